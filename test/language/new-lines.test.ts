import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { rules } from "../../server/src/rules/index.ts";
import { documentOf, today } from "./findings.ts";
import { filledIn, labels, offered, taken } from "./marked.ts";

const answers: Readonly<Record<string, string>> = {
  "[what will be done]": "Ring each family that waits",
  "[the change for children, young people or families, from what to what]":
    "80% of families know whom to ring, up from 45% in June 2026",
  "[the words of the inspection report]": "Children wait too long for therapies",
};

const top = `---
kind: priority-action-plan
date: 2026-11-02
partners:
  - Mereford Council
  - NHS Mereford and Vale ICB
---

# Mereford priority action plan

`;
const table = `## Area for priority action 1: children wait too long

| Ref | Action | Lead | By when | How we will know | Notes |
| --- | --- | --- | --- | --- | --- |
| 1.1 | Open a second clinic | NHS Mereford and Vale ICB | 30 September 2027 | 75% of children are seen in 18 weeks, up from 40% in June 2026 | Agreed |
`;

/** The text when what is offered at `¦` as `label` has been taken and filled in. */
function written(marked: string, label: string): string {
  const [before = "", after = ""] = marked.split("¦");
  const item = offered(marked, { invoked: true }).find((each) => each.label === label);
  const edit = item?.textEdit;
  if (!edit || !("range" in edit)) throw new Error(`not offered: ${label}`);
  const kept = before.slice(0, before.length - (before.split("\n").at(-1)?.length ?? 0));
  return `${kept}${filledIn(edit.newText, answers)}${after}`;
}

function lastAction(text: string) {
  const draft = documentOf(text).draft();
  const action = draft?.actions.at(-1);
  if (!draft || !action) throw new Error("no action");
  const grave = check(draft, { today, configuration: defaultConfiguration })
    .map(({ rule }) => rules.find(({ id }) => id === rule))
    .filter((rule) => rule?.severity === "error" || rule?.severity === "warning");
  return {
    count: draft.actions.length,
    id: action.id,
    title: action.title.text,
    owners: action.owners.map(({ organisation }) => organisation),
    end: action.timescale?.end,
    measure: action.measure?.type,
    grave: grave.map((rule) => rule?.id),
  };
}

const sound = { title: "Ring each family that waits", measure: "impact", grave: [] };

test.each(["¦", "|¦", "| ¦", "|  ¦|  | |"])("a new row is offered below a table at %s", (line) => {
  const text = written(`${top}${table}${line}`, "New action").replace(/(?<=\| {2}\|).*$/, "");
  expect(text.split("\n").at(-1)).toBe(
    "| 1.2 | Ring each family that waits | NHS Mereford and Vale ICB | 30 September 2027 | 80% of families know whom to ring, up from 45% in June 2026 |  |",
  );
  expect(lastAction(text)).toMatchObject({ ...sound, count: 2, id: "1.2", end: "2027-09-30" });
});

test("what is offered for a row is found by the bar that it takes the place of", () => {
  const [row] = offered(`${top}${table}|¦`);
  expect(row?.label).toBe("New action");
  expect(row?.filterText).toMatch(/^\|New action/);
});

test.each([
  [
    "a heading",
    `### Action 1.1: Open a second clinic

- **Responsible organisation:** NHS Mereford and Vale ICB
- **Timescale:** 30 September 2027
- **What will be different:** 75% of children are seen in 18 weeks, up from 40% in June 2026
`,
    "1.2",
  ],
  [
    "labels",
    `**Action:** 1.1 Open a second clinic

**Who:** NHS Mereford and Vale ICB

**When:** 30 September 2027

**Success:** 75% of children are seen in 18 weeks, up from 40% in June 2026
`,
    "1.2",
  ],
  [
    "a bullet",
    `- **Open a second clinic** (Lead: NHS Mereford and Vale ICB; by 30 September 2027)
  - Success measure: 75% of children are seen in 18 weeks, up from 40% in June 2026
`,
    undefined,
  ],
])("a new action that is %s has the shape of the one above", (_shape, action, id) => {
  for (const eol of ["\n", "\r\n"]) {
    const area = "## Area for priority action 1: children wait too long\n\n";
    const text = written(`${top}${area}${action}\n¦`.replaceAll("\n", eol), "New action");
    expect(lastAction(text)).toMatchObject({ ...sound, count: 2, id, end: "2027-09-30" });
    expect(lastAction(text).owners).toEqual(["NHS Mereford and Vale ICB"]);
  }
});

test("a new area takes the next number, and the plan's own table", () => {
  const text = written(`${top}${table}\n¦`, "New area");
  expect(text).toContain(
    "## Area for priority action 2: Children wait too long for therapies\n\n| Ref | Action | Lead |",
  );
  expect(lastAction(text)).toMatchObject({ ...sound, count: 2, id: "2.1" });
});

test("a new area of a plan without tables has an action in the shape of the others", () => {
  const area =
    "## Priority 1 – waits\n\n### 1.1 Open a second clinic\n\n- Lead: Mereford Council\n- When: May 2027\n";
  const text = written(`${top}${area}\n¦`, "New area");
  expect(text).toContain(
    "## Priority 2 – Children wait too long for therapies\n\n### 2.1 Ring each family that waits\n",
  );
  expect(lastAction(text)).toMatchObject({ count: 2, id: "2.1", owners: ["Mereford Council"] });
});

test("a plan that has nothing yet is offered its first area", () => {
  const text = written(`${top}¦`, "New area");
  expect(text).toContain("## Area for priority action 1: Children wait too long for therapies\n");
  expect(lastAction(text)).toMatchObject({ count: 1, id: "1.1", owners: ["Mereford Council"] });
});

test("a bullet among actions may become one, and no other bullet", () => {
  const list = `${top}## Area for priority action 1: waits\n\n- Open a clinic (Lead: Mereford Council; by 30 September 2027)\n`;
  expect(taken(`${list}- ¦`, "New action")).toMatch(/^- \$\{1:\[what will be done\]\} \(Lead: \$\{2\|/);
  expect(labels(`${top}${table}\n- ¦`)).toEqual([]);
});

const evaluation = "# Area SEND self-evaluation\n\n";

test("a self-evaluation is offered answers to the questions that have none, a theme and a statement of impact", () => {
  const all = labels(`${evaluation}¦`, { invoked: true });
  expect(all).toEqual(
    expect.arrayContaining([
      "New answer to question 1",
      "New answer to question 2",
      "New answer to question 3",
      "New theme with the three questions",
      "From … to … (source, date), so that …",
    ]),
  );
  const text = written(`${evaluation}¦`, "New answer to question 2");
  expect(text).toMatch(/^## 2\. How do you know/m);
  expect(text).toMatch(/^- Parents and carers: \[who was asked/m);
  expect(labels(`${text}\n\n¦`, { invoked: true })).not.toContain("New answer to question 2");
});

test("an answer under its own heading has no second heading", () => {
  const heading = "## 1. What do you know about the impact of your arrangements?\n\n";
  expect(written(`${evaluation}${heading}¦`, "New answer to question 1")).toBe(
    `${evaluation}${heading}[what is better or worse for children and young people than a year ago, with the figure before and after]`,
  );
});

test("an editor without snippets gets the words in brackets", () => {
  const row = taken(`${top}${table}¦`, "New action", { invoked: true, snippets: false });
  expect(row).toMatch(
    /^\| 1\.2 \| \[what will be done\] \| \[name of the organisation\] \| \[day, month and year\] \|/,
  );
});

test("nothing is begun unasked on a line that is prose", () => {
  expect(labels(`${top}${table}\n¦`)).toEqual([]);
  expect(labels(`${top}${table}\nThe¦`)).toEqual([]);
});
