import { neverSpelledOut } from "../draft/abbreviations.ts";
import { handbook } from "../guidance/editions.ts";
import { rule } from "./rule.ts";
import { readKinds } from "./common/kinds.ts";
import { spellOut } from "./common/spell-out.ts";

export default rule({
  id: "abbreviation",
  per: "draft",
  kinds: readKinds,
  severity: "information",
  title: "Each abbreviation is spelled out where it is first used",
  source: [handbook(145, 183)],
  why: "The document is published for children, young people, parents and carers. Letters that only officers know shut them out, and inspectors may not know the names of local groups and teams.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Wrelton priority action plan

A glossary stands at the end.

## Area for priority action 1: Life after school

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Name an adult worker for each young person at 16, with the preparation for adulthood (PfA) group | Wrelton Council | 31 July 2028 | 80% of young people can name their adult worker (22% in April 2026) |
| 1.2 | Open a SaLT clinic at the college | NHS Wrelton Integrated Care Board | 31 March 2028 | Students wait 6 weeks for therapy (31 in April 2026) |

## Glossary

**SaLT:** speech and language therapy
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Wrelton priority action plan

## Area for priority action 1: Life after school

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Name an adult worker for each young person at 16, with the PfA group | Wrelton Council | 31 July 2028 | 80% of young people can name their adult worker (22% in April 2026) |
| 1.2 | Open a clinic for epilepsy at the college | NHS Wrelton Integrated Care Board | 31 March 2028 | Students with epilepsy lose six days a year to illness (11 in 2025/26) |
`,
  check(draft, context) {
    for (const abbreviation of neverSpelledOut(draft)) {
      const { short, words, expansion } = abbreviation;
      const advice =
        expansion === undefined
          ? "Write out here what it stands for, with the letters in brackets after it."
          : `Where it is first used, write “${expansion} (${short})”.`;
      context.report(
        words,
        `“${short}” is not spelled out anywhere in this document. ${advice}`,
        ...spellOut(abbreviation).map((edit) => ({
          title: `Spell out “${short}” here`,
          edits: [edit],
        })),
      );
    }
  },
});
