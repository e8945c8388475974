import { leadingMark } from "../guidance/detail-words.ts";
import { findPlaceholder } from "../guidance/placeholders.ts";
import type { Role } from "../guidance/labels.ts";
import type { Item, List, Words } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import { readDetails, type Details } from "./details.ts";
import { readEnding, type Known } from "./ending.ts";
import { slotAfter, type Entry } from "./entry.ts";
import { itemsBelow, labelOf, readLabels, type Labelled } from "./labelled.ts";
import { isBold, leadingNumber, trimmed } from "./wording.ts";
import { walk, type Section } from "./sections.ts";
import { spanning } from "../markdown/place.ts";
import { tellsDone } from "./told-done.ts";

const telling: ReadonlySet<Role> = new Set<Role>(["owner", "start", "end", "revised"]);

/** The item says who leads it or by when: in a bracket, in labels within its words, or in bullets below it. */
export const tellsOwnerOrDate = onceWhile((item: Item, known: Known): boolean => {
  if (isLabel(item)) return false;
  const ending = readEnding(item.words, known, "item");
  return (
    ending.labelled.some(({ role }) => telling.has(role)) ||
    ending.bare.length > 0 ||
    readLabels(item.children).some(({ role }) => telling.has(role)) ||
    tellsBelow(item, known)
  );
});

/** What the items below it tell without labels: who, by when, what will be different. */
const detailsOf = onceWhile((item: Item, known: Known): Details =>
  readDetails(itemsBelow(item), known, known.detailed === true),
);

/** Where a draft writes so throughout, a single line tells enough: "the parent carer forum". */
function tellsBelow(item: Item, known: Known): boolean {
  if (item.children.length === 0) return false;
  const { areTold, owners, end } = detailsOf(item, known);
  return areTold || (known.detailed === true && (owners.length > 0 || end !== undefined));
}

/** Most items of the draft that have unlabelled items below them tell there who, when and what will be different. */
export function tellsInDetails(root: Section, known: Known): boolean {
  let [told, all] = [0, 0];
  for (const section of walk(root)) {
    const counted = countDetailed(section, known);
    told += counted.told;
    all += counted.all;
  }
  return told >= leastDetailed && told * 2 >= all;
}

const leastDetailed = 3;

const countDetailed = onceWhile(({ elements }: Section, known: Known): { told: number; all: number } => {
  const items = elements.flatMap((each) => (each.type === "list" ? each.items : []));
  const leading = items.filter(
    ({ children }) => children.some(({ type }) => type === "list") && readLabels(children).length === 0,
  );
  return { told: leading.filter((item) => detailsOf(item, known).areTold).length, all: leading.length };
});

const aboutAnAction: ReadonlySet<Role> = new Set<Role>([
  ...telling,
  "original",
  "measure",
  "status",
  "review",
]);

/** The item is no action but says something of one: "Lead: ICB". */
function isLabel(item: Item): boolean {
  const label = labelOf(item.words);
  return label !== undefined && aboutAnAction.has(label.role);
}

/** The actions of a list. An item that only leads into a list of its own stands for the items of that list. */
export const entriesInList = onceWhile((list: List, known: Known): readonly Entry[] => {
  const measuresKept = list.items.some((item) => keepsMeasure(item, known));
  return list.items.flatMap((item) => entriesInItem(item, known, measuresKept));
});

const entriesInItem = onceWhile((item: Item, known: Known, measuresKept: boolean): readonly Entry[] => {
  const nested = listsLedBy(item, known);
  if (nested.length > 0) return nested.flatMap((each) => entriesInList(each, known));
  return isEmpty(item) ? [] : [entryOf(item, known, measuresKept)];
});

/** The items of a list, and in place of one that only leads into a list of its own the items of that. */
export function itemsOf(list: List, known: Known): Item[] {
  return list.items.flatMap((item) => {
    const nested = listsLedBy(item, known);
    return nested.length > 0 ? nested.flatMap((each) => itemsOf(each, known)) : [item];
  });
}

const listsLedBy = onceWhile((item: Item, known: Known): readonly List[] => {
  if (!item.words.text.trimEnd().endsWith(":") && !isBold(item.words)) return [];
  const nested = item.children.filter((child) => child.type === "list");
  if (known.detailed && !item.words.text.trimEnd().endsWith(":")) return [];
  return nested.length > 0 && readLabels(nested).length === 0 && !tellsOwnerOrDate(item, known) ? nested : [];
});

/** Nothing, or only what the template, or a note in brackets to the authors, says to write there. */
function isEmpty(item: Item): boolean {
  const text = item.words.text.trim();
  if (text === "") return true;
  const found = findPlaceholder(text);
  return found !== undefined && (found.text === text || /^\[[^[\]]*\]$/u.test(text));
}

const keepsMeasure = onceWhile(
  (item: Item, known: Known): boolean =>
    measuresBelow(item).length > 0 ||
    (tellsBelow(item, known) && detailsOf(item, known).measures.length > 0) ||
    readEnding(item.words, known, "item").labelled.some(({ role }) => role === "measure"),
);

function measuresBelow(item: Item): Words[] {
  return readLabels(item.children).flatMap((label) => (label.role === "measure" ? valuesOf(label) : []));
}

const nothing: Details = { owners: [], end: undefined, measures: [], areTold: false };

export function valuesOf(label: Labelled): Words[] {
  return label.value.text === "" ? [...label.more] : [label.value];
}

function entryOf(item: Item, known: Known, measuresKept: boolean): Entry {
  const number = leadingNumber(item.words);
  const label = /^[a-z]?\d|^[a-z]\)|^\d/i.test(item.mark) ? item.mark.replace(/[.)]$/u, "") : undefined;
  const numbered = trimmed(item.words.slice(number?.length ?? 0));
  const mark = leadingMark.exec(numbered.text)?.[0].length ?? 0;
  const words = trimmed(numbered.slice(mark));
  const own = readEnding(item.words, known, "item").title;
  const below = readLabels(item.children);
  const value = (role: Role): Words | undefined => below.find((each) => each.role === role)?.value;
  const details = tellsBelow(item, known) ? detailsOf(item, known) : nothing;
  const owners = below.filter((each) => each.role === "owner").map((each) => each.value);
  const measures = measuresBelow(item);
  return {
    shape: "item",
    id: number?.id ?? (label?.includes(".") ? label : undefined),
    title: words,
    owners: owners.length > 0 ? owners : details.owners,
    start: value("start"),
    end: value("end") ?? details.end,
    revised: value("revised"),
    hints: [],
    measures: measures.length > 0 ? measures : details.measures,
    status: value("status") ?? (mark > 0 ? numbered.slice(0, mark) : undefined),
    done: item.checked === true || (value("status") === undefined && tellsDone(value("done"))),
    place: spanning(item, item),
    element: item,
    slots: {
      owner: slotAfter(own, " (Lead: ", ")"),
      timescale: slotAfter(own, " (by ", ")"),
      measure: slotAfter(item.words, /[.!?]\s*$/u.test(item.words.text) ? " Measure: " : ". Measure: ", "."),
    },
    measuresKept,
  };
}
