import {
  becauseWords,
  hollowWords,
  mitigationLabel,
  onlyLate,
  reasonLabel,
  substance,
} from "../guidance/late-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import type { Entry } from "./entry.ts";
import { itemsBelow } from "./labelled.ts";
import { sentences } from "./statements.ts";
import { split, trimmed } from "./wording.ts";

/** What the running words of a late action, and those below it, tell of its delay. */
export interface ToldInProse {
  readonly reason: Words | undefined;
  readonly mitigation: Words | undefined;
}

/**
 * "Portal. Was June, now 1 March because the supplier left; forms are sent on paper until then." What is said beyond
 * the action and its dates is the reason, and what is said beyond that is what is being done.
 */
export const lateProse = once(({ title, element }: Entry): ToldInProse => {
  const [first, ...more] = sentences(title).flatMap((sentence) => split(sentence, "; "));
  const because = first && becauseWords.exec(first.text);
  const below = element?.type === "item" ? itemsBelow(element) : [];
  const labelled = (wanted: RegExp): Words | undefined =>
    below.map((words) => valueOf(words, wanted)).find((words) => words !== undefined);
  const said = [...(because ? [first.slice(because.index)] : []), ...more, ...below].map(trimmed);
  const [reason, mitigation] = said.filter(
    ({ text }) => !label.test(text) && !isOnlyLate(text) && !isHollow(text),
  );
  return {
    reason: labelled(reasonLabel) ?? reason,
    mitigation: labelled(mitigationLabel) ?? mitigation,
  };
});

/** The words behind a label: "Reason: two posts are vacant". */
function valueOf(words: Words, wanted: RegExp): Words | undefined {
  const at = words.text.indexOf(":");
  return at > 0 && wanted.test(words.text.slice(0, at).trim()) ? trimmed(words.slice(at + 1)) : undefined;
}

const label = /^[\p{L}' ]{1,40}:/u;

const hollow = finder(hollowWords);

/** "Officers continue to work closely together" is neither a reason nor a remedy. */
function isHollow(text: string): boolean {
  return !substance.test(text) && hollow.isIn(fold(text));
}

/** "Was end September, now 14 December." */
function isOnlyLate(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => word === "" || /^\d|^q\d$/u.test(word) || onlyLate.has(word));
}
