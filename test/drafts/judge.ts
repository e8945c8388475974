import { plans } from "../../server/src/draft/draft.ts";
import type { Finding } from "../../server/src/check/finding.ts";
import type { ActionFacts, Facts, OwnerFacts } from "../../server/src/report/facts.ts";
import type { TrueAction, TrueOwner, Truth } from "./truth.ts";

/** One thing that was to be read or found, or that was and should not have been. */
export interface Verdict {
  readonly about: About;
  readonly right: boolean;
  /** Where, and what is wrong. */
  readonly says: string;
}

export const abouts = [
  "kind",
  "question",
  "area",
  "action",
  "number",
  "owner",
  "owner type",
  "timescale",
  "timescale type",
  "end date",
  "measure",
  "fault found",
  "no false fault",
  "no trap sprung",
] as const;
export type About = (typeof abouts)[number];

type Tell = (about: About, right: boolean, line: number, says: string) => void;

/** Holds what was read of a draft, and what was found in it, against the truth. */
export function judge(
  truth: Truth,
  facts: Facts,
  findings: readonly Finding[],
  rules: readonly string[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  const tell: Tell = (about, right, line, says) =>
    verdicts.push({ about, right, says: `${truth.file}:${String(line + 1)} ${says}` });
  judgeKind(truth, facts, findings, tell);
  for (const { line, title } of truth.areas)
    tell(
      "area",
      facts.areas.some(({ range }) => range.start.line === line),
      line,
      `is an area: ${title}`,
    );
  judgeActions(truth, facts, tell);
  if (truth.kind) judgeFindings(truth, findings, rules, tell);
  return verdicts;
}

function judgeKind(truth: Truth, facts: Facts, findings: readonly Finding[], tell: Tell): void {
  const kinds = [truth.kind, ...(truth.kindAlso ?? [])];
  const isSilent = truth.kind !== null || findings.length === 0;
  tell(
    "kind",
    kinds.includes(facts.kind) && isSilent,
    0,
    `is ${String(truth.kind)}, not ${String(facts.kind)}`,
  );
  for (const { number, answered } of truth.questions) {
    const read = facts.questions.find((question) => question.number === number)?.answered;
    tell("question", read === answered, 0, `question ${String(number)}: ${answered}, not ${String(read)}`);
  }
}

function judgeActions(truth: Truth, facts: Facts, tell: Tell): void {
  const left = new Set(facts.actions);
  for (const action of truth.actions) {
    const found = bestOf([...left], (each) => likeness(action, each));
    if (found) left.delete(found);
    if (action.unsure) continue;
    tell("action", found !== undefined, action.line, `is an action: ${action.title}`);
    if (found) judgeAction(action, found, tell);
  }
  for (const { title, range } of left) tell("action", false, range.start.line, `is no action: ${title}`);
}

/** How many of the true title's words the action found has; 0 where it stands elsewhere or has too few of them. */
function likeness({ line, endLine = line, title }: TrueAction, { title: found, range }: ActionFacts): number {
  if (range.start.line < line || range.start.line > endLine) return 0;
  const foundWords = new Set(words(found));
  const trueWords = words(title);
  const shared = trueWords.filter((word) => foundWords.has(word)).length;
  const enough = shared * 2 >= trueWords.length || shared * 3 >= foundWords.size * 2;
  return enough ? shared : 0;
}

function judgeAction(truth: TrueAction, found: ActionFacts, tell: Tell): void {
  const { line, id, title, owners, timescale, measure } = truth;
  if (id !== undefined) tell("number", found.id === id, line, `is number ${id}, not ${String(found.id)}`);
  const present = (about: About, expected: boolean, is: boolean): void => {
    if (expected || is)
      tell(about, expected === is, line, `the ${about} is ${is ? "none" : "missed"}: ${title}`);
  };
  if (!owners.some(({ unsure }) => unsure)) {
    present("owner", owners.length > 0, found.owners.length > 0);
    for (const owner of owners) judgeOwner(owner, found.owners, line, tell);
  }
  if (!timescale?.unsure) {
    present("timescale", timescale !== null, found.timescale !== null);
    if (timescale && found.timescale) {
      const { type, end } = found.timescale;
      const types = [timescale.type, ...(timescale.typeAlso ?? [])];
      tell(
        "timescale type",
        types.includes(type),
        line,
        `“${timescale.text}” is ${types.join(" or ")}, not ${type}`,
      );
      const ends = [timescale.end, ...(timescale.endAlso ?? [])];
      tell(
        "end date",
        ends.some((each) => isWithin(end, each)),
        line,
        `“${timescale.text}” ends ${ends.join(" or ")}, not ${String(end)}`,
      );
    }
  }
  if (!measure?.unsure) present("measure", measure !== null, found.measure !== null);
}

function judgeOwner(truth: TrueOwner, found: readonly OwnerFacts[], line: number, tell: Tell): void {
  const own = words(truth.text);
  const nearest = bestOf(found, ({ text }) => words(text).filter((word) => own.includes(word)).length);
  if (!nearest) return;
  const types = [truth.type, ...(truth.typeAlso ?? [])];
  tell(
    "owner type",
    types.includes(nearest.type),
    line,
    `“${truth.text}” is ${types.join(" or ")}, not ${nearest.type}`,
  );
}

/** `expected` is a day, a span of days or null. */
function isWithin(day: string | null, expected: string | null): boolean {
  const [from, to = from] = expected?.split("..") ?? [];
  if (day === null || from === undefined || to === undefined) return day === expected;
  return from <= day && day <= to;
}

/** In plans all faults of owner, timescale and measure are known, so any other finding of these rules is false. */
const known = /^action-(?:owner|timescale|measure)/;
const unlisted = new Set(["action-timescale-ambiguous"]);

function judgeFindings(
  truth: Truth,
  findings: readonly Finding[],
  rules: readonly string[],
  tell: Tell,
): void {
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1;
  const lineOf = ({ range }: Finding): number => range.start.line;
  for (const { line, rule } of truth.findings) {
    if (!rules.includes(rule)) continue;
    const anywhere = rule.startsWith("question-");
    const found = findings.some((each) => each.rule === rule && (anywhere || near(lineOf(each), line)));
    tell("fault found", found, line, `is a fault of ${rule}`);
  }
  const others = findings.filter(
    (each) => !truth.findings.some(({ line, rule }) => rule === each.rule && near(lineOf(each), line)),
  );
  if (truth.kind && plans.includes(truth.kind)) {
    for (const finding of others.filter(({ rule }) => known.test(rule) && !unlisted.has(rule))) {
      const line = lineOf(finding);
      if (!isDoubtful(truth, finding.rule, (other) => near(other, line)))
        tell("no false fault", false, line, `is no fault of ${finding.rule}: ${finding.message}`);
    }
    for (const action of truth.actions) tell("no false fault", true, action.line, "");
  }
  for (const { line, what } of truth.traps) {
    const sprung = others.find((each) => lineOf(each) === line && /error|warning/.test(each.severity));
    const isFault = truth.findings.some((each) => near(each.line, line));
    tell("no trap sprung", !sprung || isFault, line, `is a trap (${what}): ${String(sprung?.rule)}`);
  }
}

/** Careful readers differ on what the rule looks at, in an action on a line that `isNear`. */
function isDoubtful({ actions }: Truth, rule: string, isNear: (line: number) => boolean): boolean {
  return actions.some(({ line, unsure, owners, timescale, measure }) => {
    const looked = rule.includes("owner") ? owners : rule.includes("timescale") ? [timescale] : [measure];
    const doubtful = looked.some((each) => each && ("typeAlso" in each || "endAlso" in each || each.unsure));
    return isNear(line) && (unsure ?? doubtful);
  });
}

function bestOf<T>(all: readonly T[], likeness: (each: T) => number): T | undefined {
  const [best] = all
    .map((each) => ({ each, likeness: likeness(each) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  return best?.each;
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}'%]+/gu) ?? []
  );
}
