import { expect, test, vi } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration as configuration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import type { MarkdownText } from "../../server/src/markdown/elements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { rules } from "../../server/src/rules/index.ts";
import { longTable, plan, progressReport, selfEvaluation } from "./corpus/drafts.ts";
import { edited } from "./editor.ts";
import { letters } from "./edits.ts";

const today = "2026-11-21";

/** What reading and checking has taken: the characters given to the parser of Markdown, and how often a rule was asked. */
const work = vi.hoisted(() => ({ parsed: 0, asked: 0 }));

vi.mock("../../server/src/markdown/parser.ts", async (original) => {
  const { parse } = await original<{ parse: (text: string) => unknown }>();
  return {
    parse: (text: string) => {
      work.parsed += text.length;
      return parse(text);
    },
  };
});

const counted = rules.map((rule) => ({ ...rule, check: counting(rule) })) as typeof rules;

function counting(rule: { check(...given: never[]): void }) {
  return (...given: never[]) => {
    work.asked += 1;
    rule.check(...given);
  };
}

function look(text: string, previous?: MarkdownText): MarkdownText {
  const markdown = readMarkdown(text, previous);
  const draft = readDraft(markdown, { today, calendar: configuration.calendar });
  if (draft) check(draft, { today, configuration, rules: counted });
  return markdown;
}

function workOf(task: () => void): typeof work {
  Object.assign(work, { parsed: 0, asked: 0 });
  task();
  return { ...work };
}

/** How much work a letter is, on average, typed at random places into a text that has been read. */
function workOfLetters(text: string, read: typeof readMarkdown): typeof work {
  let markdown = read(text);
  const edits = letters(text, 20, 1);
  const { parsed, asked } = workOf(() => {
    for (const edit of edits) {
      text = edited(text, edit);
      markdown = read(text, markdown);
    }
  });
  return { parsed: parsed / edits.length, asked: asked / edits.length };
}

const drafts = [
  ["an action plan", (size: number) => plan(1, size)],
  ["a plan with one long table", (size: number) => longTable(1, size / 150)],
  ["a self-evaluation", (size: number) => selfEvaluation(1, size)],
  ["a progress report", (size: number) => progressReport(1, size)],
] as const;

test.each(drafts)("%s of twice the length is at most 2.3 times the work", (_what, textOf) => {
  const [single, double] = [textOf(25_000), textOf(50_000)];
  const length = double.length / single.length;
  const [less, more] = [workOf(() => look(single)), workOf(() => look(double))];
  expect(more.parsed / less.parsed).toBeLessThan((2.3 / 2) * length);
  expect(more.asked / less.asked).toBeLessThan((2.3 / 2) * length);
});

test.each(drafts)(
  "a letter typed into %s is parsed with no more of it however long it is",
  (_what, textOf) => {
    const [short, long] = [
      workOfLetters(textOf(15_000), readMarkdown),
      workOfLetters(textOf(75_000), readMarkdown),
    ];
    expect(long.parsed).toBeLessThan(2 * short.parsed);
  },
);

test("rules are asked no more often at a letter however many areas a plan has", () => {
  const [short, long] = [workOfLetters(plan(1, 15_000), look), workOfLetters(plan(1, 75_000), look)];
  expect(long.asked).toBeLessThan(1.5 * short.asked);
});
