import type { Action, Draft } from "../../draft/draft.ts";
import { labelsWithin } from "../../draft/labelled.ts";
import type { Section } from "../../draft/sections.ts";
import { lines } from "../../draft/wording.ts";
import type { Comment, Element, Item, List } from "../../markdown/elements.ts";
import { isWithin, rangeOf, relativeTo, sameBlock, spanning } from "../../markdown/place.ts";
import { cardOf, hasLabel, type Card } from "./card.ts";
import { extentOf, linesOf, type Extent } from "./extents.ts";
import { cardOfItem } from "./item-card.ts";
import { writtenLine } from "./written.ts";

/** Actions that stand together, and the lines that hold them and nothing else. */
export interface Found {
  readonly cards: readonly Card[];
  readonly extent: Extent;
}

/** The actions that are written as this one is and stand beside it; undefined where a table could not hold them. */
export function cardsBeside(action: Action, draft: Draft): Found | undefined {
  switch (action.shape) {
    case "heading":
      return headings(action, draft);
    case "item":
      return items(action, draft);
    case "labels":
      return labels(action, draft);
    case "row":
    case "column":
    case "paragraph":
      return undefined;
  }
}

/** The run of headings that a part begins with, each of them an action without headings below it. */
function headings(action: Action, draft: Draft): Found | undefined {
  const { parent } = action.section;
  const actions = new Map(draft.actions.map((each) => [each.section, each]));
  const siblings = parent?.children ?? [];
  const end = siblings.findIndex(
    (each) => actions.get(each)?.shape !== "heading" || each.children.length > 0,
  );
  const run = siblings.slice(0, end < 0 ? undefined : end);
  const [first, last] = [run[0], run.at(-1)];
  if (!parent || !first || !last || !run.includes(action.section)) return undefined;
  const cards = run.map((section, at) => {
    const own = actions.get(section);
    const above = commentsAbove(section, run[at - 1] ?? parent);
    const elements = section.elements.filter((each) => !isAbove(each, run[at + 1]));
    return own && section.heading && cardOf(own, titleOf(own, section), [...above, ...elements]);
  });
  const { markdown } = draft;
  const extent = { from: extentOf(first, markdown).from, to: extentOf(last, markdown).to };
  return cards.includes(undefined) ? undefined : { cards: cards.flatMap((card) => card ?? []), extent };
}

/** The comments right above a heading are about what stands under it. */
function commentsAbove(section: Section, before: Section): Comment[] {
  return before.elements.flatMap((each) => (each.type === "comment" && isAbove(each, section) ? each : []));
}

function isAbove(element: Element, section: Section | undefined): boolean {
  const heading = section?.heading;
  if (element.type !== "comment" || !heading) return false;
  return rangeOf(element).end.line + 1 === rangeOf(heading).start.line;
}

/** The words of the heading, or of the line that tells the action where the heading is only its number. */
function titleOf({ title }: Action, { heading, elements }: Section): Pick<Card, "title" | "whole"> {
  const holder = [heading, ...elements].find((each) => each !== undefined && isWithin(title, each));
  const end = relativeTo(title.block, holder ?? title).to;
  const from = (start: number): string => writtenLine(title, start, end).replace(/\s+#+$/, "");
  return {
    title: from(title.from),
    whole: from(holder === heading ? (heading?.words.from ?? title.from) : title.from),
  };
}

/** The list that an item stands in, if each of its items is an action of its own. */
function items(action: Action, draft: Draft): Found | undefined {
  const isOwn = (element: Element): element is List =>
    element.type === "list" && element.items.some((item) => item === action.element);
  const list = action.section.elements.find(isOwn);
  const actions = new Map(draft.actions.map((each) => [each.element, each]));
  const cards = list?.items.map((item: Item) => {
    const own = actions.get(item);
    const card = own && /^[-+*\d]/.test(item.mark) ? cardOfItem(own, item) : undefined;
    return card && { ...card, id: card.id ?? /^\d+/.exec(item.mark)?.[0] };
  });
  if (!list || !cards || cards.includes(undefined)) return undefined;
  return { cards: cards.flatMap((card) => card ?? []), extent: linesOf(list, draft.markdown) };
}

/** The labels of a part, from the first that names an action to the last that tells something of one. */
function labels({ section }: Action, draft: Draft): Found | undefined {
  const actions = draft.actions.filter((each) => each.section === section);
  if (actions.some(({ shape }) => shape !== "labels")) return undefined;
  const elements = section.elements.flatMap(itemByItem);
  const openings = actions.map(({ title }) => elements.findIndex((each) => isWithin(title, each)));
  const end = elements.findLastIndex(hasLabel) + 1;
  const [first, last] = [elements[openings[0] ?? -1], elements[end - 1]];
  const areInOrder = openings.every((at, index) => at > (openings[index - 1] ?? -1));
  if (!first || !last || !areInOrder || !sameBlock(first, last)) return undefined;
  const cards = actions.map((action, index) => {
    const own = elements.slice(openings[index], openings[index + 1] ?? end);
    const title = titleIn(action, own[0]);
    return title === undefined ? undefined : cardOf(action, { title, whole: title }, own);
  });
  const extent = linesOf(spanning(first, last), draft.markdown);
  return cards.includes(undefined) ? undefined : { cards: cards.flatMap((card) => card ?? []), extent };
}

/** A list taken apart into lists of one item. */
function itemByItem(element: Element): Element[] {
  if (element.type !== "list") return [element];
  return element.items.map((item): List => {
    const { block, from, to } = item;
    return { ...element, block, from, to, items: [item] };
  });
}

/** The rest of the line that names the action; undefined where more is told on that line. */
function titleIn({ title }: Action, element: Element | undefined): string | undefined {
  const holder = element?.type === "list" ? element.items[0] : element;
  if (holder?.type !== "item" && holder?.type !== "paragraph") return undefined;
  const line = lines(holder.words).find((each) => title.from >= each.from && title.to <= each.to);
  if (!line || labelsWithin(line).length > 1) return undefined;
  const below = holder.type === "item" ? holder.children[0]?.from : undefined;
  return writtenLine(line, title.from, below ?? holder.to);
}
