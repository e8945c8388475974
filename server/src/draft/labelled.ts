import type { Role } from "../guidance/labels.ts";
import type { Cell, Element, Item, Paragraph, Place, Row, Table, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { knownRole } from "./roles.ts";
import { sentences } from "./statements.ts";
import { lines, numberOf, trimmed } from "./wording.ts";

/** A label and what stands after it: "**By when:** March 2027", "- Lead: ICB", a bullet "Success criteria" with bullets below. */
export interface Labelled {
  readonly role: Role;
  /** The label as written, without its colon. */
  readonly label: string;
  readonly value: Words;
  /** The label with its value. */
  readonly place: Place;
  /** The paragraph or item it stands in, or the cell that holds its value. */
  readonly element: Paragraph | Item | Cell;
  /** More values of the same label, below it: the bullets under "Success criteria". */
  readonly more: readonly Words[];
}

const longestLabel = 70;

/** The label in front of some words, and what follows it; undefined when no known label stands there. */
export function labelOf(words: Words): { role: Role; label: string; value: Words } | undefined {
  const { text } = words;
  const start = text.slice(0, longestLabel + 3);
  const colon = start.search(/[:：](?:\s|$|\*)/u);
  const bold = words.bold[0];
  const boldEnd = bold && text.slice(0, bold.from).trim() === "" ? bold.to : -1;
  for (const end of [colon, boldEnd, dashAfter(start)]) {
    if (end <= 0 || end > longestLabel) continue;
    const label = text
      .slice(0, end)
      .replace(/[:\s–—.-]+$/u, "")
      .trim();
    const role = knownRole(label);
    if (role === undefined) continue;
    const rest = /^[:：\s–—.-]*/u.exec(text.slice(end))?.[0].length ?? 0;
    return { role, label, value: trimmed(words.slice(end + rest)) };
  }
  return undefined;
}

/** Where a label ends that a spaced dash parts from its value: "Lead – ICB". */
function dashAfter(text: string): number {
  return text.search(/\s[–—-]\s/u);
}

/** The labels and values in paragraphs and in the items of lists, line by line, in order. */
export function readLabels(elements: readonly Element[]): Labelled[] {
  return elements.flatMap(labelsOf);
}

const labelsOf = once((element: Element): readonly Labelled[] => {
  if (element.type === "paragraph") return labelsIn(element, element.words, []);
  if (element.type === "list") return element.items.flatMap(labelsOfItem);
  return element.type === "table" ? labelsOfTable(element) : [];
});

const labelsOfItem = once((item: Item): readonly Labelled[] => {
  const own = labelsIn(item, item.words, itemsBelow(item));
  return own[0] && own[0].value.text !== "" ? [...own, ...readLabels(item.children)] : own;
});

/** A table of two columns that is a card: labels on the left, what they say on the right. */
function labelsOfTable(table: Table): Labelled[] {
  const rows = [table.header, ...table.rows];
  if (rows.some((row) => row.cells.length > 2)) return [];
  const labels = rows.flatMap((row): Labelled[] => {
    const [label, value] = row.cells;
    const role = label && knownRole(label.words.text);
    return role && value
      ? [
          {
            role,
            label: label.words.text.trim(),
            value: trimmed(value.words),
            place: row,
            element: value,
            more: [],
          },
        ]
      : [];
  });
  const header = table.header.cells[1];
  const roles = new Set(labels.map(({ role }) => role));
  if (roles.size < 2 || !header || knownRole(header.words.text)) return [];
  const title = roles.has("owner") || roles.has("end") ? titleOfCard(table.header) : undefined;
  return title && !roles.has("action") ? [title, ...labels] : labels;
}

/** The number of an action alone in a cell: "2.1", "PA1 / 3", "Ref: A-4". */
const numberAlone =
  /^(?:(?:ref(?:erence)?|no|number|id)\b[.:]? ?)?(\p{Lu}{0,4}[ -]?\d{1,3}[a-z]?(?: ?[./–-] ?\d{1,3}[a-z]?){0,3})\.?$/u;

/** What a label that is only the number of an action gives as such. */
export function numberInLabel(label: string): string | undefined {
  return numberAlone.exec(label)?.[1];
}

/** A card's first row that is no label: "2.1 | Visit every school", or "2.1 Visit every school" with nothing beside it. */
function titleOfCard(row: Row): Labelled | undefined {
  const [first, second] = row.cells;
  if (!first || !second) return undefined;
  const label = first.words.text.trim();
  const isAlone = second.words.text.trim() === "";
  if (isAlone ? numberOf(label) === undefined : numberInLabel(label) === undefined) return undefined;
  const element = isAlone ? first : second;
  return { role: "action", label, value: trimmed(element.words), place: row, element, more: [] };
}

function labelsIn(element: Paragraph | Item, words: Words, below: readonly Words[]): Labelled[] {
  const found = lines(words).flatMap((line): Labelled[] => {
    const arrow = arrowed(line);
    if (arrow.length > 0) return arrow.map((label) => ({ ...label, place: line, element, more: [] }));
    const several = labelsWithin(line);
    if (several[0]?.from === 0 && several[1] && !isInBracket(line.text, several[1].from)) {
      return several.map(({ role, label, value }) => ({
        role,
        label,
        value,
        place: line,
        element,
        more: [],
      }));
    }
    const label = labelOf(line) ?? bareLabel(line, below);
    return label ? [{ ...label, place: line, element, more: [] }] : [];
  });
  const last = found.at(-1);
  if (last && below.length > 0) found[found.length - 1] = { ...last, more: below };
  return found;
}

/** A bracket that opens before `at` closes after it. */
export function isInBracket(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf("(") > before.lastIndexOf(")") || before.lastIndexOf("[") > before.lastIndexOf("]")
  );
}

/** "→ Fenwater Council. By May 2027." under an action says who, and then by when. */
function arrowed(line: Words): { role: Role; label: string; value: Words }[] {
  const arrow = /^(?:→|⇒|➔|➜|=>|->)\s*/u.exec(line.text)?.[0];
  if (arrow === undefined) return [];
  const [who, when, more] = sentences(line.slice(arrow.length));
  if (!who || more) return [];
  const owner = { role: "owner" as const, label: arrow.trim(), value: stripped(who) };
  return when ? [owner, { role: "end" as const, label: arrow.trim(), value: stripped(when) }] : [owner];
}

/** A bullet that is nothing but a label, with its values as bullets below. */
function bareLabel(
  line: Words,
  below: readonly Words[],
): { role: Role; label: string; value: Words } | undefined {
  const role = below.length > 0 ? knownRole(line.text) : undefined;
  return role && { role, label: line.text.replace(/:$/, ""), value: line.slice(line.text.length) };
}

/** The words of the items nested in an item. */
export function itemsBelow(item: Item): Words[] {
  return item.children.flatMap((child) => {
    if (child.type === "list") return child.items.map((each) => each.words);
    return child.type === "paragraph" ? [child.words] : [];
  });
}

/** What stands before a label in running words. */
const beforeLabels = [
  ...[". ", ": ", "; ", ", ", "\n"],
  ...[" | ", " · ", " • ", " / ", " – ", " — ", " - "],
  ...["(", "[", ") ", "] "],
];

/**
 * Labels that follow one another in running words: "Owner: the ICB. When: 31 August. Measure: 95% matched." A label in
 * bold needs no colon: "**Promised by** the ICB. **By** 31 August."
 */
export function labelsWithin(words: Words): { role: Role; label: string; value: Words; from: number }[] {
  const found = [...labelsWithColon(words), ...labelsInBold(words)].sort((a, b) => a.from - b.from);
  return found.map(({ role, from, to, value }, at) => ({
    role,
    label: words.text.slice(from, to),
    from,
    value: stripped(words.slice(value, Math.max(value, found[at + 1]?.from ?? words.text.length))),
  }));
}

/** Where a label stands, and where its value begins. */
interface Found {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function labelsWithColon({ text }: Words): Found[] {
  if (!colon.test(text)) return [];
  const found: Found[] = [];
  for (const { index } of text.matchAll(/[:：]\s/gu)) {
    const before = text.slice(Math.max(0, index - longestLabel), index);
    const start = Math.max(0, ...beforeLabels.map((mark) => ends(before, mark)));
    const role = knownRole(before.slice(start));
    if (role) found.push({ role, from: index - before.length + start, to: index, value: index + 2 });
  }
  return found;
}

function labelsInBold({ text, bold }: Words): Found[] {
  return bold.flatMap(({ from, to }): Found[] => {
    if (to - from > longestLabel || !(from === 0 || beforeLabels.some((mark) => text.endsWith(mark, from))))
      return [];
    const rest = /^(?:\s*[–—-])?\s+(?=\S)/u.exec(text.slice(to, to + longestLabel));
    const label = text.slice(from, to).trim();
    const role = rest && !/[:：]/u.test(label) ? knownRole(label) : undefined;
    return role && rest && aboutAnAction.has(role) ? [{ role, from, to, value: to + rest[0].length }] : [];
  });
}

const aboutAnAction: ReadonlySet<Role> = new Set<Role>([
  "owner",
  "start",
  "end",
  "revised",
  "measure",
  "status",
]);

const colon = /[:：]\s/u;

function ends(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? -1 : at + mark.length;
}

/** Without the punctuation that closes a value: "the ICB. " is "the ICB", and "ICB (north)." is "ICB (north)". */
export function stripped(words: Words): Words {
  const { text } = words;
  const end = text.replace(/[\s.;,|·•/)\]–—-]+$/u, "").length;
  const closes = (open: string, close: string): boolean =>
    text[end] === close && text.slice(0, end).split(open).length > text.slice(0, end).split(close).length;
  return trimmed(words.slice(0, closes("(", ")") || closes("[", "]") ? end + 1 : end));
}
