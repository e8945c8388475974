/** The parts of the example below, in order; each is a passage of its own. */
const parts = {
  "the early years":
    "Needs are found sooner. The two-year review reaches 91% of children, up from 74% in 2024, and 79% of children who need help have it before they start school. It was 55%.",
  plans:
    "In 2026, 71% of new education, health and care (EHC) plans were issued within 20 weeks, compared with 38% in 2024. Of the young people who have one, 64% say that they had a say in their plan; it was 51%.",
  school:
    "Absence of pupils at SEN support fell from 12% to 9% in two years, while it rose in England. At age 11 they read as well as similar pupils elsewhere; in 2024 they were half a year behind.",
  health:
    "Children wait less for speech and language therapy: 14 weeks in June 2026, 31 weeks in June 2024. As a result, 70% of them reach the goal that they or their parents set.",
  care: "Short breaks reach 241 families, and 82% of parents say that they cope better, compared with 60% in 2024. A social worker now meets 90% of families before giving advice; it was a third.",
  community:
    "Four in ten disabled young people go to a sports club or meet friends outside school every week. In 2024 it was a quarter.",
  "alternative provision":
    "Of 76 pupils in alternative provision, 61 went back to a school within a year. In 2024 it was barely half.",
  adulthood:
    "Of 46 young people who finished a supported internship in July 2026, 29 are in paid work, up from 11 of 30 in 2024. At 19, 71% of those with a plan are in education or work; it was 62%.",
} as const;

export type PartOfExample = keyof typeof parts;

const evidence = `The partnership's data for 2026, compared with England, and an audit of 60 plans in May 2026, checked by a neighbouring area. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them. Each July we tell families what changed because of what they said, and what did not.

The joint strategic needs assessment of June 2026 shows where needs are rising fastest. The partnership board reads all of this every quarter, and each chief officer answers to it for what has not moved.`;

const plans = {
  commissioning: `- Agree one contract for therapies and see children within 12 weeks (NHS Vale ICB and Larkhurst Council, by 31 July 2027)`,
  other: `- Train 200 teachers to help pupils who worry about school (Larkhurst Council, by 30 April 2027)
- Ring each young person who has left school and has nothing to do (Larkhurst Council, by 31 March 2027)`,
};

/** A self-evaluation that covers everything, long enough to be whole, without the parts that are named. */
export function wholeExample(...without: readonly (PartOfExample | "commissioning")[]): string {
  const impact = Object.entries(parts).filter(([name]) => !without.some((each) => each === name));
  return `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Larkhurst partnership

Larkhurst Council and NHS Vale Integrated Care Board (ICB) wrote this with the parent carer forum and the youth council. It covers the school year 2025/26 and follows the inspection of 2023.

## What do we know about our impact?

${impact.map(([, text]) => text).join("\n\n")}

## How do we know?

${evidence}

## What are our plans for the next 12 months?

${[...(without.includes("commissioning") ? [] : [plans.commissioning]), plans.other].join("\n")}
`;
}
