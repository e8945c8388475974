import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/read.ts";
import { annexA } from "../../server/src/guidance/annex-a.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { kinds } from "../../server/src/guidance/kinds.ts";
import type { Kind } from "../../server/src/guidance/kinds.ts";
import { steps } from "../../server/src/guidance/new-draft-steps.ts";
import { dateIn, namesIn, understand } from "../../server/src/language/answers.ts";
import type { Answers } from "../../server/src/language/answers.ts";
import { fileNameFor, newDraft } from "../../server/src/language/new-draft.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

const template = (kind: Kind): string => readFileSync(`server/src/guidance/templates/${kind}.md`, "utf8");

const answers: Required<Answers> = {
  area: "Mereford",
  authority: "Mereford Council",
  board: "NHS Mereford Integrated Care Board",
  partners: "Mereford Parents Together; Weir “Therapies” NHS Trust",
  published: "9/10/2026",
  areas: "1. Waiting times\r\n\r\n2. Children who are not in school\n• Oversight | governance",
  improvements: "Quality of plans; What families hear",
  meeting: "14 January 2027",
  notified: "2 November 2026",
  date: "2026-11-02",
};

function read(text: string) {
  const draft = readDraft(readMarkdown(text), { today: "2026-11-22", calendar: defaultCalendar });
  if (!draft) throw new Error("not read as a draft");
  return draft;
}

describe.each(kinds)("a new %s", (kind) => {
  test("is the template where nothing is answered", () => {
    expect(newDraft(template(kind), kind, {})).toBe(template(kind));
  });

  test("has no blank left for what was answered", () => {
    const text = newDraft(template(kind), kind, answers);
    const blanks = steps[kind].map(({ blank }) => blank).filter((blank) => blank !== "");
    expect(blanks.every((blank) => template(kind).includes(blank))).toBe(true);
    expect(blanks.filter((blank) => text.includes(blank))).toEqual([]);
  });

  test("is read as what was answered", () => {
    const draft = read(newDraft(template(kind), kind, answers));
    const { frontMatter } = draft;
    expect(draft.kind).toBe(kind);
    expect(frontMatter.problems).toEqual([]);
    expect(frontMatter.area).toBe("Mereford");
    if (kind !== "inspection-report") {
      expect(frontMatter.date).toBe("2026-11-02");
      expect(frontMatter.partners).toHaveLength(4);
    }
  });

  test("goes without what has no answer", () => {
    const none = Object.fromEntries(steps[kind].map(({ name }) => [name, " "]));
    const text = newDraft(template(kind), kind, none);
    expect(read(text).kind).toBe(kind);
    expect(text).not.toMatch(/^(?:meeting|notified):/m);
  });
});

test.each(["priority-action-plan", "written-statement-of-action", "strategic-plan"] as const)(
  "a new %s has the areas that were pasted, each with its own numbers",
  (kind) => {
    const draft = read(newDraft(template(kind), kind, answers));
    expect(draft.areas.map(({ title }) => title.text.replace(/^.*\d: /, ""))).toEqual([
      "Waiting times",
      "Children who are not in school",
      "Oversight | governance",
    ]);
    expect(draft.actions.map(({ id }) => id)).toEqual(["1.1", "1.2", "2.1", "3.1"]);
  },
);

test("one area is one area", () => {
  const text = newDraft(template("priority-action-plan"), "priority-action-plan", { areas: "Waiting times" });
  expect(read(text).areas).toHaveLength(1);
  expect(text).toContain("## How progress will be checked");
});

test("an inspection report lists what it asks for", () => {
  const { inspection, frontMatter } = read(
    newDraft(template("inspection-report"), "inspection-report", answers),
  );
  expect(inspection?.areas.map(({ title }) => title.text)).toEqual([
    "Waiting times",
    "Children who are not in school",
    "Oversight | governance",
    "Quality of plans",
    "What families hear",
  ]);
  expect(frontMatter.published).toBe("2026-10-09");
});

test("an evidence index has every item that inspectors ask for", () => {
  const { evidence } = read(template("evidence-index"));
  expect(evidence.map(({ number }) => number)).toEqual([...annexA.keys()]);
});

test("no answer can break the lines at the top or a table", () => {
  const hostile = 'A "b" \\ | c\n---\nkind: other\u0000 $& [x](y)';
  for (const kind of kinds) {
    const all = Object.fromEntries(steps[kind].map(({ name }) => [name, hostile]));
    const text = newDraft(template(kind), kind, {
      ...all,
      date: "",
      published: "",
      meeting: "",
      notified: "",
    });
    const draft = read(text);
    expect(draft.kind).toBe(kind);
    expect(draft.frontMatter.area).toBe('A "b" \\ | c --- kind: other $& [x](y)');
  }
});

test.each([
  ["Waits", ["Waits"]],
  ["1. Waits\n2) School\n(3) Plans", ["Waits", "School", "Plans"]],
  ["• Waits;- School ;; ", ["Waits", "School"]],
  ["Area for priority action 1: Waits\r\nPriority 2 – School", ["Waits", "School"]],
  ["16 to 25 year olds\n18-25 offer", ["16 to 25 year olds", "18-25 offer"]],
  ["2026 plan\n🙂 Joy\u00a0in learning", ["2026 plan", "🙂 Joy in learning"]],
])("the names in %j are %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("an answer is understood while it is typed", () => {
  const [area, , , partners, meeting] = steps["self-evaluation"];
  if (!area || !partners || !meeting) throw new Error("the form has changed");
  expect(understand(area, "Kent")).toEqual({});
  expect(understand(meeting, "")).toEqual({});
  expect(understand(meeting, "14/1/27")).toEqual({ note: "Thursday 14 January 2027" });
  expect(understand(meeting, "31 June 2027").problem).toMatch(/^Write a day, a month and a year/);
  expect(understand(partners, "A; B")).toEqual({ note: "2 are understood: 1. A  2. B" });
  expect(dateIn("soon")).toBe("soon");
});

test("the file has a name of its own", () => {
  expect(fileNameFor("self-evaluation", { area: "Bath and North East Somerset" })).toBe(
    "bath-and-north-east-somerset-self-evaluation.md",
  );
  expect(fileNameFor("strategic-plan", { area: "" })).toBe("strategic-plan.md");
  expect(fileNameFor("strategic-plan", { area: "../../Cwm Tâf" })).toBe("cwm-ta-f-strategic-plan.md");
});
