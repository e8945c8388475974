import {
  actionNames,
  amounts,
  areaNames,
  auxiliaries,
  measuring,
  monthNames,
  otherDocuments,
  otherNumbered,
  papers,
  pointing,
  standings,
  units,
  type AreaSort,
} from "../../guidance/number-words.ts";
import { finder, fold } from "../../guidance/phrases.ts";

/** How far to either side a number's neighbours are looked at, in characters. */
const around = 60;

const anyOf = (phrases: readonly string[]): string =>
  [...new Set(phrases)]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/ /g, "[ -]"))
    .join("|");

const allNames = [
  ...areaNames.flatMap(({ one, several }) => [...one, ...several]),
  ...actionNames.one,
  ...actionNames.several,
];
const nameBefore = new RegExp(
  `(?<![a-z0-9])(${anyOf(allNames)})\\.?(?: (?:no|number|nos|numbers|ref)\\.?)?([ :#(]{0,3})$`,
);
const pointingBefore = new RegExp(`(?<![a-z0-9])(?:${anyOf(pointing)})[ :(]{1,2}$`);
const otherBefore = new RegExp(`(?<![a-z0-9])(?:${anyOf(otherNumbered)})\\.?(?: no\\.?)?[ (]{0,2}$`);
const amountBefore = new RegExp(`(?<![a-z0-9])(?:${anyOf(amounts)}) $`);
const unitAfter = new RegExp(`^ ?(?:${anyOf(units)})(?![a-z0-9])`);
const monthAfter = new RegExp(`^\\s(?:${monthNames.join("|")})\\b`);
const otherAfter = new RegExp(
  `^ (?:of|in) (?:the|our|its|an?) [^.]{0,30}(?:${anyOf(otherDocuments)})(?![a-z])`,
);
const paperAfter = new RegExp(`^ (?:${anyOf(papers)})(?![a-z0-9])`);
const more = "(?:(?: ?, ?| and | ?& ?)[a-z]{0,4}\\d{1,3}(?:\\.\\d{1,3}){1,3}){0,4}";
const standingAfter = new RegExp(
  `^${more}(?: (?:${anyOf(auxiliaries)})){1,3} (?:${anyOf(standings)})(?![a-z0-9])`,
);
const measure = finder(measuring);

/** What stands in front of a number. */
export interface Name {
  readonly area: AreaSort | undefined;
  readonly action: boolean;
  /** "actions 1.2 and …": more numbers may follow. */
  readonly several: boolean;
  /** It is of another document: "the strategy's actions 1.2". */
  readonly elsewhere?: boolean;
}

/** The name in front of a number: "Action", "areas for priority action", "PA". */
export function nameBeforeIt(text: string, at: number): Name | undefined {
  const before = fold(text.slice(Math.max(0, at - around), at));
  const match = nameBefore.exec(before);
  if (!match?.[1]) return undefined;
  const word = match[1].replace(/-/g, " ");
  const area = areaNames.find(({ one, several }) => one.includes(word) || several.includes(word));
  const isRank = match[2]?.includes(":") ?? false;
  const action = actionNames.one.includes(word) || actionNames.several.includes(word);
  if (isRank && !action) return undefined;
  return {
    area: isRank ? undefined : area?.sort,
    action,
    several: area?.several.includes(word) === true || actionNames.several.includes(word),
    elsewhere: isOfAnother(before.slice(0, match.index)),
  };
}

/** "the strategy's " in front of "actions 1.2": of another document. */
function isOfAnother(before: string): boolean {
  return /(?<!\bplan)'s $/.test(before);
}

export function pointsAt(text: string, at: number): boolean {
  return pointingBefore.test(fold(text.slice(Math.max(0, at - around), at)));
}

/** Something else is numbered so: "section ". */
export function isOtherNumbered(text: string, at: number): boolean {
  return otherBefore.test(fold(text.slice(Math.max(0, at - around), at)));
}

/** What follows makes the number a figure or a day. */
export function isMeasured(text: string, to: number): boolean {
  const after = text.slice(to, to + around);
  return unitAfter.test(fold(after)) || monthAfter.test(after);
}

/** What follows says that it is a number of another document: "1.4 of the code". */
export function isElsewhere(text: string, to: number, isNamed: boolean): boolean {
  const after = fold(text.slice(to, to + around));
  return isNamed
    ? otherAfter.test(after)
    : /^ (?:of|in) (?:the |our |its |an? |annex|appendix)(?![^.]{0,40}\b(?:plan|report)\b)/.test(after);
}

export function isPaper(text: string, to: number): boolean {
  return paperAfter.test(fold(text.slice(to, to + around)));
}

/** "1.4 and 1.5 are late", and not "rose to 1.4 and is complete". */
export function tellsStanding(text: string, from: number, to: number): boolean {
  const before = fold(text.slice(Math.max(0, from - around), from));
  return !amountBefore.test(before) && standingAfter.test(fold(text.slice(to, to + around)));
}

/** Nothing but numbers in a bracket, "(1.4, 2.1)", behind words that tell of no measure. */
export function isBracketed(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - around), from);
  const open = /\([\d.,;&\s]*(?:and )?$/.exec(before);
  if (
    !open ||
    !/^(?:(?:\s?[,;&]\s?|\s?and\s)\d{1,3}(?:\.\d{1,3}){1,3}){0,6}\)/.test(text.slice(to, to + around))
  )
    return false;
  const told = before.slice(0, open.index);
  return /[\p{L}”"’'.]\s?$/u.test(told) && !/\d/.test(told) && !measure.isIn(fold(told));
}

/** What may stand between two numbers of one run: "1.2, 1.3 and 1.4", "2.1–2.3". */
export function goesOn(between: string): boolean {
  return /^\s?(?:,|;|&|\/|–|-|and|or|to|,\s?and|;\s?and|and also)\s?$/.test(between.replace(/\s/g, " "));
}
