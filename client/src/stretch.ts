/** The lines that somebody is writing, from the first to the last; counted from 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stood on these lines has been replaced by `text`. */
export interface Change {
  readonly startLine: number;
  readonly endLine: number;
  readonly text: string;
}

/** More lines than a snippet or a fix inserts: they are pasted, and have been written already. */
const mostInserted = 20;

/**
 * The lines that are being written after a change; undefined where that can no longer be told. A new line that has been
 * begun is one by itself; lines that are inserted together are written together.
 */
export function afterChange(before: Stretch | undefined, change: Change): Stretch | undefined {
  const { startLine, endLine } = change;
  const inserted = change.text.split("\n");
  const added = inserted.length - 1;
  const filled = [...inserted.keys()].filter((line) => !isBlank(inserted[line] ?? ""));
  const isInside = before && startLine >= before.from && endLine <= before.to;
  if (added > mostInserted) return undefined;
  if (added > 0 && filled.length === 0) return { from: startLine + added, to: startLine + added };
  if (isInside) return { from: before.from, to: before.to + added - (endLine - startLine) };
  return { from: startLine + (filled[0] ?? 0), to: startLine + (filled.at(-1) ?? 0) };
}

/** Nothing but what an editor puts at the start of a new line by itself. */
function isBlank(line: string): boolean {
  return /^[\s>*+-]*$/u.test(line);
}

export function isWithin(line: number, { from, to }: Stretch): boolean {
  return line >= from && line <= to;
}
