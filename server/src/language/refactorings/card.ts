import type { Action } from "../../draft/draft.ts";
import { labelOf, labelsWithin } from "../../draft/labelled.ts";
import { knownRole } from "../../draft/roles.ts";
import { lines } from "../../draft/wording.ts";
import type { Role } from "../../guidance/labels.ts";
import type { Element, Item, Paragraph, Place, Words } from "../../markdown/elements.ts";
import { writtenLine, writtenPart } from "./written.ts";

/** What is told of an action in a place of its own, line by line as it is written. */
export interface Told {
  /** As it is written; undefined where the words have no label. */
  readonly label: string | undefined;
  readonly role: Role | undefined;
  readonly lines: string[];
}

/** An action as it is written, with what is told of it. */
export interface Card {
  readonly id: string | undefined;
  readonly title: string;
  /** With its number in front, where it stands there. */
  readonly whole: string;
  readonly told: readonly Told[];
  /** What stands under the action without a label: its steps, and what else is said of it. */
  readonly more: readonly string[];
  readonly comments: readonly string[];
}

/** The action and what the elements tell of it; undefined where one of them has no place in a cell. */
export function cardOf(
  { id, title }: Action,
  written: Pick<Card, "title" | "whole">,
  elements: readonly Element[],
): Card | undefined {
  const card = { id, ...written, told: [] as Told[], more: [] as string[], comments: [] as string[] };
  for (const element of elements) if (!take(element, title, card)) return undefined;
  return card;
}

type OpenCard = NonNullable<ReturnType<typeof cardOf>> & {
  readonly told: Told[];
  readonly more: string[];
  readonly comments: string[];
};

function take(element: Element, title: Words, card: OpenCard): boolean {
  switch (element.type) {
    case "paragraph":
      takeLines(element, element.to, title, card, "");
      return true;
    case "list":
      return element.items.every((item) => takeItem(item, element.ordered, title, card));
    case "comment":
      card.comments.push(writtenPart(element, element.from, element.to).replace(/\s*\n\s*/g, " "));
      return true;
    default:
      return false;
  }
}

/** Items below a label are its values; items below a step are steps too. */
function takeItem(item: Item, ordered: boolean, title: Words, card: OpenCard): boolean {
  const end = item.children[0]?.from ?? item.to;
  const before = card.more.length;
  const label = takeLines(item, end, title, card, ordered ? `${item.mark} ` : "• ");
  if (!label || label.lines.length > 0 || card.more.length > before)
    return item.children.every((child) => take(child, title, card));
  const below: OpenCard = { ...card, told: [], more: label.lines };
  return item.children.every((child) => take(child, title, below)) && below.told.length === 0;
}

/** Reads the lines of a paragraph or an item. Gives the label of its last line, if that has one. */
function takeLines(
  { words }: Paragraph | Item,
  end: number,
  title: Words,
  card: OpenCard,
  mark: string,
): Told | undefined {
  let last: Told | undefined;
  for (const [at, line] of lines(words).entries()) {
    if (title.block === line.block && title.from >= line.from && title.from <= line.to) continue;
    const found = toldIn(line, end);
    card.told.push(...found);
    if (found.length === 0) card.more.push((at === 0 ? mark : "") + writtenLine(line, line.from, end));
    last = found.at(-1);
  }
  return last;
}

/** Something in the element is told by a label. */
export function hasLabel(element: Element): boolean {
  if (element.type === "list") return element.items.some(({ words }) => toldIn(words, words.to).length > 0);
  return (
    element.type === "paragraph" && lines(element.words).some((line) => toldIn(line, line.to).length > 0)
  );
}

/** What the labels of a line tell: known ones, and any that is bold and has a colon. */
function toldIn(line: Words, end: number): Told[] {
  const [first, ...others] = labelsWithin(line);
  if (first?.from === 0 && others.length > 0)
    return [first, ...others].map(({ role, label, value }) =>
      told(label, role, writtenPart(value, value.from, value.to)),
    );
  const known = labelOf(line);
  if (known) return [told(known.label, known.role, writtenValue(known.value, line, end))];
  const [bold] = line.bold;
  const after = bold?.from === 0 ? /^:?\s*/.exec(line.text.slice(bold.to))?.[0] : undefined;
  const label = line.text.slice(0, bold?.to).trim();
  const hasColon = label.endsWith(":") || after?.startsWith(":");
  if (bold && after !== undefined && hasColon && label.length < 60)
    return [
      told(label.replace(/:$/, ""), undefined, writtenValue(line.slice(bold.to + after.length), line, end)),
    ];
  const role = knownRole(line.text);
  return role && line.text.endsWith(":") ? [told(line.text.replace(/:$/, ""), role, "")] : [];
}

function told(label: string, role: Role | undefined, value: string): Told {
  return { label: label.trim(), role, lines: value === "" ? [] : [value] };
}

function writtenValue(value: Words, line: Place, end: number): string {
  return value.text === "" ? "" : writtenLine({ ...value, to: Math.max(value.to, line.to) }, value.from, end);
}
