import type { Words } from "../../markdown/elements.ts";
import { commonNames } from "./common-names.ts";
import type { Definition, Part } from "./definitions.ts";
import { nameKey, ownName } from "./key.ts";
import { definedAsPeople, definedShort } from "./members.ts";
import { initials, isShortFor, wordsFor } from "./initials.ts";
import { nameBefore } from "./name-in-prose.ts";
import { definedAsPartners } from "./partner-definitions.ts";
import { readName } from "./read-name.ts";
import { definedBeside } from "./apposed-definitions.ts";
import { definedBySaying } from "./said-definitions.ts";
import { isAbbreviation, isVocabulary } from "./vocabulary.ts";

/** Names defined in running words; `part` is the kind of part that they stand in. */
export function definedInProse(words: Words, part: Part): Definition[] {
  return [
    ...inBrackets(words.text),
    ...definedBySaying(words.text),
    ...definedBeside(words.text),
    ...afterBold(words, part),
    ...(part === "glossary" && words.bold.length === 0 ? afterDash(words.text) : []),
    ...(part === "people" ? definedAsPeople(words.text) : []),
    ...definedAsPartners(words.text, part),
  ];
}

/** No name and no definition is longer, in characters. */
const longest = 160;

/** Words in a bracket before a short name: "known below as Weirside". */
const calling =
  /^(?:(?:also|here|hereafter|hereinafter|below|simply|now|or|called|known|referred to|abbreviated to|as|we say|in this plan|from here on) )+/;

/** "Wolds NHS Foundation Trust (WNFT)", "Colne Council (the LA)" and "CIC (community interest company)". */
function inBrackets(text: string): Definition[] {
  if (!text.includes("(")) return [];
  return [...text.matchAll(/\(([^()\n]{2,80})\)/g)].flatMap((match): Definition[] => {
    const marked = (match[1] ?? "").replace(calling, "");
    const inside = marked.replace(/["'‘’“”]/g, "").trim();
    const before = text.slice(Math.max(0, match.index - longest), match.index).trimEnd();
    const member = inside.includes(", ") ? asMember(inside) : undefined;
    if (member) return [member];
    const short = ownName(inside);
    const name = nameBefore(before);
    if (name && isAlias(inside)) return [{ is: "short", short, long: name }];
    if (name && isPartOf(marked, name)) return named(short, name);
    if (isAbbreviation(short)) {
      const long = name && isShortFor(short, name) ? name : wordsFor(short, before);
      const title = long ? titled(long, text.slice(match.index + match[0].length)) : "";
      return long ? definedShort(short, title) : [];
    }
    const last = before.split(/\s/).at(-1) ?? "";
    const isLong =
      isAbbreviation(last) && initials(inside).startsWith(last.replace(/[^\p{Lu}]/gu, "").toLowerCase());
    return isLong ? [{ is: "short", short: last, long: inside }] : [];
  });
}

const leastInTitle = 3;

/** "(Head of Skills, SC)": a post that no two bodies are likely to have, with its body, and nothing else. */
function asMember(inside: string): Definition | undefined {
  const [, title = "", body] = /^(\p{Lu}[^,;:]{4,60}), (\p{Lu}[\p{L}’' &]{1,40})$/u.exec(inside) ?? [];
  if (body === undefined || title.split(" ").length < leastInTitle) return undefined;
  const { type, sure, organisation } = readName(title, commonNames);
  return type === "post" && sure && organisation === undefined
    ? { is: "short", short: title, long: inside }
    : undefined;
}

/** A short name, and a body that the draft would not give one to if it were none. */
function named(short: string, long: string): Definition[] {
  const isOwn = readName(long, commonNames).type === "organisation" && !isVocabulary(long);
  return [...(isOwn ? [{ is: "body", name: long } as const] : []), { is: "short", short, long }];
}

/** "Ann Hartley" with ", Head of Service, AWC", "Designated Clinical Officer" with ", Dale ICB." */
function titled(name: string, after: string): string {
  const { type } = readName(name, commonNames);
  const follows = type === "person" ? /^(?:,| [–-]) [^;.\n]{2,120}/ : /^, (?!the )[^,;.\n]{2,80}(?=[.;\n]|$)/;
  const rest = type === "person" || type === "post" ? (follows.exec(after)?.[0] ?? "") : "";
  return rest.includes(" and ") && type === "post" ? name : name + rest;
}

/** "the Council", "the LA": what the draft calls the body from here on. */
function isAlias(inside: string): boolean {
  return /^(?:the|our) /i.test(inside) && commonNames.lookup(inside)?.type === "organisation";
}

/** A short name: words of the name, "Weirside NHS Trust (Weirside)", or other words in quotation marks. */
function isPartOf(marked: string, name: string): boolean {
  const isQuoted = /^["'‘“].*["'’”]$/u.test(marked);
  const isNamed = isQuoted ? /^.(?:(?:the|our) \p{L}|\p{Lu}\p{Ll})/u : /^(?:the )?\p{Lu}\p{Ll}/u;
  if (!isNamed.test(marked)) return false;
  if (!isQuoted && !` ${nameKey(name)} `.includes(` ${nameKey(marked)} `)) return false;
  return ["organisation", "group"].includes(readName(name, commonNames).type);
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
