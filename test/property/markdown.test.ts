import { expect, test } from "vitest";
import type { Element, MarkdownText, Place, Row } from "../../server/src/markdown/elements.ts";
import { inBlock, isWithin } from "../../server/src/markdown/place.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { dump, dumpWhole, wordsIn } from "../markdown/dump.ts";
import { anyText, inline, nastyText, plainText, tableRow } from "../markdown/texts.ts";
import fc from "../random.ts";

const body = ({ blocks }: MarkdownText): string => blocks.map(({ text }) => text).join("");

test("cut into blocks, a text reads as it does parsed all at once", () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const markdown = readMarkdown(text);
      expect(dump(markdown)).toEqual(dumpWhole(body(markdown), markdown.blocks[0]?.line));
    }),
    { numRuns: 400 },
  );
});

test("cut by rows, a long table reads as it does parsed all at once", () => {
  const rows = fc.array(tableRow, { minLength: 20, maxLength: 60 });
  const around = fc.constantFrom(
    "",
    "\n",
    "words\n",
    "\nwords\n",
    "# Heading\n",
    "a | b\n",
    "```\n",
    "- item\n",
    "> q\n",
  );
  fc.assert(
    fc.property(around, rows, fc.constantFrom("\n", "\r\n", "\r"), around, (before, table, end, after) => {
      const text = before + ["| a | b |", "| --- | :-: |", ...table, ""].join(end) + after;
      const markdown = readMarkdown(text);
      expect(dump(markdown)).toEqual(dumpWhole(text));
    }),
    { numRuns: 60 },
  );
});

test("plain lines read as the parser reads them", () => {
  fc.assert(
    fc.property(plainText, (text) => {
      const markdown = readMarkdown(text);
      expect(dump(markdown)).toEqual(dumpWhole(body(markdown), markdown.blocks[0]?.line));
    }),
    { numRuns: 1500 },
  );
});

test("read again after an edit, a text reads as it does from the start", () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
    text: fc.oneof(inline, nastyText),
  });
  fc.assert(
    fc.property(nastyText, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
      let text = start;
      let markdown = readMarkdown(text);
      for (const { at, length, text: inserted } of edits) {
        const offset = Math.floor(at * text.length);
        text = text.slice(0, offset) + inserted + text.slice(offset + length);
        markdown = readMarkdown(text, markdown);
        const fresh = readMarkdown(text);
        expect(dump(markdown)).toEqual(dump(fresh));
        expect(markdown.blocks.map((block) => [block.line, block.text])).toEqual(
          fresh.blocks.map((block) => [block.line, block.text]),
        );
        expect(markdown.frontMatter).toEqual(fresh.frontMatter);
      }
    }),
    { numRuns: 80 },
  );
});

test("any text can be read, and everything in it has a place", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, nastyText), (text) => {
      const markdown = readMarkdown(text);
      expect(text.endsWith(body(markdown))).toBe(true);
      for (const { elements } of markdown.blocks) {
        for (const element of elements) checkPlaces(element, markdown);
        for (const words of wordsIn(elements)) {
          checkPlace(words, markdown);
          Array.from({ length: Math.min(words.text.length, 200) }, (_, at) => {
            checkCharacter(words.text.charAt(at), words.range(at, at + 1), markdown);
          });
        }
      }
    }),
    { numRuns: 400, examples: [["- [x] \r\nText "]] },
  );
});

function checkPlaces(element: Element | Row, markdown: MarkdownText): void {
  checkPlace(element, markdown);
  const inner: readonly (Element | Row)[] =
    element.type === "list"
      ? element.items.flatMap(({ children }) => children)
      : element.type === "table"
        ? [element.header, ...element.rows]
        : element.type === "quote"
          ? element.children
          : [];
  const parts: readonly Place[] =
    element.type === "list" ? element.items : element.type === "row" ? element.cells : [];
  for (const part of [...inner, ...parts]) {
    expect(isWithin(part, element)).toBe(true);
  }
  for (const part of inner) checkPlaces(part, markdown);
}

function checkPlace(place: Place, markdown: MarkdownText): void {
  const { block, from, to } = inBlock(place);
  expect(markdown.blocks.some((each) => each === block)).toBe(true);
  expect(0 <= from && from <= to && to <= block.text.length).toBe(true);
}

/** A character stands in the source as it is, as a character that reads the same, or as part of an escape or entity. */
function checkCharacter(
  character: string,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
  markdown: MarkdownText,
): void {
  const from = markdown.offsetAt(range.start);
  const to = markdown.offsetAt(range.end);
  const source = markdown.text.slice(from, to);
  expect([markdown.positionAt(from), markdown.positionAt(to), source === ""]).toEqual([
    range.start,
    range.end,
    false,
  ]);
  if (source === character) return;
  const readsTheSame =
    (character === " " && /^\s$/.test(source)) ||
    (character === "\n" &&
      /^(?:[^\S\n\r]*(?:\r\n|[\n\r])|\\(?:\r\n|[\n\r])|[\v\f\u0085\u2028\u2029]|<[^>]*>)$/.test(source)) ||
    (character === "\ufffd" && source === "\0") ||
    /^(?:\\.|&[^;]*;|!\[[^]*)$/.test(source);
  expect(readsTheSame, JSON.stringify([character, source])).toBe(true);
}
