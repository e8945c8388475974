import { describe, expect, test } from "vitest";
import { read, unindented } from "./reading.ts";

const kindOf = (text: string): string | undefined => read(unindented(text))?.kind;

const questions = `
  ## What do we know about demand?

  The council carries 1,240 pupils with SEND, and NHS Mere ICB pays for 40.

  ## How do we know?

  From a survey of parents.

  ## What are our plans for the next 12 months?

  - Look at routes
`;

describe("a committee's paper on something else is none of ours", () => {
  test.each([
    ["**Report of:** Director of Environment\n  **Agenda item:** 6", "## Legal implications\n\n  None."],
    ["Report to the Scrutiny Committee", "## Financial and equality implications\n\n  None."],
    ["Date of meeting: 3 December 2026\n  Key decision: yes", "## Options considered\n\n  None."],
    [
      "For decision",
      "## 4. Recommendations\n\n  That routes change.\n\n  ## 5. Background papers\n\n  None.",
    ],
  ])("that asks what is known, how and what is planned: %s", (opening, closing) => {
    expect(
      kindOf(`# Getting to school in Mereford\n\n  ${opening}\n${questions}\n  ${closing}`),
    ).toBeUndefined();
  });

  test.each([
    "Budget monitoring report, quarter 2: children with SEND",
    "High needs deficit recovery plan 2026 to 2031",
    "Schools Forum: high needs block transfer 2027/28",
    "Dedicated schools grant monitoring report, period 7",
    "Medium-term financial strategy: SEND",
  ])("that is about money: %s", (title) => {
    const text = `
  # ${title}

  The council and NHS Mere ICB pay for children with SEND.

  | Line | Forecast | Action | Lead | By when |
  | --- | --- | --- | --- | --- |
  | Top-ups | £8.4m | Review rates | Finance | TBC |`;
    expect(kindOf(text)).toBeUndefined();
  });
});

describe("a draft of ours that goes to a committee stays one", () => {
  const opening = "**Report of:** Director of Children's Services\n  **Agenda item:** 6";

  test("where its title says what it is", () => {
    for (const [title, kind] of [
      ["Area SEND self-evaluation, autumn 2026", "self-evaluation"],
      ["Progress report on our SEND priority action plan", "progress-report"],
    ])
      expect(kindOf(`# Cabinet, 8 December 2026: ${title}\n\n  ${opening}\n${questions}`), title).toBe(kind);
  });

  test("where it asks of arrangements", () => {
    const asked = questions.replace("demand", "the impact of our arrangements");
    expect(kindOf(`# Mereford\n\n  ${opening}\n${asked}`)).toBe("self-evaluation");
  });

  test("where one of its titles is about money", () => {
    const text = `
  # SEND priority action plan

  ## High needs budget: monitoring and savings

  The council and NHS Mere ICB will open a clinic.`;
    expect(kindOf(text)).toBe("priority-action-plan");
  });
});

test("a self-evaluation that has recommendations is no committee's paper", () => {
  expect(kindOf(`# Mereford\n${questions}\n  ## Recommendations\n\n  Read it.`)).toBe("self-evaluation");
});
