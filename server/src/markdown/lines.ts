/** The offset at which each line starts. A line ends at LF, CRLF or a lone CR. */
export function lineStarts(text: string): number[] {
  const lines = new Lines(text);
  const starts = [0];
  while (lines.has(starts.length)) starts.push(lines.start(starts.length));
  return starts;
}

/** The lines of a text from `from` on, where one starts. They are found as far as they are asked for, in turn. */
export class Lines {
  readonly text: string;
  readonly #starts: number[];

  constructor(text: string, from = 0) {
    this.text = text;
    this.#starts = [from];
  }

  /** Whether there is such a line; behind the ending of the last one there is one more, which is empty. */
  has(line: number): boolean {
    while (this.#starts.length <= line && this.#next());
    return line < this.#starts.length;
  }

  /** Where a line starts; for one that is not there, where the text ends. */
  start(line: number): number {
    return this.has(line) ? (this.#starts[line] ?? 0) : this.text.length;
  }

  /** The words of a line, without its ending. */
  words(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** Where the words of a line end. */
  end(line: number): number {
    const from = this.start(line);
    let to = this.start(line + 1);
    while (to > from && isLineEnd(this.text.charCodeAt(to - 1))) to--;
    return to;
  }

  /** The number of the line that holds `offset`: the last that starts at or before it. */
  at(offset: number): number {
    while ((this.#starts.at(-1) ?? 0) <= offset && this.#next());
    return lineAt(this.#starts, offset);
  }

  #next(): boolean {
    lineEnd.lastIndex = this.#starts.at(-1) ?? 0;
    if (!lineEnd.test(this.text)) return false;
    this.#starts.push(lineEnd.lastIndex);
    return true;
  }
}

const lineEnd = /\r\n?|\n/g;

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

/** How many more lines of a text end with CRLF than with LF. */
export function surplusOfCrlf(text: string): number {
  let surplus = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    surplus += text.charCodeAt(at - 1) === 13 ? 1 : -1;
  return surplus;
}
