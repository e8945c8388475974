/** The mark of an item as Word writes it, without the bullets of symbol fonts: "2.", "1.1", "b)"; empty for a bullet. */
export function itemMark(written: string): string {
  const mark = written.replace(/[\s\u00a0]+/g, " ").trim();
  return /\d/.test(mark) || /^\(?[a-z]{1,5}[.)]$/i.test(mark) ? mark : "";
}

/** A bullet or number that the author typed at the start of a line, and what follows it. */
const typed = /^(?:[•·▪‣◦●○■□\uf0b7\uf0a7–-]|(\d{1,3}[.)]))[\s\u00a0]+(?=\S)/u;

export function typedMark(text: string): { readonly mark: string; readonly length: number } | undefined {
  const found = typed.exec(text);
  return found ? { mark: found[1] ?? "", length: found[0].length } : undefined;
}

export type Numbering = "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman";

/** A number as a list shows it. */
export function numeral(number: number, numbering: Numbering): string {
  switch (numbering) {
    case "lower-alpha":
      return letters(number);
    case "upper-alpha":
      return letters(number).toUpperCase();
    case "lower-roman":
      return roman(number);
    case "upper-roman":
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** a … z, aa, bb, as Word counts. */
function letters(number: number): string {
  if (number < 1 || number > 260) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const romans: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(number: number): string {
  if (number < 1 || number > 399) return String(number);
  let rest = number;
  let text = "";
  for (const [value, letter] of romans) for (; rest >= value; rest -= value) text += letter;
  return text;
}
