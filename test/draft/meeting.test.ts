import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../server/src/draft/front-matter.ts";
import { meetingOf } from "../../server/src/draft/meeting.ts";
import { namesTimeWithoutYear, timesIn } from "../../server/src/draft/newest.ts";
import { readSections } from "../../server/src/draft/sections.ts";
import { statementsOf } from "../../server/src/draft/statements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

function meetingIn(text: string): string | undefined {
  const markdown = readMarkdown(text);
  const elements = markdown.blocks.flatMap((block) => block.elements);
  return meetingOf({ frontMatter: readFrontMatter(markdown), root: readSections(elements) });
}

const statements = (text: string) =>
  statementsOf(readMarkdown(text).blocks.flatMap(({ elements }) => elements));

describe("the meeting that a document is for", () => {
  it.each([
    ["---\nmeeting: 8 October 2026\n---\n\n# SEF", "2026-10-08"],
    ["# Self-evaluation for the engagement meeting on 11 June 2026", "2026-06-11"],
    ["# SEF\n\nThe partnership meets Ofsted and the CQC on 10/02/2026.", "2026-02-10"],
    ["# SEF\n\nSince our last engagement meeting on 3 March 2022 much has changed.", undefined],
    ["# SEF\n\nThe board meeting on 3 March 2022 agreed this.", undefined],
    ["# SEF for the engagement meeting in March", undefined],
  ])("%s", (text, day) => {
    expect(meetingIn(text)).toBe(day);
  });
});

describe("the times that a text names", () => {
  it.each([
    ["In 2024 it was 71%", ["2024-12-31"]],
    ["from May 2024 to June 2025", ["2024-05-31", "2025-06-30"]],
    ["In 2023/24 and 2024-25", ["2024-08-31", "2025-08-31"]],
    ["On 8 October 2026 and the 3rd of May 2026", ["2026-10-08", "2026-05-03"]],
    ["On 16.10.26 and 1/2/2025", ["2026-10-16", "2025-02-01"]],
    ["In spring 2025 and the autumn term 2025", ["2025-04-30", "2025-12-31"]],
    ["2,024 children; £2025; version 2.5", []],
  ])("%s", (text, ends) => {
    expect(timesIn(statements(text)).map(({ end }) => end)).toEqual(ends);
  });

  it("knows what only the document's date settles", () => {
    expect(namesTimeWithoutYear(statements("An audit was done in May."))).toBe(true);
    expect(namesTimeWithoutYear(statements("This term it is 71%."))).toBe(true);
    expect(namesTimeWithoutYear(statements("An audit was done in May 2025."))).toBe(false);
  });
});
