import { inEach } from "./in-parts.ts";
import type { Purpose } from "../guidance/headings.ts";
import type { Heading, Paragraph, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { bodyOfLeads } from "./body-of-leads.ts";
import { isInProse, promises } from "./entries-in-prose.ts";
import { holdersIn, ownedBy } from "./shared-owners.ts";
import { readLabels, labelsWithin, stripped } from "./labelled.ts";
import { sameList } from "./same-list.ts";
import { walk, type Section } from "./sections.ts";
import { namesKind } from "./kind.ts";
import { isPeriod, periodOf, untilIn } from "./period-headings.ts";
import { isAreaHeading, purposeOf } from "./purpose.ts";
import { titledParagraphs } from "./titled-paragraphs.ts";
import { trimmed } from "./wording.ts";

/**
 * An owner or a timescale stated once for all actions of a section, or for those numbered `from` to `to`; or the body that
 * owners named without one belong to.
 */
export interface Shared {
  readonly role: "owner" | "end" | "body";
  readonly value: Words;
  /** Others beside them: "A holds all of this, and B the health part of it." */
  readonly more?: readonly Words[];
  /** Only of what “we” are to do: whom the draft means by that. */
  readonly subject?: "we";
  readonly from?: string;
  readonly to?: string;
}

/** What is stated once for the actions under this section, nearest first. */
export function sharedWith(section: Section): readonly Shared[] {
  return section.parent ? statedAbove(section, section.parent) : nothing;
}

function statedAbove(section: Section, parent: Section): readonly Shared[] {
  const above = parent.parent ? statedAbove(parent, parent.parent) : statedForAll(parent);
  return together(section, statedBy(section, purposeOf(section)), above);
}

const nothing: readonly Shared[] = [];

const together = onceWhile(
  (_: Section, own: readonly Shared[], above: readonly Shared[]): readonly Shared[] =>
    own.length === 0 ? above : [...own, ...above],
);

/** What a sentence anywhere says of every action that says nothing else. */
const statedForAll = once((root: Section): readonly Shared[] => {
  const stated = statedForAllIn(walk(root));
  const [first] = stated;
  return first ? sameShared(first, stated) : nothing;
});

const sameShared = sameList<Shared>();

const statedForAllIn = inEach(({ elements }: Section): readonly Shared[] =>
  elements.flatMap((each) => (each.type === "paragraph" ? statedForAllBy(each.words) : nothing)),
);

const statedForAllBy = once((words: Words): readonly Shared[] => {
  const body = bodyOfLeads(words);
  if (body) return [{ role: "body", value: body }];
  const value = named(words, unlessOtherwise);
  if (value) return [{ role: "owner", value }];
  const we = named(words, meantByWe);
  return we ? [{ role: "owner", value: we, subject: "we" }] : nothing;
});

function named(words: Words, statement: RegExp): Words | undefined {
  const match = statement.exec(words.text);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const at = match.index + match[0].lastIndexOf(name);
  return words.slice(at, at + name.length);
}

/** "Unless an action names another body, Fenwater Council is the responsible organisation." */
const unlessOtherwise =
  /\b(?:[Uu]nless|[Ee]xcept where)\b[^.\n,]{3,80},\s+(?:the )?(\p{Lu}[^.,\n]{2,80}?) (?:is|are) (?:the )?(?:responsible|lead|accountable)\b/u;

/** "Where this plan says “we”, it means the council and the ICB together." */
const meantByWe =
  /(?:["“‘']we["”’'][^.;:\n]{0,40}?|\bBy we,? )\b(?:means?|mean|is|are|stands for|refers to) (?:both )?([^.;\n]{3,120}?)(?:,? (?:acting |working )?(?:together|jointly))?(?=[.;\n]|$)/i;

const statedBy = onceWhile((section: Section, purpose: Purpose | undefined): readonly Shared[] =>
  isTitle(section)
    ? nothing
    : [...statedIn(section), ...(section.heading ? headed(section.heading, purpose) : nothing)],
);

/** What stands under the document's title is about the document: its owner, its date. */
function isTitle(section: Section): boolean {
  return !isAreaHeading(section) && (section.level <= 10 || namesKind(section.title));
}

function statedIn(section: Section): Shared[] {
  const labels = readLabels(section.elements);
  const firstAction = labels.findIndex(({ role }) => role === "action" || role === "milestone");
  const before = new Set(firstAction < 0 ? labels : labels.slice(0, firstAction));
  const above = isInProse(section)
    ? section.elements.slice(0, section.elements.findIndex(promises))
    : undefined;
  const [titled] = titledParagraphs(section);
  const paragraphs = (above ?? section.elements.slice(0, titled?.at)).filter(
    (element) => element.type === "paragraph",
  );
  return paragraphs.flatMap(({ words }) => {
    const own = [...before].filter(
      (label) =>
        label.place.block === words.block && label.place.from >= words.from && label.place.to <= words.to,
    );
    return own.length > 0 ? labelled(words) : statedInSentence(words);
  });
}

const statedInSentence = once((words: Words): readonly Shared[] => {
  const due = dueBy(words);
  return [...ownersIn(words), ...(due ? [{ role: "end" as const, value: due }] : nothing)];
});

function ownersIn(words: Words): readonly Shared[] {
  const sentence = ownedBy(words);
  if (sentence) return scoped("owner", sentence);
  const [value, ...more] = holdersIn(words);
  return value ? [{ role: "owner", value, more }] : nothing;
}

/** The day that a sentence gives to all actions: "Each is to be finished by 17 December 2027, unless a row says otherwise." */
function dueBy(words: Words): Words | undefined {
  if (!words.text.includes(" 20")) return undefined;
  const match = due.exec(words.text);
  if (!match?.[1]) return undefined;
  const to = match.index + match[0].length;
  return trimmed(words.slice(to - match[1].length, to));
}

const day =
  "((?:end of |early |mid-?|late )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:\\p{Lu}\\p{Ll}+ )?(?:term )?20\\d\\d)\\b";
const due = new RegExp(
  `\\b(?:(?:[Aa]ll|[Ee]ach|[Ee]very|[Tt]hese|[Tt]he)(?: of (?:the|these))?(?: (?:other|remaining|\\d+))? (?:actions?|steps|items?|rows|commitments|tasks)\\b[^.;:\\n]{0,50}?|(?:[Ee]ach|[Aa]ll|[Ee]verything|[Tt]hey all)(?: (?:under|in|below|of)\\b[^.;:\\n]{0,40}?)?) (?:(?:is|are|will be|must be|should be) (?:to be )?(?:due|finished|completed?|done|delivered|in place|ready|closed|implemented)|(?:ends?|finish|finishes|has a deadline of|have a deadline of))(?: by| on| in| before| no later than)?(?: the)? ${day}`,
  "u",
);

const labelled = once((words: Words): readonly Shared[] => {
  const labels = labelsWithin(words);
  const owner = labels.find(({ role }) => role === "owner");
  const end = labels.find(({ role }) => role === "end");
  return [...(owner ? scoped("owner", owner.value) : []), ...(end ? scoped("end", end.value) : [])];
});

const scope =
  /(?:^|\s*(?:;|,|\band\b)\s*)([^;]{2,140}?),? for actions? ([\w.]+)(?:\s*(?:to|–|-|and)\s*([\w.]*\w))?/gi;

/** "A for actions 2.1 to 2.4 and B for actions 2.5 to 2.7" are two; anything else is one, of all actions. */
function scoped(role: Shared["role"], value: Words): Shared[] {
  const parts = [...value.text.matchAll(scope)].flatMap((match): Shared[] => {
    const name = match[1] ?? "";
    const at = match.index + match[0].indexOf(name);
    const from = match[2];
    if (from === undefined || !/\d/.test(from)) return [];
    return [{ role, value: trimmed(value.slice(at, at + name.length)), from, to: match[3] ?? from }];
  });
  return parts.length > 0 ? parts : [{ role, value: stripped(firstSentence(value)) }];
}

function firstSentence(words: Words): Words {
  const end = /\.\s+(?=[A-Z])/u.exec(words.text);
  return end && !/\b(?:Dr|Mr|Mrs|Ms|Prof|St)$/u.test(words.text.slice(0, end.index))
    ? words.slice(0, end.index)
    : words;
}

/** The heading is a month, a term or a quarter, which dates all below it. */
export function isDated({ title }: Section): boolean {
  return isPeriod(title) || periodOf(title) !== undefined;
}

/** What a heading says of all below it: a period, by itself or in brackets, or a lead in brackets. */
const headed = onceWhile(
  ({ words }: Heading | Paragraph, purpose: Purpose | undefined): readonly Shared[] => {
    if (isPeriod(words.text.trim())) return [{ role: "end", value: trimmed(words) }];
    const told = labelled(words);
    if (told.length > 0) return told;
    const period = purpose === undefined || purpose === "next" ? periodOf(words.text) : undefined;
    if (period) return [{ role: "end", value: words.slice(period.from, period.to) }];
    const until = purpose === "next" ? untilIn(words.text) : undefined;
    if (until !== undefined) return [{ role: "end", value: words.slice(until) }];
    const open = words.text.lastIndexOf("(");
    const close = words.text.lastIndexOf(")");
    if (purpose !== "next" || open < 0 || close < open || !/\d/.test(words.text.slice(open))) return nothing;
    return [{ role: "end", value: trimmed(words.slice(open + 1, close)) }];
  },
);
