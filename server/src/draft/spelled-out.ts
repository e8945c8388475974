import { startsUpper } from "../markdown/letters.ts";
/** Small words that an abbreviation takes a letter from or passes over. */
const connectors: ReadonlySet<string> = new Set(
  "of and for the with in on at to or by than a an our as nhs".split(" "),
);

/** No abbreviation takes more words than its letters and these. */
const spare = 5;

/** Whether the words on either side of an abbreviation, from `from` up to `to` of `text`, say what it stands for. */
export function isSpelledOut(short: string, text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 160), from);
  const after = text.slice(to, to + 160);
  return (
    naming.test(before) ||
    explaining.test(after) ||
    isExplained(short, after) ||
    isBefore(short, before) ||
    isAfter(short, after) ||
    (short.length > 2 && areSpelledIn(short, sentenceAround(before, after)))
  );
}

const naming =
  /(?:\b(?:known (?:\w+ )?as|called|named|we call(?: it| this)?|calls itself) ["“‘']?(?:the )?|\((?:the|our) ["“‘']?)$/i;

/** "ICB: the NHS body that pays …", "SENDIASS, the information and advice service, …" */
const explaining =
  /^s?["”’']?(?:: ?(?:the|an?|our|when|where|who|what|people|somebody|someone) |, (?:the|our|an?) [^,;.()]{5,60}[,.]| (?:is|are|means|stands for) (?:(?:the|our|an|a) )?(?:\p{Ll}[\p{Ll}-]+,? ){2,9}\p{Ll}[\p{Ll}-]+ ?[;.()])/u;

const bodies = /^(?:LA|ICB|PCF|SENDIASS)$/;

/** "LA (Dale County Council)", "ND (neurodevelopmental)". */
function isExplained(short: string, after: string): boolean {
  const inside = /^ \((?:the )?([^()]{4,60})\)/.exec(after)?.[1] ?? "";
  const isWord = /^\p{Ll}[\p{Ll}-]+$/u.test(inside) && inside.startsWith(short.charAt(0).toLowerCase());
  return isWord || (bodies.test(short) && /^\p{Lu}\p{Ll}+ .*\p{Lu}/u.test(inside));
}

function sentenceAround(before: string, after: string): string {
  const start = before.search(/[^.;!?|\n]*$/);
  return `${before.slice(start)} | ${after.split(/[.;!?|\n]/, 1)[0] ?? ""}`;
}
const introduced =
  /(?:[([]|,|;| [–—-])\s?(?:(?:the|or|also|here|hereafter|below|now|abbreviated to|shortened to|for short|our) ){0,3}["“‘']?$| or ["“‘']?$/;

/** "alternative provision (AP)", "alternative provision, or AP,". */
function isBefore(short: string, before: string): boolean {
  const mark = introduced.exec(before);
  if (!mark) return false;
  const words = wordsIn(before.slice(0, mark.index)).slice(-short.length - spare);
  return (
    words.some((_, start) => spells(short, words.slice(start), "all")) || isIn(short, words.at(-1) ?? "")
  );
}

/** "neurodevelopmental (ND)": the letters stand in one word. */
function isIn(short: string, word: string): boolean {
  const letters = Array.from(short.toLowerCase());
  return (
    word.startsWith(letters[0] ?? "") && letters.every((letter) => word.includes(letter)) && word.length > 8
  );
}

const leading =
  /^s?["”’']?[\])]?\s?(?:([([:=]|\s?[–—-]\s|means |stands for |,? (?:which|that) (?:is|means|stands for) )|(is |are ))?/u;

/** "AP (alternative provision)", "AP: alternative provision", "AP means …", "The ICB is the Dale Integrated Care Board". */
function isAfter(short: string, after: string): boolean {
  const mark = leading.exec(after);
  const clause = after.slice(mark?.[0].length ?? 0).split(/[.;)\]\n|·]/, 1)[0] ?? "";
  const words = wordsIn(clause);
  const starts = mark?.[1] !== undefined || mark?.[2] !== undefined ? 6 : 1;
  return words
    .slice(0, starts)
    .some(
      (word, start) =>
        !connectors.has(word.toLowerCase()) &&
        (mark?.[1] !== undefined || start === 0 || startsUpper(word)) &&
        spells(short, words.slice(start, start + short.length + spare), "some"),
    );
}

/** Whether some words in a row of `text` have the letters of the abbreviation. */
export function areSpelledIn(short: string, text: string): boolean {
  const words = wordsIn(text);
  return words.some((_, start) => spells(short, words.slice(start, start + short.length + spare), "some"));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? [];
}

/**
 * The words, or the first of them, give the letters in order: each but the small ones its first letter, and perhaps
 * more: "speech and language therapy" gives "SaLT".
 */
function spells(short: string, words: readonly string[], which: "all" | "some"): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  let given = new Set([0]);
  for (const [at, written] of words.entries()) {
    const word = written.toLowerCase();
    // Another abbreviation does not spell one out, but may be a part of it: "SEND" of "SENDIASS".
    const isShort = /\p{Lu}\P{Lu}*\p{Lu}/u.test(written);
    const most = isShort ? 1 : letters.length - 1;
    const next = new Set<number>(connectors.has(word) && at > 0 ? given : []);
    for (const count of given) {
      let taken = count;
      if (isShort && word.length < letters.length && letters.startsWith(word, count))
        next.add(count + word.length);
      for (const letter of word) {
        if (letter === letters[taken] && taken - count < most) next.add(++taken);
        else if (taken === count) break;
      }
    }
    given = next;
    if (given.size === 0) return false;
    if (which === "some" && given.has(letters.length)) return true;
  }
  return given.has(letters.length) && words.length > 0;
}
