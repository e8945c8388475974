/** An NHS number: ten digits, of which the last checks the others (modulo 11). `digits` holds no spaces. */
export function isNhsNumber(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = weighted(digits.slice(0, 9), (at) => 10 - at);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/**
 * A unique pupil number (UPN): a letter that checks the twelve characters after it (modulo 23), which are digits. A
 * temporary one ends in a letter, counted by its place among the letters used.
 */
export function isPupilNumber(text: string): boolean {
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(text)) return false;
  const last = text.slice(12);
  const lastValue = /\d/.test(last) ? Number(last) : checkLetters.indexOf(last);
  const sum = weighted(text.slice(1, 12), (at) => at + 2) + lastValue * 13;
  return lastValue >= 0 && checkLetters[sum % 23] === text[0];
}

function weighted(digits: string, weight: (at: number) => number): number {
  return Array.from(digits).reduce((sum, digit, at) => sum + Number(digit) * weight(at), 0);
}
