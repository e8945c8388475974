// Plain English is told apart without the table of all letters, which takes V8 long to lay out for each pattern.

export function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < plainEnd ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text);
}

export function startsWithLetter(text: string): boolean {
  return text.charCodeAt(0) < plainEnd ? /^[a-z]/i.test(text) : /^\p{L}/u.test(text);
}

export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || (isBeyondPlain(text) && /\p{L}/u.test(text));
}

export function hasLetterOrDigit(text: string): boolean {
  return /[a-z\d]/i.test(text) || (isBeyondPlain(text) && /[\p{L}\p{N}]/u.test(text));
}

const plainEnd = 0x80;

function isBeyondPlain(text: string): boolean {
  return /[^\0-\x7f]/.test(text);
}

/**
 * With its plain letters small, each at its place, for patterns that then need not find both kinds: V8 takes several times
 * as long to lay out one that does.
 */
export function inSmallLetters(text: string): string {
  return /[\u0130\u212a]/.test(text)
    ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    : text.toLowerCase();
}
