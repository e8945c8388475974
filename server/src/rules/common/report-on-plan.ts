/** For the examples of rules that compare a progress report with its plan. */
export const plan = `---
kind: priority-action-plan
date: 2026-04-20
---

# Harbourne priority action plan

Harbourne Council is the principal authority for this plan.

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2027 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.2 | Open a weekly clinic in each town | NHS Harbour ICB | 31 March 2027 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.3 | Ring each family that waits | Harbourne Council | 31 May 2027 | 80% of families know what happens next (31% in May 2026) |
| 1.4 | Lend equipment to children who wait | Harbourne Council | 31 May 2027 | No child is at home for want of a chair (14 in May 2026) |
`;

/** A progress report with rows for these actions. */
export function reportWith(...rows: readonly string[]): string {
  return `---
kind: progress-report
date: 2026-10-20
plan: plan.md
---

# Harbourne SEND progress report

## Next steps

| Ref | Action | Owner | By when | Status |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
