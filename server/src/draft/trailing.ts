import type { Words } from "../markdown/elements.ts";
import type { Known, OpenEnding } from "./ending.ts";
import { addParts, between, cut, useOf, type Part, type Piece } from "./parts.ts";
import { stripped } from "./labelled.ts";
import { knownRole } from "./roles.ts";
import { trimmed } from "./wording.ts";

const mostPieces = 12;

/**
 * Takes who, when and what will be different where they follow an action in pieces of any kind: "…: ICB, by 31/3/27,
 * 78 weeks at most (110 now)", "…. Mereford Council. By Easter 2027. 40 families." False where they do not.
 */
export function takeTrailing(ending: OpenEnding, known: Known, wanted: readonly Part["use"][]): boolean {
  const { title } = ending;
  const pieces = cut(title, between);
  if (pieces.length < 3 || pieces.length > mostPieces) return false;
  for (let at = 1; at < pieces.length - 1; at++) {
    const parts = partsOf(title, pieces.slice(at), known);
    if (!parts || !wanted.every((use) => parts.some((part) => part.use === use))) continue;
    ending.title = trimmed(title.slice(0, pieces[at - 1]?.to));
    addParts(ending, [...doer(ending.title, parts, known), ...parts]);
    return true;
  }
  return false;
}

/** The pieces as who and when, and from the first that is neither on as what will be different. */
function partsOf(title: Words, pieces: readonly Piece[], known: Known): Part[] | undefined {
  const told: { use: Part["use"]; from: number; to: number }[] = [];
  for (const { words, from, to } of pieces) {
    if (!/\d/u.test(words.text) && knownRole(words.text)) return undefined;
    const use = useOf(words.text.replace(/[.,;]+$/u, ""), known);
    const last = told.at(-1);
    if (use === "owner" && last?.use === "owner") last.to = to;
    else if (use === "owner" || use === "end") told.push({ use, from, to });
    else if (!tellsFigure(title.text, told, from, to) || told.every((part) => part.use !== "end"))
      return undefined;
    else {
      told.push({ use: "measure", from, to: title.text.length });
      break;
    }
  }
  if (told.length < 2 || new Set(told.map(({ use }) => use)).size < told.length) return undefined;
  return told.map(({ use, from, to }) => {
    const words = trimmed(title.slice(from, to));
    return { use, words: use === "measure" ? words : stripped(words) };
  });
}

/** A figure in the piece, or where it is known who and when, further on: "parents who say so: 34% to 60%". */
function tellsFigure(text: string, told: readonly Pick<Part, "use">[], from: number, to: number): boolean {
  return /\d/u.test(text.slice(from, told.length > 1 ? text.length : to));
}

/** "A contract let by the ICB, 26/02/27; …": where no piece says who, the action's last words may. */
function doer(title: Words, parts: readonly Part[], known: Known): Part[] {
  const by = title.text.lastIndexOf(" by ");
  const name = stripped(title.slice(by + " by ".length));
  const isTold = parts.some(({ use }) => use === "owner");
  return by < 0 || isTold || useOf(name.text, known) !== "owner" ? [] : [{ use: "owner", words: name }];
}
