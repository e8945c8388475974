import { expect, test, vi } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration as configuration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import type * as parser from "../../server/src/markdown/parser.ts";
import type * as plainText from "../../server/src/markdown/plain/read.ts";
import type * as plainRows from "../../server/src/markdown/plain/rows.ts";
import type { MarkdownText } from "../../server/src/markdown/elements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { rules } from "../../server/src/rules/index.ts";
import { longTable, plan, progressReport, selfEvaluation } from "./corpus/drafts.ts";
import { edited } from "./editor.ts";
import { letters } from "./edits.ts";

const today = "2026-11-21";

/**
 * What reading and checking has taken: the characters of Markdown read, by the parser or in the quicker ways for what is
 * plain, and how often a rule was asked.
 */
const work = vi.hoisted(() => ({ read: 0, asked: 0 }));

vi.mock("../../server/src/markdown/parser.ts", async (original) => {
  const { parse } = await original<typeof parser>();
  return {
    parse: (text: string) => {
      work.read += text.length;
      return parse(text);
    },
  };
});

vi.mock("../../server/src/markdown/plain/read.ts", async (original) => {
  const { readPlain } = await original<typeof plainText>();
  return {
    readPlain: (...given: Parameters<typeof readPlain>) => {
      work.read += given[0].text.length;
      return readPlain(...given);
    },
  };
});

vi.mock("../../server/src/markdown/plain/rows.ts", async (original) => {
  const { readPlainRow } = await original<typeof plainRows>();
  return {
    readPlainRow: (line: string) => {
      work.read += line.length;
      return readPlainRow(line);
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
  Object.assign(work, { read: 0, asked: 0 });
  task();
  return { ...work };
}

/** How much work each of some letters is, typed at random places into a text that has been read. */
function workOfLetters(text: string, read: typeof readMarkdown): (typeof work)[] {
  let markdown = read(text);
  return letters(text, 40, 1).map((edit) =>
    workOf(() => {
      text = edited(text, edit);
      markdown = read(text, markdown);
    }),
  );
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
  expect(more.read / less.read).toBeLessThan((2.3 / 2) * length);
  expect(more.asked / less.asked).toBeLessThan((2.3 / 2) * length);
});

/** Some paragraphs, or rows of a table. */
const longestPart = 4_000;

test.each(drafts)("a letter typed into %s is read with no more than what is around it", (_what, textOf) => {
  const read = workOfLetters(textOf(75_000), readMarkdown).map((letter) => letter.read);
  expect(Math.min(...read)).toBeGreaterThan(0);
  expect(Math.max(...read)).toBeLessThan(longestPart);
});

test.each(drafts)(
  "most letters typed into %s ask rules no more often however long it is",
  (_what, textOf) => {
    const [short, long] = [15_000, 75_000].map((size) => {
      const asked = workOfLetters(textOf(size), look).map((letter) => letter.asked);
      return asked.sort((a, b) => a - b)[Math.floor(0.75 * asked.length)] ?? 0;
    });
    expect(long).toBeLessThan(1.5 * (short ?? 0));
  },
);
