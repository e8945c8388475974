import {
  closedWords,
  entryMark,
  heldWords,
  logParts,
  logTypes,
  otherTypes,
  settledBy,
  type LogPart,
  type LogType,
} from "../guidance/log-words.ts";
import type { Cell, Element, Item, List, Place, Row, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { recent } from "../markdown/recent.ts";
import type { LogEntry, Slot } from "./draft.ts";
import type { Known } from "./ending.ts";
import { emptyCell } from "./entry.ts";
import { ownersIn } from "./action-owners.ts";
import { withoutBreaks } from "./broken-rows.ts";
import { plainLabel } from "./roles.ts";
import { walk, type Section } from "./sections.ts";
import { sentences } from "./statements.ts";
import { listsActions } from "./table.ts";
import { findTimescale, isBlank, readTimescale } from "./timescale.ts";
import { isUndecided } from "./undecided.ts";
import { idIn, lines, numberOf, trimmed } from "./wording.ts";

/** The document's risks, issues, dependencies and benefits, in the order of the text. */
export function readLog(root: Section, known: Known): LogEntry[] {
  return walk(root).flatMap((section) => logIn(section, typeOfSection(section), known));
}

const logIn = onceWhile((section: Section, type: LogType | undefined, known: Known): readonly LogEntry[] => {
  const tables = section.elements.filter((each) => each.type === "table");
  const cards = tables.flatMap((table) => cardIn(table, type !== undefined) ?? []);
  const paragraphs = type ? entriesInParagraphs(section) : [];
  return section.elements.flatMap((element) => {
    const told = paragraphs.filter(({ place }) => place === element);
    if (type && told.length > 0) return entriesOf(told, type, known, paragraphs);
    if (element.type === "list") return type ? entriesOf(itemsIn(element), type, known) : [];
    if (element.type !== "table") return [];
    const rows = rowsIn(withoutBreaks(element), type, known);
    if (rows) return entriesOf(rows, type, known);
    const card = cards.find(({ place }) => place === element);
    return card ? entriesOf([card], type, known, cards) : [];
  });
});

/** One entry as it stands in the text: what each of its columns or labels holds, filled or not. */
interface Written {
  readonly parts: readonly {
    readonly part: LogPart;
    readonly label: string;
    readonly value: Words;
    readonly cell?: Cell;
  }[];
  readonly place: Place;
}

function typeOfSection(section: Section): LogType | undefined {
  if (!section.parent) return undefined;
  return typeOfTitle(section) ?? (section.parent.parent && typeOfTitle(section.parent));
}

const typeOfTitle = once(({ title }: Section): LogType | undefined => typeIn(title));

function typeIn(text: string): LogType | undefined {
  const label = plainLabel(text);
  return logTypes.find(({ fits }) => fits.test(label))?.type;
}

const longestLabel = 60;

function partOf(label: string): LogPart | undefined {
  const plain = label.length > longestLabel ? "" : plainLabel(label);
  return plain === "" ? undefined : logParts.find(({ fits }) => fits.test(plain))?.part;
}

/** A row an entry; undefined where the table is no such log. */
function rowsIn(table: Table, type: LogType | undefined, { names }: Known): Written[] | undefined {
  const labels = table.header.cells.map(({ words }) => words.text);
  const parts = labels.map(partOf);
  const titles = [...parts.keys()].filter((at) => parts[at] === "title");
  const isTyped = typesEachRow(table, parts.indexOf("type"));
  const named = isTyped || titles.some((at) => typeIn(labels[at] ?? ""));
  const told = new Set(parts.filter((part) => part !== "id" && part !== "title"));
  told.delete(undefined);
  if (titles.length === 0 || told.size === 0 || !(type ?? named)) return undefined;
  if (!type && !isTyped && listsActions(table, names)) return undefined;
  const columns = sameColumns(JSON.stringify(labels), labels);
  return table.rows.map((row) => writtenIn(row, columns));
}

/** A column says of each row whether it is a risk, an issue or a dependency: whatever the table is headed, it is a log. */
function typesEachRow({ rows }: Table, column: number): boolean {
  const types = column < 0 ? [] : rows.map(({ cells }) => cells[column]?.words.text ?? "");
  return types.some(typeIn) && types.every((text) => isBlank(text) || otherTypes.test(text) || typeIn(text));
}

/** The labels of some columns: the same list for all tables that have them. */
function sameColumns(key: string, labels: readonly string[]): readonly string[] {
  const known = columnLabels.get(key) ?? labels;
  columnLabels.set(key, known);
  return known;
}

const columnLabels = recent<readonly string[]>(() => 20_000);

const writtenIn = onceWhile((row: Row, labels: readonly string[]): Written => {
  const parts = row.cells.flatMap((cell, at) => {
    const label = labels[at] ?? "";
    const part = partOf(label);
    return part ? [{ part, label, value: trimmed(cell.words), cell }] : [];
  });
  return { place: row, parts };
});

/**
 * A table that is one entry: a label in its first cell, what it says in the second, and so on. `isInLog`: it stands
 * under a heading of risks or the like, where its number tells what it is.
 */
const cardIn = onceWhile((table: Table, isInLog: boolean): Written | undefined => {
  const parts = [table.header, ...table.rows].flatMap((row) => pairsOf(row));
  const told = new Set(parts.map(({ part }) => part));
  const isCard = parts.some(
    ({ part, label, value }) =>
      (part === "title" || part === "id") &&
      (typeIn(label) ?? (isInLog && part === "id" && idIn(value.text) === value.text)),
  );
  const hasTitle = parts.some(({ part }) => part === "title");
  return isCard && hasTitle && told.size >= 3 ? { parts, place: table } : undefined;
});

function pairsOf({ cells }: Row): Written["parts"] {
  return cells.flatMap((cell, at) => {
    const value = cells[at + 1];
    const part = at % 2 === 0 && value ? partOf(cell.words.text) : undefined;
    return part && value ? [{ part, label: cell.words.text, value: trimmed(value.words), cell: value }] : [];
  });
}

/** The items of a list whose items tell of mitigation or an owner: "Visas end in 2027. Mitigation: the trust renews." */
function itemsIn(list: List): Written[] {
  const items = list.items.map(writtenInItem);
  return items.some(({ parts }) => parts.some(({ part }) => asked.has(part))) ? items : [];
}

const writtenInItem = once((item: Item): Written => ({ place: item, parts: partsOfItem(item) }));

const asked: ReadonlySet<LogPart> = new Set<LogPart>(["owner", "mitigation"]);

function partsOfItem(item: Item): Written["parts"] {
  const below = item.children.flatMap((child): Words[] => wordsOf(child));
  const [title, ...more] = [item.words, ...below].flatMap((words) => labelled(words));
  return title ? [{ ...title, part: "title" as const }, ...more] : [];
}

/** Paragraphs that begin with the number of a risk or an issue, where some tell of an owner or of what is done. */
const entriesInParagraphs = once(({ elements }: Section): readonly Written[] => {
  const written = elements.flatMap((each): Written[] => {
    const mark = each.type === "paragraph" ? entryMark.exec(each.words.text) : null;
    if (each.type !== "paragraph" || !mark) return [];
    return [{ place: each, parts: partsOfParagraph(each.words, mark[0].length) }];
  });
  return written.some(({ parts }) => parts.some(({ part }) => asked.has(part))) ? written : [];
});

/** "R-07 Therapists leave. Open. Likelihood 4. Owner: QCT. Answer: …": number, what it is, and what else is said. */
function partsOfParagraph(words: Words, from: number): Written["parts"] {
  const [own, ...labels] = labelled(words.slice(from));
  const part = (name: LogPart, value: Words): Written["parts"][number] => ({ part: name, label: "", value });
  const id = part(
    "id",
    trimmed(words.slice(0, words.text.slice(0, from).replace(/[\s.):–—-]+$/u, "").length)),
  );
  if (own?.part !== "other") return [id, ...(own ? [own] : []), ...labels];
  const [title, ...more] = sentences(own.value).flatMap((each) => lines(each));
  const others = more.flatMap((each) => {
    const day = settledBy.exec(each.text);
    return day ? [part("date", each.slice(day.index + day[0].length))] : [part("other", each)];
  });
  return [
    id,
    ...(title ? [part("title", title.text.endsWith(".") ? title.slice(0, -1) : title)] : []),
    ...others,
    ...labels,
  ];
}

function wordsOf(element: Element): Words[] {
  if (element.type === "paragraph") return [element.words];
  return element.type === "list" ? element.items.map(({ words }) => words) : [];
}

/** Words up to their first label, then label by label. */
function labelled(words: Words): Written["parts"] {
  const labels = [...words.text.matchAll(/(?:^|[.;,()|\n–—])\s{0,4}([\p{L}][\p{L} ]{1,40}):\s/gu)].flatMap(
    (match) => {
      const part = partOf(match[1] ?? "");
      const from = match.index;
      return part && part !== "title" && part !== "other"
        ? [{ part, label: match[1] ?? "", from, to: from + match[0].length }]
        : [];
    },
  );
  const first = trimmed(words.slice(0, labels[0]?.from));
  const told = labels.map(({ part, label, to }, at) => ({
    part,
    label,
    value: trimmed(words.slice(to, labels[at + 1]?.from)),
  }));
  return first.text === "" ? told : [{ part: "other", label: "", value: first }, ...told];
}

function entriesOf(
  written: readonly Written[],
  type: LogType | undefined,
  known: Known,
  beside: readonly Written[] = written,
): LogEntry[] {
  const isKept = (wanted: LogPart): boolean =>
    beside.some(({ parts }) => parts.some(({ part }) => part === wanted));
  const [owner, mitigation] = [isKept("owner"), isKept("mitigation")];
  return written.flatMap((each) => entryOf(each, type, owner, mitigation, known) ?? []);
}

const entryOf = onceWhile(
  (
    { parts, place }: Written,
    type: LogType | undefined,
    ownerKept: boolean,
    mitigationKept: boolean,
    known: Known,
  ): LogEntry | undefined => {
    const all = (wanted: LogPart): Written["parts"] => parts.filter(({ part }) => part === wanted);
    const value = (wanted: LogPart): Words | undefined =>
      all(wanted).find((each) => !isBlank(each.value.text) && !isUndecided(each.value.text))?.value;
    const title = value("title");
    if (!title || idIn(title.text) === title.text) return undefined;
    if (all("type").some((each) => otherTypes.test(each.value.text))) return undefined;
    const id = value("id")?.text ?? numberOf(title.text)?.id;
    const states = parts
      .filter(
        ({ part, value: { text } }) => (part === "status" || part === "other") && text.length < longestState,
      )
      .map(({ value: { text } }) => text);
    const date = value("date");
    const reading = date && (readTimescale(date.text, known.dates) ?? findTimescale(date.text, known.dates));
    const slot = (wanted: LogPart): Slot | undefined => emptyCell(all(wanted)[0]?.cell);
    const [owner, mitigation] = [slot("owner"), slot("mitigation")];
    return {
      type:
        typeIn(value("type")?.text ?? "") ??
        all("title").flatMap(({ label }) => typeOfOne(label) ?? [])[0] ??
        typeIn(id ?? "") ??
        type ??
        "risk",
      id,
      title: lines(title)[0] ?? title,
      owners: all("owner").flatMap((each) => ownersIn(each.value, known.names)),
      mitigation: value("mitigation"),
      end: reading?.type === "dated" && reading.ambiguous === undefined ? reading.end : undefined,
      due: date,
      closed: [...states, value("mitigation")?.text ?? ""].some((text) => closedWords.test(text)),
      held: states.some((text) => heldWords.test(text)),
      place,
      kept: { owner: ownerKept, mitigation: mitigationKept },
      slots: { ...(owner && { owner }), ...(mitigation && { mitigation }) },
    };
  },
);

const longestState = 40;

/** What a label says that names one of them only: not "Risk or issue". */
function typeOfOne(label: string): LogType | undefined {
  const plain = plainLabel(label);
  const found = logTypes.filter(({ fits }) => fits.test(plain));
  return found.length === 1 ? found[0]?.type : undefined;
}
