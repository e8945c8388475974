import { areaHeading } from "../guidance/headings.ts";
import type { Role } from "../guidance/labels.ts";
import type { Element, Item, List, Paragraph, Place, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import type { Slot } from "./draft.ts";
import { entriesInList, valuesOf } from "./entries-in-lists.ts";
import type { Known } from "./ending.ts";
import { slotAfter, type Entry } from "./entry.ts";
import { labelOf, numberInLabel, readLabels, type Labelled } from "./labelled.ts";
import { knownRole } from "./roles.ts";
import { sameList } from "./same-list.ts";
import type { Section } from "./sections.ts";
import { titledParagraphs } from "./titled-paragraphs.ts";
import { tellsDone } from "./told-done.ts";
import { idIn, leadingNumber, lines, trimmed } from "./wording.ts";
import { sameBlock, spanning } from "../markdown/place.ts";

/** The labels of a group, by what they say, and how a label that is missing would be written here. */
interface Group {
  readonly title: Words;
  readonly labels: readonly Labelled[];
  readonly first: Labelled | undefined;
  /** The heading above, where it is only a number. */
  readonly heading?: { readonly words: Words; readonly id: string } | undefined;
  /** The last of the labels that stands in the block in which the group starts, and where that ends. */
  readonly last: Labelled | undefined;
  readonly to: number;
}

/** "Action:", "What we will do:", "Milestone:"; not "Objective:", which several actions serve. */
function startsAction({ role, label }: Labelled): boolean {
  if (areaHeading.test(label) && !/\d ?[./-] ?\d/.test(label)) return false;
  return role === "action" || (role === "milestone" && !/^(?:objective|recommendation|output)/i.test(label));
}

/** Actions told in label paragraphs or labelled bullets: "What we will do: …", "By when: …". */
export function entriesInLabels({ elements }: Section, known: Known): Entry[] {
  const labels = readLabels(elements);
  const stray = new Set(elements.flatMap(strayItems));
  const starts = labels.flatMap((label, at) =>
    startsAction(label) && !stray.has(label.element) ? [at] : [],
  );
  return starts.flatMap((at, index) => {
    const opening = labels[at];
    if (!opening) return [];
    const group = sameGroup(opening, labels.slice(at + 1, starts[index + 1]));
    if (opening.value.text !== "") {
      const last = lastBeside(opening.place, group);
      return [entryOfGroup(opening, group, last, endOf(opening.place, last))];
    }
    const list = listAfter(elements, opening);
    return list ? entriesInList(list, known).map((entry) => withLabels(entry, group)) : [];
  });
}

/** Actions that are each a paragraph with its labels behind or below it: "1a. Open a clinic. **Lead** ICB. **By** May." */
export const entriesInTitledParagraphs = once((section: Section): readonly Entry[] =>
  titledParagraphs(section).map(({ title, labels, at }) => {
    const [first] = labels;
    const own = section.elements[at];
    const start = own?.type === "paragraph" ? own.words : title;
    const last = lastBeside(start, labels);
    const opening = first && { ...first, label: "", place: start };
    return entryOf({ title, labels, first: opening, last, to: endOf(start, last) }, "labels");
  }),
);

const sameGroup = sameList<Labelled>();

const entryOfGroup = onceWhile(
  (opening: Labelled, labels: readonly Labelled[], last: Labelled | undefined, to: number): Entry =>
    entryOf({ title: opening.value, labels, first: opening, last, to }, "labels"),
);

/** The last of a group's labels that stands in the block in which the group starts. */
function lastBeside(start: Place, labels: readonly Labelled[]): Labelled | undefined {
  return labels.findLast(({ place }) => sameBlock(place, start));
}

/** Where a group ends that starts at a place: what stands between its labels is none of it, and may change. */
function endOf(start: Place, last: Labelled | undefined): number {
  return last ? spanning(start, last.place).to : start.to;
}

/** Items of a list that has few labels: "**Work.** Ten more employers." beside "**Travel.** Free buses." */
const strayItems = once((element: Element): readonly Labelled["element"][] => {
  if (element.type !== "list") return [];
  const labelled = element.items.filter(isLabelled);
  return labelled.length * 2 < element.items.length ? labelled : [];
});

const isLabelled = once(({ words }: Item): boolean => labelOf(words) !== undefined);

function listAfter(elements: readonly Element[], label: Labelled): List | undefined {
  const at = elements.findIndex((element) => element === label.element);
  const next = elements[at + 1];
  return next?.type === "list" ? next : undefined;
}

const withLabels = onceWhile((entry: Entry, labels: readonly Labelled[]): Entry => {
  const owners = valuesFor(labels, "owner");
  return {
    ...entry,
    owners: entry.owners.length > 0 ? entry.owners : owners,
    end: entry.end ?? valuesFor(labels, "end").at(-1),
    measures: entry.measures.length > 0 ? entry.measures : valuesFor(labels, "measure"),
  };
});

function valuesFor(labels: readonly Labelled[], role: Role): Words[] {
  return labels.filter((label) => label.role === role).flatMap(valuesOf);
}

/** The heading is an action, and the labels below it say the rest. The headings below it may be labels too. */
export function entryOfHeading(section: Section): Entry | undefined {
  const words = section.heading?.words;
  if (!words) return undefined;
  const elements = elementsOfCard(section);
  const labels = sameGroup(section, [...readLabels(elements), ...section.children.flatMap(labelsOfHeading)]);
  const id = onlyNumber(words.text);
  const title = id === undefined ? words : (titleBelow(elements, labels) ?? words);
  const own = id === undefined ? title : words;
  const last = lastBeside(own, labels);
  return entryOfCard(words, title, id, labels, last, endOf(own, last));
}

const elementsOfCard = once(({ elements }: Section): readonly Element[] =>
  elements.flatMap((each) => (each.type === "quote" ? each.children : [each])),
);

const entryOfCard = onceWhile(
  (
    words: Words,
    title: Words,
    id: string | undefined,
    labels: readonly Labelled[],
    last: Labelled | undefined,
    to: number,
  ): Entry => {
    const heading = id === undefined ? undefined : { words, id };
    return entryOf({ title, labels, first: undefined, heading, last, to }, "heading");
  },
);

/** The number of an action, where the heading says nothing else: "Action 1.1". */
function onlyNumber(heading: string): string | undefined {
  return knownRole(heading) === "action" ? idIn(heading.replace(/\W+$/u, "")) : undefined;
}

/** What the action is where its heading is only "Action 1.1": in a label, or in the first paragraph. */
function titleBelow(elements: readonly Element[], labels: readonly Labelled[]): Words | undefined {
  const told = labels.find((label) => startsAction(label) && label.value.text !== "");
  const paragraphs = elements.flatMap((each) => (each.type === "paragraph" ? [each.words] : []));
  return told?.value ?? paragraphs.find((words) => labelOf(words) === undefined);
}

/** A heading that is a label, such as "Success measures", with what stands under it. */
const labelsOfHeading = once((section: Section): readonly Labelled[] => {
  const role = knownRole(section.title);
  if (!role) return [];
  const told = section.elements.flatMap((each): readonly (Paragraph | Item)[] =>
    each.type === "paragraph" ? [each] : each.type === "list" ? each.items : [],
  );
  return told.map((each) => ({
    role,
    label: section.title,
    value: each.words,
    place: each,
    element: each,
    more: [],
  }));
});

function entryOf({ title, labels, first, heading, last, to }: Group, shape: "labels" | "heading"): Entry {
  const value = (role: Role): Words | undefined => valuesFor(labels, role)[0];
  const number = leadingNumber(title);
  const own = first?.place ?? heading?.words ?? title;
  const slot = (role: Role, fallback: string): Slot =>
    labelSlot(labels, last ?? first, role, fallback, title);
  return {
    shape,
    id: number?.id ?? heading?.id ?? numberInLabel(first?.label ?? "") ?? idIn(first?.label ?? ""),
    title: trimmed(title.slice(number?.length ?? 0)),
    owners: valuesFor(labels, "owner"),
    start: value("start"),
    end: valuesFor(labels, "end").at(-1),
    revised: value("revised"),
    hints: [],
    measures: valuesFor(labels, "measure"),
    status: value("status"),
    done: value("status") === undefined && tellsDone(value("done")),
    place: last ? { block: own.block, from: own.from, to } : own,
    element: undefined,
    slots: {
      owner: slot("owner", "Responsible organisation"),
      timescale: slot("end", "By when"),
      measure: slot("measure", "Measure of success"),
    },
    measuresKept: labels.some((label) => label.role === "measure"),
  };
}

/** A label of its own below the group's last one, written as the group writes its labels. */
function labelSlot(
  labels: readonly Labelled[],
  last: Labelled | undefined,
  role: Role,
  name: string,
  title: Words,
): Slot {
  const empty = labels.find(
    (label) => label.role === role && valuesOf(label).every((words) => words.text === ""),
  );
  if (empty) return slotAfter(empty.place, " ", "");
  if (!last) return slotAfter(title, "\n\n**" + name + ":** ", "");
  if (last.element.type === "cell") return slotAfter(last.place, `\n| ${name} | `, " |");
  if (last.element.type === "item") return slotAfter(last.place, `\n${last.element.mark} ${name}: `, "");
  const together = lines(last.element.words).length > 1;
  return slotAfter(last.place, `${together ? "<br>" : "\n\n"}**${name}:** `, "");
}
