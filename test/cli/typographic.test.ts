import { expect, test } from "vitest";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { factsOf } from "../../server/src/report/facts.ts";
import { file, run, useCommandLine } from "./command-line.ts";

useCommandLine();

const plan = `# Kelder priority action plan

## Priority area 1 – Waiting for therapy

| Ref | Action | Who’s responsible | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Open a “walk-in” clinic – in each town | NHS Kelder ICB – Children’s Commissioner | Sept–Dec ’26 | Waits fall from 40 to 18 weeks by July 2027 |
| 1.2 | • Train 40 SENCOs • Publish the guide | Kelder Council’s Head of SEND | Autumn ’26 – Spring ’27 | Parents’ confidence rises from 41% to 70% |

### Action 1.3 – Ring each family

- **Lead** – Parent Carer Forum’s Chair
- **By when** – end of March ‘27
`;

test("curly quotes, dashes and bullets are read by what is built as they are by its sources", async () => {
  file("plan.md", plan);
  const { out } = await run("facts", "plan.md", "--format", "json", "--today", "2026-11-21");
  const { calendar, frame } = defaultConfiguration;
  const draft = readDraft(readMarkdown(plan), { today: "2026-11-21", calendar });
  expect(draft?.actions.length).toBeGreaterThan(2);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(factsOf(draft, frame))));
});
