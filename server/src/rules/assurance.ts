import { evaluatingParts } from "../draft/evaluating.ts";
import { barePraise } from "../draft/praise.ts";
import { bareClaims } from "../draft/progress-claims.ts";
import type { Section } from "../draft/sections.ts";
import { handbook } from "../guidance/editions.ts";
import { once } from "../markdown/once.ts";
import { inBrief } from "./common/wording.ts";
import { rule } from "./rule.ts";

const reportOf = (passage: string): string => `---
kind: progress-report
date: 2026-10-30
---

# Progress report on the Farleigh SEND plan

## Area 1: Waits for speech and language therapy

${passage}
`;

export default rule({
  id: "assurance",
  per: "draft",
  kinds: ["progress-report", "self-evaluation"],
  severity: "information",
  title: "A claim of progress says how leaders have made sure of it",
  source: [handbook(161, 166)],
  why: "Inspectors ask how leaders have assured themselves that the progress they report is being made. A claim with no board, audit, data or feedback behind it cannot be tested.",
  good: reportOf(
    "We are making good progress with recruitment. The board looked at vacancies by team on 6 October 2026.",
  ),
  weak: reportOf(
    "We are making good progress with recruitment, and partners work together more closely than before.",
  ),
  check(draft, context) {
    if (draft.summary) return;
    if (draft.kind === "self-evaluation") {
      for (const { section } of evaluatingParts(draft)) {
        for (const claim of praiseIn(section)) {
          context.report(
            claim,
            `“${inBrief(claim.text)}” praises, and nothing here says how you know. Name the audit, data or feedback that shows it, with its date, and what it means for children and families.`,
          );
        }
      }
      return;
    }
    for (const claim of bareClaims(draft.root)) {
      context.report(
        claim,
        `“${inBrief(claim.text)}” claims progress, and nothing here says how you know. Name the board, audit, data or feedback that shows it, with its date.`,
      );
    }
  },
});

const praiseIn = once(({ elements }: Section) => barePraise(elements));
