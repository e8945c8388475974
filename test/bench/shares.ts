import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration as configuration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { plan, progressReport, selfEvaluation } from "./corpus/drafts.ts";
import { today } from "./peers.ts";
import { figure } from "./report.ts";
import type { Report } from "./report.ts";

const size = 20_000;
const warming = 30;
const measured = 90;

/** Where the time goes, once all is warm: the parts of checking drafts of a folder, by processor time. */
export function measureShares(_folder: string, _rounds: number, report: Report): void {
  const spent = { markdown: 0, draft: 0, rules: 0 };
  let characters = 0;
  for (let draft = 0; draft < warming + measured; draft += 1) {
    const write = [selfEvaluation, plan, progressReport][draft % 3] ?? plan;
    const text = write(5000 + draft, size);
    const start = now();
    const markdown = readMarkdown(text);
    const parsed = now();
    const read = readDraft(markdown, { today, calendar: configuration.calendar });
    const understood = now();
    if (read) check(read, { today, configuration });
    const checked = now();
    if (draft < warming) continue;
    characters += text.length;
    spent.markdown += parsed - start;
    spent.draft += understood - parsed;
    spent.rules += checked - understood;
  }
  const all = spent.markdown + spent.draft + spent.rules;
  const row = (what: string, time: number) => [
    what,
    `${figure((100 * time) / all)}%`,
    figure((1000 * time) / characters),
  ];
  report.table({
    title: "Where the time goes",
    head: ["", "share", "ms per KB"],
    rows: [
      row("reading Markdown: blocks, tables, lists, words", spent.markdown),
      row("reading the draft: actions, owners, dates, measures, questions, names", spent.draft),
      row("the rules, and what only they ask for", spent.rules),
      row("all", all),
    ],
  });
}

/** Milliseconds of processor time. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
