import type { Draft } from "../../draft/draft.ts";
import type { Role } from "../../guidance/labels.ts";
import { literal } from "../../rules/common/fixes.ts";
import type { Columns } from "./column.ts";
import type { Fields } from "./fields.ts";
import { nextNumber } from "./numbers.ts";

/**
 * A new row of a table of actions, cell by cell as its columns ask; undefined for any other table. `area`: the number
 * of a new area that it opens.
 */
export function newRow(
  draft: Draft,
  line: number,
  columns: Columns,
  fields: Fields,
  area?: string,
): string | undefined {
  const { roles } = columns;
  const has = (...wanted: Role[]): boolean => wanted.some((role) => roles.includes(role));
  if (!has("action", "milestone") || !has("owner", "end", "revised", "measure", "status")) return undefined;
  const number = area === undefined ? nextNumber(draft, line) : `${area}.1`;
  const numbered =
    has("id") || !startsWithNumber(columns) || number === undefined ? "" : `${literal(number)} `;
  const written = new Set<Role>();
  const cells = roles.map((role) => {
    const isFirst = !written.has(role);
    written.add(role);
    return isFirst ? cellFor(role, fields, number, numbered) : fields.free();
  });
  return `| ${cells.join(" | ")} |`;
}

function cellFor(role: Role, fields: Fields, number: string | undefined, numbered: string): string {
  switch (role) {
    case "id":
      return number === undefined ? fields.free() : literal(number);
    case "action":
    case "milestone":
      return numbered + fields.title();
    case "owner":
      return fields.owner();
    case "end":
      return fields.date();
    case "measure":
      return fields.measure();
    case "status":
      return fields.status();
    default:
      return fields.free();
  }
}

function startsWithNumber({ rows, roles }: Columns): boolean {
  const text = rows.at(-1)?.cells[roles.indexOf("action")]?.words.text ?? "";
  return /^\s*\d+\.\d/u.test(text);
}
