import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { longTable, minutes, plan, progressReport, selfEvaluation } from "./drafts.ts";

const kilobyte = 1000;

/** The drafts that are measured one by one, by what the report calls them. `seed` gives another text of the same shape. */
export const shapes = {
  "self-evaluation, 10 KB": (seed = 1) => selfEvaluation(seed, 9.5 * kilobyte),
  "plan, 100 KB in ten tables": (seed = 2) => plan(seed, 95 * kilobyte, 33),
  "plan, 100 KB in one table of 700 rows": (seed = 3) => longTable(seed, 700),
  "self-evaluation, 100 KB of prose": (seed = 4) => selfEvaluation(seed, 99 * kilobyte),
  "plan, 1 MB": (seed = 5) => plan(seed, 1000 * kilobyte),
  "plan, 10 MB": (seed = 6) => plan(seed, 10_000 * kilobyte),
} as const;

export type Shape = keyof typeof shapes;

/** Writes a draft into a folder of its own, as drafts of one folder may speak of one another. Gives its path. */
export function written(folder: string, shape: Shape): string {
  const own = join(folder, shape.replaceAll(/\W+/g, "-"));
  mkdirSync(own, { recursive: true });
  const path = join(own, "draft.md");
  writeFileSync(path, shapes[shape]());
  return path;
}

/** A folder of a thousand different drafts of about 20 KB each, in a folder for each of some 150 areas. Gives its path. */
export function writtenFolder(folder: string): string {
  const national = join(folder, "national");
  for (let file = 0; file < 1000; file += 1) {
    const own = join(national, `area-${Math.floor(file / kinds.length) + 1}`);
    mkdirSync(own, { recursive: true });
    const { name, write } = kinds[file % kinds.length] ?? kinds[0];
    writeFileSync(join(own, `${name}.md`), write(1000 + file));
  }
  return national;
}

const size = 19.5 * kilobyte;
const kinds = [
  { name: "self-evaluation", write: (seed: number) => selfEvaluation(seed, size) },
  { name: "priority-action-plan", write: (seed: number) => plan(seed, size, 20) },
  { name: "progress-report", write: (seed: number) => progressReport(seed, size) },
  { name: "self-evaluation-2025", write: (seed: number) => selfEvaluation(seed, size) },
  { name: "strategic-plan", write: (seed: number) => plan(seed, size, 8) },
  { name: "minutes", write: (seed: number) => minutes(seed, size) },
  { name: "progress-report-spring", write: (seed: number) => progressReport(seed, size) },
] as const;
