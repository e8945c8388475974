import { addDays, type PlainDate } from "../../guidance/calendar.ts";
import {
  figureWords,
  goesOn,
  notPast,
  pastHelpers,
  pastVerbs,
  stillToCome,
  vagueAlone,
} from "../../guidance/time-words.ts";
import { meetings } from "../../guidance/time-words.ts";
import { interpret, type Meaning } from "./interpret.ts";
import { marksOf, type Dated, type Mark } from "./marks.ts";
import { withSoundDate, type DateContext, type TimescaleReading } from "./reading.ts";
import { figures } from "./numeric.ts";
import { tokenize, wordAt, type Tokens } from "./tokens.ts";

/** Neighbouring marks that tell of time, from the first to before `to`. */
interface Run {
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

interface Deadline {
  readonly run: Run;
  readonly meaning: Meaning;
  /** How plainly it is the action's deadline: 3 "by July", 2 "in July", 1 a date or a word set apart. */
  readonly weight: number;
}

/**
 * Finds the deadline in an action's own words ("to be in place by July 2026") or in a bracket after them
 * ("Lead: ICB; by July 2026"). Dates of past events and of documents, ages and statutory periods are none.
 * Never throws.
 */
export function findTimescale(text: string, context: DateContext): TimescaleReading | undefined {
  const sound = withSoundDate(context);
  const tokens = tokenize(text);
  const marks = marksOf({ tokens, calendar: sound.calendar, date: sound.date });
  let best: Deadline | undefined;
  for (const run of runsIn(marks, tokens)) {
    const deadline = deadlineOf(run, tokens, sound);
    if (deadline && (!best || isBetter(deadline, best))) best = deadline;
  }
  if (!best) return undefined;
  const from = tokens[best.run.from]?.from ?? 0;
  const to = tokens[best.run.to - 1]?.to ?? from;
  return { text: text.slice(from, to), ...best.meaning, from, to };
}

function isBetter(one: Deadline, other: Deadline): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  return (one.meaning.end ?? "") > (other.meaning.end ?? "");
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
const anchors: ReadonlySet<Mark["kind"]> = new Set(["period", "every", "length", "vague", "event"]);
const joiners = new Set([",", "-", "/", "&", "and", "or", "'", "s"]);

/**
 * In one pass: a run goes on over commas, dashes and "and" as long as another time follows. An event, and what a
 * length is counted from, reach to the next sign.
 */
function runsIn(marks: readonly Mark[], tokens: Tokens): Run[] {
  const runs: Run[] = [];
  let open: Mark[] = [];
  let held: Mark[] = [];
  let toSign = false;
  const close = (): void => {
    if (open.some(({ kind }) => anchors.has(kind))) runs.push(runOf(open, toSign));
    [open, held, toSign] = [[], [], false];
  };
  for (const mark of marks) {
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

function deadlineOf(run: Run, tokens: Tokens, context: DateContext): Deadline | undefined {
  const marks = run.marks.map((mark) => (isBeginning(mark) ? { ...mark, role: "in" as const } : mark));
  const read = interpret(marks, tokens, context);
  const meaning = {
    ...read,
    done: read.done && marks[0]?.kind === "done" && isApart(tokens, marks[0].from - 1),
  };
  const first = marks.find((mark) => mark.kind === "period");
  const weight = first ? datedWeight(first, run, meaning, tokens, context) : undatedWeight(run, tokens);
  return weight > 0 ? { run, meaning, weight } : undefined;
}

/** "To start in September", "start on 5 October": it happens then. */
function isBeginning(mark: Mark): mark is Dated {
  if (mark.kind !== "period" || mark.role !== "from") return false;
  return /^(?:to (?:start|begin|commence)|(?:start|begin|commenc)\S* (?:in|on|at|during|around)\b)/.test(
    mark.lead,
  );
}

function datedWeight(first: Dated, run: Run, meaning: Meaning, tokens: Tokens, context: DateContext): number {
  const { role, lead } = first;
  if (role === "since" || isName(run, tokens) || isFraction(first, tokens)) return 0;
  if (role === "by" || role === "before" || (role === "revised" && !lead.startsWith("now"))) return 3;
  if (role === "to" && run.from > 0 && hasMoved(tokens, run.from)) return 3;
  if (tellsFigure(run, tokens, role === "in")) return 0;
  const isWeek = /^(?:w|wc|we|wk|week)$/.test(wordAt(tokens, first.at));
  if (wordAt(tokens, run.from - 1) === ";" && isSetApart(run, tokens)) return 3;
  if (run.marks[0]?.kind === "event") return 0;
  if (meaning.done) return 1;
  if (!isStillToCome(run, meaning, tokens, context.date)) return isWeek ? 2 : 0;
  if (role === "until" || role === "between" || isWeek || (meaning.start && meaning.end && role === "from"))
    return 3;
  if (role === "in" || meetings.has(wordAt(tokens, run.to))) return 2;
  if (role === "from" || role === "after") return 1;
  return isSetApart(run, tokens) ? 1 : 0;
}

/** "By 1/3" is a share; "by 28/06" a day. */
function isFraction({ at, period }: Dated, tokens: Tokens): boolean {
  const [first, second] = [figures(tokens, at), figures(tokens, at + 2)];
  return period.year === undefined && wordAt(tokens, at + 1) === "/" && first > 0 && first + second < 4;
}

/** "September Guarantee": a month that is part of a name. */
function isName(run: Run, tokens: Tokens): boolean {
  const last = run.marks.at(-1);
  const after = tokens[run.to];
  if (last?.kind !== "period" || last.period.year !== undefined || !after || !/^\p{L}/u.test(after.word))
    return false;
  return after.capital && !meetings.has(after.word) && !goesOn.has(after.word);
}

/** "Extension of completion date to Jan 23". */
function hasMoved(tokens: Tokens, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ word }) => /^(?:exten|mov|slip|defer|postpon|delay|revis)/.test(word));
}

/** Not the date of what has happened: by the document's date where that tells, else by the verbs around it. */
function isStillToCome(run: Run, meaning: Meaning, tokens: Tokens, date: PlainDate | undefined): boolean {
  const day = meaning.end ?? meaning.start;
  if (date !== undefined && day !== undefined) {
    const isShort = meaning.precision === "day" || meaning.precision === "month";
    if (day < (isShort ? addDays(date, -31) : date)) return false;
    if (day >= date && meaning.ambiguous !== "no-year") return true;
  }
  return !isAfterPastVerb(tokens, run.from) && !isBeforePastVerb(tokens, run.to);
}

/** "Published in March", "was agreed by Cabinet in March", "Opened a new line in March". */
function isAfterPastVerb(tokens: Tokens, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ word }) => word);
  const verb = before.findLastIndex(isPastVerb);
  if (verb < 0) return isPastVerb(wordAt(tokens, 0));
  const earlier = before.slice(Math.max(0, verb - 3), verb);
  if (earlier.some((word) => stillToCome.has(word))) return false;
  const opens = at - before.length + verb === 0;
  return opens || verb === before.length - 1 || earlier.some((word) => pastHelpers.has(word));
}

/** "In 2024 inspectors said …". */
function isBeforePastVerb(tokens: Tokens, at: number): boolean {
  const after = tokens.slice(at, at + 5).map(({ word }) => word);
  const clause = after.slice(
    0,
    Math.max(
      after.findIndex((word) => ".;()".includes(word)),
      0,
    ) || after.length,
  );
  const verb = clause.findIndex(isPastVerb);
  return verb > 0 && !clause.slice(0, verb).some((word) => stillToCome.has(word) || articles.has(word));
}

const articles = new Set(["the", "a", "an", "our", "all", "any"]);

function isPastVerb(word: string): boolean {
  return pastVerbs.has(word) || (/.ed$/.test(word) && !notPast.has(word));
}

/** Between signs: ", July 2026", "July 2026:", "(July 2026)". */
function isSetApart(run: Run, tokens: Tokens): boolean {
  return isApart(tokens, run.from - 1) && isApart(tokens, run.to);
}

function isApart(tokens: Tokens, at: number): boolean {
  return at < 0 || at >= tokens.length || ",;:()[]-.|".includes(wordAt(tokens, at));
}

/** "(44% have now, July 2026)", "1,402 (January 2026)", "(31% in May 2026)"; but "train 300 staff in May". */
function tellsFigure(run: Run, tokens: Tokens, isIn: boolean): boolean {
  const before = tokens.slice(Math.max(0, run.from - 12), run.from);
  const words = before.map(({ word }) => word);
  const open = Math.max(...["(", ".", ";"].map((sign) => words.lastIndexOf(sign)));
  const clause = before.slice(open + 1);
  const bracketed = words[open] === "(";
  const hasFigure = clause.some(({ number }) => number !== undefined);
  const onlyFigure = hasFigure && !clause.some(({ word }) => /^\p{L}/u.test(word));
  const ofFigure = bracketed && (before[open - 1]?.number !== undefined || words[open - 1] === "%");
  if (onlyFigure || ofFigure || (bracketed && hasFigure)) return true;
  return (!isIn || bracketed) && clause.some(({ word }) => figureWords.has(word));
}

const timeLabels = new Set(["when", "by", "timescale", "timeframe", "date", "deadline", "due"]);

/** "ICB; 12 months" and "LA, termly" say when; in running prose such words do not. */
function undatedWeight(run: Run, tokens: Tokens): number {
  const said = tokens.slice(run.from, run.to).map(({ word }) => word);
  const first = run.marks.find(({ kind }) => anchors.has(kind));
  if (!isSetApart(run, tokens) || vagueAlone.includes(said.join(" "))) return 0;
  if (first?.kind === "vague" && wordAt(tokens, run.from - 1) === ":")
    return timeLabels.has(wordAt(tokens, run.from - 2)) ? 1 : 0;
  if (run.from > 0 || run.to < tokens.length) return isAfterOwner(run, tokens) ? 1 : 0;
  if (first?.kind === "length")
    return first.special && said.length <= 4 && /\d|^[a-z]+$/.test(said[0] ?? "") ? 1 : 0;
  return first?.kind === "every" || (first?.kind === "vague" && !first.special) ? 1 : 0;
}

/** At the end of the text, after a few words that say who. */
function isAfterOwner(run: Run, tokens: Tokens): boolean {
  const before = tokens.slice(Math.max(0, run.from - 20), run.from).map(({ word }) => word);
  const owner = before.slice(before.lastIndexOf("(") + 1).filter((word) => /^\p{L}/u.test(word));
  const after = tokens.slice(run.to, run.to + 4);
  const isLast = after.length < 4 && after.every(({ word }) => ").;]".includes(word));
  return isLast && owner.length > 0 && owner.length <= 8;
}
