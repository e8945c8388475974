import { daysBetween, type PlainDate } from "../../guidance/calendar.ts";
import { figureWords, goesOn, meetings, noTime, vagueAlone } from "../../guidance/time-words.ts";
import { startsWithLetter } from "../../markdown/letters.ts";
import { once } from "../../markdown/once.ts";
import { remembering } from "../../markdown/remember.ts";
import { interpret, type Meaning } from "./interpret.ts";
import { marksOf, type Dated, type Mark } from "./marks.ts";
import { figures, isUnit } from "./numeric.ts";
import { isStillToCome } from "./past.ts";
import { withSoundDate, type DateContext, type TimescaleReading } from "./reading.ts";
import { anchors, isApart, runsIn, type Run } from "./runs.ts";
import { tokenize, wordAt, type Tokens } from "./tokens.ts";

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
  return foundIn(context)(text) ?? undefined;
}

/** The same few words are asked about again and again while an action is taken apart. */
const foundIn = once((context: DateContext) => remembering((text) => find(text, context) ?? null));

function find(text: string, context: DateContext): TimescaleReading | undefined {
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

function deadlineOf(run: Run, tokens: Tokens, context: DateContext): Deadline | undefined {
  const marks: readonly Mark[] = run.marks.map((mark) =>
    isBeginning(mark) ? { ...mark, role: "in" as const } : mark,
  );
  const read = interpret(marks, tokens, context);
  const meaning = {
    ...read,
    done: read.done && marks[0]?.kind === "done" && isApart(tokens, marks[0].from - 1),
  };
  const dated = marks.filter((mark) => mark.kind === "period");
  const first = dated.find(({ role }) => role === "by" || role === "before") ?? dated[0];
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
  if (role !== undefined || isSpan(meaning)) return 0;
  if (isSetApart(run, tokens))
    return meaning.precision !== "year" || wordAt(tokens, run.from - 1) !== "(" ? 1 : 0;
  return endsText(run, meaning, tokens, context.date) ? 1 : 0;
}

/** Several years: "Strategy (2023–26)". */
function isSpan({ start, end, precision }: Meaning): boolean {
  return precision === "year" && start !== undefined && end !== undefined && daysBetween(start, end) > 366;
}

/** "New pathway live 1 April 2027", in a document from before. */
function endsText(run: Run, meaning: Meaning, tokens: Tokens, date: PlainDate | undefined): boolean {
  const isShort = meaning.precision === "day" || meaning.precision === "month";
  const before = tokens[run.from - 1]?.word ?? "";
  const isWord = startsWithLetter(before) && !goesOn.has(before) && !figureWords.has(before);
  const isLast = run.to >= tokens.length || (run.to === tokens.length - 1 && isApart(tokens, run.to));
  const isAhead = date !== undefined && (meaning.end ?? "") >= date && meaning.ambiguous === undefined;
  return isShort && isWord && isLast && isAhead;
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
  if (last?.kind !== "period" || last.period.year !== undefined || !after || !startsWithLetter(after.word))
    return false;
  return after.capital && !meetings.has(after.word) && !goesOn.has(after.word);
}

/** "Extension of completion date to Jan 23". */
function hasMoved(tokens: Tokens, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ word }) => /^(?:exten|mov|slip|defer|postpon|delay|revis)/.test(word));
}

/** Between signs: ", July 2026", "July 2026:", "(July 2026)". */
function isSetApart(run: Run, tokens: Tokens): boolean {
  return isApart(tokens, run.from - 1) && isApart(tokens, run.to);
}

/** "(44% have now, July 2026)", "1,402 (January 2026)", "(31% in May 2026)"; but "train 300 staff in May". */
function tellsFigure(run: Run, tokens: Tokens, isIn: boolean): boolean {
  const before = tokens.slice(Math.max(0, run.from - 12), run.from);
  const words = before.map(({ word }) => word);
  const open = Math.max(...["(", ".", ";"].map((sign) => words.lastIndexOf(sign)));
  const clause = before.slice(open + 1);
  const bracketed = words[open] === "(";
  const hasFigure = clause.some(({ number }) => number !== undefined);
  const onlyFigure = hasFigure && !clause.some(({ word }) => startsWithLetter(word));
  const ofFigure = bracketed && (before[open - 1]?.number !== undefined || words[open - 1] === "%");
  if (onlyFigure || ofFigure || (bracketed && hasFigure)) return true;
  return (!isIn || bracketed) && clause.some(({ word }) => figureWords.has(word));
}

const timeLabels = new Set(["when", "by", "timescale", "timeframe", "date", "deadline", "due"]);

/** "ICB; 12 months" and "LA, termly" say when; in running prose such words do not. */
function undatedWeight(run: Run, tokens: Tokens): number {
  const said = tokens.slice(run.from, run.to).map(({ word }) => word);
  const first = run.marks.find(({ kind }) => anchors.has(kind));
  // "If funding permits" says whether, and not when.
  if (first?.kind === "event" && wordAt(tokens, first.from) === "if") return 0;
  if (first?.kind === "vague" && noTime.has(said.join(" ")) && isEnd(run, tokens)) return 1;
  if (!isSetApart(run, tokens) || vagueAlone.includes(said.join(" "))) return 0;
  if (first?.kind === "vague" && wordAt(tokens, run.from - 1) === ":")
    return timeLabels.has(wordAt(tokens, run.from - 2)) ? 1 : 0;
  if (run.from > 0 || run.to < tokens.length) return isAfterOwner(run, tokens) ? 1 : 0;
  if (first?.kind === "length") return first.special && isUnit(tokens, run.to - 1) ? 1 : 0;
  return first?.kind === "every" || (first?.kind === "vague" && !first.special) ? 1 : 0;
}

const conditions = new Set(["after", "following", "once", "subject", "depending", "pending", "given"]);

/** Nothing but a full stop follows, or what it waits for. */
function isEnd(run: Run, tokens: Tokens): boolean {
  if (conditions.has(wordAt(tokens, run.to))) return true;
  return run.to >= tokens.length || (run.to === tokens.length - 1 && wordAt(tokens, run.to) === ".");
}

/** At the end of the text, after a few words that say who. */
function isAfterOwner(run: Run, tokens: Tokens): boolean {
  const before = tokens.slice(Math.max(0, run.from - 20), run.from).map(({ word }) => word);
  const owner = before.slice(before.lastIndexOf("(") + 1).filter((word) => startsWithLetter(word));
  const after = tokens.slice(run.to, run.to + 4);
  const isLast = after.length < 4 && after.every(({ word }) => ").;]".includes(word));
  return isLast && owner.length > 0 && owner.length <= 8;
}
