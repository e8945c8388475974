import { bodyKinds, groups, services } from "../../guidance/organisations.ts";
import { startsUpper } from "../../markdown/letters.ts";
import { commonNames } from "./common-names.ts";
import type { Definition } from "./definitions.ts";
import { nameKey } from "./key.ts";
import { readList, type ListedOwner } from "./list.ts";
import { definedShort } from "./members.ts";
import { initials, isShortFor, lettersOf } from "./initials.ts";
import { nameAfter, nameBefore, runAfter } from "./name-in-prose.ts";
import { isInitials } from "./read-person.ts";
import { isAbbreviation, kindOfBody, setOf } from "./vocabulary.ts";

/** No name is longer, in characters. */
const longest = 160;

/** What running words say of a name: "The council means Colne Council.", "a charity called Open Door". */
export function definedBySaying(text: string): Definition[] {
  return [...asForum(text), ...asMeaning(text), ...asCalled(text)];
}

const forum =
  /\b(?:our|the|an?|local|area['’]s) (?:local |area )?(parents?(?: and|\/)? ?carers?['’]? forum|sendiass|sendias)\b/gi;

/** "Aldmoor Voice, which is our parent carer forum" and "our parent carer forum, Parents United Thornby (PUT)". */
function asForum(text: string): Definition[] {
  if (!/forum|sendias/i.test(text)) return [];
  return [...text.matchAll(forum)].flatMap((match): Definition[] => {
    const key = nameKey(match[1] ?? "");
    const kind = bodyKinds.find(({ names }) => names.includes(key));
    const before = text.slice(Math.max(0, match.index - longest), match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + longest).replace(/^ ?\(\p{Lu}[\p{L}\p{N}&]{1,9}\)/u, "");
    const follows = /^(?: \(|: | [–-] |,? ?(?:is )?(?:called |known as |named )?)(?=["“‘]?\p{Lu})/u.exec(
      after,
    );
    const leads = /(?:,(?: which is| who are)?| is| =|\() ?$/.exec(before);
    const next = follows && nameAfter(after.slice(follows[0].length));
    const previous = leads && nameBefore(before.slice(0, leads.index));
    const name = next && (!previous || kindOfBody(next) === kind) ? next : previous;
    if (!name) return [];
    return [kind ? { is: "body", name, kind } : { is: "body", name }];
  });
}

const meaning =
  /\s*(?:and )?(?:[Bb]y )?["“‘']?(?:[Tt]he |[Oo]ur )?(\p{L}[\p{L} ]{1,30}?|\p{Lu}\.\s?\p{Lu}\.?)["”’']?(?: is| means| stands for| refers to|,? we mean|:| =| [–—-])(?=\s+\p{L})/uy;
const clauseEnd = /[.;:,(\n]/g;

/** What `meaning` finds at the start of the text, and after each sign. */
function meaningsIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let from = 0; ; from = clauseEnd.lastIndex) {
    meaning.lastIndex = from;
    const match = meaning.exec(text);
    if (match) found.push(match);
    clauseEnd.lastIndex = match ? meaning.lastIndex - 1 : from;
    if (!clauseEnd.test(text)) return found;
  }
}

/** "The ICB is NHS Dale Integrated Care Board." and "AH: Ann Hartley, Head of Service, Dale Council; …" */
function asMeaning(text: string): Definition[] {
  const labels = meaningsIn(text).filter(([, short = ""]) => mayBeShort(short));
  return labels.flatMap((match, at): Definition[] => {
    const short = match[1] ?? "";
    const from = match.index + match[0].length;
    const to = Math.min(labels[at + 1]?.index ?? text.length, from + longest);
    const [long = ""] = text
      .slice(from, to)
      .trimStart()
      .split(/[;\n]|(?<=\p{L}{2})\.(?:\s|$)/u, 1);
    const [first] = readList(long, commonNames);
    if (!first?.sure || !fits(short, first)) return [];
    return definedShort(short, long);
  });
}

const shortNames = setOf(groups.endings, ...bodyKinds.map(({ names }) => names));

function mayBeShort(short: string): boolean {
  return isAbbreviation(short) || isInitials(short) || shortNames.has(nameKey(short));
}

/** What stands for a body of that kind, ends the name of the group, or has the first letters of the name. */
function fits(short: string, { type, text }: ListedOwner): boolean {
  const [name = ""] = text.split(/,|\(/, 1);
  if (type === "person") return initials(name) === lettersOf(short);
  if (kindOfBody(name)?.names.includes(nameKey(short))) return true;
  if (type === "group" && nameKey(name).endsWith(` ${nameKey(short)}`)) return true;
  return /^\p{Lu}\p{L}*\p{Lu}/u.test(short) && isShortFor(short, initials(name));
}

const others = [
  "charity",
  "trust",
  "company",
  "organisation",
  "college",
  "council",
  "club",
  "parliament",
  "school",
];
const nouns = setOf(groups.endings, services.endings, others);
const called = /(,?) (?:(?:is|are|also) ){0,2}(?:called|known as|referred to as) (?=["“‘']?(?:the )?\p{L})/gu;

/** "Dale Community Trust, known as Dale," and "our youth group is called Bright Sparks". */
function asCalled(text: string): Definition[] {
  if (!/called|known as|referred to as/.test(text)) return [];
  return [...text.matchAll(called)].flatMap((match): Definition[] => {
    const before = text.slice(Math.max(0, match.index - longest), match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + longest);
    const name = /^["“‘']([^"“”‘’'\n]{2,40})["”’']/u.exec(after)?.[1] ?? runAfter(after.replace(/^the /, ""));
    if (!startsUpper(name) || name.split(" ").length > 6) return [];
    if (nouns.has(/(?<=\s)\p{Ll}+$/u.exec(before)?.[0] ?? "")) return [{ is: "body", name }];
    const long = match[1] === "" ? undefined : nameBefore(before);
    return long === undefined ? [] : [{ is: "short", short: name, long }];
  });
}
