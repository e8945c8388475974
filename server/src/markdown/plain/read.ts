import type { Element, Heading, Item, List, Paragraph, Words } from "../elements.ts";
import { Lines } from "../lines.ts";
import type { Part } from "../part.ts";
import { writtenWords } from "../words.ts";
import { Writing } from "../writing.ts";
import { writePlain } from "./inline.ts";

/**
 * Most of a draft is plain: paragraphs, headings and items of lists with hardly a mark in them, which the parser reads
 * at the speed of its state machine, character by character. What is read here comes out just as the parser gives it,
 * since it takes only lines of which Markdown leaves no doubt: each begins with a letter, or a figure that is no mark,
 * at the margin or where the words of its item begin; none has a character inside that could be a mark, but those of
 * emphasis, links and `<br>` where they can be nothing else. Anything else is undefined, and for the parser, which is
 * the authority on what Markdown means: a test holds one against the other.
 */
export function readPlain(
  part: Part,
  follower: string,
): { elements: Element[]; goesOn: boolean } | undefined {
  const reading: Reading = { part, lines: new Lines(part.text), at: 0 };
  if (/^[ \n\r]*$/.test(part.text)) return { elements: [], goesOn: false };
  const line = isEnd(reading) ? "" : lineOf(reading);
  const read = line.startsWith("#") ? readHeading : markOf(line) ? readList : readParagraph;
  const element = read(reading, 0);
  if (!element) return undefined;
  const endsBlank = skipBlank(reading);
  if (!isEnd(reading)) return undefined;
  if (isSameList(element, markOf(follower)?.mark)) return { elements: [element], goesOn: true };
  return endsBlank || element.type === "heading" || interrupts.test(follower)
    ? { elements: [element], goesOn: false }
    : undefined;
}

/** What ends a paragraph that stands right above it: nothing more, a heading, or an item that may start a list there. */
const interrupts = /^(?:$|#|[-+*] |1[.)] )/;

/** Whether an item with that mark goes on with a list. */
function isSameList(list: Element | undefined, mark: string | undefined): boolean {
  if (list?.type !== "list" || mark === undefined) return false;
  return kindOf(list.items[0]?.mark ?? "") === kindOf(mark);
}

/** Items are of one list while their marks are of one kind. */
const kindOf = (mark: string): string => mark.at(-1) ?? "";

interface Reading {
  readonly part: Part;
  readonly lines: Lines;
  /** The line that is read next. */
  at: number;
}

const isEnd = ({ part, lines, at }: Reading): boolean => lines.start(at) >= part.text.length;

const lineOf = ({ lines, at }: Reading): string => lines.words(at);

/** Whether empty lines, or nothing, are next; they are passed over. */
function skipBlank(reading: Reading): boolean {
  const { at } = reading;
  while (!isEnd(reading) && /^ *$/.test(lineOf(reading))) reading.at++;
  return reading.at > at;
}

function readHeading(reading: Reading): Heading | undefined {
  const { part, lines } = reading;
  const [, marks = "", space = ""] = /^(#{1,6})( +)(?=\S)/.exec(lineOf(reading)) ?? [];
  const to = lines.end(reading.at);
  const end = lineOf(reading).replace(/ +$/, "").length;
  const writing = new Writing(part.text);
  if (marks === "" || part.text[end - 1] === "#") return undefined;
  if (!writePlain(part.text, marks.length + space.length, end, writing)) return undefined;
  reading.at++;
  const depth = marks.length as Heading["depth"];
  return { type: "heading", block: part, from: 0, to, depth, words: writtenWords(part, writing, to) };
}

/** How a line of words begins that can be nothing else. */
const opening = /\*{1,2}[\p{L}\d"'(“‘£]|[\p{L}"'(“‘£]|\d+(?!\d|[.)](?:\s|$))/uy;

/** The words of a paragraph whose first line starts at `from`, and whose others start at column `column`. */
function readWords(reading: Reading, from: number, column: number): { words: Words; to: number } | undefined {
  const { part, lines } = reading;
  const { text } = part;
  const writing = new Writing(text);
  let start = from;
  for (;;) {
    const to = lines.end(reading.at);
    let end = to;
    while (end > start && text[end - 1] === " ") end--;
    opening.lastIndex = start;
    if (!opening.test(text) || !writePlain(text, start, end, writing)) return undefined;
    reading.at++;
    if (isEnd(reading) || !goesOn(reading, column)) return { words: writtenWords(part, writing, from), to };
    // Two spaces or more at the end of a line break it there.
    writing.decoded("\n", to - end > 1 ? end : to, lines.start(reading.at));
    start = lines.start(reading.at) + column;
  }
}

/** Whether the next line goes on with a paragraph whose lines start at a column. */
function goesOn(reading: Reading, column: number): boolean {
  const line = lineOf(reading);
  return indentOf(line) === column && line.length > column && !markOf(line.slice(column));
}

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

function readParagraph(reading: Reading, column: number): Paragraph | undefined {
  const from = reading.lines.start(reading.at) + column;
  const read = readWords(reading, from, column);
  return read && { type: "paragraph", block: reading.part, from, ...read };
}

const markAtStart = /^([-+*]|\d{1,9}[.)]) (?:\[([ Xx])\] )?(?=\S)/;

function markOf(line: string): { mark: string; box: string | undefined; length: number } | undefined {
  const [all, mark, box] = markAtStart.exec(line) ?? [];
  return all === undefined || mark === undefined ? undefined : { mark, box, length: all.length };
}

/** A list whose marks stand at a column; undefined where the next line is not one of its items. */
function readList(reading: Reading, column: number): List | undefined {
  const items: Item[] = [];
  for (let kind: string | undefined; !isEnd(reading);) {
    const { at } = reading;
    skipBlank(reading);
    const line = isEnd(reading) ? "" : lineOf(reading);
    const mark = indentOf(line) === column ? markOf(line.slice(column))?.mark : undefined;
    if (mark === undefined || kindOf(mark) !== (kind ?? kindOf(mark))) {
      reading.at = at;
      break;
    }
    kind = kindOf(mark);
    const item = readItem(reading, column);
    if (!item) return undefined;
    items.push(item);
  }
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  const ordered = /\d/.test(first.mark);
  return { type: "list", block: reading.part, from: first.from, to: last.to, ordered, items };
}

function readItem(reading: Reading, column: number): Item | undefined {
  const { part, lines } = reading;
  const from = lines.start(reading.at) + column;
  const found = markOf(lineOf(reading).slice(column));
  if (!found) return undefined;
  const { mark, box, length } = found;
  const inside = column + mark.length + 1;
  const read = readWords(reading, from + length, inside);
  if (!read) return undefined;
  const children = readChildren(reading, inside);
  if (!children) return undefined;
  return {
    type: "item",
    block: part,
    from,
    to: children.at(-1)?.to ?? read.to,
    mark,
    checked: box === undefined ? undefined : box !== " ",
    words: read.words,
    children,
  };
}

/** What stands in an item below its first paragraph, from column `inside` on. */
function readChildren(reading: Reading, inside: number): Element[] | undefined {
  const children: Element[] = [];
  for (;;) {
    const { at } = reading;
    const afresh = skipBlank(reading);
    const line = isEnd(reading) ? "" : lineOf(reading);
    const column = indentOf(line);
    if (isEnd(reading) || column < inside) {
      // What is not an item and stands right below might belong to the words above.
      if (!isEnd(reading) && !afresh && !markOf(line.slice(column))) return undefined;
      reading.at = at;
      return children;
    }
    const mark = column - inside < 4 ? markOf(line.slice(column))?.mark : undefined;
    if (mark === undefined && (column > inside || !afresh)) return undefined;
    if (mark !== undefined && !afresh && !interrupts.test(`${mark} `)) return undefined;
    const child = mark === undefined ? readParagraph(reading, column) : readList(reading, column);
    // Marks may stand a little apart and still be of one list.
    if (!child || (mark !== undefined && isSameList(children.at(-1), mark))) return undefined;
    children.push(child);
  }
}
