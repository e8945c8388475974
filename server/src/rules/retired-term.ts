import { retiredUses, type RetiredUse } from "../draft/retired-terms.ts";
import { fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { handbook } from "../guidance/editions.ts";
import { literal, replacement } from "./common/fixes.ts";
import { ownKinds } from "./common/kinds.ts";
import { quoted } from "./common/wording.ts";
import { rule, type Fix } from "./rule.ts";

export default rule({
  id: "retired-term",
  per: "draft",
  kinds: ownKinds,
  severity: "information",
  title: "Bodies, plans and duties have the names of today",
  source: [handbook(145, 183)],
  why: "An old name for a body or a plan makes readers doubt that the text was written for this year, and families cannot find who is meant.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Ellerby partnership

The CCG was replaced by NHS Ellerby Integrated Care Board in 2022.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Send a date with each letter | NHS Ellerby Integrated Care Board | 31 March 2028 | 90% of families have a date within a week (12% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Ellerby partnership

We work with NHS Ellerby CCG and with families.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Send a date with each letter | NHS Ellerby Integrated Care Board | 31 March 2028 | 90% of families have a date within a week (12% in May 2026) |
`,
  check(draft, context) {
    for (const use of retiredUses(draft, context.today)) {
      const { term, first } = use;
      const now = nameNow(use, first);
      const advice = now === "" ? "Use the name of today" : `Write “${now}”`;
      context.report(
        first,
        `${quoted(first.text)} is out of date. ${term.because}. ${advice}, unless you tell of the past.`,
        ...rename(use),
      );
    }
  },
});

function nameNow({ term }: RetiredUse, words: Words): string {
  return term.phrases[fold(words.text).replace(/[ -]+/g, " ")] ?? "";
}

function rename(use: RetiredUse): Fix[] {
  const now = nameNow(use, use.first);
  if (now === "" || use.all.some((words) => nameNow(use, words) === "")) return [];
  const names = [...new Set(use.all.map(({ text }) => quoted(text)))].join(" and ");
  const edits = use.all.map((words) => replacement(words, literal(nameNow(use, words))));
  return [{ title: `Write “${now}” in place of ${names}`, edits }];
}
