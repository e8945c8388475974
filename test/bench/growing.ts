// Prints how long the work on texts of one shape takes, from small to large: a process of its own for each shape.
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration as configuration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { plan, selfEvaluation } from "./corpus/drafts.ts";
import { hostile, inPlan } from "./corpus/hostile.ts";
import { today } from "./peers.ts";
import { median } from "./statistics.ts";

export interface Point {
  /** In characters. */
  readonly size: number;
  /** In milliseconds of processors. */
  readonly work: number;
}

const small = [10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000];
const large = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
/** Milliseconds after which no larger text is tried. */
const enough = 4000;

/** Reads and checks a text as the editor does when it is opened; in milliseconds of processors. */
function work(text: string): number {
  const before = process.cpuUsage();
  const draft = readDraft(readMarkdown(text), { today, calendar: configuration.calendar });
  if (draft) check(draft, { today, configuration });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Small texts several times, each time another text: what is known of one says nothing of the next. */
function measured(textOf: (size: number, seed: number) => string, sizes: readonly number[]): Point[] {
  const points: Point[] = [];
  for (const size of sizes) {
    const tries = size < 100_000 ? [1, 2, 3, 4, 5] : [1];
    const texts = tries.map((seed) => textOf(size, size + seed));
    const took = median(texts.map(work));
    points.push({ size: texts[0]?.length ?? size, work: took });
    if (took > enough && sizes === small) break;
  }
  return points;
}

const shape = process.argv[2] ?? "";
const made = hostile[shape];
const textOf = made
  ? (size: number, seed: number) => inPlan(made(size), seed)
  : (size: number, seed: number) => (shape === "prose" ? selfEvaluation : plan)(seed, size);
for (const seed of [1, 2, 3]) work(plan(seed, 100_000));
for (const seed of [4, 5, 6]) work(textOf(20_000, seed));
process.stdout.write(JSON.stringify(measured(textOf, made ? small : large)));
