import { finder, fold } from "../guidance/phrases.ts";
import type { Finder, Found } from "../guidance/phrases.ts";
import {
  children,
  lookedInto,
  modifiers,
  notCases,
  notCounted,
  notPeople,
  notThemselves,
  oneChild,
  others,
} from "../guidance/small-count-words.ts";
import type { Words } from "../markdown/elements.ts";
import { isInQuotation } from "./quotation.ts";
import { countsGroup, isOfChildren, isSpare } from "./heads-of-children.ts";
import type { Stretch } from "./stretches.ts";

/** A count of one to four children. */
export interface SmallCount {
  readonly number: Words;
  /** The number with the words after it, or with those that its row of a table starts with. */
  readonly context: string;
}

/** The counts of one to four children in a stretch, in order. Counts of audited cases are none. */
export function smallCountsIn(stretch: Stretch): SmallCount[] {
  if (stretch.quoted || stretch.form === "heading") return [];
  return stretch.cell && figure.test(stretch.words.text) ? inCell(stretch) : inProse(stretch.words);
}

const few = /(?<![a-z0-9])(?:one|two|three|four|[1-4])(?![a-z0-9]|[,.]\d)/g;
const lists = { between: modifiers, children };
const noun = finder(children);
/** What follows a count of children: "autistic pupils", "of the nine children". */
const theChildren = finder(["{children}", "{between} {children}", "{between} {between} {children}"], lists);
const anyCount = finder(
  ["# {children}", "# {between} {children}", "no {children}", "none of the {children}"],
  lists,
);
const otherCount = finder(["# {others}", "# _ {others}", "no {others}"], { others });
const verb = "(?: (?:were|was|did|had|have|has|are|is|went|moved|left|came|returned|remain|still)(?![a-z]))";
/** Asked at a number. */
const goesOn = new RegExp(
  `(?<=^|[.;:,(] |\\band |\\bbut )(?:one|two|three|four|[1-4])(?=${verb}| of (?:them|whom|these|those) )|(?<=\\bof (?:them|whom),? )(?:one|two|three|four|[1-4])(?=${verb}|[,;)])`,
  "y",
);

const limit = finder(notCounted);
const ofThem = finder(notThemselves);
const noPeople = finder(notPeople);
const noCases = finder(notCases);
const about = finder(lookedInto);
/** "One child in four", but not "in 2024" and not "in two schools". */
const share =
  /^ (?:in|out of) (?:every )?(?:\d{1,3}(?![\d,])|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)(?![a-z]| (?:special |primary |secondary |of the )?(?:schools|wards|areas|towns|settings|clusters|localities|districts|colleges|homes))/;

/** "Two out of three children", "one in four pupils". */
const shareOf = /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) (?:every )?$/;

/** ‘"Nobody asked me," said one of the young people’: who speaks is no case. */
const saidBy =
  /["'],? (?:(?:said|says|told us|tells us|wrote|writes|explained|added|asked|recalled|remembered|remembers) |- )$/;

const mostWords = 6;
const longestContext = 80;
const longestPhrase = 80;
const longestSentence = 300;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** "3 pupils", "two of the nine children", "Eleven children wait. Four were in hospital." */
function inProse(words: Words): SmallCount[] {
  const told = countsIn(words.text).filter(({ from, to }) => !describesPicture(words.slice(from, to)));
  return told.map(({ from, to }) => ({
    number: words.slice(from, to),
    context: words.text
      .slice(from, from + longestContext)
      .split(/\s+/)
      .slice(0, mostWords)
      .join(" "),
  }));
}

/** It stands in the alternative text of a picture. */
function describesPicture({ block, from }: Words): boolean {
  const opens = block.text.lastIndexOf("![", from);
  return opens >= 0 && !block.text.slice(opens, from).includes("]");
}

function countsIn(written: string): Span[] {
  const text = fold(written);
  if (text.search(few) < 0) return [];
  return [...text.matchAll(few)].flatMap(({ 0: number, index: from }) =>
    isCount(text, from, number) || isOneMore(text, from, number) ? [{ from, to: from + number.length }] : [],
  );
}

function isCount(text: string, from: number, number: string): boolean {
  const to = from + number.length;
  const found = startsWith(theChildren, text.slice(to, to + longestPhrase));
  if (!found) return false;
  const isOne = number === "one" || number === "1";
  const who = noun.allIn(found.words).at(-1)?.words ?? "";
  return (isOne || !oneChild.includes(who)) && isPlain(text, from, to + found.to);
}

/** "Eleven children wait. Four were in hospital." */
function isOneMore(text: string, from: number, number: string): boolean {
  goesOn.lastIndex = from;
  return goesOn.test(text) && isAboutChildren(text, from) && isPlain(text, from, from + number.length);
}

const changed = /\b(?:rose|fell|up|down|went|grew|increased|decreased|reduced|cut|dropped) from \d+ to $/;

/** "In the last school year three girls were moved", and not "Year 3 girls". */
const pastYear =
  /(?:^| )(?:(?:last|previous|past|school|academic|financial|calendar) year,? \S|(?:a|this|that|same|whole) year,? [a-z])$/;

/** Not a limit, a share, an age, a part of a number, the words of somebody, or a case that was looked into. */
function isPlain(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(to, to + 60);
  if (
    /[\d£$€][.,:/-]?$|[-/]$|(?:\d|one|two|three) (?:to|or) $|\byears? \d+ and $/.test(before) &&
    !changed.test(before)
  )
    return false;
  if (
    (endsWith(limit, before) && !pastYear.test(before + text.charAt(from))) ||
    saidBy.test(before) ||
    shareOf.test(before) ||
    isOfOthers(after) ||
    share.test(after) ||
    /^'s?(?![a-z])|^ ?[-/]|^ \(?(?:or|to) /.test(after)
  )
    return false;
  const around = text.slice(Math.max(0, from - longestSentence), from);
  const sentence =
    (around.split(/[.!?] |\n/).at(-1) ?? "") +
    (text.slice(from, from + longestSentence).split(/[.!?] |\n/, 1)[0] ?? "");
  return !about.isIn(sentence) && !isInQuotation(text, from);
}

/** After a space or a hyphen. */
function startsWith(seek: Finder, text: string): Found | undefined {
  if (!/^[ -][a-z\d]/.test(text)) return undefined;
  const found = seek.firstIn(text);
  return found?.from === 1 ? found : undefined;
}

function endsWith(seek: Finder, text: string): boolean {
  const last = seek.allIn(text).at(-1);
  return last !== undefined && /^[ (]{0,2}$/.test(text.slice(last.to));
}

/** What follows a count makes it one of things, or of cases that are none. */
function isOfOthers(after: string): boolean {
  if (startsWith(noPeople, after)) return true;
  const found = noCases.firstIn(after);
  return found !== undefined && found.from <= 25 && !/[.;:]/.test(after.slice(0, found.from));
}

/** What was counted last, in this passage, is children. */
function isAboutChildren(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  if (startsOfChildren(before)) return true;
  const last = anyCount.allIn(before).at(-1);
  if (!last || endsWith(ofThem, before.slice(0, last.from))) return false;
  return !otherCount.isIn(before.slice(last.to));
}

const ofAll = /(?:^|[.;:!?] )of (?:all |all of )?(?:the|our|its|those|these)(?= [^.;:!?]{1,200}$)/g;

/** "Of the children looked after by the council, two …" */
function startsOfChildren(before: string): boolean {
  const opening = [...before.matchAll(ofAll)].at(-1);
  if (!opening) return false;
  const rest = before.slice(opening.index + opening[0].length);
  const found = startsWith(theChildren, rest);
  return (
    found !== undefined &&
    !rest.startsWith("'", found.to) &&
    !startsWith(noPeople, rest.slice(found.to)) &&
    !otherCount.isIn(rest.slice(found.to))
  );
}

const figure = /^\s*[1-4](?:\s*\(\d+(?:\.\d+)?\s*%\)|\s+(?:children|pupils|young people))?\s*$/;
const bare = /^(?:number|numbers|count|total|n|no\.?|how many)$/;

/** "Permanent exclusions, EHC plan": whose they are. */
const withHelp = /(?:,| \(| -)? ?(?:(?:with|at|on|of) (?:an? )?)?(?:ehc plans?|ehcps?|sen support)\)?$/;

/** A figure in a column or a row about children: in a column “Pupils”, or in a row “Children out of school”. */
function inCell({ words, cell, underChildren }: Stretch): SmallCount[] {
  if (!cell || cell.row === cell.header) return [];
  const head = fold(cell.header.cells[cell.column]?.words.text ?? "").trim();
  const label = fold(cell.row.cells[0]?.words.text ?? "")
    .trim()
    .replace(withHelp, "");
  const counts =
    isOfChildren(head) ||
    (cell.column > 0 && isOfChildren(label) && !isSpare(head)) ||
    (bare.test(head) && underChildren) ||
    countsGroup(cell.row, cell.header, cell.column);
  if (!counts || cell.column === 0 || about.isIn(label)) return [];
  const from = words.text.search(/[1-4]/);
  const number = words.slice(from, from + 1);
  const title = cell.row.cells[0]?.words.text.trim() ?? "";
  return [{ number, context: `${title}: ${words.text.trim()}` }];
}
