import { inAny } from "../draft/in-parts.ts";
import type { Draft } from "../draft/draft.ts";
import { manyRows, rowByRow } from "../draft/row-by-row.ts";
import { blocksOf } from "../draft/top.ts";
import { walk } from "../draft/sections.ts";
import { handbook } from "../guidance/editions.ts";
import { saysWhoAnswers, saysWhoMakes } from "../guidance/maker-words.ts";
import type { Block } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { rangeOf } from "../markdown/place.ts";
import { remembering } from "../markdown/remember.ts";
import { fold } from "../guidance/phrases.ts";
import { after, blank } from "./common/fixes.ts";
import { openingOf } from "./common/opening.ts";
import { quoted } from "./common/wording.ts";
import { rule, type Fix } from "./rule.ts";

const actions = `## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2027 | No child waits longer than 18 weeks (61 in May 2026) |
`;

export default rule({
  id: "principal-authority",
  per: "draft",
  kinds: ["priority-action-plan"],
  severity: "information",
  title: "The plan says who is responsible for making it",
  source: [handbook(147)],
  why: "The inspection report names the principal authority: the partnership, or one partner. It submits the plan and answers for it, so readers should see who that is.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Priority action plan of the Harbourne partnership

Harbourne Council is the principal authority for this plan.

${actions}`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Priority action plan of the Harbourne partnership

${actions}`,
  check(draft, context) {
    if (draft.summary || tellsWhoMakes(blocksOf(draft)) || namesOneForAll(draft)) return;
    const { report } = context.companions;
    const named = report?.draft.inspection?.principal?.text;
    const told =
      report && named !== undefined
        ? ` The inspection report (${quoted(report.name)}) names ${quoted(named)}.`
        : "";
    context.report(
      openingOf(draft),
      `The plan does not say who is responsible for making it, the principal authority. Say so near the top: the partnership, or the one partner that the report names.${told}`,
      ...sayWho(draft),
    );
  },
});

const tellsWhoMakes = inAny((block: Block) => manyRows(block).some((rows) => toldInAny(rows).tells));

/** A senior responsible officer, near the top or anywhere but beside an action, whose own it is. */
function namesOneForAll(draft: Draft): boolean {
  const blocks = blocksOf(draft);
  return blocks.some(
    (block, at) => namesOfficer(block) && (at <= 1 || !holdsAction(draft, block, blocks[at + 1])),
  );
}

function holdsAction({ actions }: Draft, { line: first }: Block, next: Block | undefined): boolean {
  return actions.some(({ place }) => {
    const { line } = rangeOf(place).start;
    return line >= first && line < (next?.line ?? Infinity);
  });
}

const namesOfficer = once((block: Block) => saysWhoAnswers.isIn(fold(block.text)));

const toldInAny = remembering((rows) => ({ tells: rowByRow(rows).some((row) => toldIn(row).tells) }));

const toldIn = remembering((row) => ({ tells: saysWhoMakes.isIn(fold(row)) }));

/** A sentence below the title. */
function sayWho(draft: Draft): Fix[] {
  const title = [...walk(draft.root)].find(({ heading }) => heading?.type === "heading")?.heading;
  if (!title) return [];
  const sentence = `\n\n${blank(1, "name of the organisation")} is the principal authority for this plan.`;
  return [
    {
      title: "Say who is responsible for making the plan",
      edits: [after(title, sentence)],
    },
  ];
}
