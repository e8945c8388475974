/** A stretch of words and where it stands in the source. `exact`: character for character. */
interface Piece {
  readonly at: number;
  readonly from: number;
  to: number;
  readonly exact: boolean;
}

/** Offsets, the second one not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words with the place of each. */
export interface Written {
  readonly text: string;
  readonly bold: readonly Stretch[];
  readonly pieces: readonly Piece[];
}

// Spaces that are not plain, and line ends as Word writes them, become a space or "\n"; what nobody sees is dropped.
const special = /\r\n|[\0\t\v\f\r\u0085\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;
const newLine = /[\v\f\r\u0085\u2028\u2029]/;
const space = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

function seen(character: string): string {
  if (newLine.test(character)) return "\n";
  if (space.test(character)) return " ";
  return character === "\0" ? "\ufffd" : "";
}

/** Collects words while inline content is walked. */
export class Writing {
  readonly #source: string;
  #text = "";
  readonly #pieces: Piece[] = [];
  readonly #bold: Stretch[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Whether something stands on the line being written. */
  get midLine(): boolean {
    return this.#text !== "" && !this.#text.endsWith("\n");
  }

  /** Source from `from` up to `to` that reads as it is written. */
  verbatim(from: number, to: number): void {
    const written = this.#source.slice(from, to);
    let done = 0;
    for (const { 0: found, index } of written.search(special) < 0 ? [] : written.matchAll(special)) {
      this.#add(written.slice(done, index), from + done, from + index, true);
      done = index + found.length;
      this.#add(seen(found), from + index, from + done, found.length === 1);
    }
    this.#add(written.slice(done), from + done, to, true);
  }

  /** Words that stand for the whole of the source from `from` up to `to`. */
  decoded(text: string, from: number, to: number): void {
    this.#add(text.replace(special, seen), from, to, false);
  }

  /** What was written since `from` is bold. */
  bold(from: number): void {
    if (this.length > from) this.#bold.push({ from, to: this.length });
  }

  done(): Written {
    return { text: this.#text, bold: joined(this.#bold), pieces: this.#pieces };
  }

  #add(text: string, from: number, to: number, exact: boolean): void {
    if (!text) return;
    const last = this.#pieces.at(-1);
    if (exact && last?.exact && last.to === from) last.to = to;
    else this.#pieces.push({ at: this.#text.length, from, to, exact });
    this.#text += text;
  }
}

/** Bold stretches in order; one inside another is one. */
function joined(bold: readonly Stretch[]): readonly Stretch[] {
  if (bold.length < 2) return bold;
  const result: Stretch[] = [];
  for (const stretch of bold.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (!last || stretch.from > last.to) result.push(stretch);
    else if (stretch.to > last.to) result[result.length - 1] = { from: last.from, to: stretch.to };
  }
  return result;
}

/** Where in the source the character at `index` starts; for the end of the text, where it ends. */
export function startOf({ text, pieces }: Written, index: number): number {
  const piece = pieces[pieceAt(pieces, index)];
  if (!piece) return 0;
  if (index >= text.length) return piece.to;
  return piece.exact ? piece.from + index - piece.at : piece.from;
}

/** Where in the source the character before `index` ends. */
export function endOf({ pieces }: Written, index: number): number {
  const piece = pieces[pieceAt(pieces, index - 1)];
  if (!piece) return 0;
  return piece.exact ? piece.from + index - piece.at : piece.to;
}

function pieceAt(pieces: readonly Piece[], index: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words of `kept` stretches, which are in order and apart, one after another. */
export function keep({ text, pieces, bold }: Written, kept: readonly Stretch[]): Written {
  let keptText = "";
  const keptPieces: Piece[] = [];
  const keptBold: Stretch[] = [];
  for (const { from, to } of kept) {
    if (from >= to) continue;
    const moved = keptText.length - from;
    for (let index = pieceAt(pieces, from); index < pieces.length; index++) {
      const piece = pieces[index];
      if (!piece || piece.at >= to) break;
      keptPieces.push(part(piece, from, to, moved));
    }
    for (const stretch of bold) {
      const start = Math.max(from, stretch.from);
      const end = Math.min(to, stretch.to);
      if (start < end) keptBold.push({ from: start + moved, to: end + moved });
    }
    keptText += text.slice(from, to);
  }
  return { text: keptText, bold: joined(keptBold), pieces: keptPieces };
}

/** What of a piece lies from `from` up to `to` of the words, moved by `moved`. */
function part({ at, from: start, to: end, exact }: Piece, from: number, to: number, moved: number): Piece {
  const skipped = Math.max(0, from - at);
  const spare = exact ? Math.max(0, end - start - (to - at)) : 0;
  return { at: at + skipped + moved, from: exact ? start + skipped : start, to: end - spare, exact };
}
