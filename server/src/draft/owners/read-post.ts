import { groups, posts, services, vague } from "../../guidance/organisations.ts";
import { startsUpper } from "../../markdown/letters.ts";
import type { Names } from "./common-names.ts";
import { ownName } from "./key.ts";
import type { NameReading } from "./read-name.ts";
import {
  endsAsBody,
  endsWith,
  isServiceName,
  isVocabulary,
  kindOfBody,
  pluralPosts,
  postNouns,
  setOf,
} from "./vocabulary.ts";

const ranks = setOf(posts.ranks);
const professions = setOf(posts.professions);
const grades = setOf(posts.grades);
const joining = setOf(["of", "for", "to", "at", "in"]);

/** A job title, or several people of one: "Head of SEND", "SEND Inclusion and Support Officers". */
export function readPost(text: string, words: readonly string[], names: Names): NameReading | undefined {
  const last = words.length - 1;
  const at = words.findIndex((_, i) => isPostNoun(words, i) && (i === last || goesOn(words, i)));
  if (at >= 0) {
    return {
      type: "post",
      organisation: bodyWithin(text, names),
      sure: true,
      shape: at === last ? "closed" : "open",
    };
  }
  if (!pluralPosts.has(words[last] ?? "") || endsWith(words, vague.endings)) return undefined;
  const organisation = bodyWithin(text, names);
  const named = organisation !== undefined || (last > 0 && /\s["“‘]?\p{Lu}\S*$/u.test(text.trim()));
  return named ? { type: "post", organisation, sure: true, shape: "closed" } : undefined;
}

function isPostNoun(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const next = words[at + 1];
  if (word === "partner") return words[at - 1] === "business";
  if (word === "executive") return words[at - 1] === "chief";
  if (word === "head") return next === undefined || next === "of" || next === "teacher";
  if (professions.has(word)) return grades.has(words[at - 1] ?? "");
  return postNouns.has(word) || (pluralPosts.has(word) && (next === "of" || next === "for"));
}

/** The title runs on after its noun: "Head of …", "Deputy Director Transformation", but not "Officer Group". */
function goesOn(words: readonly string[], at: number): boolean {
  if (joining.has(words[at + 1] ?? "")) return true;
  if (endsWith(words, groups.endings)) return false;
  if (ranks.has(words[at] ?? "")) return true;
  return at > 0 && !endsWith(words, services.endings) && !endsAsBody(words);
}

/** The body that a title names: "ICB Children's Commissioner", "Chief Executive of Mereford Council". */
function bodyWithin(text: string, names: Names): string | undefined {
  const words = ownName(text).split(/\s+/).slice(0, 16);
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 8); to > from; to--) {
      if (from === 0 && to === words.length) continue;
      const part = words
        .slice(from, to)
        .join(" ")
        .replace(/['’]s?$/u, "");
      const isGenitive = /['’]s?$/u.test(words[to - 1] ?? "");
      const body = bodyNamed(part, isGenitive ? "of" : words[from - 1], names);
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

/** The body of that name; one that nobody defined only at the start of the title or after "of", "at" or the like. */
function bodyNamed(text: string, before: string | undefined, names: Names): string | undefined {
  const tied = joining.has(before ?? "");
  if (!(tied || startsUpper(text)) || isServiceName(text)) return undefined;
  const known = names.lookup(text);
  if (known) return known.type === "organisation" ? known.organisation : undefined;
  const own = (tied || before === undefined) && text.includes(" ") && !isVocabulary(text);
  return own && kindOfBody(text) !== undefined && endsLikeBody(text) ? ownName(text) : undefined;
}

/** Not "Mereford Council Head". */
function endsLikeBody(text: string): boolean {
  const last = text.toLowerCase().split(" ").at(-1) ?? "";
  return !postNouns.has(last) && !joining.has(last);
}
