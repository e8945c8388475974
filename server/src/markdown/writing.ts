/** A stretch of words and where it stands in the source. `exact`: character for character. */
interface Piece {
  readonly at: number;
  readonly from: number;
  to: number;
  readonly exact: boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words with the place of each. */
export interface Written {
  readonly text: string;
  readonly bold: readonly Stretch[];
  /** Where in the source the character at `index` starts; for the end of the text, where it ends. */
  start(index: number): number;
  /** Where in the source the character before `index` ends. */
  end(index: number): number;
  slice(from: number, to: number): Written;
  /** The same words without these stretches, which are in order and apart. */
  without(stretches: readonly Stretch[]): Written;
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
    for (const { 0: found, index } of written.matchAll(special)) {
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
    return written(this.#text, this.#pieces, joined(this.#bold));
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
function joined(bold: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of bold.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (!last || stretch.from > last.to) result.push(stretch);
    else if (stretch.to > last.to) result[result.length - 1] = { from: last.from, to: stretch.to };
  }
  return result;
}

function written(text: string, pieces: readonly Piece[], bold: readonly Stretch[]): Written {
  const start = (index: number): number => {
    const piece = pieceAt(pieces, index);
    if (!piece) return 0;
    if (index >= text.length) return piece.to;
    return piece.exact ? piece.from + index - piece.at : piece.from;
  };
  const end = (index: number): number => {
    const piece = pieceAt(pieces, index - 1);
    if (!piece) return 0;
    return piece.exact ? piece.from + index - piece.at : piece.to;
  };
  return {
    text,
    bold,
    start,
    end,
    slice: (from, to) => keep(text, pieces, bold, [{ from, to }]),
    without(stretches) {
      const kept: Stretch[] = [];
      let from = 0;
      for (const stretch of stretches) {
        kept.push({ from, to: stretch.from });
        from = stretch.to;
      }
      return keep(text, pieces, bold, [...kept, { from, to: text.length }]);
    },
  };
}

function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= index) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** The words of `kept`, one after another. */
function keep(
  text: string,
  pieces: readonly Piece[],
  bold: readonly Stretch[],
  kept: readonly Stretch[],
): Written {
  let keptText = "";
  const keptPieces: Piece[] = [];
  const keptBold: Stretch[] = [];
  for (const { from, to } of kept) {
    if (from >= to) continue;
    const moved = keptText.length - from;
    for (const piece of overlapping(pieces, text.length, from, to)) {
      const skipped = Math.max(0, from - piece.at);
      const at = piece.at + skipped + moved;
      const spare = piece.exact ? Math.max(0, piece.to - piece.from - (to - piece.at)) : 0;
      keptPieces.push({
        at,
        from: piece.exact ? piece.from + skipped : piece.from,
        to: piece.to - spare,
        exact: piece.exact,
      });
    }
    for (const stretch of bold) {
      const a = Math.max(from, stretch.from);
      const b = Math.min(to, stretch.to);
      if (a < b) keptBold.push({ from: a + moved, to: b + moved });
    }
    keptText += text.slice(from, to);
  }
  return written(keptText, keptPieces, joined(keptBold));
}

function overlapping(pieces: readonly Piece[], length: number, from: number, to: number): Piece[] {
  return pieces.filter((piece, index) => piece.at < to && (pieces[index + 1]?.at ?? length) > from);
}
