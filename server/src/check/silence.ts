import { inAny } from "../draft/in-parts.ts";
import type { Draft } from "../draft/draft.ts";
import { walk } from "../draft/sections.ts";
import { readTimescale } from "../draft/timescale.ts";
import type { DateContext } from "../draft/timescale.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Block } from "../markdown/elements.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Range } from "../markdown/position.ts";
import { remarks } from "./comments.ts";
import type { Remark } from "./comments.ts";

/** A comment by which an author lets findings stand: `<!-- area-send-ignore action-owner -- decided in May -->`. */
export interface WrittenSilence {
  /** The rules it names, as written; none named is all of them. */
  readonly named: readonly { readonly rule: string; readonly range: Range }[];
  readonly reason: string | undefined;
  /** From the last name to the end of the comment: where a reason is written. */
  readonly reasonRange: Range;
  /** The last day on which it counts, with the words that say so: "until 31 March 2027". */
  readonly until: { readonly day: PlainDate; readonly range: Range } | undefined;
  /** It silences the findings that start on these lines, both included. */
  readonly lines: Lines;
  /** Where the comment itself stands. */
  readonly range: Range;
}

type Text = Pick<Draft, "markdown" | "root">;

interface Lines {
  readonly from: number;
  readonly to: number;
}

const noLines: Lines = { from: -1, to: -2 };
const word = "area-send-ignore";
const form = /^area-send-ignore(-section|-file)?(?=\s|$)/;
/** Word processors turn `--` into a dash. */
const beforeReason = /\s(?:--|–|—)(?=\s|$)/;
/** What the quick fix writes for the author to replace. */
const noReason = /^\[?(?:the )?reason\]?[.…]*$/i;

/** The silences of a draft, in the order of the text. */
export function silencesOf(draft: Text, dates: DateContext): WrittenSilence[] {
  const { markdown } = draft;
  if (!holdsWord(markdown.blocks)) return [];
  return remarks(markdown, word)
    .flatMap((remark) => silenceOf(remark, draft, dates) ?? [])
    .sort((a, b) => a.range.start.line - b.range.start.line);
}

const holdsWord = inAny(({ text }: Block): boolean => text.includes(word));

/** The silence names the rule, or no rule at all. */
export function speaksOf({ named }: WrittenSilence, rule: string): boolean {
  return named.length === 0 || named.some((each) => each.rule === rule);
}

/** The silence covers what `rule` finds on `line`. */
export function covers(silence: WrittenSilence, rule: string, line: number): boolean {
  const { from, to } = silence.lines;
  return from <= line && line <= to && speaksOf(silence, rule);
}

function silenceOf(remark: Remark, draft: Text, dates: DateContext): WrittenSilence | undefined {
  const { place, text } = remark;
  const match = form.exec(text);
  if (!match) return undefined;
  const range = rangeOf(place);
  const source = place.block.text.slice(place.from, place.to);
  const start = place.from + source.indexOf(text);
  const part = (from: number, to: number) =>
    rangeOf({ block: place.block, from: start + from, to: start + to });

  const dash = beforeReason.exec(text.slice(match[0].length));
  const names = text.slice(0, dash ? match[0].length + dash.index : text.length);
  const named = [...names.slice(match[0].length).matchAll(/[^\s,;]+/g)].map(({ 0: rule, index }) => {
    const from = match[0].length + index;
    return { rule, range: part(from, from + rule.length) };
  });
  const reasonFrom = dash ? names.length + dash[0].length : text.length;
  const reason = text.slice(reasonFrom).trim();
  const limit = limitIn(text.slice(reasonFrom, reasonFrom + longestReason), dates);
  const ending = source.endsWith("-->") ? place.to - 3 : place.to;
  return {
    named,
    reason: reason === "" || noReason.test(reason) ? undefined : reason,
    reasonRange: { start: part(0, names.trimEnd().length).end, end: part(0, ending - start).end },
    until: limit && { day: limit.day, range: part(reasonFrom + limit.from, reasonFrom + limit.to) },
    lines: linesOf(match[1], remark, range.start.line, draft),
    range,
  };
}

const untilWords = /\b(?:until|till|up to|through to|expires|expiry|valid to)\b/gi;
/** What follows is no part of the date; "April 1st, 2027" is. */
const clauseEnd = /[;()]|,(?!\s*\d{4}\b)|\.(?:\s|$)|\s[–—-]+\s/;
const longestClause = 80;
const longestReason = 500;

interface Limit {
  readonly day: PlainDate;
  readonly from: number;
  readonly to: number;
}

/** The latest day that a reason names after "until". */
function limitIn(reason: string, dates: DateContext): Limit | undefined {
  const limits = [...reason.matchAll(untilWords)].flatMap(({ index }): Limit[] => {
    const rest = reason.slice(index, index + longestClause);
    const end = rest.search(clauseEnd);
    const clause = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
    const read = readTimescale(clause, dates);
    if (read?.type !== "dated" || read.end === undefined) return [];
    return [{ day: read.end, from: index, to: index + clause.length }];
  });
  return limits.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

function linesOf(reach: string | undefined, { about }: Remark, line: number, draft: Text): Lines {
  if (reach === "-file") return { from: 0, to: Infinity };
  if (reach === "-section") return sectionAt(line, draft);
  if (!about) return noLines;
  const { start, end } = rangeOf(about);
  return { from: start.line, to: end.line };
}

/** From the last heading above `line` (or on it) to the next heading of the same or a higher level. */
function sectionAt(line: number, { root }: Text): Lines {
  const headings = [...walk(root)].flatMap(({ heading, level }) =>
    heading ? [{ level, line: rangeOf(heading).start.line }] : [],
  );
  const at = headings.findLastIndex((heading) => heading.line <= line);
  const open = headings[at];
  const next = headings.slice(at + 1).find(({ level }) => !open || level <= open.level);
  return { from: open?.line ?? 0, to: next ? next.line - 1 : Infinity };
}
