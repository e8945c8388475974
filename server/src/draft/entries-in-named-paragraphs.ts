import { noDoers, promise } from "../guidance/promise-words.ts";
import type { Element, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { readEnding, type Known } from "./ending.ts";
import { plainEntry } from "./entries-in-next-cells.ts";
import type { Entry } from "./entry.ts";
import { findOwner, readOwners } from "./owner.ts";
import type { Section } from "./sections.ts";
import { sentences } from "./statements.ts";
import { findTimescale } from "./timescale.ts";
import { countWords, isBold, lines, trimmed } from "./wording.ts";

const fewest = 3;

/**
 * Actions that stand in paragraphs, each of which opens with a name in bold: "**Waiting.** ICB to open a clinic by May."
 * None where lists or tables stand beside them, or where few tell by when, and who does it or that it will be done.
 */
export const entriesInNamedParagraphs = onceWhile(({ elements }: Section, known: Known): readonly Entry[] => {
  if (elements.length < fewest && !elements.some(({ type }) => type === "paragraph")) return [];
  if (elements.some(({ type }) => type === "list" || type === "table")) return [];
  const paragraphs = elements.flatMap(paragraphsIn);
  const named = paragraphs.flatMap((words) => namedBy(words) ?? []);
  if (named.length < fewest || named.length * 2 <= paragraphs.length) return [];
  const telling = named.filter(({ rest }) => tellsAction(rest, known));
  return telling.length * 2 > named.length ? named.map((each) => entryOf(each, known)) : [];
});

/** A paragraph, or its lines where each opens with a name. */
const paragraphsIn = once((element: Element): readonly Words[] => {
  if (element.type !== "paragraph") return [];
  const parts = lines(element.words);
  return parts.length > 1 && parts.every((line) => namedBy(line)) ? parts : [element.words];
});

interface Named {
  readonly words: Words;
  readonly name: Words;
  readonly rest: Words;
}

const longestName = 90;

const namedBy = once((words: Words): Named | undefined => {
  const [bold] = words.bold;
  if (!bold || bold.from > 0 || bold.to > longestName || isBold(words)) return undefined;
  const stop = /^(?:\s*[.:!?]|\s+[–—-])?\s+/u.exec(words.text.slice(bold.to));
  const name = trimmed(words.slice(0, bold.to));
  if (!stop || !(/[.:!?–—-]$/u.test(name.text) || /\S/u.test(stop[0]))) return undefined;
  const rest = trimmed(words.slice(bold.to + stop[0].length));
  return rest.text === "" ? undefined : { words, name, rest };
});

function tellsAction(rest: Words, known: Known): boolean {
  const { bare, labelled } = readEnding(rest, known, "item");
  const isTimed = findTimescale(rest.text, known.dates) !== undefined;
  return isTimed && (bare.length > 0 || labelled.length > 0 || isDone(rest, known));
}

/** Somebody does it, or it will be done. */
function isDone(rest: Words, { names }: Known): boolean {
  const [first = rest] = sentences(rest);
  return promise.test(withoutBrackets(first.text)) || findOwner(first.text, names).length > 0;
}

/** "Wolds Children’s Health", "The Bridge and Sound Voices". */
const bodyName = /^(?:The )?\p{Lu}[\p{L}’'-]*(?: (?:(?:and|of|for) )?\p{Lu}[\p{L}’'-]*)+$/u;

const withoutBrackets = (text: string): string => text.replace(/ \([^()]*\)/gu, "");

/** The name goes with what says too little without it: "**A second clinic.** ICB, May 2027". */
function entryOf({ words, name, rest }: Named, known: Known): Entry {
  const [head = ""] = rest.text.split(/ \(| [–—-] |[;.] /u, 1);
  const saysMore =
    isDone(rest, known) || (countWords(name.text) <= shortName && countWords(head) >= fewestWords);
  const [first = rest, ...others] = sentences(rest);
  const day = others.length > 0 ? findTimescale(first.text, known.dates) : undefined;
  const ending = readEnding(rest, known, "item");
  const isNamedThere = ending.bare.length > 0 || ending.labelled.some(({ role }) => role === "owner");
  return {
    ...plainEntry(saysMore ? rest : words),
    owners: isNamedThere ? [] : doerOf(first, known),
    end: day?.type === "dated" ? first.slice(day.from, day.to) : undefined,
    place: words,
  };
}

/** Who does it by its first sentence: "The Inclusion Partnership (all heads) will …". */
function doerOf(sentence: Words, { names }: Known): Words[] {
  const { who = "", does = "be" } = promise.exec(sentence.text)?.groups ?? {};
  const [doers = ""] = who.split(" (", 1);
  if (noDoers.test(doers)) return [];
  const isName = bodyName.test(doers) && !/^be\b/.test(does);
  return readOwners(doers, names)
    .filter(({ type, text }) => type === "group" || type === "post" || isName || names.lookup(text))
    .filter(({ type }) => type !== "vague")
    .map(({ from, to }) => sentence.slice(from, to));
}

const shortName = 4;
const fewestWords = 4;
