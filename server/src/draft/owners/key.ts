import { remembering } from "../../markdown/remember.ts";

const articles = new Set(["the", "our", "a", "an", "your"]);

/**
 * A name as it is compared: lower case, straight apostrophes, no article in front, no punctuation, a space for a
 * hyphen or a slash ("co-ordinator" is "coordinator"), without what stands in brackets.
 */
export function nameKey(text: string): string {
  return known(text).key;
}

/** The words of `nameKey`. */
export function keyWords(text: string): readonly string[] {
  return known(text).words;
}

interface Key {
  readonly key: string;
  readonly words: readonly string[];
}

const known = remembering((text): Key => {
  const words = withoutBrackets(text)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\bco-(?=\p{L})/gu, "co")
    .split(/[^\p{L}\p{N}&']+/u)
    .map((word) => word.replace(/^'+|'+$/g, ""))
    .filter((word) => word !== "");
  while (words.length > 1 && articles.has(words[0] ?? "")) words.shift();
  return { key: words.join(" "), words };
}, 200_000);

/** The text as written without an article in front and without what stands in brackets. */
export function ownName(text: string): string {
  const plain = withoutBrackets(text).replace(/\s+/g, " ").trim();
  return plain.replace(/^(?:[Tt]he|our|your|an?) (?=\S)/, "");
}

function withoutBrackets(text: string): string {
  return text.includes("(") ? text.replace(/\([^()]*\)/g, " ") : text;
}
