import { expansions, ordinaryAbbreviations, shouted } from "../guidance/abbreviations.ts";
import type { Block, Words } from "../markdown/elements.ts";
import { inSmallLetters } from "../markdown/letters.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { remembering } from "../markdown/remember.ts";
import type { Action, Draft } from "./draft.ts";
import { blocksOf } from "./top.ts";
import { definitionsIn, type Definition } from "./owners/definitions.ts";
import { inEach, partsOf } from "./in-parts.ts";
import { isGlossary } from "./passages.ts";
import { elementsOf, walk, type Section } from "./sections.ts";
import { groupsInParts, type Group, type Stretch } from "./stretches.ts";
import { areSpelledIn, isSpelledOut } from "./spelled-out.ts";

/** An abbreviation that a document uses. */
export interface Abbreviation {
  /** As it is first written, without a plural s. */
  readonly short: string;
  /** Where it is first used. */
  readonly words: Words;
  readonly stretch: Stretch;
  /** Where it starts in the words of the stretch. */
  readonly from: number;
  /** What it stands for in this field, where that is known. */
  readonly expansion: string | undefined;
}

/** What is not spelled out at so many uses is not spelled out at a later one. */
const mostUses = 300;

/** The abbreviations that a document uses and spells out nowhere, each at its first use, in order. */
export function neverSpelledOut(draft: Draft): Abbreviation[] {
  const told = new Set(toldElsewhere(draft));
  const first = new Map<string, Use>();
  const uses = new Map<string, number>();
  for (const sections of partsOf(walk(draft.root))) {
    for (const [key, found] of usesInSome(sections) ?? together(sections.map(usesInSection))) {
      const before = uses.get(key) ?? 0;
      uses.set(key, before + found.count);
      if (told.has(key)) continue;
      if (before === 0 && found.toldAt !== 0) first.set(key, found.first);
      if (before + found.toldAt < mostUses) told.add(key);
    }
  }
  if (first.size === 0) return [];
  const small = smallWords([...first.keys()], draft);
  const codes = codesAmong([...first.keys()]);
  return [...first].flatMap(([key, use]) => {
    const expansion = expansions[key];
    const isWord = expansion === undefined ? small.has(key) || codes.has(key) : isNamed(expansion, draft);
    return told.has(key) || isWord ? [] : [abbreviationOf(use, expansion)];
  });
}

function abbreviationOf({ short, from, to, stretch }: Use, expansion: string | undefined): Abbreviation {
  return { short, words: stretch.words.slice(from, to), stretch, from, expansion };
}

/** The uses of one abbreviation in a section. */
interface Uses {
  readonly count: number;
  readonly first: Use;
  /** How many there are before the first that is spelled out; infinite where none is. */
  readonly toldAt: number;
}

type UsesByKey = ReadonlyMap<string, Uses>;

/** The abbreviations in some sections, by what they are written like in capitals; undefined where one may be a glossary. */
const usesInSome = once((sections: readonly Section[]): UsesByKey | undefined =>
  sections.some(mayHoldKey) ? undefined : together(sections.map(usesInSection)),
);

function usesInSection(section: Section): UsesByKey {
  return usesIn(section, mayHoldKey(section) && isGlossary(section));
}

const usesIn = onceWhile((section: Section, inGlossary: boolean): UsesByKey =>
  together(groupsInParts(section).map((groups) => countedIn(groups, inGlossary))),
);

/** The uses in several parts of a text, one after another. */
function together(parts: readonly UsesByKey[]): UsesByKey {
  const found = new Map<string, Uses>();
  for (const part of parts)
    for (const [key, { count, first, toldAt }] of part) {
      const before = found.get(key) ?? { count: 0, first, toldAt: Infinity };
      found.set(key, {
        count: before.count + count,
        first: before.first,
        toldAt: Math.min(before.toldAt, before.count + toldAt),
      });
    }
  return found;
}

const countedIn = onceWhile((groups: readonly Group[], inGlossary: boolean): UsesByKey => {
  const found = new Map<string, Uses>();
  for (const use of usesInGroups(groups)) {
    const { key, told } = use;
    const { count, first, toldAt } = found.get(key) ?? { count: 0, first: use, toldAt: Infinity };
    const isTold = told === "here" || (told === "glossary" && inGlossary);
    found.set(key, { count: count + 1, first, toldAt: isTold ? Math.min(toldAt, count) : toldAt });
  }
  return found;
});

const usesInGroup = once((group: Group): readonly Use[] =>
  group.flatMap((stretch) =>
    abbreviationsIn(stretch.words.text).map((written) => {
      return { ...written, stretch, told: toldHere(written, stretch) };
    }),
  ),
);

const usesInGroups = once((groups: readonly Group[]): readonly Use[] =>
  groups.flatMap((group) => usesInGroup(group)),
);

const mayHoldKey = once((section: Section) => groupsInParts(section).some(mayBeOfKey));

const mayBeOfKey = once((groups: readonly Group[]) =>
  usesInGroups(groups).some(({ told }) => told === "glossary"),
);

/** The first use of an abbreviation in running words, if it is not spelled out there and it is known what it stands for. */
export function firstUse(key: string, draft: Draft): Abbreviation | undefined {
  for (const section of walk(draft.root)) {
    const uses = groupsInParts(section).flatMap((groups) => usesInGroups(groups));
    const use = uses.find(
      (each) => each.key === key && (each.stretch.form === "paragraph" || each.stretch.form === "item"),
    );
    if (!use || isGlossary(section)) continue;
    const expansion = meaningIn(draft, key) ?? expansions[key];
    if (expansion === undefined || use.told === "here") return undefined;
    if (partOfName.test(use.stretch.words.text.slice(0, use.from))) return undefined;
    return abbreviationOf(use, expansion);
  }
  return undefined;
}

/** "NHS Dale ICB", but not "The ICB". */
const partOfName = /(?<!^|[.!?:] )(?<!\p{L})(?!The )\p{Lu}\p{L}* $/u;

/** What the draft itself says that an abbreviation stands for. */
function meaningIn({ markdown }: Draft, key: string): string | undefined {
  for (const definition of definitionsIn(elementsOf(markdown))) {
    if (definition.is !== "short" || !keysOf(definition.short).includes(key)) continue;
    const long = definition.long.replace(/\s*\(.*$/u, "");
    if (long.length <= longestMeaning && isMeaningOf(key, long)) return long;
  }
  return undefined;
}

/** A longer one explains more than it spells out. */
const longestMeaning = 90;

/** Which of the abbreviations that the field does not know stand in the document as words: "AREA" and "area". */
function smallWords(keys: readonly string[], draft: Draft): ReadonlySet<string> {
  const unknown = keys.filter((key) => !(key in expansions));
  const blocks = unknown.length > 0 ? blocksOf(draft) : [];
  return new Set(unknown.filter((key) => blocks.some((block) => smallWordsIn(block).has(key))));
}

const smallWordsIn = once(({ text }: Block): ReadonlySet<string> => {
  const words = text.match(/(?<!\p{L})\p{L}\p{Ll}{2,5}(?!\p{L})/gu) ?? [];
  return new Set(words.map((word) => word.toUpperCase()));
});

/** Three or more that differ in their last letter number something: "WSA", "WSB", "WSC". */
function codesAmong(keys: readonly string[]): ReadonlySet<string> {
  const series = new Map<string, string[]>();
  for (const key of keys) series.set(key.slice(0, -1), [...(series.get(key.slice(0, -1)) ?? []), key]);
  return new Set([...series.values()].filter(({ length }) => length >= 3).flat());
}

/** The words stand in the document as part of a name: "NHS Dale Integrated Care Board". */
function isNamed(expansion: string, draft: Draft): boolean {
  const name = expansion.replace(/(?<![\p{L}’])(?!(?:and|or|of|for|in)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
  return name !== expansion && partsOf(blocksOf(draft)).some((blocks) => holdAny(blocks, name));
}

function holdAny(blocks: readonly Block[], name: string): boolean {
  return sought(blocks, name, () =>
    blocks.some((block) => sought(block, name, () => block.text.includes(name))),
  );
}

/** Whether a name is in some text, remembered with the text. */
function sought(text: object, name: string, seek: () => boolean): boolean {
  const known = namesSought(text);
  const isThere = known.get(name) ?? seek();
  known.set(name, isThere);
  return isThere;
}

const namesSought = once<object, Map<string, boolean>>(() => new Map());

interface Written {
  readonly key: string;
  readonly short: string;
  readonly from: number;
  readonly to: number;
}

interface Use extends Written {
  readonly stretch: Stretch;
  /** It is spelled out beside it; or would be, if this were a glossary. */
  readonly told: "here" | "glossary" | undefined;
}

const token =
  /\p{Lu}(?<![\p{L}\p{N}&@._-]\p{Lu})[\p{L}&]{0,9}\p{Lu}\p{L}{0,2}(?![\p{L}\p{N}@&_]|[.-]?\d|-\p{Lu}|\.\p{Ll})/gu;

/** A text without two capitals so near each other, and without letters and signs beyond plain English, has none. */
const hint = /[A-Z][A-Za-z&]{0,9}[A-Z]|[^\0-\x7f\u2010-\u2027]/;

/** The abbreviations in a text that a reader may not know, in order. */
export function abbreviationsIn(text: string): Written[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(token)].flatMap(({ 0: written, index: from }): Written[] => {
    const short = singular(written);
    const key = short.toUpperCase();
    const to = from + written.length;
    if (ordinaryAbbreviations.has(key) || shouted.has(key)) return [];
    if (!(key in expansions) && !mayBeUnknown(short)) return [];
    return isAddress(text, from, to) || isLoud(text, from, to) ? [] : [{ key, short, from, to }];
  });
}

/** "SENCos", "GPs" and "GPS" are of "SENCo" and "GP". */
function singular(written: string): string {
  const one = written.slice(0, -1);
  if (/\p{Lu}\p{Ll}?s$/u.test(written)) return one;
  const key = written.toUpperCase();
  const isPlural = key.endsWith("S") && !isKnown(key) && isKnown(key.slice(0, -1));
  return isPlural ? one : written;
}

function isKnown(key: string): boolean {
  return ordinaryAbbreviations.has(key) || key in expansions;
}

/** Two letters that the field does not know are a person's initials; a long word in capitals is a word. */
function mayBeUnknown(short: string): boolean {
  return (
    short.length >= 3 &&
    short.length <= 6 &&
    !/\p{Ll}{2}|^Ma?c\p{Lu}/u.test(short) &&
    !/^[IVXLC]+$/.test(short)
  );
}

/** Part of a web address, an e-mail address or the name of a file. */
function isAddress(text: string, from: number, to: number): boolean {
  const before = /\S{0,80}$/.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? "";
  const after = /^\S{0,80}/.exec(text.slice(to, to + 80))?.[0] ?? "";
  return /@|:\/\/|^\(?www\.|\.(?:uk|org|com|net|example|pdf|docx?|xlsx?|md)\b/i.test(before + after);
}

const capitalsBefore = /(?:(?<!\p{L})\p{Lu}{2,} ){1,4}$/u;
const capitalsAfter = /^(?: \p{Lu}{2,}(?!\p{L})){1,4}/u;

/** One of several words in capitals, of which one is an ordinary word: "SEND AREA PARTNERSHIP". */
function isLoud(text: string, from: number, to: number): boolean {
  const before = capitalsBefore.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? "";
  const after = capitalsAfter.exec(text.slice(to, to + 60))?.[0] ?? "";
  return (before + after)
    .split(" ")
    .some((word) => shouted.has(word) || (word.length > 6 && !(word in expansions)));
}

const keyHead =
  /^(?:letters|abbreviations?|acronyms?|initials|terms?|short(?: form| name)?|in full|meanings?|stands for)$/i;

function toldHere({ short, from, to }: Written, { words, cell }: Stretch): Use["told"] {
  if (cell?.header.cells.some((head) => keyHead.test(head.words.text.trim()))) return "here";
  if (isSpelledOut(short, words.text, from, to) || isExplainedBeside(short, to, words, cell)) return "here";
  return !cell && from === 0 && to < words.text.length ? "glossary" : undefined;
}

function isExplainedBeside(short: string, to: number, words: Words, cell: Stretch["cell"]): boolean {
  if (!isKnown(short.toUpperCase()) && /^ (?:is|are) (?:the|our|an?) /.test(words.text.slice(to, to + 10)))
    return true;
  if (!cell || words.text.trim().length > 20) return false;
  const next = cell.row.cells.slice(cell.column + 1).find((other) => other.words.text.trim() !== "");
  return next !== undefined && areSpelledIn(short, next.words.text.slice(0, 160));
}

/** What glossaries, lists of people and the front matter tell, and the initials of those who own actions. */
function* toldElsewhere(draft: Draft): Generator<string> {
  const { markdown, frontMatter, lists } = draft;
  for (const definition of definitionsIn(elementsOf(markdown))) yield* keysTold(definition);
  for (const partner of frontMatter.partners) {
    yield partner.toUpperCase();
    for (const [, short = ""] of partner.matchAll(/\(([^()]{2,12})\)/g)) yield short.toUpperCase();
  }
  yield* personsIn(lists);
  yield* abbrTitles(blocksOf(draft));
}

const personsIn = inEach((actions: readonly Action[]): readonly string[] =>
  actions.flatMap(({ owners }) =>
    owners.filter(({ type }) => type === "person").map(({ text }) => text.toUpperCase()),
  ),
);

const keysTold = once((definition: Definition): readonly string[] => {
  if (definition.is === "body") return [definition.name.toUpperCase()];
  if (definition.is !== "short") return [];
  return keysOf(definition.short).filter((key) => isMeaningOf(key, definition.long));
});

const abbrTitles = inEach(({ text }: Block): readonly string[] =>
  [...text.matchAll(/<abbr title="[^"<>]{3,120}">([^<>]{2,12})</gi)].map(([, short = ""]) =>
    short.toUpperCase(),
  ),
);

/** The abbreviations that are told together: "SLT/SaLT". */
function keysOf(short: string): string[] {
  return short.split(/[/,]| or /).map((each) => singular(each.trim()).toUpperCase());
}

/** Words that merely use it, or that a known abbreviation cannot stand for, tell nothing. */
function isMeaningOf(key: string, long: string): boolean {
  if (mayUse(key, long) && useOf(key).test(long)) return false;
  const usual = expansions[key];
  if (usual === undefined || areSpelledIn(key, long)) return true;
  const words = usual.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => long.toLowerCase().includes(word));
}

/** Most tell it without its letters, so that no pattern has to be made for it. */
function mayUse(key: string, long: string): boolean {
  return !/^[A-Z]+$/.test(key) || inSmallLetters(long).includes(key.toLowerCase());
}

const useOf = remembering(
  (key) => new RegExp(`(?<!\\p{L})${key.replace(/[^\p{L}]/gu, ".")}(?!\\p{L})`, "iu"),
  20_000,
);
