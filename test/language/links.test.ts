import { expect, test } from "vitest";
import { edition } from "../../server/src/guidance/editions.ts";
import { draftLinks } from "../../server/src/language/links.ts";
import { read } from "../draft/reading.ts";

/** The words of a self-evaluation that are links, and where they lead. */
function linksIn(body: string): string[] {
  const draft = read(`---\nkind: self-evaluation\n---\n\n${body}\n`);
  if (!draft) throw new Error("The text was not taken for a draft.");
  const lines = draft.markdown.text.split("\n");
  return draftLinks(draft, [], edition).map(({ range: { start, end }, target }) => {
    expect(target).toBe(edition.address);
    return lines[start.line]?.slice(start.character, end.character) ?? "";
  });
}

test.each([
  ["It is asked for in paragraph 59 of the handbook.", ["paragraph 59"]],
  ["See paragraphs 50 to 60 of the area SEND inspection handbook.", ["paragraphs 50 to 60"]],
  ["Ofsted and CQC handbook, November 2022, paragraph 149", ["paragraph 149"]],
  ["The handbook (paras 31 and 32) asks for it.", ["paras 31 and 32"]],
  ["| Duty | Source |\n| --- | --- |\n| Plans | Handbook, para. 149 |", ["para. 149"]],
])("%s", (words, expected) => {
  expect(linksIn(words)).toEqual(expected);
});

test.each([
  "Paragraph 59 asks for it.",
  "Paragraph 9.69 of the code of practice, and paragraph 59 of the staff handbook.",
  "The staff handbook, paragraph 3, says so.",
  "The handbook is long. Paragraph 3 of our letter is short.",
  "[paragraph 59](https://example.org) of the handbook",
])("%s has no link of ours", (words) => {
  expect(linksIn(words)).toEqual([]);
});
