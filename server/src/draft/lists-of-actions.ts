import { imperative, weaknesses } from "../guidance/headings.ts";
import { plans } from "../guidance/kinds.ts";
import type { Element, Item, List, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import type { Known } from "./ending.ts";
import { itemsOf, tellsOwnerOrDate } from "./entries-in-lists.ts";
import type { Names } from "./names.ts";
import { findOwner, type OwnerReading } from "./owner.ts";
import { purposeOfText } from "./purpose.ts";
import { namesImpact } from "./reported-impact.ts";
import type { Section } from "./sections.ts";
import { isAhead, type Setting } from "./setting.ts";
import { isDated } from "./shared.ts";
import { findTimescale, type DateContext } from "./timescale.ts";
import { countWords, numberOf } from "./wording.ts";

/** Whether the items of a list are actions, by what leads into it, what they say, and what its part is for. */
export function holdsActions(
  list: List,
  before: Element | undefined,
  section: Section,
  setting: Setting,
): boolean {
  const { kind, known, purpose, question, isInArea } = setting;
  const lead =
    before?.type === "paragraph" && isLead(before.words) && !isDatedLead(before.words)
      ? purposeOfText(before.words.text)
      : undefined;
  if (lead && lead !== "next" && lead !== "background") return false;
  if (isOfQuotations(list)) return false;
  if (lead !== "next" && (question === 1 || question === 2)) return false;
  if (areParagraphsOf(list, section, setting)) return isOfThingsToDo(list, known);
  if (isNumberedParagraph(list) && section.elements.some(({ type }) => type === "table")) return false;
  const items = itemsOf(list, known);
  const telling = items.filter((item) => tellsOwnerOrDate(item, known)).length;
  const standing = purpose === "governance" && !isOfThingsToDo(list, known);
  const isImpact = kind === "progress-report" && namesImpact(section.title);
  const past = purpose === "done" || purpose === "measures" || isImpact;
  if (telling > 0 && telling * 2 >= items.length && !standing && !past) return true;
  if (lead === "next") return true;
  if (isAhead(setting))
    return !isAside(list) && (!weaknesses.test(section.title) || isOfThingsToDo(list, known));
  if (!plans.includes(kind) || purpose !== undefined) return false;
  if (list.items.some(({ checked }) => checked !== undefined)) return true;
  return isDated(section) || (isInArea && isOfThingsToDo(list, known));
}

/** A line that leads into what follows it: short, or ending in a colon. */
export function isLead(words: Words): boolean {
  return words.text.trimEnd().endsWith(":") || (countWords(words.text) <= 12 && !words.text.includes("\n"));
}

/** "Before the meeting of 13 May 2027:", "By Easter 2027 we will:" leads into what is to be done, and says by when. */
export const isDatedLead = once(({ text }: Words): boolean =>
  /^.{0,60}\b(?:by|before|until|ahead of|in time for|no later than)\b[^:]{0,60}\b20\d\d\b[^:]{0,40}:\s*$/i.test(
    text,
  ),
);

/** "4.1 The other rows are in the tracker and have not changed.": in a paper, the paragraphs of its part 4. */
function areParagraphsOf({ items }: List, { title }: Section, { kind }: Setting): boolean {
  const part = plans.includes(kind) ? undefined : /^\s*(\d{1,2})[.)]?\s/u.exec(title)?.[1];
  if (part === undefined) return false;
  const numbers = items.map(
    ({ words: { text }, mark }) => /^\d[\d.]*/u.exec(mark)?.[0] ?? numberOf(text)?.id ?? "",
  );
  const long = items.filter(
    ({ words: { text } }) => /[.!?:]\W*$/u.test(text) && countWords(text) >= leastInParagraph,
  );
  return numbers.every((number) => number.startsWith(`${part}.`)) && long.length * 2 >= items.length;
}

const leastInParagraph = 8;

/** "16. Three things follow …": in a text whose paragraphs are numbered, one of them. */
function isNumberedParagraph({ ordered, items: [item, another] }: List): boolean {
  return ordered && item !== undefined && !another && !/^1\D/u.test(item.mark);
}

/** A list of quotations. */
function isAside(list: List): boolean {
  return list.items.every((item) => /^["“'‘]/u.test(item.words.text.trim()));
}

/** Nothing but what people said, and who they are: "“They let me finish.” (Pupil, June 2026)". */
function isOfQuotations(list: List): boolean {
  return list.items.every(({ words }) => quotation.test(words.text));
}

const quotation =
  /^\s*(?:“[^”]{1,400}[.!?…,]”|"[^"]{1,400}[.!?…,]"|‘[^’]{1,400}[.!?…,]’)\s*(?:\([^()]{0,120}\)|[–—-][^.]{0,120})?[.\s]*$/u;

/** Most items begin with what somebody is to do, or with a body that promises it: "The ICB will …". */
function isOfThingsToDo(list: List, { names, dates }: Known): boolean {
  const starting = list.items.filter((item) => isToDo(item, names));
  if (starting.length * 2 > list.items.length) return true;
  if (!list.ordered || starting.length === 0) return false;
  const timed = list.items.filter((item) => starting.includes(item) || isDue(item, dates));
  return timed.length * 3 >= list.items.length * 2;
}

const isToDo = onceWhile(({ words: { text } }: Item, names: Names): boolean => {
  const own = text.slice(numberOf(text)?.length ?? 0);
  if (imperative.test(own) || asked.test(own)) return true;
  return promise.test(own) && (/^we /i.test(own) || findOwner(own, names).some(isSure));
});

const promise = /^[^.:;]{2,80}?\s(?:will|to)\s[a-z]/u;
const asked = /^[^.:;]{2,80}?\sto be \p{Ll}+ed\b/u;

/** It is to be done by a day to come. */
const isDue = onceWhile(({ words: { text } }: Item, dates: DateContext): boolean => {
  const told = findTimescale(text, dates);
  return told?.end !== undefined && told.end >= (dates.date ?? dates.today);
});

function isSure({ type }: OwnerReading): boolean {
  return type !== "vague";
}
