import type { Role } from "../../guidance/labels.ts";
import { knownRole } from "../../draft/roles.ts";

/** Where in a line something may be completed, told from that line alone. Offsets are UTF-16 characters of the line. */
export type Place =
  /** Between two bars; `column` counts from 0, and whether there is a table is for the draft to say. */
  | { readonly in: "cell"; readonly column: number; readonly from: number; readonly to: number }
  /** After a label that is known, or after "by" in a bracket. */
  | { readonly in: "label"; readonly role: Role; readonly from: number; readonly to: number }
  /** Just after a bracket that opens. */
  | { readonly in: "bracket"; readonly from: number; readonly before: string }
  /** At the start of a line, after its marks and before anything else but a few words. */
  | { readonly in: "line"; readonly marks: string; readonly from: number }
  /** After capitals that may be short for something. */
  | { readonly in: "word" };

/** More than any line that somebody reads; what stands beyond it is not looked at. */
const longestLine = 10_000;

/** The place of the cursor in its line; undefined where nothing of ours belongs. Takes time in proportion to the line. */
export function placeIn(line: string, cursor: number): Place | undefined {
  if (line.length > longestLine) return undefined;
  const cell = cellIn(line, cursor);
  if (cell) return cell;
  const before = line.slice(0, cursor);
  const start = startOfLine.exec(before);
  if (start && line.slice(cursor).trim() === "")
    return { in: "line", marks: (start[1] ?? "").trim(), from: cursor - (start[2]?.length ?? 0) };
  return labelIn(line, cursor) ?? bracketAt(before) ?? wordBefore(before);
}

function wordBefore(before: string): Place | undefined {
  return /(?<![\p{L}\p{N}])\p{Lu}[\p{L}&]{0,9}\p{Lu}$/u.test(before) ? { in: "word" } : undefined;
}

/** Nothing is offered there unless it is asked for. */
export function isProse(place: Place): boolean {
  return place.in === "word" || (place.in === "line" && place.marks === "");
}

const startOfLine = /^[\s>]{0,40}((?:#{1,6}|[-*+•]|\d{1,3}[.)])\s+)?((?:\p{L}[\p{L} ]{0,40})?)$/u;

function cellIn(line: string, cursor: number): Place | undefined {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const before = bars.filter((bar) => bar < cursor);
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const opens = line.slice(0, bars[0]).replace(/^[\s>]+/, "") === "";
  return {
    in: "cell",
    column: before.length - (opens ? 1 : 0),
    from: last + 1,
    to: bars[before.length] ?? line.length,
  };
}

const mostBefore = 160;

/** The value of a label that the cursor is in; `from`: where to look from, such as the start of a cell. */
export function labelIn(line: string, cursor: number, from = 0): Place | undefined {
  const start = Math.max(from, cursor - mostBefore);
  const before = line.slice(start, cursor);
  const to = cursor + (/[;)\]|]|\.\s|$/u.exec(line.slice(cursor))?.index ?? 0);
  const by = /[(;]\s*by\s+(?=[^;()]{0,60}$)/iu.exec(before);
  if (by && isOpen(before)) return { in: "label", role: "end", from: start + by.index + by[0].length, to };
  const colon = Math.max(before.lastIndexOf(":"), before.lastIndexOf("："));
  if (colon < 0 || /^\s*#/u.test(line) || endsBefore.test(before.slice(colon + 1))) return undefined;
  const label = before.slice(0, colon);
  const words = label.slice(lastStart(label));
  const role = knownRole(words);
  if (role === undefined || (role === "area" && !isNameOfArea.test(words))) return undefined;
  const marks = /^[*_]*/u.exec(line.slice(start + colon + 1))?.[0].length ?? 0;
  const value = start + colon + 1 + marks;
  return value > cursor ? undefined : { in: "label", role, from: value, to };
}

/** The value has come to its end, and something else goes on. */
const endsBefore = /[.!?][*_]*(?:\s|$)|[)\]]/u;

/** "Area: ", and neither "What we want: " nor "Area 1: ", which is followed by words of its own. */
const isNameOfArea = /^[\s*_-]*(?:priority )?(?:area|priority|theme|work ?stream|strand)[\s*_]*$/iu;

function lastStart(label: string): number {
  const marks = [". ", ": ", "; ", "(", ", ", "[", " – ", " — ", " - ", ">"];
  return Math.max(
    0,
    ...marks.map((mark) => {
      const at = label.lastIndexOf(mark);
      return at < 0 ? 0 : at + mark.length;
    }),
  );
}

function isOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

function bracketAt(before: string): Place | undefined {
  return before.endsWith("(") && /\S\s?\($/u.test(before)
    ? { in: "bracket", from: before.length, before: before.slice(0, -1).trimEnd() }
    : undefined;
}
