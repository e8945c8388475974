import { actionHeading } from "../guidance/headings.ts";
import { once, onceWhile } from "../markdown/once.ts";
import type { Known } from "./ending.ts";
import { tellsOwnerOrDate } from "./entries-in-lists.ts";
import { namesKind } from "./kind.ts";
import { labelOf, readLabels } from "./labelled.ts";
import { isAreaHeading } from "./purpose.ts";
import { knownRole } from "./roles.ts";
import type { Section } from "./sections.ts";
import { numberOf } from "./wording.ts";

/**
 * A heading that is itself an action, with its owner and dates as labels below it. `isExpected`: where it stands, what
 * only looks like one is one too.
 */
export function isCard(
  section: Section,
  known: Known,
  isExpected: boolean,
  holdsCards: (parent: Section) => boolean,
): boolean {
  if (!section.heading || isAreaHeading(section) || isTitle(section)) return false;
  if (isActionHeading(section)) return true;
  if (!isExpected || isLabel(section)) return false;
  if (tellsAsCard(section, known)) return true;
  return section.parent !== undefined && isBareAndNumbered(section) && holdsCards(section.parent);
}

/** "R3/1 You said, we did", with who and when below it, is an action whatever its words are used for elsewhere. */
export function isNumberedCard(section: Section, known: Known): boolean {
  return section.heading !== undefined && isNumbered(section) && tellsAsCard(section, known);
}

const isActionHeading = once(({ title }: Section): boolean => actionHeading.test(title));
const isLabel = once(({ title }: Section): boolean => knownRole(title) !== undefined);
const isNumbered = once(({ title }: Section): boolean => numberOf(title) !== undefined);

/** Nothing stands under the heading but running text. */
function isBareAndNumbered(section: Section): boolean {
  return section.children.length === 0 && isNumbered(section) && holdsOnlyText(section);
}

const holdsOnlyText = once(({ elements }: Section): boolean =>
  elements.every(({ type }) => type === "paragraph"),
);

/** Whether two or more of the numbered headings under one are cards. */
export function countingCards(known: Known): (parent: Section) => boolean {
  const counts = new Map<Section, number>();
  return (parent) => {
    const count =
      counts.get(parent) ??
      parent.children.filter((each) => isNumbered(each) && tellsAsCard(each, known)).length;
    counts.set(parent, count);
    return count >= 2;
  };
}

/** The labels under the document's title are about the document. */
const isTitle = once(
  ({ title, level }: Section): boolean => namesKind(title) || (level <= 10 && numberOf(title) === undefined),
);

const steps = /^(?:key )?(?:steps|tasks|milestones)$/i;

/** The labels under a heading say who and when, and no action stands there that they could be about instead. */
function tellsAsCard(section: Section, known: Known): boolean {
  return labelsTellAsCard(section) && !section.children.some(hasLabels) && !holdsEntries(section, known);
}

const labelsTellAsCard = once((section: Section): boolean => {
  const labels = readLabels(section.elements).filter(
    (label) => !(label.value.text === "" && steps.test(label.label)),
  );
  const roles = new Set(labels.map((label) => label.role));
  if (roles.has("action") || roles.has("milestone") || isAreaHeading(section)) return false;
  const telling = (["owner", "end", "measure", "start", "status"] as const).filter((role) => roles.has(role));
  const enough = numberOf(section.title)?.id.includes(".") ? 1 : 2;
  const bare = section.elements.every((each) => each.type !== "table" || readLabels([each]).length > 0);
  return bare && telling.length >= enough && (roles.has("owner") || roles.has("end"));
});

const hasLabels = once((section: Section): boolean =>
  readLabels(section.elements).some(({ role }) => role === "owner" || role === "end" || role === "action"),
);

const holdsEntries = onceWhile((section: Section, known: Known): boolean =>
  section.elements.some(
    (each) =>
      each.type === "list" &&
      each.items.some((item) => labelOf(item.words) === undefined && tellsOwnerOrDate(item, known)),
  ),
);
