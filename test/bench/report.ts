/** A table of the report; the first column names what the row is of. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something that area-send should show, and whether it did in this run. */
export interface Target {
  readonly what: string;
  readonly asked: string;
  readonly measured: string;
  readonly met: boolean;
}

/** What a run has shown so far. All is printed as it comes. */
export function newReport() {
  const tables: Table[] = [];
  const targets: Target[] = [];
  const aim = (target: Target) => {
    targets.push(target);
    const { what, asked, measured, met } = target;
    console.log(`${met ? "met    " : "not met"} ${what}: ${measured}, at most ${asked}`);
  };
  return {
    tables,
    targets,
    table: (table: Table) => {
      tables.push(table);
      console.log(`\n${table.title}\n\n${inColumns([table.head, ...table.rows])}`);
    },
    /** `ratio` is area-send's figure through that of what it is compared with. */
    target: (what: string, ratio: number, atMost: number, than: string) => {
      aim({ what, asked: `${times(atMost)} ${than}`, measured: times(ratio), met: ratio <= atMost });
    },
    limit: (what: string, value: number, atMost: number) => {
      aim({ what, asked: figure(atMost), measured: figure(value), met: value <= atMost });
    },
  };
}

export type Report = ReturnType<typeof newReport>;

export const times = (ratio: number): string => `${figure(ratio)}×`;

/** Two figures that count. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 10) return Math.round(value).toLocaleString("en-GB");
  return String(Number(value.toPrecision(2)));
}

export const mebibytes = (bytes: number): string => figure(bytes / 2 ** 20);

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join("  ")).join("\n");
}
