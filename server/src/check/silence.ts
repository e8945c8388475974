import type { Draft } from "../draft/draft.ts";
import { walk } from "../draft/sections.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Range } from "../markdown/position.ts";
import { remarks } from "./comments.ts";
import type { Remark } from "./comments.ts";
import type { Finding } from "./finding.ts";

/** A comment by which an author lets findings stand: `<!-- area-send-ignore action-owner -- decided in May -->`. */
export interface Silence {
  /** The rules it silences; none named is all of them. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
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

const word = "area-send-ignore";
const form = /^area-send-ignore(-section|-file)?(?=\s|$)/;
/** Word processors turn `--` into a dash. */
const beforeReason = /\s(?:--|–|—)(?=\s|$)/;

/** The silences of a draft, in the order of the text. */
export function silencesOf(draft: Text): Silence[] {
  const { markdown } = draft;
  if (!markdown.text.includes(word)) return [];
  return remarks(markdown, word)
    .flatMap((remark) => silenceOf(remark, draft) ?? [])
    .sort((a, b) => a.range.start.line - b.range.start.line);
}

export function silencedBy(silences: readonly Silence[], { rule, range }: Finding): boolean {
  const { line } = range.start;
  return silences.some(
    ({ rules, lines }) =>
      lines.from <= line && line <= lines.to && (rules.length === 0 || rules.includes(rule)),
  );
}

function silenceOf(remark: Remark, draft: Text): Silence | undefined {
  const match = form.exec(remark.text);
  if (!match) return undefined;
  const range = rangeOf(remark.place);
  const lines = linesOf(match[1], remark, range.start.line, draft);
  if (!lines) return undefined;
  const rest = remark.text.slice(match[0].length);
  const dash = beforeReason.exec(rest);
  const named = dash ? rest.slice(0, dash.index) : rest;
  const reason = dash ? rest.slice(dash.index + dash[0].length).trim() : "";
  return { rules: named.split(/[\s,;]+/).filter(Boolean), reason: reason || undefined, lines, range };
}

function linesOf(reach: string | undefined, { about }: Remark, line: number, draft: Text): Lines | undefined {
  if (reach === "-file") return { from: 0, to: Infinity };
  if (reach === "-section") return sectionAt(line, draft);
  if (!about) return undefined;
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
