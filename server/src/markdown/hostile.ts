import type { Lines } from "./lines.ts";
import { isBlank } from "./open.ts";

/** More marks of quotes, lists and notes than this at the start of one line are not read as Markdown. */
const deepest = 40;

/** Nor are more lines than this that go on with a quote, an item or a note: the parser's time grows with their square. */
const mostLines = 500;

const mark = /[\t ]*(?:>|\[\^|[-+*](?=[\t ])|\d{1,9}[.)](?=[\t ]))/y;

/** Whether a text holds quotes, lists or notes so deep or so long that the parser would fail or take too long. */
export function isHostile(lines: Lines): boolean {
  let inside = false;
  let goingOn = 0;
  for (let line = 0; lines.has(line); line++) {
    const depth = depthAt(lines.text, lines.start(line));
    if (depth > deepest) return true;
    if (depth > 0) inside = true;
    else if (inside && isBlank(lines.words(line))) inside = false;
    else if (inside && ++goingOn > mostLines) return true;
  }
  return false;
}

function depthAt(text: string, start: number): number {
  mark.lastIndex = start;
  let depth = 0;
  while (depth <= deepest && mark.test(text)) depth++;
  return depth;
}
