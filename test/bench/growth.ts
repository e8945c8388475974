import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { hostile } from "./corpus/hostile.ts";
import type { Point } from "./growing.ts";
import { home } from "./peers.ts";
import { figure } from "./report.ts";
import type { Report } from "./report.ts";
import { exponent } from "./statistics.ts";

interface Growth {
  readonly shape: string;
  readonly power: number;
  readonly last: Point | undefined;
}

/** How the work grows with the size of a text: each shape in a process of its own, by processor time. */
export function measureGrowth(_folder: string, _rounds: number, report: Report): void {
  const ordinary = ["a plan", "prose"].map(grown);
  const special = Object.keys(hostile).map(grown);
  report.table(tableOf("Growth on ordinary text, from 10 KB to 10 MB", ordinary));
  report.table(tableOf("Growth on text of hostile shapes", special));
  hold(report, "ordinary text", ordinary, 1.1);
  hold(report, "hostile shapes", special, 1.2);
}

function grown(shape: string): Growth {
  const file = join(import.meta.dirname, "growing.ts");
  const printed = execFileSync(process.execPath, ["--no-warnings", file, shape], {
    cwd: home,
    encoding: "utf8",
  });
  const points = JSON.parse(printed) as Point[];
  console.log(`${shape}: ${figure(exponent(points))}`);
  return { shape, power: exponent(points), last: points.at(-1) };
}

function hold(report: Report, what: string, growths: readonly Growth[], atMost: number): void {
  const worst = growths.reduce((a, b) => (b.power > a.power ? b : a));
  report.limit(`growth on ${what}, at worst (${worst.shape})`, worst.power, atMost);
}

function tableOf(title: string, growths: readonly Growth[]) {
  const rows = growths.map(({ shape, power, last }) => {
    const { size, work } = last ?? { size: NaN, work: NaN };
    return [shape, figure(power), figure(size / 1000), figure((work / size) * 1000)];
  });
  return { title, head: ["", "exponent", "largest, KB", "ms per KB there"], rows };
}
