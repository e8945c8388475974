import { asOf } from "../draft/as-of.ts";
import { highlightReport } from "../guidance/sources.ts";
import { nameOfEntry, openEntries, placeOfEntry } from "./common/log.ts";
import { longDate } from "./common/wording.ts";
import { rule } from "./rule.ts";

const reportOf = (date: string): string => `---
kind: progress-report
date: 2026-10-30
---

# Highlight report on the Alderbeck SEND plan

## Issues

| Ref | Issue | Mitigation | Issue owner | Resolve by | Status |
| --- | --- | --- | --- | --- | --- |
| I1 | The two record systems do not exchange messages | An extract by hand each week | NHS Alder ICB | 31 January 2027 | Open |
| I2 | The data team has two posts empty | Agency cover for both | Alderbeck Council | ${date} | Open |
`;

export default rule({
  id: "risk-overdue",
  per: "draft",
  kinds: ["progress-report"],
  severity: "warning",
  title: "A risk, issue or dependency whose date has passed is closed, or has a new date",
  source: [highlightReport],
  why: "A date that has passed without a word says that the log is not looked at. Boards and advisers notice it first.",
  good: reportOf("28 February 2027"),
  weak: reportOf("31 August 2026"),
  check(draft, context) {
    const day = asOf(draft, context.today);
    if (day === undefined || draft.summary) return;
    for (const entry of openEntries(draft.log)) {
      if (entry.end === undefined || entry.end >= day || entry.held) continue;
      context.report(
        entry.due ?? placeOfEntry(entry),
        `${nameOfEntry(entry)} was to be settled or looked at again by ${longDate(entry.end)}, which had passed when this was reported. Close it, or give the new date and say why it is still open.`,
      );
    }
  },
});
