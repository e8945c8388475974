import { describe, expect, test } from "vitest";
import type { Draft } from "../../server/src/draft/draft.ts";
import { crossReferences } from "../../server/src/draft/mentions/cross-references.ts";
import { alone, type Group, type Member } from "../../server/src/draft/mentions/group.ts";
import { rangeOf } from "../../server/src/markdown/place.ts";
import { read, readPlan, unindented } from "./reading.ts";

const plan = `
  ## Area for priority action 1: Waits for therapy

  | Ref | Action | Owner | By when |
  | --- | --- | --- | --- |
  | 1.1 | Open a weekly clinic | NHS Mere ICB | 31 March 2027 |
  | 1.4 | Ring every family that waits | Mereford Council | 31 May 2027 |

  ## Area for priority action 2: Children who are not in school

  | Ref | Action | Owner | By when |
  | --- | --- | --- | --- |
  | 2.1 | Name one officer for each child | Mereford Council | 31 March 2027 |
  | 2.3 | Visit each alternative provider | Mereford Council | 31 May 2027 |
`;

function group(report: string): { group: Group; other: Member } {
  const other: Member = { path: "report.md", draft: reportOf(report) };
  return {
    group: { plan: { path: "plan.md", draft: readPlan(plan) }, report: undefined, others: [other] },
    other,
  };
}

function reportOf(body: string): Draft {
  const draft = read(`---\nkind: progress-report\n---\n\n${unindented(body)}`);
  if (!draft) throw new Error("The text was not taken for a draft.");
  return draft;
}

/** What is meant in a text, each with what stands around it: "area 2: see ‹PA2›". */
function meantIn(member: Member, all: Group): string[] {
  const { draft } = member;
  const lines = draft.markdown.text.split("\n");
  return crossReferences(all).flatMap(({ type, id, mentions }) =>
    mentions
      .filter((each) => each.member === member)
      .map(({ place }) => {
        const { start, end } = rangeOf(place);
        const line = lines[start.line] ?? "";
        return `${type} ${id}: ${line.slice(0, start.character)}‹${line.slice(start.character, end.character)}›${line.slice(end.character)}`;
      }),
  );
}

function meant(words: string): string[] {
  const { group: all, other } = group(`${words}\n`);
  return meantIn(other, all);
}

function alonePlan(text: string): string[] {
  const draft: Draft = readPlan(text);
  const member = { path: "plan.md", draft };
  return meantIn(member, alone(member));
}

describe("what refers to an area or an action", () => {
  test.each([
    ["Action 2.3 is on time.", ["action 2.3: Action ‹2.3› is on time."]],
    ["The clinic (action 1.1) has opened.", ["action 1.1: The clinic (action ‹1.1›) has opened."]],
    [
      "Actions 1.1, 1.4 and 2.3 are late.",
      [
        "action 1.1: Actions ‹1.1›, 1.4 and 2.3 are late.",
        "action 1.4: Actions 1.1, ‹1.4› and 2.3 are late.",
        "action 2.3: Actions 1.1, 1.4 and ‹2.3› are late.",
      ],
    ],
    [
      "Actions 1.1–1.4 and 2.1/2.3.",
      [
        "action 1.1: Actions ‹1.1›–1.4 and 2.1/2.3.",
        "action 1.4: Actions 1.1–‹1.4› and 2.1/2.3.",
        "action 2.1: Actions 1.1–1.4 and ‹2.1›/2.3.",
        "action 2.3: Actions 1.1–1.4 and 2.1/‹2.3›.",
      ],
    ],
    ["PA2 has slipped.", ["area 2: PA‹2› has slipped."]],
    ["APA 2 has slipped.", ["area 2: APA ‹2› has slipped."]],
    ["Area for priority action 2 has slipped.", ["area 2: Area for priority action ‹2› has slipped."]],
    ["In priority 2, waits fell.", ["area 2: In priority ‹2›, waits fell."]],
    [
      "Areas 1 and 2 lean on each other.",
      ["area 1: Areas ‹1› and 2 lean on each other.", "area 2: Areas 1 and ‹2› lean on each other."],
    ],
    ["Priority 2 may be late.", ["area 2: Priority ‹2› may be late."]],
    ["Waits are long: see 1.4.", ["action 1.4: Waits are long: see ‹1.4›."]],
    ["Waits are long (see 1.4).", ["action 1.4: Waits are long (see ‹1.4›)."]],
    [
      "The letters are new; this is linked to 1.4.",
      ["action 1.4: The letters are new; this is linked to ‹1.4›."],
    ],
    ["Governance (2.1)", ["action 2.1: Governance (‹2.1›)"]],
    ["Should 2.3 be closed?", ["action 2.3: Should ‹2.3› be closed?"]],
    [
      "1.1 and 1.4 are complete.",
      ["action 1.1: ‹1.1› and 1.4 are complete.", "action 1.4: 1.1 and ‹1.4› are complete."],
    ],
    [
      "**1.4 Ring every family that waits.** Half are rung.",
      ["action 1.4: **‹1.4› Ring every family that waits.** Half are rung."],
    ],
    [
      "Action\u00a02.3 🙂 and **PA2**.",
      ["action 2.3: Action\u00a0‹2.3› 🙂 and **PA2**.", "area 2: Action\u00a02.3 🙂 and **PA‹2›**."],
    ],
    [
      "Area for priority action 2 of the inspection report asks for more.",
      ["area 2: Area for priority action ‹2› of the inspection report asks for more."],
    ],
  ])("%s", (words, expected) => {
    expect(meant(words).sort()).toEqual([...expected].sort());
  });
});

describe("figures, dates and numbers of other things", () => {
  test.each([
    "The wait is 2.3 weeks.",
    "Absence fell from 1.4 to 1.1 and by 2.3%.",
    "It is 1.4% of pupils, and 2.3 per cent of girls.",
    "The mean score was lower (2.3).",
    "Absence is 4.6% (2.3).",
    "Waits in England (2.3) are shorter than here.",
    "We spent £1.4 million and 2.3m more.",
    "See paragraph 2.3 and section 1.4 of the handbook.",
    "Paragraph 59 says so; so does paragraph 2.",
    "See 1.4 of the code of practice.",
    "See action 1.4 of the SEND strategy.",
    "The strategy’s actions 1.1 and 1.4 are complete.",
    "On 1.4.26 and 2.3.2027 we met; again on 31/2.3.",
    "Meeting of 2026-01-04, at 2.30 or 1.4.2026.",
    "Action 3.1 and PA3 are not there, nor is action 2.30, 2.3.1 or area 12.",
    "Version 2.3, question 2, ward 2, figure 1.4, table 2.1, phase 2.",
    "In areas 2 miles from town; priority: 2 of 5; the area 2 years on.",
    "A rise to 1.4 is complete nonsense.",
    "KS2, Year 2, Q2, A4 and M2.3.",
    "Ratio 1.4:2.3, and 1.4/10, ~2.3, -1.4, +2.3, ≈1.4.",
    "A priority, 2 weeks late.",
    "We agreed action on 2 March 2027 and action 2 March.",
    "Improvement 2 and recommendation 2.",
  ])("%s", (words) => {
    expect(meant(words)).toEqual([]);
  });
});

describe("tables", () => {
  test("a column of references counts, figures do not", () => {
    expect(
      meant(`
        ## Next steps

        | Ref | Update | Wait | Links to | Status |
        | --- | --- | --- | --- | --- |
        | 2.3 | Half of them | 1.4 | 1.1, 1.4 | On track |
        |  | Also<br>see 1.4 | 2.1 |  | |
      `),
    ).toEqual([
      "action 1.1: | 2.3 | Half of them | 1.4 | ‹1.1›, 1.4 | On track |",
      "action 1.4: | 2.3 | Half of them | 1.4 | 1.1, ‹1.4› | On track |",
      "action 1.4: |  | Also<br>see ‹1.4› | 2.1 |  | |",
      "action 2.3: | ‹2.3› | Half of them | 1.4 | 1.1, 1.4 | On track |",
    ]);
  });

  test("the numbers of risks and measures are their own", () => {
    expect(
      meant(`
        ## Risks

        | Ref | Risk | Owner | Score |
        | --- | --- | --- | --- |
        | 1.1 | Staff leave | Mereford Council | 2.3 |

        ## Measures

        | No | Measure | Baseline |
        | --- | --- | --- |
        | 1.4 | Longest wait in weeks | 2.1 |
      `),
    ).toEqual([]);
  });

  test("a report that numbers its own actions means its own", () => {
    const found = meant(`
      ## Next steps

      1. Write to schools (Mereford Council, 31 March 2027)
      2. Hold a job fair (Mereford Council, 30 April 2027)

      Action 2 is new.
    `);
    expect(found).toEqual([]);
  });
});

test("a plan’s own numbers, with areas and without", () => {
  expect(
    alonePlan(`
      ## 1. Why we have a plan

      See section 2. Area 2 is the largest, and 2.1 is late.

      ## Priority 2: Waits

      ### Action 2.1 – Open a clinic

      - **Lead:** NHS Mere ICB
      - **By when:** 31 March 2027
      - **Depends on:** action 2.2

      ### Action 2.2 – Ring families

      - **Lead:** NHS Mere ICB
      - **By when:** 31 May 2027
    `),
  ).toEqual([
    "area 2: See section 2. Area ‹2› is the largest, and 2.1 is late.",
    "area 2: ## Priority ‹2›: Waits",
    "action 2.1: See section 2. Area 2 is the largest, and ‹2.1› is late.",
    "action 2.1: ### Action ‹2.1› – Open a clinic",
    "action 2.2: - **Depends on:** action ‹2.2›",
    "action 2.2: ### Action ‹2.2› – Ring families",
  ]);
});

test("areas that a table names, letters and capitals in front of numbers", () => {
  expect(
    alonePlan(`
      | Ref | Action | Owner | By when |
      | --- | --- | --- | --- |
      | **APA1: Waits for assessment** | | | |
      | IP1.1 | Count the list | NHS Mere ICB | 31 March 2027 |
      | IP1.2 | See those who waited longest | NHS Mere ICB | 31 May 2027 |
      | **APA2: Plans that come late** | | | |
      | IP2.1 | Recruit 22 people | Mereford Council | 31 May 2027 |

      IP 1.1 and IP1.2 are under way, as is APA 1. IP3 is not there.
    `).filter((line) => line.includes("under way")),
  ).toEqual([
    "area 1: IP 1.1 and IP1.2 are under way, as is APA ‹1›. IP3 is not there.",
    "action IP1.1: ‹IP 1.1› and IP1.2 are under way, as is APA 1. IP3 is not there.",
    "action IP1.2: IP 1.1 and ‹IP1.2› are under way, as is APA 1. IP3 is not there.",
  ]);
});

test("the report’s areas are told apart by their sort, and one of the plan’s without a sort is only one of them", () => {
  const report = read(`---
kind: inspection-report
---

# Area SEND inspection of Mereford

## Areas for priority action

| Responsible body | Areas for priority action |
| --- | --- |
| Mereford Council | 1. Leaders should urgently reduce waits. |
| Mereford Council | 2. Leaders should urgently visit alternative providers. |

## Areas for improvement

| Areas for improvement |
| --- |
| 1. Leaders should improve short breaks. |
| 2. Leaders should improve letters. |
`);
  if (!report) throw new Error("The text was not taken for a draft.");
  const reported: Member = { path: "inspection.md", draft: report };
  const { group: all, other } = group("AFI 2 and area for improvement 1 wait; PA2 does not.\n");
  const both = { ...all, report: reported };
  expect(meantIn(other, both).sort()).toEqual([
    "area 1: AFI 2 and area for improvement ‹1› wait; PA2 does not.",
    "area 2: AFI 2 and area for improvement 1 wait; PA‹2› does not.",
    "area 2: AFI ‹2› and area for improvement 1 wait; PA2 does not.",
  ]);
  expect(crossReferences(both).filter(({ type }) => type === "area")).toHaveLength(4);
});
