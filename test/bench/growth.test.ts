import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration as configuration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { cpuSeconds } from "../cpu-time.ts";
import { plan } from "./corpus/drafts.ts";
import { hostile, inPlan } from "./corpus/hostile.ts";

const today = "2026-11-21";

function look(text: string): void {
  const draft = readDraft(readMarkdown(text), { today, calendar: configuration.calendar });
  if (draft) check(draft, { today, configuration });
}

/** What is quicker than this cannot be told apart by the clock of the processor. */
const leastTold = 0.02;

/** The least of a few tries, each on another text: other work on the machine only ever adds to a time. */
const least = (tries: number, work: (attempt: number) => void): number =>
  Math.min(
    ...Array.from({ length: tries }, (_, attempt) =>
      cpuSeconds(() => {
        work(attempt);
      }),
    ),
  );

test.each(Object.entries(hostile))(
  "%s: four times the length is far from sixteen times the work",
  (_what, textOf) => {
    look(plan(1, 20_000));
    const [single, fourfold] = [textOf(8_000), textOf(32_000)];
    const less = least(2, (attempt) => {
      look(inPlan(single, attempt + 1));
    });
    const more = least(2, (attempt) => {
      look(inPlan(fourfold, attempt + 1));
    });
    expect(more / Math.max(less, leastTold)).toBeLessThan(10);
  },
);

test("a plan is read in hardly more time than remark takes to parse it", () => {
  const remark = unified()
    .use(remarkParse)
    .data("micromarkExtensions", [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()])
    .data("fromMarkdownExtensions", [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ])
    .freeze();
  const texts = [11, 12, 13, 14].map((seed) => plan(seed, 50_000));
  const ours = least(4, (attempt) => {
    readMarkdown(texts[attempt] ?? "");
  });
  const theirs = least(4, (attempt) => {
    remark.parse(texts[attempt] ?? "");
  });
  expect(ours / theirs).toBeLessThan(1.3);
});
