import { bodyKinds } from "../../guidance/organisations.ts";
import type { Words } from "../../markdown/elements.ts";
import { commonNames } from "./common-names.ts";
import type { Definition, Part } from "./definitions.ts";
import { nameKey, ownName } from "./key.ts";
import { readList } from "./list.ts";
import { initials, isShortFor, nameAfter, nameBefore, wordsFor } from "./name-in-prose.ts";
import { isAbbreviation, kindOfBody } from "./vocabulary.ts";

/** Names defined in running words; `part` is the kind of part that they stand in. */
export function definedInProse(words: Words, part: Part): Definition[] {
  return [
    ...inBrackets(words.text),
    ...inApposition(words.text),
    ...afterBold(words, part),
    ...(part === "glossary" && words.bold.length === 0 ? afterDash(words.text) : []),
    ...(part === "people" ? people(words.text) : []),
    ...partners(words.text, part),
  ];
}

/** No name and no definition is longer, in characters. */
const longest = 160;

/** "Wolds NHS Foundation Trust (WNFT)", "Colne Council (the LA)" and "CIC (community interest company)". */
function inBrackets(text: string): Definition[] {
  return [...text.matchAll(/\(([^()\n]{2,80})\)/g)].flatMap((match): Definition[] => {
    const inside = (match[1] ?? "").replace(/["'‘’“”]/g, "").trim();
    const before = text.slice(Math.max(0, match.index - longest), match.index).trimEnd();
    const short = ownName(inside);
    const name = nameBefore(before);
    if (name && isAlias(inside)) return [{ is: "short", short, long: name }];
    if (isAbbreviation(short)) {
      const long = name && isShortFor(short, name) ? name : wordsFor(short, before);
      return long ? [{ is: "short", short, long }] : [];
    }
    const last = before.split(/\s/).at(-1) ?? "";
    const isLong =
      isAbbreviation(last) && initials(inside).startsWith(last.replace(/[^\p{Lu}]/gu, "").toLowerCase());
    return isLong ? [{ is: "short", short: last, long: inside }] : [];
  });
}

/** "the Council", "the LA": what the draft calls the body from here on. */
function isAlias(inside: string): boolean {
  return /^(?:the|our) /i.test(inside) && commonNames.lookup(inside)?.type === "organisation";
}

const forum =
  /\b(?:our|the|an?|local|area['’]s) (?:local |area )?(parents?(?: and|\/)? ?carers?['’]? forum|sendiass|sendias)\b/giu;

/** "Aldmoor Voice, which is our parent carer forum" and "our parent carer forum, Parents United Thornby (PUT)". */
function inApposition(text: string): Definition[] {
  return [...text.matchAll(forum)].flatMap((match): Definition[] => {
    const kind = bodyKinds.find(({ names }) => names.includes(nameKey(match[1] ?? "")));
    const before = text.slice(Math.max(0, match.index - longest), match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + longest).replace(/^ ?\(\p{Lu}[\p{L}\p{N}&]{1,9}\)/u, "");
    const follows = /^(?: \(|: | [–-] |,? ?(?:is )?(?:called |known as |named )?)(?=["“‘]?\p{Lu})/u.exec(
      after,
    );
    const leads = /(?:,(?: which is| who are)?| is|\() ?$/.exec(before);
    const next = follows && nameAfter(after.slice(follows[0].length));
    const previous = leads && nameBefore(before.slice(0, leads.index));
    const name = next && (!previous || kindOfBody(next) === kind) ? next : previous;
    if (!name) return [];
    return [kind ? { is: "body", name, kind } : { is: "body", name }];
  });
}

/** "**CIC:** community interest company. **ICB** integrated care board · …" */
function afterBold({ text, bold }: Words, part: Part): Definition[] {
  return bold.flatMap(({ from, to }, at): Definition[] => {
    const short = text
      .slice(from, to)
      .replace(/[:\s–-]+$/u, "")
      .trim();
    if (short === "" || short.length > 40 || !(isAbbreviation(short) || part === "glossary")) return [];
    const rest = text.slice(to, Math.min(bold[at + 1]?.from ?? text.length, to + longest));
    const [long = ""] = rest.replace(/^[:\s–=-]+/u, "").split(/[·;\n]|\.(?:\s|$)/u, 1);
    const fits = part === "glossary" || initials(long).startsWith(short.toLowerCase());
    return fits && long.trim() !== "" ? [{ is: "short", short, long: long.trim() }] : [];
  });
}

/** In a glossary, "DCO – designated clinical officer" and "DCO: designated clinical officer". */
function afterDash(text: string): Definition[] {
  return text.split("\n").flatMap((line): Definition[] => {
    const mark = /:|=|\s[–—-]\s/u.exec(line.slice(0, 60));
    const short = line.slice(0, mark?.index ?? 0).trim();
    const long = line.slice((mark?.index ?? 0) + (mark?.[0].length ?? 0)).trim();
    return isAbbreviation(short) && long !== "" ? [{ is: "short", short, long: long.slice(0, longest) }] : [];
  });
}

/** In a list of people, "Ann Hartley – Head of Service, AWC". */
function people(text: string): Definition[] {
  return text.split("\n").flatMap((line): Definition[] => {
    const [person] = line.length > longest ? [] : readList(line, commonNames);
    if (person?.type !== "person" || person.organisation === undefined) return [];
    const [name = ""] = person.text.split(/,|\s[–—-]\s|\(/u, 1);
    return [{ is: "member", name, type: "person", organisation: person.organisation }];
  });
}

const partnersLabel =
  /^(?:who we are|(?:the |our )?partners(?: are)?|(?:the )?partnership(?: is| members)?)\s?:\s?/iu;

/** "Who we are: Aldmoor Council (the LA), … and Aldmoor Voice." */
function partners(text: string, part: Part): Definition[] {
  const label = partnersLabel.exec(text)?.[0] ?? "";
  if (label === "" && part !== "partners") return [];
  const [list = ""] = text.slice(label.length).split(/\.(?:\s|$)/, 1);
  return readList(list.slice(0, 10 * longest), commonNames)
    .filter(({ type, text: name }) => type === "organisation" || (type === "person" && !name.includes(".")))
    .filter((owner) => /^(?:[Tt]he |[Oo]ur )?\p{Lu}/u.test(owner.text))
    .map((owner) => ({ is: "body", name: ownName(owner.text) }));
}
