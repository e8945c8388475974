import { childrenGroups, groupWords, otherBodies, parentGroups } from "../guidance/evidence-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Finder } from "../guidance/phrases.ts";
import { startsUpper } from "../markdown/letters.ts";

/**
 * The names that a draft gives to its groups of young people and of parents and carers: "Loud, our youth forum",
 * "our parent carer forum, Barset Voice (BV)", "the young people of Our Say". As written, each once.
 */
export function collectVoiceNames(text: string): { children: string[]; parents: string[] } {
  const plain = text.replace(/[*_]/g, "");
  const children = [...namesBeside(plain, youthGroup), ...namesOfYoungPeople(plain)];
  const parents = namesBeside(plain, parentGroup);
  return { children: [...new Set(children)], parents: [...new Set(parents)] };
}

const youthGroup = finder(childrenGroups);
const parentGroup = finder(parentGroups);
const leadsOn =
  /^(?:,|:| \(| [–-]| is(?= \p{Lu})| (?=['‘“"])|[^.,;:()\n]{0,40}? (?:called|known as|named)) {0,3}/u;
const ledUp =
  /(?:,|\(| [–|-]|[’”'"]|,? which is|,? who are| is| are| is the name of) {0,3}(?:(?:our|the|its|their|a) )?(?:(?:local|area|own) )?$/;

/** Names that stand just before or after what the group is. */
function namesBeside(text: string, group: Finder): string[] {
  return group.allIn(fold(text)).flatMap(({ words, from: index }) => {
    const before = text.slice(Math.max(0, index - 100), index);
    const after = text.slice(index + words.length, index + words.length + 120);
    const link = leadsOn.exec(after);
    const name = ledUp.exec(before) ?? (words.includes(" of ") ? / $/.exec(before) : null);
    return [
      ...abbreviation(after.trimStart().split(" ", 1)[0] ?? ""),
      ...(link ? namesAt(after.slice(link[0].length)).filter(isVoice) : []),
      ...(name ? namesBefore(before.slice(0, name.index)).filter(isVoice) : []),
    ];
  });
}

const fromGroup =
  /\b(?:[Yy]oung (?:people|adults)|[Cc]hildren|[Pp]upils|[Ss]tudents) (?:of|in|from|on|sit on|who sit on) (?:(?:the|our|its) )?/g;

/** "Young people in the Next Wave group". A place is no group: a word of the name, or the one after it, must tell. */
function namesOfYoungPeople(text: string): string[] {
  return [...text.matchAll(fromGroup)].flatMap(({ 0: words, index }) => {
    const after = text.slice(index + words.length, index + words.length + 120);
    const [name] = namesAt(after);
    if (name === undefined) return [];
    const next = after.slice(name.length).split(" ", 2)[1] ?? "";
    return [...name.split(" "), next].some((word) => groupWords.has(bare(word))) ? [name] : [];
  });
}

/** The name that `text` starts with, and its abbreviation in brackets. */
function namesAt(text: string): string[] {
  const name: string[] = [];
  const words = text.split(/\s/, 8);
  for (const [at, word] of words.entries()) {
    const short = abbreviation(word);
    if (short.length > 0) return [...joined(name), ...short];
    const plain = trimmed(word);
    if (!isCapitalised(plain) && !(connectors.has(plain) && isCapitalised(trimmed(words[at + 1] ?? ""))))
      break;
    name.push(plain);
    if (/[^\p{L}\p{N}!]$/u.test(word)) break;
  }
  return joined(name);
}

/** The name that `text` ends with, and its abbreviation in brackets. */
function namesBefore(text: string): string[] {
  let name: string[] = [];
  let short: string[] = [];
  for (const word of text.trimEnd().split(/\s/).slice(-8).reverse()) {
    const plain = trimmed(word);
    if (abbreviation(word).length > 0) [name, short] = [[], abbreviation(word)];
    else if (/[.,;:)|]$/.test(word) || !(isCapitalised(plain) || connectors.has(plain))) break;
    else name.unshift(plain);
  }
  while (connectors.has(bare(name[0] ?? ""))) name.shift();
  return [...joined(name), ...short];
}

const connectors: ReadonlySet<string> = new Set(["of", "for", "in", "with", "the", "and", "&", "4"]);

function joined(name: readonly string[]): string[] {
  return name.length > 0 ? [name.join(" ")] : [];
}

function abbreviation(word: string): string[] {
  const short = /^\(([A-Z][A-Z0-9&]{1,7})\)/.exec(word)?.[1];
  return short === undefined ? [] : [short];
}

function isVoice(name: string): boolean {
  return name.length > 1 && !name.split(" ").some((word) => otherBodies.has(word.toLowerCase()));
}

function isCapitalised(word: string): boolean {
  return startsUpper(word);
}

function bare(word: string): string {
  return trimmed(word).toLowerCase();
}

/** Without quotation marks, brackets and punctuation around it, and without a final ’s. */
function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]{1,9}/u, "").replace(/(?:['’]s)?[^\p{L}\p{N}!]{0,9}$/u, "");
}
