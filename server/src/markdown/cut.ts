import { lineStarts, lineText } from "./lines.ts";
import { isBlank, openedBy } from "./open.ts";
import type { IsLast } from "./open.ts";

/** The lines of a text, from one of them on. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly from: number;
}

/**
 * Whether a part may end before a line: what to put after the part when it is parsed, to see whether it ends there.
 * `length`: how long the part is so far.
 */
export type Follower = (line: string, afterBlank: boolean, length: number) => string | undefined;

/** What `readPart` is given: a part's text, the line and offset it starts at, and what to put after it. */
export interface Part {
  readonly text: string;
  readonly line: number;
  readonly offset: number;
  readonly follower: string;
}

export function linesOf(text: string): Lines {
  return { text, starts: lineStarts(text), from: 0 };
}

/**
 * Cuts a text into parts and reads each; `end` is put after the last one. A part that leaves something open, so that
 * its follower belongs to it, is read as undefined and taken further; undefined when the last one is.
 */
export function cutUp<Read>(
  lines: Lines,
  follower: Follower,
  end: string,
  readPart: (part: Part) => Read | undefined,
): Read[] | undefined {
  const { text, starts } = lines;
  const parts: Read[] = [];
  let line = lines.from;
  while ((starts[line] ?? text.length) < text.length) {
    const offset = starts[line] ?? 0;
    let cut = { line, follower: end };
    let part: Read | undefined;
    while (part === undefined) {
      if (cut.line === starts.length) return undefined;
      // What is open may reach far: go twice as far each time, so that the work stays in proportion.
      cut = nextCut({ ...lines, from: line }, follower, end, 2 * cut.line - line + 1);
      part = readPart({ text: text.slice(offset, starts[cut.line]), line, offset, follower: cut.follower });
    }
    parts.push(part);
    line = cut.line;
  }
  return parts;
}

const listMark = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[\t ]|$)/;

/**
 * The first line at or after `atLeast` where a part can end, outside of code, HTML and comments as far as a look at the
 * lines tells. (The parser has the last word: what stands inside a list may look the same.)
 */
function nextCut(
  { text, starts, from }: Lines,
  follower: Follower,
  end: string,
  atLeast: number,
): { line: number; follower: string } {
  const offset = starts[from] ?? 0;
  let isLast: IsLast | undefined;
  let list = false;
  let afterBlank = false;
  for (let line = from; line < starts.length; line++) {
    const start = starts[line] ?? 0;
    const words = lineText(text, starts, line);
    if (isLast) {
      if (isLast(words)) isLast = undefined;
      afterBlank = false;
      continue;
    }
    const found = line >= atLeast ? follower(words, afterBlank, start - offset) : undefined;
    if (found !== undefined) return { line, follower: found };
    afterBlank = isBlank(words);
    list ||= listMark.test(words);
    // Two spaces or more may be the indent of an item.
    if (!list || !words.startsWith("  ")) isLast = openedBy(words);
  }
  return { line: starts.length, follower: end };
}
