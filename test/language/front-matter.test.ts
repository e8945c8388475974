import { expect, test } from "vitest";
import { completeFrontMatter } from "../../server/src/language/front-matter.ts";

/** The labels offered where `|` stands in the text. */
function offered(marked: string): string[] {
  const at = marked.indexOf("|");
  const before = marked.slice(0, at).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return (completeFrontMatter(marked.replace("|", ""), position) ?? []).map(({ label }) => label);
}

test("keys that are not there yet are offered at the start of a line", () => {
  const keys = offered("---\nkind: strategic-plan\n|\n---\n");
  expect(keys).toContain("date");
  expect(keys).toContain("partners");
  expect(keys).not.toContain("kind");
  expect(offered("---\npa|\n---\n")).toContain("partners");
});

test("the values of a key are offered after its colon", () => {
  expect(offered("---\nkind: |\n---\n")).toContain("priority-action-plan");
  expect(offered("---\nkind:|\n---\n")).toContain("priority-action-plan");
  expect(offered("---\nsummary: y|\n---\n")).toContain("yes");
  expect(offered("---\narea: |\n---\n")).toEqual([]);
  const [first] = completeFrontMatter("---\nkind:\n---\n", { line: 1, character: 5 }) ?? [];
  expect(first?.insertText).toBe(" self-evaluation");
});

test("the partners are offered as the body that a post belongs to", () => {
  const partners = '---\npartners:\n  - Norland Council\n  - "Norland: ICB"\nposts:\n';
  expect(offered(`${partners}  Head of SEND: |\n---\n`)).toEqual(["Norland Council", "Norland: ICB"]);
  expect(offered(`${partners}  Head of SEND:|\n---\n`)).toEqual(["Norland Council", "Norland: ICB"]);
  expect(offered(`${partners}  Head|\n---\n`)).toEqual([]);
  expect(offered("---\nposts:\n  Head of SEND: |\nother:\n  - A\n---\n")).toEqual([]);
});

test("front matter that is being written is front matter", () => {
  expect(offered("---\nki|")).toContain("kind");
  expect(offered("---\r\nkind: |\r\n")).toContain("self-evaluation");
});

test("nothing is offered anywhere else", () => {
  expect(offered("|---\n---\n")).toEqual([]);
  expect(offered("---\nkind: strategic-plan\n---\n\n|")).toEqual([]);
  expect(offered("# Plan\n\nkind: |")).toEqual([]);
  expect(offered("---\n\nThe plan|\n")).toEqual([]);
  expect(offered("---\npartners:\n  - |\n---\n")).toEqual([]);
});
