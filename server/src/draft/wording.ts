import type { Words } from "../markdown/elements.ts";
import { hasLetterOrDigit } from "../markdown/letters.ts";

/** The words without white space at either end. */
export function trimmed(words: Words): Words {
  const { text } = words;
  if (text.trim().length === text.length) return words;
  const from = text.length - text.trimStart().length;
  return words.slice(from, Math.max(from, text.trimEnd().length));
}

/** The lines of the words, without empty ones. */
export function lines(words: Words): Words[] {
  return split(words, "\n");
}

/** The pieces between each `separator`, trimmed, without empty ones. */
export function split(words: Words, separator: string): Words[] {
  const pieces: Words[] = [];
  for (let from = 0; from <= words.text.length;) {
    const at = words.text.indexOf(separator, from);
    const to = at < 0 ? words.text.length : at;
    const piece = trimmed(words.slice(from, to));
    if (piece.text !== "") pieces.push(piece);
    from = to + separator.length;
  }
  return pieces;
}

export function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const sort = sortOf(text.charCodeAt(at));
    if (sort === undefined) return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    if (sort === "letter" && !isInWord) count++;
    isInWord = sort === "letter" || (isInWord && sort === "joiner");
  }
  return count;
}

/** What a character of plain English is to a word; undefined for any other. */
function sortOf(code: number): "letter" | "joiner" | "sign" | undefined {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))
    return "letter";
  if (code === 39 || code === 45 || code === 0x2019) return "joiner";
  return code < 128 || (code >= 0x2010 && code <= 0x2027) ? "sign" : undefined;
}

/** All of the words are bold, save for punctuation. */
export function isBold({ text, bold }: Words): boolean {
  const gaps = bold.map(({ from }, at) => text.slice(bold[at - 1]?.to ?? 0, from));
  gaps.push(text.slice(bold.at(-1)?.to ?? 0));
  return bold.length > 0 && !gaps.some((gap) => hasLetterOrDigit(gap));
}

const numbers: readonly RegExp[] = [
  /^(?:(?:key |priority |agreed )?action|milestone|task|step|recommendation|objective)\s+([A-Z]{0,4}\d+[a-z]?(?:\.\d+)*[a-z]?)\s*(?:[.):–—-]+(?!\d)\s*|,\s+(?=[a-z])|\s)(?=\S)/i,
  /^\(?((?:[A-Z]{1,4}[ .-]?)?\d+(?:\.\d+)+[a-z]?)[.):]?(?:\s*[–—:-])?\s+(?=\S)/u,
  /^\(?((?![HQY])[A-Z]{1,3}\d{1,2}\/\d{1,2}[a-z]?)[.):]?(?:\s*[–—:-])?\s+(?=\S)/u,
  /^\(?((?!(?:KS\d|Y\d{1,2}) )[A-Z]{1,3}\d+[a-z]?)(?:[.):]|\s*[–—:-])?\s+(?=\S)/u,
  /^\(?([A-Z]{1,3}\d{1,2}\/\d{1,2}[a-z]?)[.):]?(?:\s*[–—:-])?\s+(?=\S)/u,
  /^\(?(\d{1,3}[a-z]?|[a-z]{1}|[ivx]{1,4})[.)](?!\d)\s*(?=\S)/u,
  /^([A-Z])[.)]\s+(?=\S)/u,
];

/** The number in front of an action, a heading or an item, and how long it is with what follows it. */
export function numberOf(text: string): { readonly id: string; readonly length: number } | undefined {
  for (const number of numbers) {
    const match = number.exec(text);
    if (match?.[1]) return { id: match[1].replace(/\s+/g, ""), length: match[0].length };
  }
  return undefined;
}

/** The number in front of some words: one in bold needs no mark behind it: "**1a** Open a clinic". */
export function leadingNumber(words: Words): { readonly id: string; readonly length: number } | undefined {
  const [bold] = words.bold;
  if (bold?.from !== 0 || bold.to > longestId) return numberOf(words.text);
  const id = numberInBold.exec(words.text.slice(0, bold.to).trim())?.[1];
  const rest = /^(?:\s*[–—:-])?\s+(?=\S)/u.exec(words.text.slice(bold.to, bold.to + longestId));
  return id && rest ? { id, length: bold.to + rest[0].length } : numberOf(words.text);
}

const numberInBold =
  /^\(?((?!(?:[HQY]|KS|Yr)\d)(?:\p{Lu}{1,3}[ -]?\d{1,3}[a-z]?|\d{1,2}[a-z]|\d{1,2}(?:[./]\d{1,2})+[a-z]?))[.):]?$/u;

const longestId = 30;

/** An id standing alone in a cell: "4.3.2", "Key action: 4.3.2", "A4", "1a", "Action 2". */
export function idIn(text: string): string | undefined {
  const label = text.trim();
  if (label.length > longestId) return undefined;
  return /(?:^|[\s:#])([A-Z]{0,5}[ .-]?\d+[a-z]?(?:\.\d+)*[a-z]?)\.?$/i.exec(label)?.[1]?.trim();
}

const ditto =
  /^\(?(?:ditto(?: above)?|(?:as|see) (?:above|before|previous)|idem|same(?: as (?:above|before|previous))?|〃|″|"|”|“|''|,,|do\.)\)?\.?$/i;

/** Says that the cell above holds good here too. */
export function isDitto(text: string): boolean {
  return ditto.test(text.trim());
}
