import { describe, expect, it } from "vitest";
import type { Draft } from "../../server/src/draft/draft.ts";
import { read, readEvaluation, readPlan, unindented } from "./reading.ts";

/** The areas of a draft, a line each, with the titles of their actions. */
function areasOf({ areas }: Draft): string[] {
  return areas.map(({ id, title, actions }) =>
    [`${id}: ${title.text}`, ...actions.map((action) => action.title.text)].join(" | "),
  );
}

const table = "| Action | Lead | When |\n| --- | --- | --- |\n| Open a clinic | ICB | May 2027 |";

describe("a heading names an area", () => {
  it.each([
    ["Area for priority action 1: Waits", "1"],
    ["Area for improvement 3 – Waits", "3"],
    ["Priority action 1", "1"],
    ["Priority 2: Waits", "2"],
    ["Priority area 4. Waits", "4"],
    ["Area of significant weakness 2", "2"],
    ["Area of significant weakness (ASW 1): Waits", "area-1"],
    ["ASW 1: Waits", "1"],
    ["PA1 – Waits", "PA1"],
    ["Significant concern 1", "1"],
    ["Recommendation 3", "3"],
    ["Improvement Priority 8 (IP8)", "8"],
    ["Workstream C: Waits", "C"],
    ["Theme 1", "1"],
    ["Outcome 5: children are seen in time", "5"],
    ["1. Waits", "1"],
    ["Waits", "area-1"],
  ])("%s", (heading, id) => {
    expect(areasOf(readPlan(`## ${heading}\n\n${table}`))).toEqual([`${id}: ${heading} | Open a clinic`]);
  });

  it("even where nothing stands under it", () => {
    expect(
      areasOf(readPlan(`## Area 1: Waits\n\n${table}\n\n## Area 2: Plans\n\nMany plans are poor.`)),
    ).toEqual(["1: Area 1: Waits | Open a clinic", "2: Area 2: Plans"]);
  });

  it("above headings that only say what their part is for", () => {
    const draft = readPlan(`
      ## Area 1: Waits

      ### Where we are now

      Too long.

      ### What we will do

      - Open a clinic

      ### How we will know

      - Waits fall to 12 weeks
    `);
    expect(areasOf(draft)).toEqual(["1: Area 1: Waits | Open a clinic"]);
  });

  it("in bold", () => {
    expect(areasOf(readPlan(`**Area 1: Waits**\n\n${table}\n\n**Area 2: Plans**\n\nPoor.`))).toEqual([
      "1: Area 1: Waits | Open a clinic",
      "2: Area 2: Plans",
    ]);
  });

  it("in a text without any Markdown", () => {
    const draft = read(
      unindented(`
        Mereford SEND priority action plan

        Area 1: Waits

        Action: Open a clinic

        Area 2: Plans

        Action: Audit plans
      `),
    );
    expect(draft && areasOf(draft)).toEqual([
      "1: Area 1: Waits | Open a clinic",
      "2: Area 2: Plans | Audit plans",
    ]);
  });

  it("in lines that stand close together", () => {
    const draft = read(
      unindented(`
        Mereford SEND partnership
        Priority action plan

        Area 1: Waits

        What inspectors said
        Children wait too long.

        Actions

        1.1 Open a clinic
        Lead: ICB
        By when: May 2027

        1.2 Hire a nurse
        Lead: ICB
        By when: May 2027
      `),
    );
    expect(draft && areasOf(draft)).toEqual(["1: Area 1: Waits | Open a clinic | Hire a nurse"]);
  });

  it("twice, and it is one area", () => {
    const again = table.replace("Open a clinic", "Hire a nurse");
    expect(areasOf(readPlan(`## Area 1: Waits\n\n${table}\n\n## Area 1: Waits\n\n${again}`))).toEqual([
      "1: Area 1: Waits | Open a clinic | Hire a nurse",
    ]);
  });

  it.each(["Priority 1, continued", "Priority 1: Waits (cont.)", "Priority 1 – cont’d"])(
    "once, where it goes on below: %s",
    (heading) => {
      const text = `## Priority 1: Waits\n\n${table}\n\n## Priority 2: Plans\n\n${table}\n\n## ${heading}\n\n${table}`;
      expect(areasOf(readPlan(text)).map((area) => area.split(" | ").length)).toEqual([3, 2]);
    },
  );

  it("above headings that come again in each area", () => {
    const draft = readPlan(`
      ## Waits

      ### First 100 days

      - Open a clinic (ICB, May 2026)

      ### After that

      - Hire a nurse (ICB, May 2027)

      ## Plans

      ### First 100 days

      - Audit plans (LA, May 2026)

      ### After that

      - Train writers (LA, May 2027)
    `);
    expect(areasOf(draft)).toEqual([
      "area-1: Waits | Open a clinic | Hire a nurse",
      "area-2: Plans | Audit plans | Train writers",
    ]);
  });

  it("and is a numbered action, where actions are listed under it or beside it", () => {
    const draft = readPlan(`
      ## 1. Key action 2.4: Bring the waits down

      ${table.replaceAll("\n", "\n      ")}

      ## 2. Key action 3.1: Write better plans

      This goes on as before.
    `);
    expect(areasOf(draft)).toEqual([
      "1: 1. Key action 2.4: Bring the waits down | Open a clinic",
      "2: 2. Key action 3.1: Write better plans",
    ]);
  });

  it("with a number that is taken already, and it has another", () => {
    const again = table.replace("Open a clinic", "Audit plans");
    expect(areasOf(readPlan(`## Priority 1: Waits\n\n${table}\n\n## Priority 1: Plans\n\n${again}`))).toEqual(
      ["1: Priority 1: Waits | Open a clinic", "area-2: Priority 1: Plans | Audit plans"],
    );
  });
});

describe("a table names areas", () => {
  it("in rows of their own", () => {
    const draft = readPlan(`
      ## Our actions

      | Ref | Action | Lead | When |
      | --- | --- | --- | --- |
      | **Waits** | | | |
      | 1 | Open a clinic | ICB | May 2027 |
      | **Plans** | | | |
      | 2 | Audit plans | LA | May 2027 |
    `);
    expect(areasOf(draft)).toEqual(["area-1: Waits | Open a clinic", "area-2: Plans | Audit plans"]);
  });

  it("above their real header", () => {
    const draft = readPlan(`
      | Priority 1: Waits | | |
      | --- | --- | --- |
      | **Action** | **Lead** | **When** |
      | Open a clinic | ICB | May 2027 |
      | Priority 2: Plans | | |
      | **Action** | **Lead** | **When** |
      | Audit plans | LA | May 2027 |
    `);
    expect(areasOf(draft)).toEqual([
      "1: Priority 1: Waits | Open a clinic",
      "2: Priority 2: Plans | Audit plans",
    ]);
  });

  it("in rows that begin as headings do", () => {
    const draft = readPlan(`
      | Action | Lead | When |
      | --- | --- | --- |
      | Priority 1: Waits | | |
      | Open a clinic | ICB | May 2027 |
      | Priority 2: Plans | | |
      | Audit plans | LA | May 2027 |
    `);
    expect(areasOf(draft)).toEqual([
      "1: Priority 1: Waits | Open a clinic",
      "2: Priority 2: Plans | Audit plans",
    ]);
  });
});

describe("other headings name none", () => {
  it.each(["What inspectors found", "Risks", "Glossary", "Governance", "How this plan was made", "Contents"])(
    "%s",
    (heading) => {
      expect(areasOf(readPlan(`## ${heading}\n\nWords.\n\n## Area 1: Waits\n\n${table}`))).toEqual([
        "1: Area 1: Waits | Open a clinic",
      ]);
    },
  );

  it("and neither does the document’s title", () => {
    expect(areasOf(readPlan(table))).toEqual([]);
  });

  it("and an action that is a heading is in the area above it", () => {
    const draft = readPlan(`
      ## Area 1: Waits

      ### 1.1 Open a clinic

      - Lead: ICB
      - By when: May 2027
    `);
    expect(areasOf(draft)).toEqual(["1: Area 1: Waits | Open a clinic"]);
  });
});

describe("measures of a whole area", () => {
  it.each([
    ["a table", "| Measure | Baseline | Target |\n| --- | --- | --- |\n| Waits | 40 | 12 |", true],
    ["a heading", "### How we will know\n\n- Waits fall to 12 weeks", true],
    ["a line above a list", "Success measures:\n\n- Waits fall to 12 weeks", true],
    ["a label", "**How we will know:** waits fall to 12 weeks", true],
    ["none", "Waits are long.", false],
    ["none, though an impact is told", "**Impact:** children lose time at school.", false],
    [
      "none, though an outcome is told above the actions",
      `**Outcome we want.** Short waits.\n\n${table}`,
      false,
    ],
  ])("%s", (_, text, measured) => {
    const draft = readPlan(`## Area 1: Waits\n\n${table}\n\n${text}`);
    expect(draft.areas.map((area) => area.measured)).toEqual([measured]);
  });
});

describe("a self-evaluation", () => {
  it("has the areas that its plans stand under", () => {
    const draft = readEvaluation(`
      ## Question 3: Our plans

      ### Waits

      - Open a clinic (ICB, May 2027)

      ### Plans

      - Audit plans (LA, May 2027)
    `);
    expect(areasOf(draft)).toEqual(["area-1: Waits | Open a clinic", "area-2: Plans | Audit plans"]);
  });
});
