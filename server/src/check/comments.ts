import type { Element, Item, MarkdownText, Place, Row } from "../markdown/elements.ts";
import { sourceOf } from "../markdown/place.ts";

/** An HTML comment, and the part of the text that it speaks of. */
export interface Remark {
  readonly place: Place;
  /** What is between `<!--` and `-->`, trimmed. */
  readonly text: string;
  /**
   * The paragraph, heading, item or row that the comment stands in. For a comment alone on its line: the element
   * that follows it, or the item it ends, if either is there.
   */
  readonly about: Place | undefined;
}

/** The comments of a text that hold `word`; those shown as code do not count. */
export function remarks(markdown: MarkdownText, word: string): Remark[] {
  const found: Remark[] = [];
  const elements = markdown.blocks.flatMap((block) => block.elements);
  visit(elements, undefined, (element) => sourceOf(element).includes(word), found);
  return found.filter((remark) => remark.text.includes(word));
}

function visit(
  elements: readonly Element[],
  parent: Place | undefined,
  matters: (element: Element) => boolean,
  found: Remark[],
): void {
  let next = parent;
  for (const element of elements.toReversed()) {
    if (matters(element)) visitOne(element, next, matters, found);
    if (element.type !== "comment") next = element;
  }
}

function visitOne(
  element: Element,
  next: Place | undefined,
  matters: (element: Element) => boolean,
  found: Remark[],
): void {
  if (element.type === "comment") {
    found.push({ place: element, text: element.text, about: next });
  } else if (element.type === "list") {
    for (const item of element.items) {
      found.push(...inline(ownPart(item), ownPart(item)));
      visit(item.children, item, matters, found);
    }
  } else if (element.type === "quote") {
    visit(element.children, element, matters, found);
  } else if (element.type === "table") {
    for (const row of [element.header, ...element.rows]) found.push(...inRow(row));
  } else if (element.type !== "code" && element.type !== "break") {
    found.push(...inline(element, element));
  }
}

/** A cell by itself: code does not reach from one cell into the next. */
function inRow(row: Row): Remark[] {
  return row.cells.flatMap((cell) => inline(cell, row));
}

/** The item without its nested lists and further paragraphs. */
function ownPart({ block, from, to, children }: Item): Place {
  const own = block.text.slice(from, children[0]?.from ?? to).trimEnd();
  return { block, from, to: from + own.length };
}

function inline({ block, from, to }: Place, about: Place): Remark[] {
  return commentsIn(block.text.slice(from, to)).map((comment) => ({
    place: { block, from: from + comment.from, to: from + comment.to },
    text: comment.text,
    about,
  }));
}

const opening = "<!--";
const closing = "-->";
const marks = /`+|<!--|\\[\s\S]/g;

/** The comments in running text, outside of `code`. */
function commentsIn(text: string): { readonly from: number; readonly to: number; readonly text: string }[] {
  if (!text.includes(opening)) return [];
  const found = [];
  const closingRun = backtickRuns(text);
  const scan = new RegExp(marks);
  for (let mark = scan.exec(text); mark; mark = scan.exec(text)) {
    const from = mark.index;
    if (mark[0] === opening) {
      const end = text.indexOf(closing, from + opening.length);
      if (end < 0) return found;
      scan.lastIndex = end + closing.length;
      found.push({ from, to: scan.lastIndex, text: text.slice(from + opening.length, end).trim() });
    } else if (mark[0].startsWith("`")) {
      const close = closingRun(from, mark[0].length);
      if (close !== undefined) scan.lastIndex = close + mark[0].length;
    }
  }
  return found;
}

/** Asked in the order of the text: where the next run of so many backticks after `from` starts. */
function backtickRuns(text: string): (from: number, length: number) => number | undefined {
  const runs = new Map<number, number[]>();
  for (const run of [...text.matchAll(/`+/g)].reverse()) {
    const starts = runs.get(run[0].length) ?? [];
    starts.push(run.index);
    runs.set(run[0].length, starts);
  }
  return (from, length) => {
    const starts = runs.get(length) ?? [];
    while ((starts.at(-1) ?? Infinity) <= from) starts.pop();
    return starts.at(-1);
  };
}
