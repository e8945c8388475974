import { marked } from "../check/baseline.ts";
import type { MarkedFinding } from "../check/baseline.ts";
import { check } from "../check/check.ts";
import type { Kind } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { githubReport } from "../report/github.ts";
import { jsonReport } from "../report/json.ts";
import { junitReport } from "../report/junit.ts";
import { counted, countOf } from "../report/report.ts";
import type { FileReport } from "../report/report.ts";
import { sarifReport } from "../report/sarif.ts";
import { textReport } from "../report/text.ts";
import { rules } from "../rules/index.ts";
import { baselineFor, baselines, unknownTo, writeBaselines } from "./baselines.ts";
import type { KnownIn } from "./baselines.ts";
import { companionsOnDisk } from "./companions.ts";
import { configurations } from "./configurations.ts";
import type { Configured } from "./configurations.ts";
import { filesAt } from "./disk.ts";
import type { File } from "./disk.ts";
import { progress, say, terminal, write } from "./output.ts";
import { readFile } from "./read.ts";
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
}

const reports = {
  text: (files: readonly FileReport[]) => textReport(files, terminal()),
  json: jsonReport,
  sarif: (files: readonly FileReport[]) => sarifReport(files, rules, version),
  github: githubReport,
  junit: junitReport,
};
type Format = keyof typeof reports;

/** `area-send check`: gives the exit code. */
export function checkCommand(given: readonly string[], flags: CheckFlags): number {
  const today = readToday(flags.today);
  const refusals: Refusal[] = [];
  const files = given.flatMap(
    (path) => attempt(() => filesAt(path, (refusal) => refusals.push(refusal)), refusals) ?? [],
  );
  const checkAll = () => checked(distinct(files), today, configurations(flags.config), refusals);
  const reported =
    flags.writeBaseline === undefined ? reportOn(checkAll, flags) : writeDown(checkAll, given, flags);
  for (const { message } of refusals) say(message);
  if (reported.length > 0 || refusals.length === 0) write(reports[flags.format](reported));
  if (refusals.length > 0) return 2;
  if (reported.every(({ kind }) => kind === null))
    say(`No area SEND document was found in ${given.map((path) => `“${path}”`).join(", ")}.`);
  return exitCode(reported, flags.maxWarnings ?? Infinity);
}

interface Checked {
  readonly file: File;
  /** Null for Markdown that is none of our documents. */
  readonly kind: Kind | null;
  readonly findings: readonly MarkedFinding[];
}

function reportOn(checkAll: () => Checked[], { baseline }: CheckFlags): FileReport[] {
  const known = baselines(baseline);
  return checkAll().map((document) => reportOf(document, known(document.file.path)));
}

/** Writes a baseline first, which then keeps all of it quiet. */
function writeDown(checkAll: () => Checked[], given: readonly string[], flags: CheckFlags): FileReport[] {
  const { baseline, writeBaseline } = flags;
  const target = baselineFor(typeof writeBaseline === "string" ? writeBaseline : baseline, given);
  const documents = checkAll();
  const written = writeBaselines(documents.some(({ kind }) => kind !== null) ? documents : [], target);
  return documents.map((document) => reportOf(document, written(document.file.path)));
}

function reportOf(document: Checked, known: KnownIn | undefined): FileReport {
  const { file, kind } = document;
  return { path: file.shown, kind, ...unknownTo(known, document) };
}

function checked(
  files: readonly File[],
  today: PlainDate,
  configured: (path: string) => Configured,
  refusals: Refusal[],
): Checked[] {
  const steps = progress(files.length);
  const companions = companionsOnDisk(today, configured);
  const all = files.flatMap((file, index): Checked[] => {
    steps.at(index + 1);
    const found = configured(file.path);
    const read = attempt(() => ({ draft: readFile(file, today, found) }), refusals);
    if (!read) return [];
    const { draft } = read;
    if (!draft) return [{ file, kind: null, findings: [] }];
    const { configuration } = found;
    const findings = check(draft, { today, configuration, companions: companions(file.path, draft) });
    return [{ file, kind: draft.kind, findings: marked(findings, draft.markdown) }];
  });
  steps.end();
  return all;
}

function exitCode(files: readonly FileReport[], maxWarnings: number): number {
  const warnings = countOf(files, "warning");
  if (warnings > maxWarnings)
    say(`${counted(warnings, "warning")}: more than the ${maxWarnings} that --max-warnings allows.`);
  return countOf(files, "error") > 0 || warnings > maxWarnings ? 1 : 0;
}

/** What `run` gives; where the input is refused, that is kept for the end and the rest goes on. */
function attempt<T>(run: () => T, refusals: Refusal[]): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusals.push(error);
    return undefined;
  }
}

function distinct(files: readonly File[]): File[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
