import { expect, test } from "vitest";
import { kindEdit, statedKind } from "../../server/src/language/kind-edit.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

function after(text: string, kind: "progress-report" | "other" | null): string {
  const markdown = readMarkdown(text);
  const edit = kindEdit(markdown, kind);
  if (!edit) return text;
  const from = markdown.offsetAt(edit.range.start);
  const to = markdown.offsetAt(edit.range.end);
  return text.slice(0, from) + edit.newText + text.slice(to);
}

test.each([
  ["# Plan\n", "---\nkind: progress-report\n---\n\n# Plan\n"],
  ["", "---\nkind: progress-report\n---\n\n"],
  ["# Plan 🙂\r\nText\r\n", "---\r\nkind: progress-report\r\n---\r\n\r\n# Plan 🙂\r\nText\r\n"],
  ["\uFEFF# Plan\n", "\uFEFF---\nkind: progress-report\n---\n\n# Plan\n"],
  ["---\ntitle: Ours\n---\n# Plan\n", "---\nkind: progress-report\ntitle: Ours\n---\n# Plan\n"],
  ["---\n---\n# Plan\n", "---\nkind: progress-report\n---\n# Plan\n"],
  ["---\ntitle: Ours\nkind: other\n---\n", "---\ntitle: Ours\nkind: progress-report\n---\n"],
  ['---\nkind: "strategic plan" # so\n---\n', "---\nkind: progress-report # so\n---\n"],
  ["---\nKind: nonsense\n---\n", "---\nkind: progress-report\n---\n"],
  [
    "---\n\nA rule above, and no front matter\n",
    "---\nkind: progress-report\n---\n\n---\n\nA rule above, and no front matter\n",
  ],
])("%j says what kind it is", (text, expected) => {
  const told = after(text, "progress-report");
  expect(told).toBe(expected);
  expect(statedKind(readMarkdown(told))).toBe("progress-report");
});

test.each([
  ["---\nkind: other\ntitle: Ours\n---\n# Plan\n", "---\ntitle: Ours\n---\n# Plan\n"],
  ["---\r\ntitle: Ours\r\nkind: other\r\n---\r\n", "---\r\ntitle: Ours\r\n---\r\n"],
  ["# Plan\n", "# Plan\n"],
])("%j says nothing of its kind any more", (text, expected) => {
  expect(after(text, null)).toBe(expected);
});

test("a document may say that it is none of ours", () => {
  expect(statedKind(readMarkdown(after("# Plan\n", "other")))).toBe("other");
  expect(statedKind(readMarkdown("# Plan\n"))).toBeNull();
});
