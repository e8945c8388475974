import { bareClaims } from "../draft/progress-claims.ts";
import { handbook } from "../guidance/editions.ts";
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
  kinds: ["progress-report"],
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
    for (const claim of bareClaims(draft.root)) {
      context.report(
        claim,
        `“${inBrief(claim.text)}” claims progress, and nothing here says how you know. Name the board, audit, data or feedback that shows it, with its date.`,
      );
    }
  },
});
