/** The day on which these answers are given. */
export const today = "2026-11-02";

/** What an author might write for each blank. */
const answers: readonly (readonly [asks: RegExp, answer: string])[] = [
  [/local area\]/, "Mereford"],
  [/local authority\]|name of the organisation/, "Mereford Council"],
  [/integrated care board/, "NHS Mereford Integrated Care Board"],
  [/principal authority/, "Mereford Council"],
  [
    /what is new/i,
    "A second special school opened in January 2026, and the council and the health service have had one commissioner for children since April 2026.",
  ],
  [/day, month and year/, "30 September 2027"],
  [
    /better or worse/,
    "Children wait 40 weeks for an assessment, down from 74 weeks in October 2025, and parents tell us that they feel listened to",
  ],
  [/the figure, where/, "the waiting list of October 2026 shows 40 weeks, down from 74 a year before"],
  [/what was looked at/, "the council audited 30 plans in September 2026 and found 24 of them good"],
  [
    /who was asked, when|how they were asked/,
    "412 answered the survey of June 2026, most said that waiting is easier than a year ago, and because they asked for it letters now give one name to ring",
  ],
  [
    /the figures, the audits/,
    "The waiting list of October 2026; the audit of 30 plans of September 2026; the survey of June 2026, in which 412 parents and carers and 90 young people said that waiting is easier",
  ],
  [/date of the engagement meeting/, "14 January 2027"],
  [/date the inspectors gave notice/, "2 November 2026"],
  [/name of the document/, "Mereford return of November 2026.pdf"],
  [/what is to get better/, "Waiting times for children of all ages"],
  [/first day/, "5 October 2026"],
  [/last day/, "9 October 2026"],
  [
    /outcome in the words/,
    "There are widespread failings. Mereford Council is to prepare and submit a priority action plan",
  ],
  [/on track, or at risk/, "On track"],
  [/it was to be done/, "31 October 2026"],
  [/it will be done/, "31 January 2027"],
  [/why it is late/, "Two of six therapists have left"],
  [/what is being done/, "Mereford Council trains four more people by 18 December 2026"],
  [/what could go wrong/, "Children wait longer because therapists leave"],
  [/of the next review/, "14 January 2027"],
  [/children, young people or families see no difference/i, "Children at SEN support see no difference yet"],
  [/name of the theme/, "Waiting times"],
  [/date of this version/, "2 November 2026"],
  [/date (?:of the report|the inspection report was published)/, "9 October 2026"],
  [
    /how children, young people, parents and carers took part/,
    "Mereford Parents Together and the youth forum helped to write this plan in September 2026. They see the figures every quarter and say whether life has become easier",
  ],
  [/month and year it starts/, "January 2027"],
  [/month and year it ends/, "September 2027"],
  [
    /which board looks/,
    "The partnership board, with an independent chair, looks at this plan every month with the waiting list and the survey, and writes to all families each term.",
  ],
  [
    /who wrote this/,
    "Mereford Council, NHS Mereford Integrated Care Board, Mereford schools and Mereford Parents Together, our parent carer forum, wrote this in September 2026.",
  ],
  [
    /what is different now/i,
    [
      "Needs are found sooner: the two-year review reached 91% of children in 2026, up from 74% in 2024.",
      "Children wait 40 weeks for an assessment by a community paediatrician, down from 74 weeks in October 2025.",
      "In 2026, 71% of new education, health and care (EHC) plans were on time, compared with 38% in 2024, and 64% of young people say that they had a say in theirs; it was 51%.",
      "Absence of pupils at SEN support fell from 12% to 9%.",
      "Short breaks reach 241 families, and 82% of parents cope better, compared with 60% in 2024; a social worker now meets 90% of families before giving advice.",
      "Four in ten disabled young people meet friends in clubs in their community; it was a quarter.",
      "Of 76 pupils in alternative provision, 61 went back to a school, up from half.",
      "At 19, 71% of those with a plan are in education or work, up from 62%.",
    ].join(" "),
  ],
  [
    /do not get what they need/,
    "Joint commissioning of therapies, co-production with families and multi-agency work round a child are not yet good enough, and leaders have changed three times since 2024. In June 2026, 140 young people over 18 still waited for a plan for adult life, as many as in 2025.",
  ],
  [
    /what they show/,
    "the joint strategic needs assessment of June 2026 and the waiting list of October 2026, which the board reads every quarter; the list shows 40 weeks, down from 74 a year before",
  ],
];

/** What an author might write for the blanks of a list or table, one after the other. */
const inTurn: readonly (readonly [asks: RegExp, answers: readonly string[]])[] = [
  [
    /what will be done/,
    ["Open a second assessment clinic", "Ring each family that waits", "Visit each alternative provider"],
  ],
  [
    /^\[the change/,
    [
      "children wait no longer than 40 weeks, down from 74 weeks in October 2026",
      "80% of parents know whom to ring, up from 45% in June 2026",
      "90% of pupils there feel safe by July 2027 (71% in June 2026)",
    ],
  ],
  [
    /words of the inspection report/,
    ["children wait too long for assessments", "oversight of alternative provision"],
  ],
];

/** What an author might write for a blank; `turn` counts the blanks before it that ask for the same. */
export function answerTo(asked: string, turn: number): string {
  const several = inTurn.find(([asks]) => asks.test(asked))?.[1];
  return several?.[turn % several.length] ?? answers.find(([asks]) => asks.test(asked))?.[1] ?? asked;
}
