/** Says of each line, from the opening one on, whether it is the last of what was opened. */
export type IsLast = (line: string) => boolean;

const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

const html: readonly { readonly opens: RegExp; readonly isLast: IsLast }[] = [
  {
    opens: /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    isLast: (line) => /<\/(?:script|pre|style|textarea)>/i.test(line),
  },
  { opens: /^ {0,3}<!--/, isLast: (line) => line.includes("-->") },
  { opens: /^ {0,3}<\?/, isLast: (line) => line.includes("?>") },
  { opens: /^ {0,3}<!\[CDATA\[/, isLast: (line) => line.includes("]]>") },
  { opens: /^ {0,3}<![a-z]/i, isLast: (line) => line.includes(">") },
  { opens: /^ {0,3}<[a-z/]/i, isLast: isBlank },
];

export function isBlank(line: string): boolean {
  return /^[\t ]*$/.test(line);
}

/** A heading at the margin, where every heading is one that does not stand in something open. */
export function isHeading(line: string): boolean {
  return /^#{1,6}(?:[\t ]|$)/.test(line);
}

const mayOpen = /^ {0,3}[`~<]/;

/** The code, HTML or comment that a line opens and does not close. */
export function openedBy(line: string): IsLast | undefined {
  if (!mayOpen.test(line)) return undefined;
  const marks = fence.exec(line)?.[1];
  if (marks) return (later) => closes(later, marks);
  const isLast = html.find(({ opens }) => opens.test(line))?.isLast;
  return isLast?.(line) ? undefined : isLast;
}

function closes(line: string, marks: string): boolean {
  const closing = fence.exec(line)?.[1];
  return closing?.startsWith(marks) === true && line.trim() === closing;
}
