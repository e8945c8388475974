import { findBareDirection } from "../draft/direction.ts";
import { adviserReview } from "../guidance/sources.ts";
import { after, blank } from "./common/fixes.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import { rule } from "./rule.ts";
import { inSentence, nameOf, quoted } from "./common/wording.ts";

export default rule({
  id: "action-measure-figures",
  per: "action",
  kinds: kindsWithActions,
  severity: "information",
  title: "A measure says from what to what",
  source: [adviserReview],
  why: "“Improve” and “fewer” give a direction and no distance. Without a figure for today and one to reach, nobody can say whether it has been reached, and a change of one per cent would do.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Marram Coast priority action plan

## Area for priority action 1: Attendance

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Visit each child who stays at home | Marram Coast Council | 31 July 2028 | Fewer children miss more than half of school: 60 (140 in June 2026) |
| 1.2 | Open a clinic for anxiety in the evening | NHS Marram ICB | 31 March 2028 | Waits fall from 40 weeks to 12 |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Marram Coast priority action plan

## Area for priority action 1: Attendance

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Visit each child who stays at home | Marram Coast Council | 31 July 2028 | Fewer children miss school |
| 1.2 | Open a clinic for anxiety in the evening | NHS Marram ICB | 31 March 2028 | Waits fall from 40 weeks to 12 |
`,
  check(action, context) {
    const { measure } = action;
    // A measure of what is done or made has a finding of its own.
    if (!isOpen(action, context) || !measure || measure.type === "activity" || action.area?.measured) return;
    const direction = findBareDirection(measure.told);
    if (direction === undefined) return;
    context.report(
      action.title,
      `The measure of ${inSentence(nameOf(action))} says which way things should go (${quoted(direction)}) and not how far. Add where they stand now, what should be reached and by when.`,
      {
        title: "Add figures to this measure",
        edits: [after(measure.words, ` (${blank(1, "how it stands now, and what it should be by when")})`)],
      },
    );
  },
});
