import { highlightReport } from "../guidance/sources.ts";
import { fillIn } from "./common/fixes.ts";
import { nameOfEntry, openEntries, placeOfEntry } from "./common/log.ts";
import { rule } from "./rule.ts";

const reportOf = (mitigation: string): string => `---
kind: progress-report
date: 2026-10-30
---

# Highlight report on the Alderbeck SEND plan

## Risks

| Ref | Risk | Mitigation | Risk owner | Review by |
| --- | --- | --- | --- | --- |
| R1 | The second provider withdraws | A direct award is ready to sign | NHS Alder ICB | 31 January 2027 |
| R2 | Caseworkers leave faster than we recruit | ${mitigation} | Head of SEND, Alderbeck Council | 28 February 2027 |
`;

export default rule({
  id: "risk-mitigation",
  per: "draft",
  kinds: ["progress-report"],
  severity: "warning",
  title: "Each open risk, issue and dependency says what is being done about it",
  source: [highlightReport],
  why: "A board can only decide about a risk when it knows what is already being done. A risk without mitigation reads as one that is accepted.",
  good: reportOf("A career grade and exit interviews"),
  weak: reportOf(""),
  check(draft, context) {
    if (draft.summary) return;
    for (const entry of openEntries(draft.log)) {
      if (!entry.kept.mitigation || entry.mitigation) continue;
      context.report(
        placeOfEntry(entry),
        `${nameOfEntry(entry)} has no mitigation. Say what is being done so that it does not happen, or does less harm.`,
        ...fillIn(
          entry.slots.mitigation,
          "Add what is being done",
          "what is being done about it, and by when",
        ),
      );
    }
  },
});
