import type { MarkdownText, Passage } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Position, Range } from "../markdown/position.ts";
import type { Edit, Fix, Where } from "../rules/rule.ts";
import type { Finding } from "./finding.ts";

/** A finding as a rule gives it: what it speaks of goes where its block goes. */
export interface Reported extends Omit<Finding, "range" | "fixes"> {
  readonly where: Where;
  readonly fixes: readonly Fix[];
}

/** The findings in a text as it is now: the same objects as before as long as nothing of them has moved. */
export function settle(all: readonly Reported[], markdown: MarkdownText): Finding[] {
  const { eol } = markdown;
  return all.map((reported) => {
    const last = lastOf(reported);
    if (last.leansOnText) return settled(reported, eol, markdown);
    if (!last.finding || last.eol !== eol || hasMoved(last)) {
      last.finding = settled(reported, eol);
      last.eol = eol;
      last.lines = last.blocks.map(({ line }) => line);
    }
    return last.finding;
  });
}

function hasMoved({ blocks, lines }: Settled): boolean {
  return blocks.some(({ line }, at) => line !== lines[at]);
}

interface Settled {
  /** It depends on more of the text than its own blocks. */
  readonly leansOnText: boolean;
  readonly blocks: readonly Passage[];
  finding: Finding | undefined;
  eol: string;
  /** Where its blocks stood. */
  lines: readonly number[];
}

const lastOf = once((reported: Reported): Settled => {
  const blocks = wheresOf(reported).flatMap((where) => ("block" in where ? [where.block] : []));
  const edits = reported.fixes.flatMap((fix) => fix.edits);
  const leansOnText = edits.some(({ apart }) => apart) || wheresOf(reported).some(reachesOut);
  return { leansOnText, blocks: [...new Set(blocks)], finding: undefined, eol: "", lines: [] };
});

function reachesOut(where: Where): boolean {
  return !("block" in where) || where.to > where.block.text.length;
}

function wheresOf({ where, fixes }: Reported): Where[] {
  return [where, ...fixes.flatMap(({ edits }) => edits.map(({ at }) => at))];
}

function settled(reported: Reported, eol: string, markdown?: MarkdownText): Finding {
  const { rule, severity, message, because, where, source } = reported;
  const fixes = reported.fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => {
      const snippet = markdown && edit.apart ? edit.snippet + gapAfter(edit, markdown) : edit.snippet;
      return { range: rangeNow(edit.at), snippet: snippet.replace(/\r?\n/g, eol) };
    }),
  }));
  const range = markdown ? insideText(markdown, rangeNow(where)) : rangeNow(where);
  return { rule, severity, message, ...(because && { because }), range, source, fixes };
}

function rangeNow(where: Where): Range {
  return "block" in where ? rangeOf(where) : where;
}

/** What parts a new paragraph from a line that follows at once. */
function gapAfter({ at }: Edit, markdown: MarkdownText): string {
  const below = markdown.text.slice(markdown.offsetAt(rangeNow(at).end));
  return /^\r?\n[^\r\n]/.test(below) ? "\n" : "";
}

function insideText(markdown: MarkdownText, { start, end }: Range): Range {
  const from = offsetInside(markdown, start);
  const to = Math.max(from, offsetInside(markdown, end));
  return { start: markdown.positionAt(from), end: markdown.positionAt(to) };
}

function offsetInside(markdown: MarkdownText, position: Position): number {
  return Math.max(0, Math.min(markdown.offsetAt(position), markdown.text.length));
}
