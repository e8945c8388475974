import { shapes, written } from "./corpus/corpus.ts";
import type { Shape } from "./corpus/corpus.ts";
import { brokenRows, letters } from "./edits.ts";
import { afterOpened, opened, paced, typed } from "./keystrokes.ts";
import type { Taken, Times } from "./keystrokes.ts";
import { rumdlName, us } from "./peers.ts";
import { figure, mebibytes, times } from "./report.ts";
import type { Report } from "./report.ts";
import { median, quantile } from "./statistics.ts";

const small = "self-evaluation, 10 KB";
const tables = "plan, 100 KB in ten tables";
const oneTable = "plan, 100 KB in one table of 700 rows";
const large = "plan, 1 MB";

/** From a keystroke to what is found, through real language servers. */
export async function measureTyping(folder: string, rounds: number, report: Report): Promise<void> {
  const found = new Map<Shape, number>();
  for (const [shape, atMost] of [
    [small, undefined],
    [tables, 0.5],
    [oneTable, 0.5],
    [large, 0.15],
  ] as const) {
    const [path, text] = draft(folder, shape);
    const { times: taken, memory } = await typed(path, text, letters(text, 20 + rounds * 20, 1));
    report.table(tableOf(`A letter typed: ${shape}`, taken, memory));
    found.set(shape, p95(taken, us.name));
    if (atMost) report.target(`a letter, p95, ${shape}`, toRumdl(taken, p95), atMost, "that of rumdl");
  }
  const growth = (found.get(large) ?? NaN) / (found.get(small) ?? NaN);
  report.target("a letter, p95, 1 MB", growth, 2, "that at 10 KB");

  const [path, text] = draft(folder, oneTable);
  const broken = (await typed(path, text, brokenRows(text, rounds * 5, 2))).times;
  report.table(tableOf("A line broken and joined in the table of 700 rows", broken));
  report.target("a line broken or joined, p95", toRumdl(broken, p95), 2, "that of rumdl");

  await measureOpeners(folder, rounds, report);

  const [planPath, plan] = draft(folder, tables);
  const pace = await paced(planPath, plan, letters(plan, 60, 3));
  const last = Object.fromEntries(Object.entries(pace).map(([name, taken]) => [name, taken.slice(-1)]));
  report.table(tableOf(`A letter every 50 ms: ${tables}`, pace));
  report.table(tableOf("The last of these letters", last));
}

/** A fence or a comment is opened above nearly all of the text: how long the next letter waits, beside any letter. */
async function measureOpeners(folder: string, rounds: number, report: Report): Promise<void> {
  const [path, text] = draft(folder, tables);
  const usual = (await typed(path, text, letters(text, 60, 4))).times;
  for (const [what, opener] of [
    ["fence", "```\n"],
    ["comment", "<!--\n"],
  ] as const) {
    const next = await afterOpened(path, text, opener, Math.max(5, rounds));
    report.table(tableOf(`The next letter after a ${what} is opened above 100 KB`, next));
    report.target(
      `the next letter after a ${what} is opened above 100 KB, middle`,
      middle(next, us.name) / p95(usual, us.name),
      1,
      "p95 of any letter",
    );
  }
}

/** From the start of a server to the first findings. */
export async function measureOpening(folder: string, rounds: number, report: Report): Promise<void> {
  for (const shape of [small, tables, oneTable, large] as const) {
    const [path, text] = draft(folder, shape);
    const tries = Math.max(1, Math.round(shape === large ? rounds / 5 : rounds));
    const { start, first, second } = await opened([path, `${path}-2.md`], [text, shapes[shape](99)], tries);
    if (shape === small) report.table(tableOf("Start of the server, to its first answer", start));
    report.table(tableOf(`First findings of the first document: ${shape}`, first));
    report.table(tableOf(`First findings of a second document: ${shape}`, second));
    if (shape === tables || shape === oneTable) {
      report.target(`opening in a server just started, ${shape}`, toRumdl(first, middle), 5, "that of rumdl");
      report.target(`opening a second document, ${shape}`, toRumdl(second, middle), 5, "that of rumdl");
    }
  }
}

const draft = (folder: string, shape: Shape) => [written(folder, shape), shapes[shape]()] as const;

type Summary = (taken: Times, name: string) => number;
const walls = (taken: Times, name: string) => (taken[name] ?? []).map(({ wall }) => wall);
const p95: Summary = (taken, name) => quantile(walls(taken, name), 0.95);
const middle: Summary = (taken, name) => median(walls(taken, name));
const toRumdl = (taken: Times, of: Summary) => of(taken, us.name) / of(taken, rumdlName);

function tableOf(title: string, taken: Times, memory?: Readonly<Record<string, number>>) {
  const mean = (each: readonly Taken[]) =>
    each.reduce((sum, { processor }) => sum + processor, 0) / each.length;
  const rows = Object.entries(taken).map(([name, each]) => [
    name,
    times(middle(taken, us.name) / middle(taken, name)),
    times(p95(taken, us.name) / p95(taken, name)),
    times(mean(taken[us.name] ?? []) / mean(each)),
    figure(middle(taken, name)),
    figure(p95(taken, name)),
    figure(quantile(walls(taken, name), 0.99)),
    figure(mean(each)),
    String(each.length),
    ...(memory ? [mebibytes(memory[name] ?? NaN)] : []),
  ]);
  const head = [
    "",
    "area-send / it, p50",
    "p95",
    "by processor",
    "p50 ms",
    "p95",
    "p99",
    "processor ms",
    "edits",
  ];
  return { title, head: [...head, ...(memory ? ["peak MiB"] : [])], rows };
}
