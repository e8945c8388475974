import type { Lines } from "./lines.ts";
import { isBlank, isHeading, openedBy } from "./open.ts";
import type { IsLast } from "./open.ts";

/**
 * Whether a part may end before a line: what to put after the part when it is parsed, to see whether it ends there.
 * `afresh`: the line stands below an empty one or a heading. `length`: how long the part is so far. Not asked of rows of
 * tables, but the first.
 */
export type Follower = (line: string, afresh: boolean, length: number) => string | undefined;

/** A part of a text: the line and offset it starts at, how many lines it has, and what to put after it. */
export interface Cut {
  readonly text: string;
  readonly line: number;
  readonly lines: number;
  readonly offset: number;
  readonly follower: string;
}

/**
 * Cuts a text into parts and reads each; `end` is put after the last one. A part that leaves something open, so that
 * its follower belongs to it, is read as undefined and taken further; the last part of all is undefined then.
 */
export function* cutUp<Read>(
  lines: Lines,
  follower: Follower,
  end: string,
  read: (cut: Cut) => Read | undefined,
): Generator<Read | undefined> {
  const { text } = lines;
  for (let line = 0; lines.start(line) < text.length;) {
    const offset = lines.start(line);
    let next = { line, follower: end };
    let part: Read | undefined;
    while (part === undefined) {
      if (!lines.has(next.line)) {
        yield undefined;
        return;
      }
      // What is open may reach far: go twice as far each time, so that the work stays in proportion.
      next = nextCut(lines, line, follower, end, 2 * next.line - line + 1);
      part = read({
        text: text.slice(offset, lines.start(next.line)),
        line,
        lines: next.line - line,
        offset,
        follower: next.follower,
      });
    }
    yield part;
    line = next.line;
  }
}

const listMark = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[\t ]|$)/;

/**
 * The first line at or after `atLeast` where a part can end, outside of code, HTML and comments as far as a look at the
 * lines tells. (The parser has the last word: what stands inside a list may look the same.)
 */
function nextCut(
  lines: Lines,
  from: number,
  follower: Follower,
  end: string,
  atLeast: number,
): { line: number; follower: string } {
  const offset = lines.start(from);
  let isLast: IsLast | undefined;
  let list = false;
  let afresh = false;
  let line = from;
  for (; lines.has(line); line++) {
    // Nothing starts at a row right below another line, and a row opens nothing.
    if (!isLast && !afresh && lines.text[lines.start(line)] === "|") continue;
    const words = lines.words(line);
    if (isLast) {
      if (isLast(words)) isLast = undefined;
      afresh = false;
      continue;
    }
    const found = line >= atLeast ? follower(words, afresh, lines.start(line) - offset) : undefined;
    if (found !== undefined) return { line, follower: found };
    afresh = isBlank(words) || isHeading(words);
    list ||= listMark.test(words);
    // Two spaces or more may be the indent of an item.
    if (!list || !words.startsWith("  ")) isLast = openedBy(words);
  }
  return { line, follower: end };
}
