/** Says of each line from the opening one on whether it is the last of what was opened. */
type IsLast = (line: string) => boolean;

const heading = /^#{1,6}(?:[\t ]|$)/;
const listMark = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[\t ]|$)/;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const blank = /^[\t ]*$/;

const html: readonly { readonly opens: RegExp; readonly last: IsLast }[] = [
  {
    opens: /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    last: (line) => /<\/(?:script|pre|style|textarea)>/i.test(line),
  },
  { opens: /^ {0,3}<!--/, last: (line) => line.includes("-->") },
  { opens: /^ {0,3}<\?/, last: (line) => line.includes("?>") },
  { opens: /^ {0,3}<!\[CDATA\[/, last: (line) => line.includes("]]>") },
  { opens: /^ {0,3}<![a-z]/i, last: (line) => line.includes(">") },
  { opens: /^ {0,3}<[a-z/]/i, last: (line) => blank.test(line) },
];

/**
 * The first line at or after `atLeast` where a block that starts on line `from` can end: a heading at the margin,
 * outside of code, HTML and comments as far as a look at the lines tells. (The parser has the last word: what stands
 * inside a list may look the same.) The number of lines where there is none.
 */
export function nextCut(
  lineOf: (line: number) => string,
  lines: number,
  from: number,
  atLeast: number,
): number {
  let isLast: IsLast | undefined;
  let list = false;
  for (let number = from; number < lines; number++) {
    const line = lineOf(number);
    if (!isLast) {
      if (number > from && number >= atLeast && heading.test(line)) return number;
      list ||= listMark.test(line);
      // Two spaces or more may be the indent of an item.
      if (list && line.startsWith("  ")) continue;
      isLast = opened(line);
      if (!isLast || fence.test(line)) continue;
    }
    if (isLast(line)) isLast = undefined;
  }
  return lines;
}

function opened(line: string): IsLast | undefined {
  const marks = fence.exec(line)?.[1];
  if (marks) {
    return (later) => {
      const closing = fence.exec(later)?.[1];
      return closing !== undefined && closing.startsWith(marks) && later.trimEnd().endsWith(closing);
    };
  }
  return html.find(({ opens }) => opens.test(line))?.last;
}
