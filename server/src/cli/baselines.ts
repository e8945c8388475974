import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { baselineFile, baselineText, readBaseline } from "../check/baseline-file.ts";
import { knownAt, newFindings, renewed } from "../check/baseline.ts";
import type { Baseline, Marked } from "../check/baseline.ts";
import { counted } from "../report/report.ts";
import { below, commonFolder, fileAt, readText, writeWhole } from "./disk.ts";
import type { File } from "./disk.ts";
import { nearestAbove } from "./nearest.ts";
import { say } from "./output.ts";
import { Refusal } from "./refusal.ts";

/** A file of known findings, and what it says. */
export interface KnownIn {
  readonly file: File;
  readonly baseline: Baseline;
}

/** What was found in a document. */
interface Checked<Finding extends Marked = Marked> {
  readonly file: File;
  readonly findings: readonly Finding[];
}

/** Finds the known findings that count for a file: those in `given`, else in the nearest baseline above the file. */
export function baselines(given: string | undefined): (path: string) => KnownIn | undefined {
  const fixed = given === undefined ? undefined : read(fileAt(given));
  const nearest = nearestAbove(inFolder);
  return (path) => fixed ?? nearest(dirname(path));
}

function inFolder(folder: string): KnownIn | undefined {
  const path = join(folder, baselineFile);
  return existsSync(path) ? read({ path, shown: below(process.cwd(), path) }) : undefined;
}

function read(file: File): KnownIn {
  const { baseline, problem } = readBaseline(readText(file));
  if (!problem) return { file, baseline };
  const { line, character } = problem.range.start;
  throw new Refusal(`${file.shown}:${line + 1}:${character + 1}: ${problem.message}`);
}

/** What is not known yet of the findings in a document, and how many are kept quiet by which file. */
export function unknownTo<Finding extends Marked>(
  known: KnownIn | undefined,
  { file, findings }: Checked<Finding>,
) {
  if (!known) return { findings };
  const shown = newFindings(findings, knownAt(below(dirname(known.file.path), file.path), known.baseline));
  return { findings: shown, quiet: { count: findings.length - shown.length, by: known.file.shown } };
}

/**
 * Where the findings of a file are to be written: into `given`; else into the baseline that counts for it already,
 * or into a new one in the folder that holds all the paths to be checked.
 */
export function baselineFor(given: string | undefined, paths: readonly string[]): (path: string) => KnownIn {
  if (given !== undefined) {
    const known = toBeWritten(given, paths);
    return () => known;
  }
  const nearest = nearestAbove(inFolder);
  const path = join(commonFolder(paths), baselineFile);
  const fresh = { file: { path, shown: below(process.cwd(), path) }, baseline: {} };
  return (path) => nearest(dirname(path)) ?? fresh;
}

/** A file that holds anything else stays as it is. */
function toBeWritten(given: string, paths: readonly string[]): KnownIn {
  const file = fileAt(given);
  if (!/\.json$/i.test(given))
    throw new Refusal(
      `--write-baseline should name a file that ends in .json, not “${given}”. What is to be checked comes first: area-send check ${[...paths, given].filter((path) => path !== ".").join(" ")} --write-baseline`,
    );
  if (!existsSync(file.path)) return { file, baseline: {} };
  const { baseline, problem } = readBaseline(readText(file));
  if (problem)
    throw new Refusal(
      `${file.shown}: this file is there already, and it does not hold known findings. It is left as it is; choose another name.`,
    );
  return { file, baseline };
}

/** Writes down what was found. What is known of other documents stays, as long as they are there. */
export function writeBaselines(
  checked: readonly Checked[],
  target: (path: string) => KnownIn,
): (path: string) => KnownIn | undefined {
  const groups = new Map<string, { known: KnownIn; documents: Checked[] }>();
  for (const document of checked) {
    const known = target(document.file.path);
    const group = groups.get(known.file.path) ?? { known, documents: [] };
    groups.set(known.file.path, group);
    group.documents.push(document);
  }
  const written = new Map<string, KnownIn>();
  for (const { known, documents } of groups.values()) {
    const after = write(known, documents);
    for (const { file } of documents) written.set(file.path, after);
  }
  return (path) => written.get(path);
}

function write({ file, baseline }: KnownIn, documents: readonly Checked[]): KnownIn {
  const folder = dirname(file.path);
  const still = Object.fromEntries(
    Object.entries(baseline).filter(([path]) => existsSync(join(folder, path))),
  );
  const found = new Map(documents.map((each) => [below(folder, each.file.path), each.findings]));
  const after = renewed(still, found);
  writeWhole(file, baselineText(after));
  const count = documents.reduce((sum, { findings }) => sum + findings.length, 0);
  const flawed = documents.filter(({ findings }) => findings.length > 0).length;
  say(
    `${file.shown}: ${counted(count, "finding")} in ${counted(flawed, "document")} will be kept quiet until the lines they stand on change.`,
  );
  return { file, baseline: after };
}
