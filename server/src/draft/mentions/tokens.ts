import { hasLetter } from "../../markdown/letters.ts";
/** A number in a text, as areas and actions have them: "2.3", "PA2", "IP1.1", "4a", or a single capital. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** Capitals written to the number: "PA" of "PA2". */
  readonly prefix: string;
  /** Without them. */
  readonly number: string;
}

const numbers =
  /(?<![\p{L}\p{N}£$€_+~<>=≈−\\]|\d[.,:])(\p{Lu}{0,5}[.-]?)(?<!^-|\s-)(\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?){0,4})(?![\p{L}\p{N}_%]|[,:]\d|\.\d|\s%)/gu;
const letters = /(?<=[\p{Ll},&]\s)[A-H](?![\p{L}\p{N}’'])/gu;

/** The numbers of a text, in order. Those of dates, amounts of money and percentages are none. */
export function tokensIn(text: string): Token[] {
  if (!/\d|\b[A-H]\b/.test(text)) return [];
  const found = [...text.matchAll(numbers)].flatMap((match): Token[] => {
    const [written, marked = "", number = ""] = match;
    const prefix = hasLetter(marked) ? marked : "";
    const from = match.index + (prefix === "" ? marked.length : 0);
    const token = { from, to: match.index + written.length, prefix, number };
    return isInDate(text, token) ? [] : [token];
  });
  const single = [...text.matchAll(letters)].map(({ index }): Token => ({
    from: index,
    to: index + 1,
    prefix: "",
    number: text.slice(index, index + 1),
  }));
  return [...found, ...single].sort((one, other) => one.from - other.from);
}

/** Part of a date or of a year: "31/03", "2026-04-17", "2025/26". Numbers with dots may be the ends of a run. */
function isInDate(text: string, { from, to, number }: Token): boolean {
  if (isDotted(number)) return /\d{4}[/–-]$/.test(text.slice(Math.max(0, from - 5), from));
  return (
    /\d\s?[/–-]$/.test(text.slice(Math.max(0, from - 3), from)) || /^[/–-]\d/.test(text.slice(to, to + 2))
  );
}

export function isDotted(number: string): boolean {
  return number.includes(".");
}

/** A number as it is compared: "IP 1.1" and "ip1.1" are one. */
export function plainNumber(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=[a-z])[\s.-]+(?=\d)/, "")
    .replace(/[\s).:]+$/, "");
}

/** The whole text is one such number. */
export function isNumber(text: string): boolean {
  return /^(?:[a-z]{1,5}[ .-]?)?\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?){0,4}$|^[a-h]$/i.test(text);
}
