import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTabStops } from "../../client/src/tab-stops.ts";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

interface Snippet {
  prefix: string;
  body: string[];
}

const today = "2026-11-02";
const files = ["self-evaluation", "plan"].map((name) => `client/snippets/${name}.json`);
const snippets = files.flatMap((file) =>
  Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, Snippet>),
);

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

function answerTo(asked: string, turn: number): string {
  const several = inTurn.find(([asks]) => asks.test(asked))?.[1];
  return several?.[turn % several.length] ?? answers.find(([asks]) => asks.test(asked))?.[1] ?? asked;
}

function filledIn({ body }: Pick<Snippet, "body">): string {
  const turns = new Map<string, number>();
  return body
    .join("\n")
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, today)
    .replace(/\$\{\d+:([^}]*)\}/g, (_mark, asked: string) => {
      const turn = turns.get(asked) ?? 0;
      turns.set(asked, turn + 1);
      return answerTo(asked, turn);
    })
    .replaceAll("$0", "");
}

function snippet(prefix: string): string {
  const found = snippets.find((candidate) => candidate.prefix === prefix);
  if (found === undefined) throw new Error(`no snippet ${prefix}`);
  return filledIn(found);
}

function read(text: string) {
  const draft = readDraft(readMarkdown(text), { today, calendar: defaultCalendar });
  if (draft === undefined) throw new Error("not read as a draft");
  return {
    draft,
    findings: check(draft, { today, configuration: defaultConfiguration }).map(({ rule }) => rule),
  };
}

test("every blank has an answer, and every snippet its own prefix", () => {
  expect(snippets.map(filledIn).join("\n")).not.toMatch(/\[(?!\w+\])/);
  expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length);
});

test.each([
  ["send-self-evaluation", "self-evaluation"],
  ["send-priority-action-plan", "priority-action-plan"],
])("%s, filled in, is a draft with nothing to find", (prefix, kind) => {
  const { draft, findings } = read(snippet(prefix));
  expect(draft.kind).toBe(kind);
  expect(findings).toEqual([]);
});

test.each(["self-evaluation", "priority-action-plan"])(
  "the template of a %s, filled in, is a draft with nothing to find",
  (kind) => {
    const template = readFileSync(`server/src/guidance/templates/${kind}.md`, "utf8");
    const { draft, findings } = read(filledIn({ body: [withTabStops(template)] }));
    expect(draft.kind).toBe(kind);
    expect(findings).toEqual([]);
  },
);
