import type { InlineCode, Nodes, PhrasingContent, Text } from "mdast";
import type { Passage, Words } from "./elements.ts";
import { rangeOf } from "./place.ts";
import type { Range } from "./position.ts";
import { dropReferences } from "./references.ts";
import { endOf, keep, startOf, Writing } from "./writing.ts";
import type { Written } from "./writing.ts";

/** A passage, and where the offsets of the tree at hand stand in it. */
export interface Source {
  readonly block: Passage;
  readonly at: (offset: number) => number;
}

/** The words of inline content; where there are none, they stand empty at `place`. */
export function wordsOf(nodes: readonly PhrasingContent[], source: Source, place: number): Words {
  const writing = new Writing(source.block.text);
  write(nodes, source, writing);
  return new PlacedWords(source.block, dropReferences(writing.done()), place);
}

/** The words of a stretch of source taken as it stands, for what cannot be read as Markdown. */
export function plainWords(block: Passage, from: number, to: number): Words {
  const writing = new Writing(block.text);
  writing.verbatim(from, to);
  return new PlacedWords(block, writing.done(), from);
}

/** Words that were written without a tree. */
export function writtenWords(block: Passage, writing: Writing, place: number): Words {
  return new PlacedWords(block, writing.done(), place);
}

// A class, as a long table has thousands of these and makes them anew at each keystroke.
class PlacedWords implements Words {
  readonly block: Passage;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly bold: Words["bold"];
  readonly #written: Written;

  constructor(block: Passage, written: Written, place: number) {
    this.block = block;
    this.text = written.text;
    this.bold = written.bold;
    this.#written = written;
    this.from = written.text ? startOf(written, 0) : place;
    this.to = written.text ? endOf(written, written.text.length) : place;
  }

  slice(first: number, last = this.text.length): Words {
    const [from, to] = within(this.text, first, last);
    return new PlacedWords(this.block, keep(this.#written, [{ from, to }]), this.#start(from));
  }

  range(first = 0, last = this.text.length): Range {
    const [from, to] = within(this.text, first, last);
    const start = this.#start(from);
    return rangeOf({ block: this.block, from: start, to: from < to ? endOf(this.#written, to) : start });
  }

  #start(index: number): number {
    return this.text ? startOf(this.#written, index) : this.from;
  }
}

/** Two offsets as String.slice takes them: negative ones count from the end, and the second is not before the first. */
function within(text: string, from: number, to: number): [number, number] {
  const fix = (offset: number) =>
    Math.max(0, Math.min(offset < 0 ? text.length + offset : offset, text.length));
  const start = fix(from);
  return [start, Math.max(start, fix(to))];
}

function write(nodes: readonly PhrasingContent[], source: Source, writing: Writing): void {
  for (const node of nodes) writeNode(node, source, writing);
}

function writeNode(node: PhrasingContent, source: Source, writing: Writing): void {
  const [from, to] = span(node, source);
  switch (node.type) {
    case "text":
      writeText(node, from, to, source, writing);
      break;
    case "inlineCode":
      writeCode(node, from, to, source, writing);
      break;
    case "break":
      writeBreak(from, source, writing);
      break;
    case "html":
      writeHtml(node.value, from, to, writing);
      break;
    case "image":
      writeAlternative(node.alt ?? "", from, to, source, writing);
      break;
    case "strong": {
      const start = writing.length;
      write(node.children, source, writing);
      writing.bold(start);
      break;
    }
    case "emphasis":
    case "link":
      write(node.children, source, writing);
      break;
    // As written, so that a text reads the same whether or not the label is defined somewhere.
    case "linkReference": {
      const last = node.children.at(-1);
      writing.verbatim(from, from + 1);
      write(node.children, source, writing);
      writing.verbatim(last ? span(last, source)[1] : from + 1, to);
      break;
    }
    case "imageReference":
      writing.verbatim(from, to);
      break;
    // A word struck out is no longer said; a footnote's number is not a word.
    default:
  }
}

/** Where a node stands in its block. */
export function span(node: Nodes, { at }: Source): [number, number] {
  return [at(node.position?.start.offset ?? 0), at(node.position?.end.offset ?? 0)];
}

/**
 * A text node is written as it reads, or is one escape or entity; either may be followed by a line ending. (A node that
 * ends a line may claim the indent of the next as well: so its line ending is looked for.)
 */
function writeText(node: Text, from: number, to: number, source: Source, writing: Writing): void {
  const { text } = source.block;
  // Reading a task's box takes the first half of a line ending for the space after it.
  if (node.value.startsWith("\n") && text.startsWith("\r\n", from - 1)) {
    writing.decoded("\n", from - 1, from + 1);
    writeText({ ...node, value: node.value.slice(1) }, from + 1, to, source, writing);
    return;
  }
  const written = text.slice(from, to);
  const ending = /[\n\r]$/.test(node.value) ? lineEnding.exec(written) : null;
  const head = ending ? node.value.replace(/(?:\r\n|[\n\r])$/, "") : node.value;
  const line = ending ? written.slice(0, ending.index) : written;
  const trimmed = ending ? line.replace(/[\t ]+$/, "") : line;
  if (head.length === trimmed.length || head.length === line.length)
    writing.verbatim(from, from + head.length);
  else writing.decoded(head, from, from + trimmed.length);
  if (ending) writing.decoded("\n", from + ending.index, from + ending.index + ending[0].length);
}

const lineEnding = /\r\n|[\n\r]/;

function writeBreak(from: number, source: Source, writing: Writing): void {
  const ending = lineEnding.exec(source.block.text.slice(from));
  if (ending) writing.decoded("\n", from, from + ending.index + ending[0].length);
}

function writeCode(node: InlineCode, from: number, to: number, source: Source, writing: Writing): void {
  const written = source.block.text.slice(from, to);
  const fence = /^`*/.exec(written)?.[0].length ?? 0;
  const padding = (written.length - 2 * fence - node.value.length) / 2;
  if (padding === 0 || padding === 1) {
    writing.verbatim(from + fence + padding, to - fence - padding);
    return;
  }
  // Escaped pipes in a table, or lines whose indent is not part of the code.
  let at = fence;
  for (const character of node.value) {
    const found = written.indexOf(character, at);
    if (found < 0) return;
    writing.verbatim(from + found, from + found + character.length);
    at = found + character.length;
  }
}

function writeAlternative(words: string, from: number, to: number, source: Source, writing: Writing): void {
  const start = from + "![".length;
  if (source.block.text.startsWith(words, start)) writing.verbatim(start, start + words.length);
  else writing.decoded(words, from, to);
}

const lineBreak = /^<br[\s/>]/i;
/** Tags between which words stand on lines of their own. */
const ownLine = /^<\/?(?:p|div|li|ul|ol|tr|h[1-6])[\s/>]/i;

function writeHtml(tag: string, from: number, to: number, writing: Writing): void {
  if (lineBreak.test(tag) || (ownLine.test(tag) && writing.midLine)) writing.decoded("\n", from, to);
}
