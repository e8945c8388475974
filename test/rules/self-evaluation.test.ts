import { describe, expect, it } from "vitest";
import { findingsIn } from "./drafts.ts";

interface Parts {
  readonly front?: string;
  readonly before?: string;
  readonly impact?: string;
  readonly evidence?: string;
  readonly plans?: string;
}

/** A self-evaluation that has no fault but what a part of it brings. */
function written({ front, before, impact, evidence, plans }: Parts): string {
  return `---
kind: self-evaluation
date: 2026-09-14
${front ?? ""}
---

# Self-evaluation of the Thistledown partnership

${before ?? "A second special school opened in January 2026."}

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%. Absence of pupils at SEN support fell from 12% to 9%.

${impact ?? ""}

## How do we know?

${evidence ?? "The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what helps."}

## What are our plans for the next 12 months?

${plans ?? "- Issue 80% of new plans within 20 weeks (Thistledown Council, by 31 July 2027)"}
`;
}

function isFound(rule: string, parts: Parts): boolean {
  return findingsIn(written(parts)).some((finding) => finding.rule === rule);
}

/** Evidence that is no longer than a sentence is a thin answer. */
function longer(text: string): Parts {
  return {
    evidence: `${text} We come back to each of these at the start of every term and read them side by side.`,
  };
}

/** Texts for one part of the draft: those that the rule finds, and near misses. */
function expectations(
  rule: string,
  part: keyof Parts,
  found: readonly string[],
  passed: readonly string[],
  wrap: (text: string) => Parts = (text) => ({ [part]: text }),
): void {
  describe(rule, () => {
    it.each(found)("finds: %s", (text) => {
      expect(isFound(rule, wrap(text))).toBe(true);
    });
    it.each(passed)("passes: %s", (text) => {
      expect(isFound(rule, wrap(text))).toBe(false);
    });
  });
}

expectations(
  "figure-compared",
  "impact",
  [
    "Portage is now reaching more families in the east of the county.",
    "Uptake of the holiday programme has increased.",
    "Suspensions at SEN support are rising.",
    "Many more parents use the advice line, and the feedback is warm.",
    "Annual reviews have improved in both colleges.",
    "Short breaks are much better than they were and families say so.",
  ],
  [
    "Uptake of the holiday programme has increased from 40 children to 95.",
    "The age at which deafness is confirmed has come down to nine weeks (England: 11).",
    "Attendance at the partnership board has improved.",
    "Our data has improved.",
    "We hope that take-up will have increased by then.",
    "Suspensions have fallen by a third.",
    "The building has been improved.",
  ],
);

expectations(
  "figure-dated",
  "impact",
  [
    "Eighty-eight schools have signed the charter.",
    "The charter is known. 62 schools have joined it.",
    "Forty-two pupils are in alternative provision.",
    "Ninety families are on the list.",
    "41 nurseries have completed the course.",
    "The officers meet weekly. Of those asked, 64% are content.",
  ],
  [
    "By June 2026 eighty-eight schools had signed the charter.",
    "Since the spring term 62 schools have joined it.",
    "The county has 64 nurseries and 212 schools.",
    "Twenty-four schools will have joined by then.",
    "Three schools have signed.",
    "At least 30 schools should have joined.",
  ],
  (text) => ({ impact: `### Elsewhere\n\n${text}` }),
);

expectations(
  "recent-developments",
  "before",
  [
    "This year we have listened hard.",
    "Two of five interns now have a paid job and one now has a flat.",
    "Seven interns began in September and one plan took over a year.",
    "The gap with other pupils has closed.",
    "The survey has asked the same questions since 2022.",
    "Stays in hospital ended in a better way for most.",
  ],
  [
    "The director has been with us since March 2026.",
    "The trust took over the therapy service from two others.",
    "One clinic closed in May 2026.",
    "The safety valve agreement has ended.",
    "The ICB merged its two teams in January.",
    "We ended one contract after the inspection.",
    "The lead commissioner left in June and the post is vacant.",
  ],
);

expectations(
  "feedback-loop",
  "evidence",
  [
    "In our survey of April 2026, 300 parents replied. The data of June 2026 agree.",
    "Parents told us at four coffee mornings in May 2026 that forms are long. An audit of 60 plans in May 2026 found the same.",
    "210 young people told us what would help them at college, in a poll of March 2026. The data for 2026 bear it out.",
    "We asked 40 pupils in June 2026 how they feel at school, and audited 30 plans.",
    "A focus group of 12 carers met in May 2026. They said that letters are cold. Our data for 2026 are silent on it.",
    "Young inspectors visited two clubs in March 2026 and wrote about how it feels to arrive. We also read the data for May 2026.",
  ],
  [
    "We asked 300 parents in April 2026. We told families what will be different and what cannot be.",
    "In our survey of April 2026, 300 parents replied. In June we wrote back to each of them.",
    "210 young people told us in March 2026 that buses come late. We explained why the contract cannot change.",
    "300 parents replied in April 2026. They were told why the evening panel had to wait.",
    "In May 2026 we asked 40 pupils, and we told pupils what had been decided.",
    "The parents' poll of May 2026 had 90 replies. In response letters now name one person.",
  ],
  longer,
);

expectations(
  "question-evidence-kinds",
  "evidence",
  [
    "Young inspectors visited two clubs in March 2026. Our survey of April 2026 had 300 replies from parents.",
    "14 coffee mornings were held by May 2026, 90 young people came to listening events, and complaints are read each month.",
    "Our survey of 640 parents in March 2026 and a survey of 1,015 pupils. Focus groups with carers met in June 2026.",
    "Two questionnaires to families, in May and in June 2026, and interviews with 40 young people. Complaints are read each month.",
    "We audited 40 plans in March 2026. A peer review came in May 2026 and the practice week in June looked at 30 cases.",
    "The dashboard of June 2026, the SEN2 return of January 2026 and the school census of May 2026.",
  ],
  [
    "Young inspectors visited two clubs in March 2026, and the dashboard of May 2026 was read with them.",
    "Our survey of April 2026 had 300 replies from parents. An audit of 60 plans was done in May 2026.",
    "In our survey of April 2026, 300 parents replied.",
    "The SEN2 return of January 2026, and 60 parents told us in May 2026 how they see it.",
    "A peer review in May 2026 looked at our data and at 20 cases.",
    "The dashboard of June 2026 and mystery visits to ten clinics in May 2026.",
  ],
  longer,
);

expectations(
  "question-plans-follow",
  "impact",
  [
    "Short breaks are offered to 44 families, twelve fewer than in 2024, because staff could not be found.",
    "Short breaks: families call the cuts a broken promise.",
    "Families go without short breaks in the holidays.",
    "We are least proud of alternative provision.",
    "Attendance of pupils at SEN support has fallen behind.",
    "Six posts in the youth clubs for disabled teenagers could not be filled.",
  ],
  [
    "In 2023 short breaks were a broken promise.",
    "Few teachers are trained, still too few.",
    "Inspectors found that alternative provision was the part they were least proud of.",
    "Short breaks are offered to 60 families, twelve more than in 2024.",
    "Nationally many families go without short breaks.",
    "If staff could not be found, families would go without short breaks.",
  ],
  (impact) => ({ impact, plans: "- Train 80 teachers (Thistledown Council, by 31 July 2027)" }),
);

expectations(
  "stand-alone",
  "impact",
  [
    "Our position on school transport is set out on our website: www.thistledown.example/transport.",
    "How families are kept informed is described on the Local Offer.",
    "The results can be seen on our intranet.",
    "Waiting times by district are shown on the trust’s website.",
    "The outcomes of young people at 19 are given online.",
    "What we know about exclusions can be read on our web pages.",
  ],
  [
    "The position on transport is set out on our website: 92% of journeys are on time, up from 81%.",
    "The Local Offer website has been rewritten with parents.",
    "Families find their way on the Local Offer.",
    "The newsletter is published on the website.",
    "More about the survey can be read on our website.",
    "Waits fell from 31 weeks to 14; the list is shown on the trust’s website.",
  ],
);

const busy =
  "Between September 2025 and May 2026 the outreach team held 114 meetings, delivered 37 training sessions to 902 staff, published four toolkits and recruited two advisers. The team also relaunched its web pages and shared a bulletin with schools. Training was extended to teaching assistants and to lunchtime staff in all towns.";

expectations(
  "evaluative",
  "impact",
  [
    `- ${busy} A conference was held in March for 160 delegates. The toolkits were printed and sent to all settings.`,
    `${busy} A conference was held in March for 160 delegates. The toolkits were printed and sent to all settings.`,
    `1. ${busy} A new panel was set up in May. Terms of reference were agreed by the board.`,
    `- ${busy}\n- A conference was held in March for 160 delegates. The toolkits were printed and sent to all settings.`,
    `${busy}\n\nA handbook was published for governors in June 2026. A steering group was established and has met four times.`,
    `- **Outreach.** ${busy} A film was made about the service. A strategy has been published.`,
    `- ${busy}`,
  ],
  [
    `- ${busy} As a result suspensions fell from 120 to 70.`,
    "- The outreach team held 114 meetings and published four toolkits. Two advisers were recruited.",
    `${busy} It has not worked well enough: families still wait. A conference was held in March for 160 delegates.`,
    "- A conference was held. A toolkit was printed. A panel was set up. A film was made. A plan was agreed.",
    "Pupils who had outreach were suspended a third less than in 2024.",
    `#### What we did\n\n${busy} A conference was held in March for 160 delegates. The toolkits were printed and sent out.`,
  ],
);

expectations(
  "question-plans",
  "plans",
  [
    "- Extend the charter to colleges (Thistledown Council; ongoing)\n- Share the guide with nurseries across the area (NHS Thistle ICB; in due course)",
    "- Review the panel and its terms (Thistledown Council; when capacity allows)\n- Develop a new outcomes framework with partners (NHS Thistle ICB; TBC)\n- Consider clinics on Saturdays",
    "| Action | Lead | By |\n| --- | --- | --- |\n| Offer the course to all schools in the west | Thistledown Council | ongoing |\n| Look at how reviews are chaired in colleges | NHS Thistle ICB | TBC |",
    "- Open a base for autistic pupils in the north (Thistledown Council, by September 2029)",
    "- See children for therapy within 12 weeks (NHS Thistle ICB, by 31 July 2029)\n- Visit each child on a part-time timetable",
    "- Name one officer for each family in the whole of the area (Director of Children’s Services, Thistledown Council; as resources allow)",
  ],
  [
    "- Extend the charter to colleges (Thistledown Council; ongoing)\n- Share the guide with nurseries (NHS Thistle ICB; by March 2027)",
    "- Extend the charter to colleges and to nurseries in the area\n- Share the guide with all of our partners across the region in good time",
    "We will continue to build on this strong platform and embed our strategy across the whole of the local system with all partners.",
    "- Strengthen joint working (all partners, ongoing)\n- Continue to embed the strategy and the charter in all our schools and settings",
    "- Ask families each term what got better (Thistledown Council, each term)\n- Open a base in the north (Thistledown Council, by September 2029)",
    "- Start reviews at 27 months (NHS Thistle ICB, from January 2027)",
  ],
);

describe("question-thin", () => {
  it("leaves plans with owners and without dates to question-plans", () => {
    const plans =
      "- Extend the charter to colleges (Thistledown Council; ongoing)\n- Share the guide with nurseries across the area (NHS Thistle ICB; in due course)";
    expect(isFound("question-thin", { plans })).toBe(false);
  });

  it("speaks where neither is named", () => {
    const plans =
      "We will continue to build on this strong platform and embed our strategy across the whole of the local system with all partners.";
    expect(isFound("question-thin", { plans })).toBe(true);
    expect(isFound("question-plans", { plans })).toBe(false);
  });
});

const meeting = "meeting: 2026-10-08";
const old =
  "The scorecard of July 2025, an audit of 60 plans in May 2025, and our survey of June 2025, which 300 parents and 210 young people answered.";

describe("out-of-date", () => {
  const impact = (text: string): string =>
    written({ front: meeting, evidence: old, impact: text }).replace(
      "In 2024, 38% of new plans were on time; in 2026 it is 71%.",
      "In 2023, 38% of new plans were on time.",
    );
  const isOld = (text: string): boolean => findingsIn(text).some(({ rule }) => rule === "out-of-date");

  it.each([
    "Waits for therapy fell to 14 weeks in 2024/25.",
    "A boy moved to a new school in January and has settled well.",
    "In spring 2025, 61% of parents were content.",
    "The team was restructured and a case system went live in June 2025.",
    "Our strategy was launched this year.",
    "A conference was held in March.",
  ])("finds: %s", (text) => {
    expect(isOld(impact(text))).toBe(true);
  });

  it.each([
    "Waits for therapy fell to 14 weeks in March 2026.",
    "In May, 61% of parents were content.",
    "71% are on time this term.",
    "Absence was 9% in 2025/26.",
    "An audit of 30 plans was finished in February.",
    "At 30.06.26 there were 44 pupils on part-time timetables.",
  ])("passes: %s", (text) => {
    expect(isOld(impact(text))).toBe(false);
  });
});
