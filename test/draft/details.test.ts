import { describe, expect, it } from "vitest";
import { actionsOf, readPlan } from "./reading.ts";

const partners = "LC is Larkford Council. ICB is NHS Lark Integrated Care Board.\n\n## Priority 1: Waits\n\n";
const plan = (text: string): string[] => actionsOf(readPlan(partners + text));

describe("lines below an action tell who, when and what will be different without labels", () => {
  it.each([
    [
      "bold, in bullets",
      "- **Open a clinic**\n  - ICB\n  - by March 2027\n  - waits fall from 30 to 12 weeks",
    ],
    ["in any order", "- Open a clinic\n  - waits fall from 30 to 12 weeks\n  - March 2027\n  - ICB"],
    ["together", "- Open a clinic\n  - ICB, by March 2027\n  - waits fall from 30 to 12 weeks"],
    ["with a dash", "- Open a clinic\n  - ICB – March 2027\n  - waits fall from 30 to 12 weeks"],
    [
      "with other tasks",
      "- Open a clinic\n  - ICB to lead; LC to lend a room\n  - March 2027\n  - waits fall from 30 to 12 weeks",
    ],
    [
      "with a note",
      "- Open a clinic\n  - ICB, March 2027\n  - paid for by a grant of 2026\n  - waits fall from 30 to 12 weeks",
    ],
    [
      "in lines of a cell",
      "| You want | What we do |\n|---|---|\n| a | **Open a clinic**<br>ICB<br>March 2027<br>waits fall from 30 to 12 weeks |\n| b | |\n| c | **Hire a nurse**<br>LC<br>May 2027<br>calls from 10% to 40% |",
    ],
  ])("%s", (_, text) => {
    expect(plan(text)[0]).toBe(
      "Open a clinic | owner: ICB | by: 2027-03-31 | measure: waits fall from 30 to 12 weeks",
    );
  });

  it("and what a draft tells throughout is told by a word too", () => {
    const text = ["Open a clinic", "Hire a nurse", "Write a guide"]
      .map((title) => `- **${title}**\n  - ICB\n  - waits fall from 30 to 12 weeks\n`)
      .join("");
    expect(
      plan(`${text}- **Ask for buses**\n  - Transport\n- **Look at rooms**\n  - if money allows\n`).slice(3),
    ).toEqual(["Ask for buses | owner: Transport", "Look at rooms"]);
  });

  it.each([
    [
      "steps",
      "- Open a clinic (ICB; March 2027)\n  - Find a room\n  - Hire two nurses by January 2027",
      ["Open a clinic | owner: ICB | by: 2027-03-31"],
    ],
    [
      "actions below a theme",
      "- **Clinics**\n  - Open a clinic (ICB; March 2027)\n  - Hire a nurse (LC; May 2027)",
      ["Open a clinic | owner: ICB | by: 2027-03-31", "Hire a nurse | owner: LC | by: 2027-05-31"],
    ],
    ["members of a group", "- **Steering group**\n  - ICB\n  - LC\n- **Quality group**\n  - LC", []],
  ])("and not %s", (_, text, actions) => {
    expect(plan(text)).toEqual(actions);
  });
});

describe("a cell tells all of an action", () => {
  const table = (cells: readonly string[], heading = "What will happen, who and when"): string =>
    `| We want | ${heading} |\n|---|---|\n${cells.map((cell) => `| to be heard | ${cell} |\n`).join("")}`;

  it("with its status as a mark in front, by the key of the plan", () => {
    const draft = readPlan(
      `Marks: ● on course ◐ behind ○ not begun\n\n${partners}${table([
        "● **Open a clinic**<br>ICB<br>March 2027",
        "◐ **Hire a nurse**<br>Lead: LC<br>Was May 2027; now July 2027 (no room)",
      ])}`,
    );
    expect(actionsOf(draft)).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31 | status: ●",
      "Hire a nurse | owner: LC | by: 2027-07-31 | status: ◐",
    ]);
    expect(draft.actions.map(({ status }) => status?.standing)).toEqual(["on-track", "late"]);
  });

  it("and the rest is told once for all", () => {
    const text =
      "Every action here belongs to the ICB, which reports to the board; each is to be finished by **17 May 2027**.\n\n";
    const cells = [
      "**Open a clinic**<br>Waits fall from 30 to 12 weeks",
      "**Hire a nurse**<br>Calls from 10% to 40%",
    ];
    expect(plan(text + table(cells, "What will happen, and how you can tell"))).toEqual([
      "Open a clinic | owner: ICB | by: 2027-05-17 | measure: Waits fall from 30 to 12 weeks",
      "Hire a nurse | owner: ICB | by: 2027-05-17 | measure: Calls from 10% to 40%",
    ]);
  });

  it("and not where its lines tell of other things", () => {
    expect(
      plan(
        table(
          ["**Waits**<br>Families wait too long<br>See page 3", "**Plans**<br>Late"],
          "What families said",
        ),
      ),
    ).toEqual([]);
  });
});
