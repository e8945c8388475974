import { inAny } from "./in-parts.ts";
import type { Element, Paragraph } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { walk, type Section } from "./sections.ts";
import { sentences } from "./statements.ts";

/** What the draft says of cells left blank: "A blank in the first two columns means the same as the line above." */
export function saysBlanksMeanAbove(root: Section): boolean {
  return saysAbove(walk(root));
}

/** The section says that a blank in its own tables means nothing. */
export function saysBlanksMeanNothing(section: Section): boolean {
  return saidIn(section) === "nothing";
}

const saysAbove = inAny((section: Section) => saidIn(section) === "above");

type Said = "above" | "nothing" | undefined;

const saidIn = once(({ elements }: Section): Said => {
  for (const element of elements) {
    const said = isParagraph(element) ? saidBy(element) : undefined;
    if (said) return said;
  }
  return undefined;
});

function isParagraph(element: Element): element is Paragraph {
  return element.type === "paragraph";
}

const cell = /\b(?:blanks?|empty|no entry)\b/i;
const meaning = /\b(?:means?|meant|stands? for|reads?|repeats?|is|are|has|have|as|carr(?:y|ies)|takes?)\b/i;
const same =
  /\b(?:same|as|like|from|repeats?) [^.]{0,40}\b(?:above|before it|previous (?:row|line))|\b(?:rows?|lines?|cells?|entry|entries|one) above\b|\bas above\b|\bditto\b/i;
const denied = /\b(?:not|nobody|no one|none|nothing|unknown)\b/i;

const saidBy = once(({ words }: Paragraph): Said => {
  if (!cell.test(words.text)) return undefined;
  const told = sentences(words).find(
    ({ text }) => cell.test(text) && meaning.test(text) && (same.test(text) || denied.test(text)),
  );
  return told && (denied.test(told.text) ? "nothing" : "above");
});
