import {
  annexA,
  handedOver,
  indexColumns,
  noDay,
  noneHeld,
  notApplicable,
  notThere,
} from "../guidance/annex-a.ts";
import { findPlaceholder } from "../guidance/placeholders.ts";
import type { Element, Item, Paragraph, Place, Row, Table, Words } from "../markdown/elements.ts";
import type { Known } from "./ending.ts";
import { itemsBelow, labelsWithin } from "./labelled.ts";
import { findBracketOwners, readOwners } from "./owner.ts";
import { columnRole, plainLabel } from "./roles.ts";
import { walk, type Section } from "./sections.ts";
import { sharedWith } from "./shared.ts";
import { findTimescale, isBlank } from "./timescale.ts";
import { trimmed } from "./wording.ts";
import { isWithin } from "../markdown/place.ts";

/** What an index says of an item that inspectors ask for. */
export interface EvidenceItem {
  /** As Annex A numbers it: "3.4". */
  readonly number: string;
  /** planned: nothing is there, but it is said who will provide it by when. */
  readonly provided: "yes" | "planned" | "not-applicable" | "no";
  /** It has been handed over already. */
  readonly handedOver: boolean;
  readonly owned: boolean;
  readonly dated: boolean;
  readonly place: Place;
  /** Where a finding about the item stands: its number and title. */
  readonly words: Words;
}

/** What is told of an item, wherever it stands in the index. */
interface Told {
  readonly number: string;
  readonly words: Words;
  readonly place: Place;
  readonly section: Section;
  readonly provided: readonly string[];
  readonly owners: readonly string[];
  readonly dates: readonly string[];
  /** A sentence says what becomes of it, and need not say all that a line of the index does. */
  readonly inWords?: boolean;
}

/** The items of Annex A that an index lists, in the order of the text, each once. Never throws. */
export function readEvidenceIndex(root: Section, known: Known): EvidenceItem[] {
  const told = [...walk(root)].flatMap((section) => itemsIn(section, known));
  const byNumber = new Map<string, EvidenceItem>();
  for (const each of told) {
    const before = byNumber.get(each.number);
    const now = understood(each, known);
    if (!before || (before.provided === "no" && now.provided !== "no")) byNumber.set(each.number, now);
  }
  return [...byNumber.values()];
}

function understood(told: Told, { names }: Known): EvidenceItem {
  const shared = sharedWith(told.section);
  const owned =
    told.inWords === true ||
    told.owners.some(
      (text) => !isBlank(text) && readOwners(text, names).some(({ type }) => type !== "vague"),
    ) ||
    shared.some(({ role }) => role === "owner");
  const dated =
    told.inWords === true ||
    told.dates.some((text) => !isBlank(text) && (noneHeld.test(text) || !leavesDayOpen(text))) ||
    shared.some(({ role }) => role === "end");
  const there = told.provided.filter((text) => text.trim() !== "" && findPlaceholder(text) === undefined);
  const exempt = there.map((text) => notApplicable.exec(text)).find(Boolean);
  const isThere = there.some((text) => !isBlank(text) && !notThere.test(text));
  const provided =
    exempt?.[1] !== undefined
      ? "not-applicable"
      : isThere && !exempt
        ? "yes"
        : owned && dated && !exempt
          ? "planned"
          : "no";
  const { number, words, place } = told;
  return {
    number,
    words,
    place,
    provided,
    owned,
    dated,
    handedOver: there.some((text) => handedOver.test(text) && !notThere.test(text)),
  };
}

function leavesDayOpen(text: string): boolean {
  return notThere.test(text) || noDay.test(text);
}

function itemsIn(section: Section, known: Known): Told[] {
  const own = section.heading ? numbersIn(section.title) : [];
  const [number] = own;
  if (section.heading && number !== undefined && own.length === 1)
    return [
      {
        ...toldBy(section.heading.words, number, textsOf(section.elements), section, known),
        place: section.heading,
      },
    ];
  return section.elements.flatMap((element): Told[] => {
    if (element.type === "table") return itemsOfTable(element, section);
    if (element.type === "list") return element.items.flatMap((item) => itemOfList(item, section, known));
    return element.type === "paragraph" ? itemsOfSentence(element, section) : [];
  });
}

/** "Items 7.1 to 7.7 go up for each child as soon as inspectors have chosen." */
function itemsOfSentence({ words }: Paragraph, section: Section): Told[] {
  if (!/^\W*items? \d/i.test(words.text)) return [];
  return numbersIn(words.text).map((number) => ({
    number,
    words,
    place: words,
    section,
    provided: [words.text],
    owners: [],
    dates: [],
    inWords: true,
  }));
}

function itemOfList(item: Item, section: Section, known: Known): Told[] {
  const numbers = numbersIn(item.mark + " " + item.words.text);
  return numbers.map((number) => ({
    ...toldBy(item.words, number, itemsBelow(item), section, known),
    place: item,
  }));
}

/** The words after the item's own title, with what stands below: the document, who provides it and by when. */
function toldBy(
  words: Words,
  number: string,
  below: readonly Words[],
  section: Section,
  { names, dates }: Known,
): Told {
  const rest = withoutTitle(words, number);
  const parts = [rest, ...below].filter(({ text }) => text.trim() !== "");
  const labels = parts.flatMap((part) => labelsWithin(part));
  const valued = (...roles: string[]): string[] =>
    labels.filter(({ role }) => roles.includes(role)).map(({ value }) => value.text);
  const brackets = parts.flatMap(({ text }) =>
    [...text.matchAll(/[([]([^()[\]]{2,120})[)\]]/gu)].map((match) => match[1] ?? ""),
  );
  const bare = brackets
    .flatMap((text) => text.split(/[,;]/u))
    .filter((text) => findBracketOwners(text, names).length > 0);
  const dashed = parts.flatMap(({ text }) => betweenDashes(text));
  const timed = parts
    .filter(({ text }) => findTimescale(text, dates) !== undefined && betweenDashes(text).length === 0)
    .map(({ text }) => text);
  const plain = parts
    .filter(
      (part) =>
        !labels.some(({ role, value }) => (role === "owner" || role === "end") && isWithin(value, part)),
    )
    .map(({ text }) =>
      text
        .replace(/^\W*(?:document|evidence|provided|file|status|what we provide)[a-z ]{0,20}[:–-]\s*/i, "")
        .replace(/^[\s:–—-]+/u, ""),
    );
  const open = parts.map(({ text }) => /^([^(]*)/u.exec(text)?.[1]?.replace(/^[\s:–—-]+/u, "") ?? "");
  return {
    number,
    words,
    place: words,
    section,
    provided: [...plain, ...open].filter(
      (text) => /[\p{L}\p{N}?]/u.test(text) && !/^(?:owner|lead|who|by when|due|date)\b/i.test(text),
    ),
    owners: [...valued("owner"), ...bare, ...dashed.filter((text) => !namesDay(text))],
    dates: [...valued("end", "start", "revised"), ...timed, ...dashed.filter(namesDay)],
  };
}

/** Who provides it and when, after the document, between dashes: "leavers of 2024 – Council – February 2026". */
function betweenDashes(text: string): string[] {
  if (!spacedDash.test(text)) return [];
  const [, ...parts] = text.replace(/^[\s:–—-]+/u, "").split(spacedDash);
  return parts.map((part) => part.trim()).filter((part) => part !== "" && part.length <= longestPart);
}

const spacedDash = /\s[–—-]\s/u;
const longestPart = 80;
const day =
  /\b(?:20\d\d|\d{1,2}\/\d{1,2}|(?:week|day) \d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|today|tomorrow|(?:mon|tues|wednes|thurs|fri)day)/i;

function namesDay(text: string): boolean {
  return day.test(text) || noDay.test(text);
}

/** Without the number and the item's title, as far as they stand at the start. */
function withoutTitle(words: Words, number: string): Words {
  const after = /^\W*(?:item |annex a )*\d\.\d\b\W*/i.exec(words.text)?.[0].length ?? 0;
  const title = annexA.get(number) ?? "";
  const has = words.text.slice(after, after + title.length).toLowerCase() === title.toLowerCase();
  const colon = words.text.slice(after, after + 120).search(/[:–—]|\s-\s/u);
  return words.slice(has ? after + title.length : colon >= 0 ? after + colon + 1 : words.text.length);
}

function textsOf(elements: readonly Element[]): Words[] {
  return elements.flatMap((element): Words[] => {
    if (element.type === "paragraph") return [element.words];
    if (element.type === "list") return element.items.flatMap((item) => [item.words, ...itemsBelow(item)]);
    if (element.type === "table") return element.rows.flatMap(({ cells }) => cells.map(({ words }) => words));
    return [];
  });
}

const headings = (row: Row): ("item" | "provided" | "owner" | "due")[] =>
  row.cells.map(({ words }) => {
    const label = plainLabel(words.text);
    const role = columnRole(words.text);
    if (/\b(?:description|requested|asked for)\b/u.test(label)) return "item";
    const known = indexColumns.find(({ fits }) => fits.test(label))?.holds;
    if (known) return known;
    return role === "owner" ? "owner" : role === "end" ? "due" : role === "status" ? "provided" : "item";
  });

/** The columns of a table that lists items; undefined for any other table. */
export function columnsOf(table: Table): ("item" | "provided" | "owner" | "due")[] | undefined {
  const numbered = table.rows.filter(({ cells }) => numberCell(cells) >= 0).length;
  return numbered > 0 ? headings(table.header) : undefined;
}

/** Where a row gives the number of an item, -1 where it gives none. */
export function numberCell(cells: Row["cells"]): number {
  return cells.slice(0, 2).findIndex(({ words }) => numbersIn(words.text).length > 0);
}

function itemsOfTable(table: Table, section: Section): Told[] {
  const columns = columnsOf(table);
  if (!columns) return [];
  return table.rows.flatMap((row): Told[] => {
    const at = numberCell(row.cells);
    const cell = row.cells[at];
    if (!cell) return [];
    const values = (holds: string): string[] =>
      row.cells.flatMap(({ words }, column) =>
        column !== at && columns[column] === holds ? [words.text] : [],
      );
    return numbersIn(cell.words.text).map((number) => ({
      number,
      words: trimmed(cell.words),
      place: row,
      section,
      provided: values("provided"),
      owners: values("owner"),
      dates: values("due"),
    }));
  });
}

/** The items whose numbers open a text: "3.4", "Annex A 3.4 Destinations", "2.1 to 2.3". */
export function numbersIn(text: string): string[] {
  const match =
    /^\W*(?:items? |annex a:? |ref\.? |no\.? )*([1-7]\.[1-8])(?:[–—-]| to | - | – )?([1-7]\.[1-8])?(?![\d.]*\d)/i.exec(
      text.slice(0, 60),
    );
  const first = match?.[1];
  if (first === undefined || !annexA.has(first)) return [];
  const last = match?.[2];
  if (last === undefined) return [first];
  return [...annexA.keys()].filter((number) => number >= first && number <= last);
}
