import type { PhrasingContent } from "mdast";

/** How words look, as far as Markdown can say it. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** Where a link leads. */
  readonly href?: string;
}

export type Piece = Words | { readonly type: "break" } | FootnoteMark;

export interface Words extends Look {
  readonly type: "words";
  readonly text: string;
}

export interface FootnoteMark {
  readonly type: "footnote";
  readonly key: string;
  /** The mark as written: "[1]". */
  readonly text: string;
}

/** How a piece is written that is not plain words. */
export interface Writing {
  readonly lineBreak: PhrasingContent;
  /** Undefined where the words of the footnote are not known. */
  readonly footnote: (mark: FootnoteMark) => PhrasingContent | undefined;
}

/** Pieces with white space as a page shows it: none at the ends, one space elsewhere, none beside a line break. */
export function settled(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let open = true;
  for (const piece of pieces) {
    if (piece.type === "words") {
      const text = spaced(piece.text, open);
      if (text === "") continue;
      result.push({ ...piece, text });
      open = text.endsWith(" ");
    } else {
      if (piece.type === "break") trimEnd(result);
      if (piece.type === "footnote" || result.length > 0) result.push(piece);
      open = piece.type === "break";
    }
  }
  while (trimEnd(result) || result.at(-1)?.type === "break")
    if (result.at(-1)?.type === "break") result.pop();
  return joined(result);
}

/** A single non-breaking space stays; those that only fill a gap become one space. */
function spaced(text: string, afterSpace: boolean): string {
  const even = text.replace(/[ \t\r\n\f\u00a0]{2,}|[\t\r\n\f]/g, " ");
  return afterSpace ? even.replace(/^[ \u00a0]+/, "") : even;
}

/** Takes white space off the end; says whether there was any. */
function trimEnd(pieces: Piece[]): boolean {
  const last = pieces.at(-1);
  if (last?.type !== "words" || !/[ \u00a0]$/.test(last.text)) return false;
  const text = last.text.replace(/[ \u00a0]+$/, "");
  if (text === "") pieces.pop();
  else pieces[pieces.length - 1] = { ...last, text };
  return true;
}

/** One look for words that stand together; a space has the look of both sides, or none. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  pieces.forEach((piece, at) => {
    const last = result.at(-1);
    if (piece.type !== "words") {
      result.push(piece);
      return;
    }
    const next = pieces[at + 1];
    const between = piece.text.trim() === "" && last?.type === "words" && next?.type === "words";
    const look = between ? (sameLook(last, next) ? last : plain) : piece;
    const words: Words = { ...lookOf(look), type: "words", text: piece.text };
    if (last?.type === "words" && sameLook(last, words))
      result[result.length - 1] = { ...last, text: last.text + words.text };
    else result.push(words);
  });
  return result;
}

const plain: Look = {};

function lookOf({ bold, italic, struck, href }: Look): Look {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(struck && { struck }),
    ...(href && { href }),
  };
}

function sameLook(a: Look, b: Look): boolean {
  return !a.bold === !b.bold && !a.italic === !b.italic && !a.struck === !b.struck && a.href === b.href;
}

/** Pieces, settled before, as Markdown's nodes. */
export function phrasing(pieces: readonly Piece[], writing: Writing): PhrasingContent[] {
  return groups(loose(pieces), ["href", "bold", "italic", "struck"], writing);
}

/** Markdown has no bold that begins or ends with a space, or with a full stop that a letter follows at once. */
function loose(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    if (piece.type !== "words" || !(piece.bold || piece.italic || piece.struck)) return [piece];
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    const touches = (other: Piece | undefined, letter: RegExp): boolean =>
      other?.type === "footnote" || (other?.type === "words" && letter.test(other.text));
    const start = (
      touches(before, /[\p{L}\p{N}]$/u) && !/^\s/.test(piece.text) ? /^[^\p{L}\p{N}]+/u : /^[\s\u00a0]+/u
    ).exec(piece.text);
    const end = (touches(after, /^[\p{L}\p{N}]/u) && !/\s$/.test(piece.text) ? ends : endsInSpace)(
      piece.text,
    );
    const from = start?.[0].length ?? 0;
    const outside = (text: string): Piece[] =>
      text === "" ? [] : [{ type: "words", text, ...(piece.href && { href: piece.href }) }];
    if (from >= end) return outside(piece.text);
    return [
      ...outside(piece.text.slice(0, from)),
      { ...piece, text: piece.text.slice(from, end) },
      ...outside(piece.text.slice(end)),
    ];
  });
}

function endsInSpace(text: string): number {
  return text.trimEnd().length;
}

/** Where the last letter or figure ends. */
function ends(text: string): number {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? "")) end--;
  return end;
}

const lookOrder = { href: "link", bold: "strong", italic: "emphasis", struck: "delete" } as const;
type Mark = keyof typeof lookOrder;

/** Words of one look put into one node, the outermost look first. */
function groups(pieces: readonly Piece[], marks: readonly Mark[], writing: Writing): PhrasingContent[] {
  const [mark, ...inner] = marks;
  const markOf = (piece: Piece | undefined) => (mark && piece?.type === "words" ? piece[mark] : undefined);
  const result: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length;) {
    const value = markOf(pieces[at]);
    let to = at + 1;
    while (to < pieces.length && markOf(pieces[to]) === value) to++;
    const part = pieces.slice(at, to);
    at = to;
    if (!mark) result.push(...part.flatMap((piece) => written(piece, writing)));
    else if (!value) result.push(...groups(part, inner, writing));
    else {
      const children = groups(part, inner, writing);
      if (mark === "href") result.push({ type: "link", url: String(value), children });
      else result.push({ type: lookOrder[mark], children });
    }
  }
  return result;
}

function written(piece: Piece, { lineBreak, footnote }: Writing): PhrasingContent {
  if (piece.type === "break") return lineBreak;
  if (piece.type === "footnote") return footnote(piece) ?? { type: "text", value: piece.text };
  return { type: "text", value: piece.text };
}

/** The words of pieces, without their looks. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === "break" ? " " : piece.text)).join("");
}
