import { hostile } from "./corpus/hostile.ts";
import { home } from "./peers.ts";
import type { Report } from "./report.ts";
import { figure } from "./report.ts";
import { exponent } from "./statistics.ts";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Point } from "./growing.ts";

export const ordinary = ["a plan", "prose"];

/** How the work grows with the size of a text: each shape in a process of its own, by processor time. */
export function measureGrowth(_folder: string, _rounds: number, report: Report): void {
  const rows = [...ordinary, ...Object.keys(hostile)].map((shape) => {
    const points = grown(shape);
    const power = exponent(points);
    const last = points.at(-1);
    const atMost = ordinary.includes(shape) ? 1.1 : 1.2;
    report.target(`growth, ${shape}`, power, atMost, "(exponent)");
    return [
      shape,
      figure(power),
      figure(atMost),
      kilobytes(last?.size ?? NaN),
      figure(((last?.work ?? NaN) / (last?.size ?? NaN)) * 1000),
    ];
  });
  report.table({ title: "Growth", head: ["", "exponent", "at most", "largest KB", "ms per KB there"], rows });
}

function grown(shape: string): Point[] {
  const file = join(import.meta.dirname, "growing.ts");
  const printed = execFileSync(process.execPath, ["--no-warnings", file, shape], {
    cwd: home,
    encoding: "utf8",
  });
  return JSON.parse(printed) as Point[];
}

const kilobytes = (size: number): string => figure(size / 1000);
