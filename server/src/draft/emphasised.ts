import type { Words } from "../markdown/elements.ts";
import type { Known, OpenEnding } from "./ending.ts";
import { addParts, between, cut, readParts, type Part } from "./parts.ts";
import { trimmed } from "./wording.ts";

/**
 * Takes who and when where they stand together in italics or in bold behind an action, with what will be different
 * after them: "… by a second officer. *Council. By July 2027.* 20 of 30 are good (11 now)". False where they do not.
 */
export function takeEmphasised(ending: OpenEnding, known: Known): boolean {
  const { title } = ending;
  for (const { from, to } of emphasisIn(title)) {
    const inner = trimmed(title.slice(from, to));
    const parts = partsOf(inner, known);
    const action = title.slice(0, title.text.slice(0, from).replace(/[\s.;:,–—-]+$/u, "").length);
    if (!parts || action.text === "") continue;
    const result = trimmed(title.slice(to + (/^[\s.;:,→–—-]*/u.exec(title.text.slice(to))?.[0].length ?? 0)));
    addParts(ending, result.text === "" ? parts : [...parts, { use: "measure", words: result }]);
    ending.title = action;
    return true;
  }
  return false;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const longest = 200;

/** The stretches in italics or in bold that do not open the words. */
function emphasisIn({ text, bold, block, from, to }: Words): Stretch[] {
  const source = block.text.slice(from, to);
  if (!/[*_]/.test(source)) return [];
  const inItalics = [...source.matchAll(italics)].flatMap(([, , inner = ""]): Stretch[] => {
    const start = text.indexOf(inner);
    return start > 0 ? [{ from: start, to: start + inner.length }] : [];
  });
  return [...inItalics, ...bold].filter((each) => each.from > 0 && each.to - each.from <= longest);
}

const italics = /(?<![*_\\\p{L}\d])([*_])(?![*_\s])([^*_\n]{3,200})(?<!\s)\1(?![*_\p{L}\d])/gu;

const sentences = /[.;] | [–—|·•-] /gu;

/** Who and when, each told once and nothing else: "ICB. By May 2027", "ICB, by May 2027". */
function partsOf(inner: Words, known: Known): Part[] | undefined {
  for (const separator of [sentences, between]) {
    const pieces = cut(inner, separator).map(({ words }) => withoutStop(words));
    const parts = readParts(pieces, known);
    const uses = parts?.map(({ use }) => use).join();
    if (parts?.length === pieces.length && (uses === "owner,end" || uses === "end,owner")) return parts;
  }
  return undefined;
}

function withoutStop(words: Words): Words {
  return trimmed(words.slice(0, words.text.replace(/[\s.,;]+$/u, "").length));
}
