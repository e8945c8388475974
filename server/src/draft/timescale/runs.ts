import type { Mark } from "./marks.ts";
import { wordAt, type Tokens } from "./tokens.ts";

/** Neighbouring marks that tell of time, from the first to before `to`. */
export interface Run {
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

const timeKinds: ReadonlySet<Mark["kind"]> = new Set([
  "period",
  "every",
  "length",
  "vague",
  "then",
  "review",
  "done",
]);
export const anchors: ReadonlySet<Mark["kind"]> = new Set(["period", "every", "length", "vague", "event"]);
const joiners = new Set([",", "-", "/", "&", "and", "or", "'", "s"]);

/**
 * In one pass: a run goes on over commas, dashes and "and" as long as another time follows. An event, and what a
 * length is counted from, reach to the next sign.
 */
export function runsIn(marks: readonly Mark[], tokens: Tokens): Run[] {
  const runs: Run[] = [];
  let open: Mark[] = [];
  let held: Mark[] = [];
  let toSign = false;
  const close = (): void => {
    if (open.some(({ kind }) => anchors.has(kind))) runs.push(runOf(open, toSign));
    [open, held, toSign] = [[], [], false];
  };
  for (const mark of marks) {
    if (startsAnew(mark) && held.length === 0 && open.at(-1)?.kind === "period") close();
    if (mark.kind === "event") toSign ||= isApart(tokens, mark.from - 1);
    if (open.at(-1)?.kind === "length") toSign ||= isCounted(tokens, mark.from);
    if (timeKinds.has(mark.kind) || (toSign && !isApart(tokens, mark.from))) {
      open.push(...held, mark);
      held = [];
    } else if (open.length > 0 && !toSign && held.length < 3 && joiners.has(wordAt(tokens, mark.from))) {
      held.push(mark);
    } else close();
  }
  close();
  return runs;
}

/** "The programme for 2026/27 by June 2027": two dates that do not belong together. */
function startsAnew(mark: Mark): boolean {
  return mark.kind === "period" && mark.role !== undefined && mark.role !== "to" && mark.role !== "until";
}

function runOf(all: readonly Mark[], toSign: boolean): Run {
  const dated = all.findIndex(({ kind }) => kind === "period");
  const marks = dated > 0 && all[0]?.kind === "length" ? all.slice(dated) : all;
  const said = marks.filter(({ kind }) => anchors.has(kind));
  return { marks, from: said[0]?.from ?? 0, to: (toSign ? marks : said).at(-1)?.to ?? 0 };
}

/** "6 weeks of approval". */
function isCounted(tokens: Tokens, at: number): boolean {
  return ["of", "after", "from", "following"].includes(wordAt(tokens, at));
}

/** A sign that parts, or the edge of the text. */
export function isApart(tokens: Tokens, at: number): boolean {
  return at < 0 || at >= tokens.length || ",;:()[]-.|".includes(wordAt(tokens, at));
}
