import { matchBrackets } from "./brackets.ts";
import { commonNames } from "./common-names.ts";
import type { Definition, Part } from "./definitions.ts";
import { ownName } from "./key.ts";
import { readList, type ListedOwner } from "./list.ts";
import { isGivenName } from "./read-person.ts";
import { isVocabulary } from "./vocabulary.ts";

/** The names of a partnership take no more characters. */
const longest = 1600;

const label = /^(?:who we are|(?:the |our )?partners(?: are)?|(?:the )?partnership(?: is| members)?)\s?:\s?/i;
const told =
  /(?:^|[.!?]\s|\n)(?:The|Our) (?:[\p{L}']+ ){0,4}(?:partners|members|partnership) (?:are|is made up of|comprises?|consists of|includes?|brings together|means) (?=(?:the |our )?\p{Lu})/gu;
const partners = /partner|members/;
const listed = /\b[Pp]artnership \((?=(?:the |our )?\p{Lu})/gu;

/** "Who we are: Aldmoor Council (the LA) and Aldmoor Voice.", "The partners are …", "The partnership (… and …) met". */
export function definedAsPartners(text: string, part: Part): Definition[] {
  const from = label.exec(text)?.[0].length ?? (part === "partners" ? 0 : undefined);
  const starts = partners.test(text)
    ? [...text.matchAll(told)].map((match) => match.index + match[0].length)
    : [];
  const sentences = [...(from === undefined ? [] : [from]), ...starts].map(
    (start) => text.slice(start, start + longest).split(/\.(?:\s|$)/, 1)[0] ?? "",
  );
  const alone = from === undefined ? bodiesAlone(text) : [];
  const owners = [...sentences, ...inBrackets(text)].flatMap((list) =>
    readList(list, commonNames).filter(isBody),
  );
  return [...alone, ...owners].map((owner) => ({ is: "body", name: ownName(owner.text) }) as const);
}

/** A first sentence that is nothing but the names of bodies: "Aldmoor Council (AC), NHS Moor ICB and Schools' Alliance." */
function bodiesAlone(text: string): readonly ListedOwner[] {
  if (!/^(?:\s?\(|(?:the |our )?\p{Lu})/u.test(text)) return [];
  if (!text.includes("(") && !anotherName.test(text)) return [];
  const [first = ""] = text.slice(0, longest).split(/\.(?:\s|$)/, 1);
  const sentence = first.includes("(") ? first.replace(/\s?\([^()]{1,80}\)/gu, "") : first;
  if (!anotherName.test(sentence)) return [];
  const names = sentence.split(/[,;]\s|\sand\s/u);
  const isName = (name: string): boolean =>
    /^(?:the |our )?\p{Lu}/u.test(name) && name.length < 80 && !/\d/.test(name);
  if (names.length < 3 || !names.every(isName)) return [];
  const owners = readList(sentence, commonNames);
  const sure = owners.filter(({ type, text: name }) => type === "organisation" && name.includes(" ")).length;
  return sure >= 2 && owners.every((owner) => isBody(owner) || company.test(owner.text)) ? owners : [];
}

const anotherName = /(?:[,;]\s|\sand\s)(?:the |our )?\p{Lu}/u;

/** Beside the names of bodies these are bodies too, and not meetings of them. */
const company = /\b(?:alliance|association|federation|forum|consortium|network|union)$/i;

function inBrackets(text: string): string[] {
  if (!text.includes("artnership (")) return [];
  const found = [...text.matchAll(listed)].map((match) => match.index + match[0].length - 1);
  const brackets = found.length > 0 ? matchBrackets(text) : undefined;
  return found
    .map((open) => text.slice(open + 1, Math.min(brackets?.closing(open) ?? open, open + longest)))
    .filter((list) => /,|;| and /.test(list));
}

/** Among partners, a name in capitals that is not plainly somebody's is a body: "Ash Leaves", "Dale Schools' Alliance". */
function isBody({ type, text }: ListedOwner): boolean {
  if (!/^(?:[Tt]he |[Oo]ur )?\p{Lu}/u.test(text)) return false;
  if (type === "person") return !text.includes(".") && !isGivenName(text.split(" ")[0] ?? "");
  return type === "organisation" || (type === "group" && !isVocabulary(text));
}
