import { expect, test } from "vitest";
import type { Draft } from "../../server/src/draft/draft.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { companionFinder, subjectOf } from "../../server/src/workspace/companions.ts";
import type { Folder, Library } from "../../server/src/workspace/companions.ts";
import { catalogues } from "../../server/src/workspace/catalogue.ts";
import { companionsAmong } from "../../server/src/workspace/in-memory.ts";

const options = { today: "2026-11-02", calendar: defaultCalendar };

function draftOf(text: string): Draft {
  const draft = readDraft(readMarkdown(text), options);
  if (!draft) throw new Error("The text was not taken for a draft.");
  return draft;
}

const report = (area: string, published = "3 July 2026"): string =>
  `# Area SEND inspection of ${area} Local Area Partnership\n\nPublished: ${published}\n\n## Areas for improvement\n\n- Leaders should reduce waits for therapy.\n`;
const plan = (area: string, top = ""): string =>
  `---\nkind: priority-action-plan\n${top}---\n\n# ${area} priority action plan\n`;
const progress = (area: string, top = ""): string =>
  `---\nkind: progress-report\n${top}---\n\n# ${area} SEND progress report\n`;

/** The names of the report and the plan that belong to the first of the files, and what is named and missing. */
function beside(files: Readonly<Record<string, string>>): readonly unknown[] {
  const [path = "", text = ""] = Object.entries(files)[0] ?? [];
  const { report, plan, missing } = companionsAmong(new Map(Object.entries(files)), options)(
    path,
    draftOf(text),
  );
  return [report?.name, plan?.name, ...missing];
}

test("the only one of its kind in the folder", () => {
  const files = {
    "a/progress.md": progress("Harbourne"),
    "a/plan.md": plan("Harbourne"),
    "a/r.md": report("Harbourne"),
  };
  expect(beside(files)).toEqual(["r.md", "plan.md"]);
  expect(beside({ ...files, "a/r2.md": report("Harbourne", "5 May 2021") })).toEqual([undefined, "plan.md"]);
  expect(beside({ "a/progress.md": progress("Harbourne"), "b/plan.md": plan("Harbourne") })).toEqual([
    undefined,
    undefined,
  ]);
});

test("a summary beside the plan is not the plan", () => {
  const files = {
    "a/p.md": progress("Harbourne"),
    "a/plan.md": plan("Harbourne"),
    "a/short.md": plan("Harbourne", "summary: yes\n"),
  };
  expect(beside(files)).toEqual([undefined, "plan.md"]);
});

test("a plan has no other plan beside it, unless it names an earlier one", () => {
  const old = { "a/plan-2025.md": plan("Harbourne") };
  expect(beside({ "a/plan.md": plan("Harbourne"), ...old })).toEqual([undefined, undefined]);
  expect(beside({ "a/plan.md": plan("Harbourne", "plan: plan-2025.md\n"), ...old })).toEqual([
    undefined,
    "plan-2025.md",
  ]);
});

test("what names another area is of another area", () => {
  expect(beside({ "a/plan.md": plan("Harbourne"), "a/r.md": report("Merrow Vale") })).toEqual([
    undefined,
    undefined,
  ]);
  expect(beside({ "a/plan.md": plan("Our", "area: Harbourne\n"), "a/r.md": report("Harbourne") })).toEqual([
    "r.md",
    undefined,
  ]);
});

test("in a folder of several areas only what names the same area belongs together", () => {
  const others = { "a/x.md": plan("Merrow Vale"), "a/y.md": plan("Tidewell"), "a/r.md": report("Harbourne") };
  expect(beside({ "a/plan.md": plan("SEND"), ...others })).toEqual([undefined, undefined]);
  expect(beside({ "a/plan.md": plan("Harbourne"), ...others })).toEqual(["r.md", undefined]);
});

test("the date at the top chooses among reports", () => {
  const reports = { "a/r1.md": report("Harbourne", "5 May 2021"), "a/r2.md": report("Harbourne") };
  expect(beside({ "a/plan.md": plan("Harbourne", "inspection-report: 2026-07-03\n"), ...reports })).toEqual([
    "r2.md",
    undefined,
  ]);
  expect(beside({ "a/plan.md": plan("Harbourne", "inspection-report: 2026-07-04\n"), ...reports })).toEqual([
    undefined,
    undefined,
  ]);
});

test("a file that is named: with or without its ending, in another folder, whatever its title", () => {
  for (const name of ["r.md", "r", "./r.md", "../a/r.md", "..\\\\a\\\\r.md"]) {
    const files = {
      "send/a/plan.md": plan("Harbourne", `inspection-report: "${name}"\n`),
      "send/a/r.md": "# Letter\n\nText.\n",
    };
    expect(beside(files)).toEqual(["r.md", undefined]);
  }
});

test("a file that is named and missing", () => {
  const named = (name: string) =>
    beside({
      "a/plan.md": plan("Harbourne", `inspection-report: ${name}\n`),
      "a/report.md": report("Harbourne"),
    });
  expect(named("reprot.md")).toEqual([
    undefined,
    undefined,
    { key: "inspection-report", meant: "report.md" },
  ]);
  expect(named("other-file.md")).toEqual([
    undefined,
    undefined,
    { key: "inspection-report", meant: undefined },
  ]);
  expect(named("https://files.ofsted.gov.uk/r.md")).toEqual([undefined, undefined]);
  expect(named("the letter of July")).toEqual([undefined, undefined]);
});

test("nothing is read before it is asked for, and a thousand files are read once", () => {
  const texts = new Map(Array.from({ length: 1000 }, (_, at) => [`p${at}.md`, progress("Harbourne")]));
  texts.set("plan.md", plan("Harbourne"));
  const counts = { folder: 0, text: 0, markdown: 0, read: 0 };
  let folder: Folder = {
    names: [...texts.keys()],
    textOf(name) {
      counts.text++;
      return texts.get(name);
    },
  };
  const known = new Map<string, Draft | undefined>();
  const library: Library = {
    folder() {
      counts.folder++;
      return folder;
    },
    read(path, text) {
      if (!known.has(path)) counts.read++;
      if (!known.has(path)) known.set(path, readDraft(readMarkdown(text), options));
      return known.get(path);
    },
    markdown(_path, text) {
      counts.markdown++;
      return readMarkdown(text);
    },
    kindGiven: () => undefined,
    shown: (name) => name,
  };
  const find = companionFinder(library, catalogues(library));
  const subject = subjectOf(draftOf(progress("Harbourne")));
  const all = [...texts.keys()].map((name) => find(`f/${name}`, subject));
  expect(counts).toEqual({ folder: 0, text: 0, markdown: 0, read: 0 });
  expect(all.slice(0, 1000).every(({ plan }) => plan?.name === "plan.md")).toBe(true);
  expect(counts.markdown).toBe(1001);
  expect(counts.read).toBe(1);
  expect(counts.text).toBeLessThan(2100);

  texts.set("p3.md", progress("Harbourne", "date: 2026-10-01\n"));
  folder = { ...folder };
  expect(find("f/p4.md", subject).plan?.name).toBe("plan.md");
  expect(counts.markdown).toBe(1002);
});
