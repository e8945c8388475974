import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

interface Snippet {
  prefix: string;
  body: string[];
}

const today = "2026-11-02";
const files = ["self-evaluation", "plan"].map((name) => `client/snippets/${name}.json`);
const snippets = files.flatMap((file) =>
  Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, Snippet>),
);

/** What an author might write for each blank. */
const answers: readonly (readonly [asks: RegExp, answer: string])[] = [
  [/local area\]/, "Mereford"],
  [/local authority\]|name of the organisation/, "Mereford Council"],
  [/integrated care board/, "NHS Mereford ICB"],
  [/day, month and year/, "30 September 2027"],
  [/what will be done/, "Open a second assessment clinic"],
  [
    /better or worse/,
    "Children wait 40 weeks for an assessment, down from 74 weeks in October 2025, and parents tell us that they feel listened to",
  ],
  [/the change for/i, "children wait no longer than 40 weeks, down from 74 weeks in October 2026"],
  [/the figure, where/, "the waiting list of October 2026 shows 40 weeks, down from 74 a year before"],
  [/what was looked at/, "the ICB audited 30 plans in September 2026 and found 24 of them good"],
  [
    /who was asked/,
    "412 answered the survey of June 2026, and most said that waiting is easier than a year ago",
  ],
  [
    /the figures, the audits/,
    "The waiting list of October 2026; the audit of 30 plans of September 2026; the survey of June 2026, in which 412 parents and carers and 90 young people said that waiting is easier",
  ],
  [/words of the inspection report/, "children wait too long for assessments"],
  [/name of the theme/, "Waiting times"],
];

function filledIn({ body }: Snippet): string {
  return body
    .join("\n")
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, today)
    .replace(
      /\$\{\d+:([^}]*)\}/g,
      (_mark, asked: string) => answers.find(([asks]) => asks.test(asked))?.[1] ?? asked,
    )
    .replaceAll("$0", "");
}

function snippet(prefix: string): string {
  const found = snippets.find((candidate) => candidate.prefix === prefix);
  if (found === undefined) throw new Error(`no snippet ${prefix}`);
  return filledIn(found);
}

function read(text: string) {
  const draft = readDraft(readMarkdown(text), { today, calendar: defaultCalendar });
  if (draft === undefined) throw new Error("not read as a draft");
  return {
    draft,
    findings: check(draft, { today, configuration: defaultConfiguration }).map(({ rule }) => rule),
  };
}

test("every blank has an answer, and every snippet its own prefix", () => {
  expect(snippets.map(filledIn).join("\n")).not.toMatch(/\[(?!\w+\])/);
  expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length);
});

test.each([
  ["send-self-evaluation", "self-evaluation"],
  ["send-priority-action-plan", "priority-action-plan"],
])("%s, filled in, is a draft with nothing to find", (prefix, kind) => {
  const { draft, findings } = read(snippet(prefix));
  expect(draft.kind).toBe(kind);
  expect(findings).toEqual([]);
});

test("the three questions and the theme, filled in, answer all questions", () => {
  const questions = ["send-question-1", "send-question-2", "send-question-3"].map(snippet);
  expect(read(`# Mereford area SEND self-evaluation\n\n${questions.join("\n")}`).findings).toEqual([]);
  expect(read(`# Mereford area SEND self-evaluation\n\n${snippet("send-theme")}`).findings).toEqual([]);
});

const plan = `---\nkind: priority-action-plan\ndate: ${today}\n---\n\n# Priority action plan\n\n`;
const table =
  "| Ref | Action | Responsible organisation | Timescale | How we will know |\n| --- | --- | --- | --- | --- |\n";
const area = "## Area for priority action 1: waiting times\n\n";

test.each([
  ["send-area", ""],
  ["send-action-row", area + table],
  ["send-action-heading", area],
  ["send-action-labels", area],
  ["send-action-bullet", area],
])("%s, filled in, is one action with owner, timescale and measure", (prefix, before) => {
  const { draft, findings } = read(plan + before + snippet(prefix));
  expect(draft.actions).toHaveLength(1);
  const [action] = draft.actions;
  expect(action?.owners.map(({ organisation }) => organisation)).toEqual(["Mereford Council"]);
  expect(action?.timescale?.end).toBe("2027-09-30");
  expect(action?.measure).toBeDefined();
  expect(findings).toEqual([]);
});
