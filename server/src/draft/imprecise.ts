import {
  hedges,
  lastingVerbs,
  makingVerbs,
  openEnd,
  openVerbs,
  results,
  wishfulVerbs,
} from "../guidance/imprecise-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import type { Action } from "./draft.ts";
import { countWords } from "./wording.ts";

const openVerb = finder([...openVerbs, ...lastingVerbs, ...wishfulVerbs, ...makingVerbs]);
const lasting = finder([...lastingVerbs, ...wishfulVerbs]);
const wishful = finder([...wishfulVerbs, ...makingVerbs]);
const making = finder(makingVerbs);
const hedge = finder(hedges);
const result = finder(results);
const prefix = /^(?:(?:[A-Z]{2,5}|[A-Z]\d?)\s+[–-]\s+)|^[Ww]e will |^(?:to(?! be )|will) /u;

export interface Imprecise {
  /** open: the verb has no end. hedge: it is left open whether it will be done. */
  readonly type: "open" | "hedge";
  readonly words: string;
}

/**
 * The words for which nobody could say when an action is done: "explore", "where possible". Undefined where the action
 * or its measure tells what it ends in.
 */
export function findImprecise(action: Action): Imprecise | undefined {
  const { title, measure, timescale } = action;
  const start = ownWordsFrom(action);
  const words = title.text.slice(start);
  const folded = fold(words);
  const hedged = hedge.firstIn(folded);
  if (hedged) return { type: "hedge", words: words.slice(hedged.from, hedged.to) };
  const open = openVerb.firstIn(folded) ?? openAtEnd(words);
  if (!open || result.isIn(folded)) return undefined;
  if (making.isIn(open.words) && !/(?:^|[:–—-])\s*$/u.test(words.slice(0, open.from))) return undefined;
  const told = fold(measure?.told ?? "");
  const wished = measure?.type === "activity" && !/\d/.test(told) ? "" : told;
  if (wishful.isIn(open.words) && !isBareWish(words, wished)) return undefined;
  if (result.isIn(told) || (lasting.isIn(open.words) && /\d/.test(told))) return undefined;
  // What is done each term can be looked for each term.
  if (timescale?.type === "recurring" || timescale?.reviewed) return undefined;
  return { type: "open", words: words.slice(open.from, open.to) };
}

function openAtEnd(text: string): { words: string; from: number; to: number } | undefined {
  const found = text.includes("ed") ? openEnd.exec(text) : null;
  return found ? { words: found[0], from: found.index, to: found.index + found[0].length } : undefined;
}

const longestWish = 8;

/** "Strengthen the commissioning function": a few words, nothing to count, and no measure that tells what it comes to. */
function isBareWish(words: string, told: string): boolean {
  return told.trim() === "" && !/\d/.test(words) && countWords(words) <= longestWish;
}

/** "**Occupational therapy.** We will …", "Therapies: explore …": what it is about stands in front of what is done. */
function leadOf({ text, bold: [bold] }: Words): number {
  const lead = bold?.from === 0 ? text.slice(0, bold.to) : (beforeColon.exec(text)?.[0] ?? "");
  const isLead = /[.:–—-]\s*$/u.test(lead) || /^[.:]|^ [–—-] /u.test(text.slice(lead.length));
  if (!isLead || countWords(lead) > longestLead) return 0;
  return lead.length + (/^[\s.:–—-]*/u.exec(text.slice(lead.length))?.[0].length ?? 0);
}

const beforeColon = /^\p{Lu}[^.:;()\n]{2,50}:(?= )/u;
const longestLead = 7;

/** Where the action starts after a prefix, or after its owner: "ICB to explore …" starts with "explore". */
function ownWordsFrom({ title, owners }: Action): number {
  const [owner] = owners;
  const isFirst = owner?.words.block === title.block && Math.abs(owner.words.from - title.from) < 5;
  const named = isFirst ? title.text.indexOf(owner.text) + owner.text.length : 0;
  const from = named > 0 ? named : leadOf(title);
  const rest = title.text.slice(from);
  const gap = rest.length - rest.trimStart().length;
  const led = prefix.exec(rest.trimStart());
  return from + gap + (led ? led[0].length : 0);
}
