import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { markAt, openers } from "../../server/src/draft/timescale/marks.ts";
import { tokenize } from "../../server/src/draft/timescale/tokens.ts";
import { countWords } from "../../server/src/draft/wording.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import fc from "../random.ts";

const sources = fileURLToPath(new URL("../../server/src/", import.meta.url));
const files = globSync(["draft/timescale/*.ts", "guidance/{date,time}-words.ts"], { cwd: sources });
/** Every word that what reads times could know. */
const words = [
  ...new Set(
    files.flatMap((file) =>
      (readFileSync(sources + file, "utf8").match(/[a-z]+/gi) ?? []).map((word) => word.toLowerCase()),
    ),
  ),
];

const marksIn = (text: string): void => {
  const tokens = tokenize(text);
  for (const [at, { word }] of tokens.entries()) {
    if (!/^\p{L}/u.test(word) || openers.has(word)) continue;
    const mark = markAt({ tokens, calendar: defaultCalendar, date: "2026-11-21" }, at);
    expect(mark, text).toEqual({ kind: "word", special: false, from: at, to: at + 1 });
  }
};

test("words that nothing about time begins with are plain words, whatever follows them", () => {
  expect(words.length).toBeGreaterThan(400);
  for (const word of words)
    for (const rest of [
      "",
      "1 2026",
      "2026/27",
      "year 2026",
      "of the year",
      "term 2",
      "a month",
      "-term",
      "31 May",
      "to July",
    ])
      marksIn(`${word} ${rest}`);
});

test("and in any company", () => {
  const part = fc.constantFrom(...words, "1", "2026", "27", "-", "/", ",", "’");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      marksIn(parts.join(" "));
    }),
  );
});

test("words are counted as a pattern counts them", () => {
  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom("a", "1", " ", "-", "'", "’", "–", "“", ".", "é", "²", "ſ", "\u00a0"),
      maxLength: 40,
    }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  fc.assert(
    fc.property(text, (text) => {
      expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0);
    }),
  );
});
