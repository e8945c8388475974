/** The offset at which each line starts. A line ends at LF, CRLF or a lone CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  let lf = text.indexOf("\n");
  let cr = text.indexOf("\r");
  while (lf >= 0 || cr >= 0) {
    const isCr = cr >= 0 && (lf < 0 || cr < lf);
    const next = (isCr && lf !== cr + 1 ? cr : lf) + 1;
    starts.push(next);
    if (lf >= 0 && lf < next) lf = text.indexOf("\n", next);
    if (cr >= 0 && cr < next) cr = text.indexOf("\r", next);
  }
  return starts;
}

/** The words of a line, without its ending. */
export function lineText(text: string, starts: readonly number[], line: number): string {
  const from = starts[line] ?? text.length;
  let to = starts[line + 1] ?? text.length;
  while (to > from && isLineEnd(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** The number of the line that holds `offset`: the last that starts at or before it. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line ending that `text` uses most. */
export function usualEnding(text: string): "\n" | "\r\n" {
  let crlf = 0;
  let lf = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (text.charCodeAt(at - 1) === 13) crlf++;
    else lf++;
  }
  return crlf > lf ? "\r\n" : "\n";
}
