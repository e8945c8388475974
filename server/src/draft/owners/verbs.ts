import {
  actVerbs,
  notDoing,
  nounVerbs,
  objects,
  plainObjects,
  receiving,
  timeWords,
} from "../../guidance/owner-phrases.ts";

/** How a verb follows its subject: "to" and the like after any, "opens" after one, "open" after several. */
export type Form = "modal" | "one" | "several";

const modals = new Set(["to", "will", "shall", "must", "should", "is", "are"]);
const present = new Set([...actVerbs].map(thirdPerson));
const presentOrNoun = new Set([...nounVerbs].map(thirdPerson));

/** Whether a word, told by the two that follow it, may be what a subject does. `following`: asked only where it counts. */
export function formOf(verb: string, following: () => readonly string[]): Form | undefined {
  if (modals.has(verb)) return "modal";
  if (present.has(verb)) return "one";
  const isOfOne = presentOrNoun.has(verb);
  const isOfSeveral = actVerbs.has(verb) || nounVerbs.has(verb);
  const isLikeOne = isDoing(verb);
  if (!isOfOne && !isOfSeveral && !isLikeOne) return undefined;
  const [next = "", second = ""] = following();
  const hasObject = (objects.has(next) || /^\d/.test(next)) && !timeWords.has(second);
  if (isOfOne && hasObject) return "one";
  if (isOfSeveral && hasObject) return "several";
  return isLikeOne && plainObjects.has(next) ? "one" : undefined;
}

function thirdPerson(verb: string): string {
  if (/[^aeou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** A word such as "rebuilds" that may be what a body does. */
function isDoing(word: string): boolean {
  if (!/^\p{Ll}{2,14}[^s'’\P{Ll}]s$/u.test(word) || notDoing.has(word)) return false;
  return ![word.slice(0, -1), word.slice(0, -2)].some((base) => receiving.has(base));
}
