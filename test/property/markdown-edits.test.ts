import { expect, test } from "vitest";
import type { Item, MarkdownText, Row } from "../../server/src/markdown/elements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { dump } from "../markdown/dump.ts";
import fc from "../random.ts";

const row = (at: number): string => `| ${at}.1 | Agree pathway ${at} | **ICB** | 31 March 2027 |\n`;
const item = (at: number): string => `- **Step ${at}:** agree it\n  - Owner: LA [draft]\n`;
const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
const draft = [
  "---\nkind: plan\n---\n# Plan\n\nFamilies wait too long.\n\n## Table\n\n| No | Action | Owner | By |\n|---|---|---|---|\n",
  ...numbers.map(row),
  "\nWhat comes next.\n\n## List\n\n",
  ...numbers.map(item),
  "\n## End\n\n> Quoted `words`.\n\nLast words.\n",
].join("");

const lineStartOf = (text: string, at: number): number => text.lastIndexOf("\n", at) + 1;
const lineEndOf = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
};
const put = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at);

/** What is done to a draft, at a place: each gives the texts one after another. */
const edits: readonly ((text: string, at: number) => string[])[] = [
  (text, at) =>
    Array.from("so that waits fall", (_, typed) => put(text, at, "so that waits fall".slice(0, typed + 1))),
  (text, at) => [put(text, lineStartOf(text, at), row(90) + row(91))],
  (text, at) => [put(text, lineStartOf(text, at), `\n| a | b |\n|---|---|\n${row(92)}\n`)],
  (text, at) => [put(text, lineStartOf(text, at), item(93))],
  (text, at) => [text.slice(0, lineStartOf(text, at)) + text.slice(lineEndOf(text, at))],
  (text, at) => {
    const line = text.slice(lineStartOf(text, at), lineEndOf(text, at));
    const without = text.slice(0, lineStartOf(text, at)) + text.slice(lineEndOf(text, at));
    return [without, put(without, lineStartOf(without, without.length >> 1), line)];
  },
  (text, at) => [put(text, at, "\n"), text],
  (text, at) => [
    put(text, lineStartOf(text, at), "```\n"),
    put(text, lineStartOf(text, at), "```\nx\n```\n"),
  ],
  (text, at) => [put(text, lineStartOf(text, at), "<!--\n"), text],
  (text, at) => [put(text, lineStartOf(text, at), "# "), put(text, lineStartOf(text, at), "## ")],
  (text, at) => [put(text, at, "**"), put(text, at, "|")],
];

test("a draft that is typed, pasted, moved, undone and done again reads as it does from the start", () => {
  const edit = fc.record({
    which: fc.nat(edits.length - 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    isUndone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (steps) => {
      let text = draft;
      let markdown = readMarkdown(text);
      for (const { which, at, isUndone } of steps) {
        const after = edits[which]?.(text, Math.floor(at * text.length)) ?? [];
        for (const next of isUndone ? [...after, text, ...after.slice(-1), text] : after) {
          markdown = readMarkdown(next, markdown);
          text = next;
        }
        expect(JSON.stringify(dump(markdown))).toBe(JSON.stringify(dump(readMarkdown(text))));
      }
    }),
    { numRuns: 120 },
  );
}, 300_000);

/** The rows and items of a text by their source, as far as it tells them apart. */
function parts({ blocks }: MarkdownText): Map<string, Row | Item> {
  const all = blocks
    .flatMap(({ elements }) => elements)
    .flatMap((element): readonly (Row | Item)[] =>
      element.type === "table"
        ? [element.header, ...element.rows]
        : element.type === "list"
          ? element.items
          : [],
    );
  return new Map(all.map((each) => [each.block.text, each]));
}

test("rows and items that an edit does not touch stay the very same objects", () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const words = fc.constantFrom("e", "so that waits fall", row(90), item(91), "");
  fc.assert(
    fc.property(fc.array(fc.tuple(place, words), { minLength: 1, maxLength: 30 }), (steps) => {
      let before = readMarkdown(draft);
      for (const [at, inserted] of steps) {
        const lines = before.text.split(/(?<=\n)/);
        const line = Math.floor(at * lines.length);
        const own = lines[line] ?? "";
        const isTyped = /[^|\n]\n$/.test(own) && !inserted.includes("\n");
        // Typed into a row or an item, put in as a line of its own, or the line taken out.
        const changed = isTyped
          ? own.replace(/(?=\n)/, inserted)
          : inserted.includes("\n")
            ? inserted + own
            : "";
        if (!/^(?:\| \d|- \*\*)/.test(own)) continue;
        if (changed === "" && own.startsWith("-")) continue;
        const known = parts(before);
        const after = readMarkdown(lines.toSpliced(line, 1, changed).join(""), before);
        const touched = [...parts(after)].filter(([text, part]) => known.get(text) !== part);
        expect(touched.length).toBeLessThanOrEqual(inserted.includes("\n") ? 3 : 2);
        before = after;
      }
    }),
    { numRuns: 300 },
  );
}, 300_000);
