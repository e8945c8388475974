const ending = /\r\n|[\n\r]/g;

/** The offset at which each line starts. A line ends at LF, CRLF or a lone CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(ending)) starts.push(match.index + match[0].length);
  return starts;
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
    if (text[at - 1] === "\r") crlf++;
    else lf++;
  }
  return crlf > lf ? "\r\n" : "\n";
}
