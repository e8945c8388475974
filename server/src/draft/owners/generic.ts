import { vague } from "../../guidance/organisations.ts";
import { keyWords } from "./key.ts";
import { setOf } from "./vocabulary.ts";

const qualifiers = setOf(vague.qualifiers, vague.subjects);

/** "all schools", "each college", "everyone in the partnership": nobody in particular, but people who could act. */
export function isVagueSubject(text: string): boolean {
  const words = [...keyWords(text)];
  const last = words.pop() ?? "";
  const isEach = words[0] === "each" || words[0] === "every";
  const noun = isEach ? last.replace(/y$/, "ie") + "s" : last;
  const others = isEach ? words.slice(1) : words;
  const named = vague.subjects.includes(noun) && others.every((word) => qualifiers.has(word));
  return (
    named ||
    (words.length === 0 && last === "all") ||
    /^\s*every(?:one|body)(?: (?:in|at|on)\b|\s*$)/i.test(text)
  );
}

/** "Health", "Education and social care": some body of the sector. */
export function isSector(text: string): boolean {
  return /^(?:(?:health|education|social care|care)(?:,? and |, |$)){1,3}$/i.test(text.trim());
}
