import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTabStops } from "../../client/src/tab-stops.ts";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { kinds } from "../../server/src/guidance/kinds.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { answerTo, today } from "./answers.ts";

interface Snippet {
  prefix: string;
  body: string[];
}

const files = ["self-evaluation", "plan"].map((name) => `client/snippets/${name}.json`);
const snippets = files.flatMap((file) =>
  Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, Snippet>),
);

function filledIn({ body }: Pick<Snippet, "body">): string {
  const turns = new Map<string, number>();
  return body
    .join("\n")
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, today)
    .replace(/\$\{\d+:([^}]*)\}/g, (_mark, asked: string) => {
      const turn = turns.get(asked) ?? 0;
      turns.set(asked, turn + 1);
      return answerTo(asked, turn);
    })
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

test.each(kinds)("the template of a %s, filled in, is a draft with nothing to find", (kind) => {
  const template = readFileSync(`server/src/guidance/templates/${kind}.md`, "utf8");
  const { draft, findings } = read(filledIn({ body: [withTabStops(template)] }));
  expect(draft.kind).toBe(kind);
  expect(findings).toEqual([]);
});
