import retextEnglish from "retext-english";
import { unified } from "unified";
import { expect, test } from "vitest";
import { mayRunOn } from "../../server/src/draft/long-sentences.ts";
import { countWords } from "../../server/src/draft/wording.ts";
import fc from "../random.ts";

const english = unified().use(retextEnglish).freeze();

function longestSentence(text: string): number {
  const lengths = english
    .parse(text)
    .children.flatMap((node) => (node.type === "ParagraphNode" ? node.children : [node]))
    .map(({ type, position }) =>
      type === "SentenceNode"
        ? countWords(text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0))
        : 0,
    );
  return Math.max(0, ...lengths);
}

const word = fc.oneof(
  fc.constantFrom("we", "families", "Thurs", "thurs", "etc", "Mr", "mr", "Northants", "Dr", "cent", "sept"),
  fc.constantFrom(
    "e.g",
    "U.K",
    "No",
    "no",
    "a",
    "A",
    "3",
    "20",
    "2026",
    "4.5",
    "SENCOs",
    "ICB",
    "w/",
    "&c",
    "x-ray",
  ),
  fc.constantFrom(
    "’tis",
    "'em",
    "ol'",
    "ed.",
    "1.a",
    "A.B",
    "é",
    "Qué",
    "_b_",
    "-",
    "—",
    "…",
    "/",
    "@",
    "%",
    "\u00ad",
    "£",
  ),
  fc.string({
    unit: fc.constantFrom(...Array.from("aAzZ1.!?…&'’-/()\"“”,;:_ %é\u0085\ufeff")),
    maxLength: 5,
  }),
);
const end = fc.constantFrom(
  "",
  "",
  ".",
  ".",
  ".",
  "!",
  "?",
  "?!",
  "..",
  "...",
  "…",
  ",",
  ";",
  ")",
  '"',
  ".)",
  '."',
  ".”",
  "!’",
  "%.",
  ").",
  "”.",
);
const space = fc.constantFrom(" ", " ", " ", " ", "\n", "  ", "\n\n", "\t", "\u00a0", "");

test("a text that surely has no long sentence has none for the parser", () => {
  const piece = fc
    .tuple(fc.constantFrom("", "", "", '"', "“", "("), word, end, space)
    .map((parts) => parts.join(""));
  const text = fc.array(piece, { maxLength: 30, size: "max" }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (written, most) => {
      if (!mayRunOn(written, most)) expect(longestSentence(written)).toBeLessThanOrEqual(most);
    }),
    { numRuns: 4000 },
  );
});
