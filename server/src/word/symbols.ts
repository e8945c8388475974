// Word keeps signs of these fonts as letters; in any other font they would read as those letters.
const wingdings: Readonly<Record<string, string>> = {
  ü: "✓",
  û: "✗",
  þ: "☑",
  ý: "☒",
  x: "☒",
  "¨": "☐",
  o: "☐",
  q: "☐",
  à: "→",
  è: "→",
  l: "●",
  n: "■",
  "§": "▪",
  Ø: "➢",
  J: "🙂",
  K: "😐",
  L: "🙁",
};
const digits = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" };

/** What a text in the font Wingdings shows, as far as it is known. */
export function fromWingdings(text: string): string {
  return Array.from(text, (letter) => wingdings[letter] ?? letter).join("");
}

/** Figures that stand higher or lower than the line; other raised words, as in "1st", read the same on it. */
export function raised(text: string, tag: "sup" | "sub"): string {
  return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => digits[tag][Number(digit)] ?? digit) : text;
}
