import type { Draft, LogEntry } from "../draft/draft.ts";
import { isUndecided } from "../draft/owners/read-name.ts";
import { highlightReport } from "../guidance/sources.ts";
import { fillIn } from "./common/fixes.ts";
import { nameOfEntry, openEntries, placeOfEntry } from "./common/log.ts";
import { quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

const reportOf = (owner: string): string => `---
kind: progress-report
date: 2026-10-30
---

# Highlight report on the Alderbeck SEND plan

## Risks

| Ref | Risk | Mitigation | Risk owner | Review by |
| --- | --- | --- | --- | --- |
| R1 | The second provider withdraws | A direct award is ready to sign | NHS Alder ICB | 31 January 2027 |
| R2 | Caseworkers leave faster than we recruit | A career grade and exit interviews | ${owner} | 28 February 2027 |
`;

export default rule({
  id: "risk-owner",
  per: "draft",
  kinds: ["progress-report"],
  severity: "warning",
  title: "Each open risk, issue and dependency has an owner",
  source: [highlightReport],
  why: "A risk that nobody owns is watched by nobody. A board reads the owner first, to know whom to ask.",
  good: reportOf("Head of SEND, Alderbeck Council"),
  weak: reportOf(""),
  check(draft, context) {
    for (const entry of openEntries(draft.log)) {
      if (!entry.kept.owner || !lacksOwner(entry, draft)) continue;
      const said = entry.owners[0] ? `has ${quoted(entry.owners[0].text)} for its owner` : "has no owner";
      context.report(
        placeOfEntry(entry),
        `${nameOfEntry(entry)} ${said}. Name the person or post who answers for it, and the organisation.`,
        ...fillIn(entry.slots.owner, "Add an owner to this entry", "name of the organisation"),
      );
    }
  },
});

/** None is named, or only that it is to be named. "All partners" is for whoever runs the log to judge. */
function lacksOwner({ owners }: LogEntry, { summary }: Draft): boolean {
  if (summary) return false;
  return owners.every(
    ({ type, text }) => type === "vague" && (isUndecided(text) || !/[\p{L}\d]/u.test(text)),
  );
}
