import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import type { MarkdownText, Table } from "../../server/src/markdown/elements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { options } from "../draft/reading.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Some actions stand twice, and what is said of that is remembered with both. */
const rows = Array.from({ length: 60 }, (_, at) => {
  const family = at % 20;
  return `| 1.${String(at + 1)} | Ring family ${String(family)} that waits for an assessment | Dale ICB | 31 May 2027 | 80% say so |`;
});
const plan = `# Dale SEND priority action plan

## Priority area 1: Waits

Some words about waits.

| Ref | Action | Responsible organisation | By when | Measure of success |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

## Glossary

DCO: designated clinical officer
`;

test("a draft is not kept when its text has been edited", async () => {
  const tables: WeakRef<Table>[] = [];
  let markdown = readMarkdown(plan);
  let draft = readDraft(markdown, options);
  for (let letter = 0; letter < 60; letter += 1) {
    const { text } = markdown;
    const at = text.indexOf("Ring family", (text.length * letter) / 60);
    markdown = readMarkdown(`${text.slice(0, at)}x${text.slice(at)}`, markdown);
    draft = readDraft(markdown, { ...options, previous: draft });
    if (draft) check(draft, { today: options.today, configuration: defaultConfiguration });
    tables.push(...tablesOf(markdown).map((table) => new WeakRef(table)));
  }
  // What is told of a weak reference is kept to the end of the turn.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  const kept = tables.filter((table) => table.deref());
  expect(tables).toHaveLength(60);
  expect(kept.length).toBeLessThan(5);
});

test("a draft is not kept when others have been read after it, though its front matter is remembered", async () => {
  const tables: WeakRef<Table>[] = [];
  for (let at = 0; at < 60; at += 1) {
    const markdown = readMarkdown(`---\nversion: ${String(at)}\n---\n\n${plan}`);
    const draft = readDraft(markdown, options);
    if (draft) check(draft, { today: options.today, configuration: defaultConfiguration });
    tables.push(...tablesOf(markdown).map((table) => new WeakRef(table)));
  }
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(tables.filter((table) => table.deref()).length).toBeLessThan(5);
});

function tablesOf({ blocks }: MarkdownText): Table[] {
  return blocks.flatMap(({ elements }) => elements.filter((element) => element.type === "table"));
}
