import { personalData, type PersonalData } from "../draft/personal-data.ts";
import { handbook } from "../guidance/editions.ts";
import { ownKinds } from "./common/kinds.ts";
import { rule } from "./rule.ts";

/** The messages do not repeat what is found: they may be kept in places that others read. */
const messages: Readonly<Record<PersonalData["what"], string>> = {
  "nhs-number": "This is an NHS number. Take it out before you share or publish this document.",
  "pupil-number":
    "This is a unique pupil number (UPN). Take it out before you share or publish this document.",
  "date-of-birth":
    "A date of birth stands here. Take it out before you share or publish this document; an age range is enough.",
  "named-child":
    "A child or young person seems to be named here with an age. Leave out the name or the age, or say that the name has been changed.",
};

export default rule({
  id: "personal-data",
  per: "draft",
  kinds: ownKinds,
  severity: "warning",
  title: "Nothing tells who a single child is",
  source: [handbook(4)],
  why: "These documents are published and sent to many people. A number, a date of birth or a name with an age tells everybody which child is meant.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Ravenglen partnership

Contact: Imran Sheikh, Head of SEND, 01632 960 114, imran.sheikh@ravenglen.example. A girl at primary school, who waited two years, told us what it was like.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Ravenglen Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Ravenglen partnership

Contact: Imran Sheikh, Head of SEND, 01632 960 114, imran.sheikh@ravenglen.example. Leah, 9, who waited two years, told us what it was like.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Ravenglen Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  check(draft, context) {
    for (const { what, words } of personalData(draft.root)) context.report(words, messages[what]);
  },
});
