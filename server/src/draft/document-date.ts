import type { PlainDate } from "../guidance/calendar.ts";
import type { Element, Table } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { columnRole, knownRole } from "./roles.ts";
import { walk, type Section } from "./sections.ts";
import { readDate } from "./written-date.ts";

const linesLooked = 24;
/** In longer ones, "agreed" and a date may have nothing to do with each other. */
const longestLine = 160;
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const dates = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:\\d{1,2}(?:st|nd|rd|th)?,? (?:of )?)?${month},? \\d{4}\\b`,
  "gi",
);
const labelled =
  /\b(?:updated?|dated?|version|as at|as of|position (?:at|on)|published|agreed|approved|submitted|report(?:ing)? (?:period|date)|issued|last (?:reviewed|saved|changed|edited|amended|revised)|(?:edited|amended|drafted|finalised|prepared) (?:on|in|by|to)|correct (?:at|on)|written (?:in|on)|refreshed?|draft of)\b/i;
const notItsOwn =
  /\b(?:inspect(?:ion|ors|ed)|meeting|replaces?|next (?:update|report|review)|review (?:date|due|by)|for review|ofsted|visit|since|previous|last(?! (?:updated?|reviewed|revised|amended|edited|saved|changed)\b))\b/i;

/** The document's own date, told near its top: on a line of its own, beside a word such as "Updated", or in its title. */
export function findDocumentDate(root: Section): PlainDate | undefined {
  const near: { text: string; title: boolean }[] = [];
  for (const section of walk(root)) {
    const heads = section.elements.some(({ type }) => type === "list" || type === "table");
    if (!heads || section.level <= 10 || labelled.test(section.title))
      near.push({ text: section.title, title: true });
    for (const element of section.elements) {
      if (near.length >= linesLooked) break;
      near.push(...textsOf(element).map((text) => ({ text, title: false })));
    }
    if (near.length >= linesLooked) break;
  }
  const top = near.slice(0, linesLooked);
  const stated = top.find(
    ({ text }) => labelled.test(text) && !notItsOwn.test(beforeDate(text)) && firstDate(text),
  );
  const titled = top
    .slice(0, 6)
    .find(({ text, title }) => (title || text.length < 60) && !notItsOwn.test(text) && firstDate(text));
  const alone = top.slice(0, 6).find(({ text }) => isOnlyDate(text));
  const isSure = stated && (stated.title || stated.text.length <= longestLine);
  const found =
    alone ?? (isSure ? stated : undefined) ?? (titled?.title ? titled : undefined) ?? stated ?? titled;
  return found && firstDate(found.text);
}

const textsOf = once((element: Element): readonly string[] => {
  if (element.type === "paragraph")
    return element.words.text
      .split("\n")
      .map((line) => line.slice(0, 300))
      .filter((line) => labelled.test(line) || !isDeadline(line));
  if (element.type !== "table" || hasActions(element)) return [];
  return [element.header, ...element.rows]
    .slice(0, 12)
    .filter(({ cells: [label] }) => !label || !toCome.test(label.words.text.slice(0, 80)))
    .map((row) => row.cells.map((cell) => cell.words.text.slice(0, 80)).join(" "));
});

/** Labels of a date by which something is to happen: "Target date for resolution", "Anticipated delivery date". */
const toCome =
  /\b(?:target|resolution|due|deadline|achievement|anticipated|planned end|by when|review by)\b/i;

/** Dates beside actions are theirs. The real header may stand below another. */
function hasActions({ header, rows }: Table): boolean {
  return [header, ...rows.slice(0, 2)].some(({ cells }) =>
    cells.some(({ words }) => ["action", "milestone"].includes(columnRole(words.text))),
  );
}

/** "By when: 31 July 2028" is the date of an action. */
function isDeadline(line: string): boolean {
  const colon = line.indexOf(":");
  const role = colon > 0 ? knownRole(line.slice(0, colon)) : undefined;
  return role === "start" || role === "revised" || (role === "end" && !/^\W*date/i.test(line));
}

const onlyDate = /^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)?\W*$/i;

function isOnlyDate(text: string): boolean {
  return text.length < 40 && firstDate(text) !== undefined && onlyDate.test(text.replace(dates, ""));
}

function beforeDate(text: string): string {
  const at = text.search(dates);
  return text.slice(Math.max(0, at - 40), Math.max(0, at));
}

/** The first date that can be read; of a period ("7 September to 16 October 2026") its end. */
function firstDate(text: string): PlainDate | undefined {
  const found = [...text.matchAll(dates)]
    .map((match) => readDate(match[0].replace(" of ", " ")))
    .filter((date) => date !== undefined);
  const [first, second] = found;
  return /\bperiod\b/i.test(text) && first && second ? (second > first ? second : first) : first;
}
