import { baselineFor, baselines, unknownTo, writeBaselines } from "./baselines.ts";
import type { KnownIn } from "./baselines.ts";
import { counted, countOf } from "../report/report.ts";
import type { FileReport } from "../report/report.ts";
import { cacheOnDisk, noCache } from "./cache.ts";
import type { Cache } from "./cache.ts";
import { checkAll } from "./check-all.ts";
import type { Checked, Run } from "./checked.ts";
import { filesAt } from "./disk.ts";
import type { File } from "./disk.ts";
import { progress, say, terminal, write } from "./output.ts";
import { Refusal } from "./refusal.ts";
import { readToday } from "./today.ts";
import { version } from "./version.ts";

export interface CheckFlags {
  readonly format: Format;
  readonly config?: string;
  readonly today?: string;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  /** Where to write what is found, so that it is kept quiet; true: where it counts anyway. */
  readonly writeBaseline?: string | true;
  /** What was found in files that did not change may be taken from an earlier run. */
  readonly cache: boolean;
}

type Report = (files: readonly FileReport[]) => string;
const reports = {
  async text(): Promise<Report> {
    const { textReport } = await import("../report/text.ts");
    return (files) => textReport(files, terminal());
  },
  async json(): Promise<Report> {
    return (await import("../report/json.ts")).jsonReport;
  },
  async sarif(): Promise<Report> {
    const [{ sarifReport }, { rules }] = await Promise.all([
      import("../report/sarif.ts"),
      import("../rules/index.ts"),
    ]);
    return (files) => sarifReport(files, rules, version);
  },
  async github(): Promise<Report> {
    return (await import("../report/github.ts")).githubReport;
  },
  async junit(): Promise<Report> {
    return (await import("../report/junit.ts")).junitReport;
  },
};
type Format = keyof typeof reports;

/** `area-send check`: gives the exit code. */
export async function checkCommand(given: readonly string[], flags: CheckFlags): Promise<number> {
  const run = { today: readToday(flags.today), config: flags.config };
  const refusals: string[] = [];
  const files = distinct(given.flatMap((path) => filesIn(path, refusals)));
  const knownIn = knownFindings(given, flags);
  const documents = await checked(files, run, flags.cache ? cacheOnDisk() : noCache, refusals);
  const known = knownIn(documents);
  const reported = documents.map((document) => reportOf(document, known(document.file.path)));
  for (const refusal of refusals) say(refusal);
  const report = await reports[flags.format]();
  if (reported.length > 0 || refusals.length === 0) write(report(reported));
  if (refusals.length > 0) return 2;
  if (reported.every(({ kind }) => kind === null))
    say(`No area SEND document was found in ${given.map((path) => `“${path}”`).join(", ")}.`);
  return exitCode(reported, flags.maxWarnings ?? Infinity);
}

interface Document extends Checked {
  readonly file: File;
}

/** The files that a path means; why it cannot be opened is told to `refusals`. */
function filesIn(path: string, refusals: string[]): File[] {
  try {
    return filesAt(path, ({ message }) => refusals.push(message));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusals.push(error.message);
    return [];
  }
}

/** Tells which findings in a file are known: from a baseline, that may be written first and keeps all of them quiet. */
function knownFindings(
  given: readonly string[],
  { baseline, writeBaseline }: CheckFlags,
): (documents: readonly Document[]) => (path: string) => KnownIn | undefined {
  if (writeBaseline === undefined) {
    const known = baselines(baseline);
    return () => known;
  }
  const target = baselineFor(typeof writeBaseline === "string" ? writeBaseline : baseline, given);
  return (documents) => writeBaselines(documents.some(({ kind }) => kind !== null) ? documents : [], target);
}

function reportOf(document: Document, known: KnownIn | undefined): FileReport {
  const { file, kind } = document;
  return { path: file.shown, kind, ...unknownTo(known, document) };
}

/** Checks all files; why some could not be is told to `refusals`. */
async function checked(
  files: readonly File[],
  run: Run,
  cache: Cache,
  refusals: string[],
): Promise<Document[]> {
  const steps = progress(files.length);
  const outcomes = await checkAll(files, run, cache, (count) => {
    steps.at(count);
  }).finally(() => {
    steps.end();
  });
  return files.flatMap((file, index): Document[] => {
    const outcome = outcomes[index];
    if (outcome && "checked" in outcome) return [{ file, ...outcome.checked }];
    if (outcome) refusals.push(outcome.refusal);
    return [];
  });
}

function exitCode(files: readonly FileReport[], maxWarnings: number): number {
  const warnings = countOf(files, "warning");
  if (warnings > maxWarnings)
    say(`${counted(warnings, "warning")}: more than the ${maxWarnings} that --max-warnings allows.`);
  return countOf(files, "error") > 0 || warnings > maxWarnings ? 1 : 0;
}

function distinct(files: readonly File[]): File[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
