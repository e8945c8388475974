/** A plan with one error: its second action has no owner. */
export const flawedPlan = `---
kind: priority-action-plan
date: 2026-09-14
---

# Fenwater priority action plan

Fenwater Council is the principal authority for this plan.

## Area for priority action 1: Waits for therapy

| Ref | Action | Responsible organisation | Timescale | How we will know |
| --- | --- | --- | --- | --- |
| 1.1 | Recruit two therapists | Fenwater Council | 31 March 2027 | Waits down from 40 weeks to 20 by June 2027 |
| 1.2 | Agree one pathway | | 30 April 2027 | Waits down from 40 weeks to 20 by June 2027 |
`;

export const cleanPlan = flawedPlan.replace("pathway | |", "pathway | NHS Fenwater Integrated Care Board |");

/** A plan with a warning and no error. */
export const vaguePlan = cleanPlan.replace("30 April 2027", "ASAP");

export const selfEvaluation = `# Fenwater area SEND self-evaluation

## Question 1: What do you know about the impact of your arrangements for children and young people with SEND?

Waits for autism assessment fell from 60 weeks to 38 between April 2025 and March 2026, so 140 children were seen sooner.

## Question 3: What are your plans for the next 12 months to improve the experiences and outcomes of children and young people with SEND?

- NHS Fenwater Integrated Care Board will open a second clinic by March 2027, so that no child waits longer than 26 weeks.
`;

export const minutes = "# Parish council\n\nApologies were received. The bench will be painted.\n";
