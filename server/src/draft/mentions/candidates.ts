import { areaNames, linkColumns, type AreaSort } from "../../guidance/number-words.ts";
import type { Words } from "../../markdown/elements.ts";
import { hasLetter } from "../../markdown/letters.ts";
import { once } from "../../markdown/once.ts";
import type { Draft } from "../draft.ts";
import { columnRole, plainLabel } from "../roles.ts";
import {
  goesOn,
  isBracketed,
  isElsewhere,
  isMeasured,
  isOtherNumbered,
  isPaper,
  nameBeforeIt,
  pointsAt,
  tellsStanding,
  type Name,
} from "./context.ts";
import { textsOf, type Text } from "./texts.ts";
import { isDotted, tokensIn, type Token } from "./tokens.ts";

/** A number that may be that of an area or of an action, if there is one of that number. */
export interface Candidate {
  /** What it may be, the likeliest first. */
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly type: "area" | "action";
  /** As written: "2.3", "PA2". */
  readonly id: string;
  /** The number alone. */
  readonly words: Words;
  /** Of an area: what sort of area is named. */
  readonly sort?: AreaSort;
  /** What follows on the same line: it is meant only if these are the words of what has the number. */
  readonly title?: string;
}

/** Every number of a draft that may be meant as that of an area or of an action. */
export const candidatesIn = once((draft: Draft): readonly Candidate[] => textsOf(draft).flatMap(ofText));

function ofText(text: Text): Candidate[] {
  const { words } = text;
  const found: Candidate[] = [];
  let last: { readonly to: number; readonly name: Name } | undefined;
  const isLink = linkCell(text);
  for (const token of tokensIn(words.text)) {
    const isRun = last !== undefined && goesOn(words.text.slice(last.to, token.from));
    const run = isRun && (last?.name.several || isDotted(token.number)) ? last?.name : undefined;
    const name = nameBeforeIt(words.text, token.from) ?? run ?? isLink;
    const readings = readingsOf(token, text, name);
    if (readings.length > 0) found.push({ readings });
    const isSure = name?.elsewhere === true || readings.some(({ title }) => title === undefined);
    last = isSure ? { to: token.to, name: name ?? anAction } : undefined;
  }
  return found;
}

const anAction: Name = { area: undefined, action: true, several: false };

function readingsOf(token: Token, { words }: Text, name: Name | undefined): Reading[] {
  const { text } = words;
  const { from, to, prefix, number } = token;
  const whole = words.slice(from, to);
  const action = (own = whole): Reading => ({ type: "action", id: own.text, words: own });
  const area = (sort: AreaSort, own = whole): Reading => ({ type: "area", id: own.text, words: own, sort });
  if (name?.elsewhere || isMeasured(text, to) || isElsewhere(text, to, name !== undefined)) return [];
  const capitals = prefix.replace(/[.-]$/, "").toLowerCase();
  if (prefix !== "") {
    if (isPaper(text, to) || isOtherNumbered(text, from)) return [];
    const sort = areaNames.find(({ one }) => one.includes(capitals))?.sort;
    const own = words.slice(from + prefix.length, to);
    return sort && !isDotted(number) ? [action(), area(sort, own)] : [action()];
  }
  const spaced = /(?<!\p{L})\p{Lu}{1,4}\s$/u.exec(text.slice(Math.max(0, from - 6), from));
  const together = spaced ? [action(words.slice(from - spaced[0].length, to))] : [];
  if (/^[A-H]$/.test(number)) return name?.area ? [area(name.area)] : [];
  if (name?.area && !isDotted(number))
    return [area(name.area), ...(name.action ? [action()] : []), ...together];
  if (name) return [action(), ...together];
  if (isDotted(number)) {
    const isMeant = pointsAt(text, from) || isBracketed(text, from, to) || tellsStanding(text, from, to);
    if (isMeant) return [action(), ...together];
  }
  return [...together, ...leading(token, words)];
}

/** A number at the start of a line, with words behind it: "1.4 Open a clinic". */
function leading({ from, to, number }: Token, words: Words): Reading[] {
  const { text } = words;
  const start = text.lastIndexOf("\n", from - 1) + 1;
  if (!/^[\s(]*$/.test(text.slice(start, from))) return [];
  const end = text.indexOf("\n", to);
  const title = text.slice(to, end < 0 ? undefined : end).replace(/^[\s.):–—-]+/u, "");
  if (!hasLetter(title)) return [];
  const type = isDotted(number) ? "action" : "area";
  return [{ type, id: number, words: words.slice(from, to), title, ...(type === "area" && { sort: "any" }) }];
}

const links = new Set(linkColumns.map(plainLabel));
const ofActions: ReadonlySet<string> = new Set([
  "action",
  "milestone",
  "reason",
  "mitigation",
  "revised",
  "status",
  "done",
  "end",
]);

/** What numbers mean that stand alone in a cell, by the heading of their column. */
function linkCell({ words, table, column }: Text): Name | undefined {
  if (!table || column === undefined) return undefined;
  if (!isOnlyNumbers(words.text)) return undefined;
  const headings = table.header.cells.map((cell) => cell.words.text);
  const heading = headings[column] ?? "";
  const roles = headings.map(columnRole);
  const actions: Name = { ...anAction, several: true };
  if (links.has(plainLabel(heading))) return actions;
  if (
    roles[column] === "area" ||
    /^(?:priority|area|pap? area|apa|pa)s?(?: no| number)?$/.test(plainLabel(heading))
  )
    return { area: "any", action: false, several: true };
  const isOfActions = roles.some((role) => ofActions.has(role)) && !roles.includes("risk");
  if (!isOfActions) return undefined;
  return roles[column] === "id" || roles[column] === "action" || roles[column] === "milestone"
    ? actions
    : undefined;
}

/** Numbers, and nothing between them but what parts them: "1.1, 1.2 and PA2". */
function isOnlyNumbers(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text)) return false;
  const rest = text
    .replace(/\p{Lu}{0,5}[ .-]?\d{1,3}(?:\.\d{1,3}|[a-z]\b)*/gu, "")
    .replace(/\b(?:and|to)\b/g, "");
  return /^[\s,;&/().–-]*$/.test(rest);
}
