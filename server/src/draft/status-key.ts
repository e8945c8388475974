import { inEach } from "./in-parts.ts";
import { statusMark } from "../guidance/detail-words.ts";
import { keyColumns, keyLeads, meaningColumns } from "../guidance/status-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Element, Row, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { recent } from "../markdown/recent.ts";
import { walk, type Section } from "./sections.ts";
import { countWords } from "./wording.ts";
import { colourOf, plainMark, standingOf, type KeyMark } from "./status.ts";

const lead = finder(keyLeads);
const headingOfKey = finder(["key", "rag", "brag", "rating*", "status*", "colours"]);
const longestMark = 30;

/** The key to the statuses that a draft gives: in a table, a list or a sentence. Empty where it gives none. */
export function readStatusKey(root: Section): readonly KeyMark[] {
  return keysIn(walk(root))[0] ?? noKey;
}

const noKey: readonly KeyMark[] = [];

const keyIn = once(({ title, elements }: Section): readonly KeyMark[] => {
  const headed = headingOfKey.isIn(fold(title));
  for (const [at, element] of elements.entries()) {
    const before = elements[at - 1];
    const mayBeLed = element.type === "list" || element.type === "table";
    const led = mayBeLed && (headed || (before?.type === "paragraph" && isLead(before.words)));
    const marks = marksIn(element, led);
    if (marks.length >= least) return sameKey(marks);
  }
  return noKey;
});

const keysIn = inEach((section: Section) => {
  const key = keyIn(section);
  return key.length > 0 ? [key] : [];
});

/** While a key says the same it is the same list, so that what is read with it stays. */
function sameKey(marks: readonly KeyMark[]): readonly KeyMark[] {
  const told = JSON.stringify(marks);
  const known = keys.get(told) ?? marks;
  keys.set(told, known);
  return known;
}

const keys = recent<readonly KeyMark[]>(() => 20_000);

/** Two marks are as likely to be something else. */
const least = 3;

const marksIn = onceWhile((element: Element, led: boolean): readonly KeyMark[] => {
  switch (element.type) {
    case "paragraph": {
      const shapes = marksOfShape(element.words.text);
      if (shapes.length >= least) return shapes;
      return isParted(element.words) && isLead(element.words) ? marksInSentence(element.words.text) : noKey;
    }
    case "list": {
      const own = led ? element.items.flatMap(({ words }) => markOf(words.text) ?? []) : [];
      if (own.length >= least || !element.items.some(({ words }) => isParted(words))) return own;
      const sentence = element.items.find(({ words }) => isLead(words));
      return marksInSentence(sentence?.words.text ?? "");
    }
    case "table":
      return marksInTable(element, led);
    default:
      return noKey;
  }
});

const isLead = once(({ text }: Words): boolean => lead.isIn(fold(text.slice(0, 60))));

/** Marks may stand behind a colon. */
function isParted({ text }: Words): boolean {
  return text.slice(0, farthestColon + 1).includes(":");
}

const farthestColon = 80;

/** "RAG: B done, G on track"; "The words mean: complete, accepted by the board; delayed, the date will be missed." */
function marksInSentence(text: string): KeyMark[] {
  const from = text.indexOf(":");
  if (from < 0 || from > farthestColon) return [];
  const said = text.slice(from + 1, from + 1200);
  const parts = said.split(separatorOf(said));
  const letters = parts.flatMap((part) => letterMark(part) ?? []);
  const areLetters = letters.filter(({ meaning }) => standingOf(meaning)).length >= least;
  if (areLetters && letters.length * 2 > parts.length) return letters;
  const marks = parts.flatMap((part) => markOf(part) ?? []);
  return marks.length > 0 ? marks : bareMarks(parts);
}

/** "Complete / On track / Delayed / Not started": statuses and nothing else, each of which means what it says. */
function bareMarks(parts: readonly string[]): KeyMark[] {
  const texts = parts
    .flatMap((part) => part.split(/\sor\s/u))
    .map((part) => part.replace(/[*_.“”"()]/gu, " ").trim());
  const marks = texts.flatMap((text) =>
    isBareMark(text) ? [{ mark: plainMark(text), text, meaning: text }] : [],
  );
  const areAll =
    marks.length === texts.length && new Set(marks.map(({ mark }) => mark)).size === marks.length;
  return areAll && marks.length >= least ? marks : [];
}

function isBareMark(text: string): boolean {
  return !/\d/u.test(text) && countWords(text) <= longestBareMark && isKnownMark(text);
}

const longestBareMark = 4;

function separatorOf(said: string): RegExp {
  if (said.includes(";")) return /[;\n]/;
  return / [·•|/] /.test(said) ? / [·•|/] |\n/ : /[,\n]|\.\s/;
}

/** "B finished", "W not begun": a letter means what its plan says. */
function letterMark(part: string): KeyMark | undefined {
  const words = part.replace(/[*_“”"()]/gu, " ").trim();
  const mark = /^(\p{Lu}\p{L}?)(?:\s*[=:–—-]\s*|\s+(?:is |means |for )?)(?=\p{Ll})/u.exec(words);
  return mark?.[1] === undefined ? undefined : keyMark(mark[1], words.slice(mark[0].length), isLetter);
}

/** "● on course ◐ behind ○ not begun": each mark once, with a few words behind it. */
function marksOfShape(text: string): KeyMark[] {
  if (text.length > longestKey || !statusMark.test(text)) return [];
  const marks = [...text.matchAll(everyMark)];
  if (marks.length < least || new Set(marks.map(([mark]) => mark)).size < marks.length) return [];
  const told = marks.map(({ index, 0: mark }, at) => {
    const meaning = text.slice(index + mark.length, marks[at + 1]?.index).split(/[.;\n]/u, 1)[0] ?? "";
    return meaning.length <= longestMeaning
      ? keyMark(mark, meaning.replace(/^[\s=:–—-]+|[\s,;|·]+$/gu, ""), always)
      : undefined;
  });
  return told.every((mark) => mark !== undefined) ? told : [];
}

const everyMark = new RegExp(statusMark.source, "gu");
const longestKey = 600;
const longestMeaning = 60;

function always(): boolean {
  return true;
}

const parting = /\s*(?:=|:|,|\s[–—-]|\bis\b|\bmeans\b|\bfor\b)\s*|\)\s+/u;

/** "G on track", "Green = on track", "🟢 on track", "delayed, the date will be missed". */
function markOf(text: string): KeyMark | undefined {
  const words = text.replace(/[*_“”"(]/gu, " ").trim();
  const parted = parting.exec(words.slice(0, longestMark + 3));
  if (parted && parted.index > 0)
    return keyMark(words.slice(0, parted.index), words.slice(parted.index + parted[0].length));
  const [first = ""] = words.split(/\s/, 1);
  return colourOf(first) && first.length < words.length
    ? keyMark(first, words.slice(first.length))
    : undefined;
}

function keyMark(mark: string, meaning: string, isMark = isKnownMark): KeyMark | undefined {
  const text = mark.trim();
  if (text === "" || text.length > longestMark || meaning.trim() === "") return undefined;
  return isMark(text) ? { mark: plainMark(text), text, meaning: meaning.trim() } : undefined;
}

function isKnownMark(text: string): boolean {
  return colourOf(text) !== undefined || standingOf(text) !== undefined || /^[–—-]$/u.test(text);
}

/** A letter means what its plan says: "P | Proved", "S | Slipping". */
function isLetter(text: string): boolean {
  return /^\p{Lu}\p{L}?$/u.test(text);
}

function marksInTable({ header, rows }: Table, led: boolean): KeyMark[] {
  const headings = header.cells.map(({ words }) => fold(words.text).trim());
  const marks = headings.findIndex((heading) => keyColumns.has(heading));
  const meanings = headings.findIndex((heading) => meaningColumns.has(heading));
  if (headings.length > 4 || (!led && (marks < 0 || meanings < 0))) return [];
  const [from, to] = marks >= 0 && meanings >= 0 ? [marks, meanings] : [0, 1];
  const all = marks >= 0 || meanings >= 0 ? rows : [header, ...rows];
  const cell = ({ cells }: Row, at: number): string => cells[at]?.words.text ?? "";
  const standing = all.filter((row) => isLetter(cell(row, from).trim()) && standingOf(cell(row, to)));
  const isOfLetters = marks >= 0 && meanings >= 0 && standing.length >= least;
  const isMark = (text: string): boolean => isKnownMark(text) || (isOfLetters && isLetter(text));
  const known = all.flatMap((row) => keyMark(cell(row, from), cell(row, to), isMark) ?? []);
  return known.length < least
    ? known
    : all.flatMap((row) => keyMark(cell(row, from), cell(row, to), always) ?? []);
}
