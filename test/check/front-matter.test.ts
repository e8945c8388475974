import { expect, test } from "vitest";
import { readFrontMatter } from "../../server/src/draft/front-matter.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { cpuSeconds } from "../cpu-time.ts";
import fc from "../random.ts";

const read = (...lines: string[]) =>
  readFrontMatter(readMarkdown(["---", ...lines, "---", "", "# Title"].join("\n")));

/** What is wrong, with the words it stands on. */
function problemsOf(...lines: string[]): string[] {
  const text = ["---", ...lines, "---"].join("\n");
  const markdown = readMarkdown(text);
  return readFrontMatter(markdown).problems.map(({ range, message, suggestion }) => {
    const words = text.slice(markdown.offsetAt(range.start), markdown.offsetAt(range.end));
    return `[${words}] ${message}${suggestion === undefined ? "" : ` => ${suggestion}`}`;
  });
}

test("reads every key", () => {
  const frontMatter = read(
    "kind: priority-action-plan",
    "title: Our plan",
    "date: 2026-04-17",
    "area: Fenwater",
    "summary: yes",
    "partners:",
    "- Fenwater Council",
    "- NHS Fenwater ICB",
    "posts:",
    "  Head of SEND: Fenwater Council",
    "  PT: NHS Fenwater ICB",
    "meeting: 3 June 2026",
    "inspection-report: 22/06/2026",
    "plan: plan.md",
    "report-published: 22 June 2026",
    "report-received: 15 June 2026",
    "draft-received: 1 June 2026",
    "notified: 27 April 2026",
    "submitted: 3 August 2026",
    "published: 28 September 2026",
  );
  expect(frontMatter).toMatchObject({
    kind: "priority-action-plan",
    title: "Our plan",
    date: "2026-04-17",
    area: "Fenwater",
    summary: true,
    partners: ["Fenwater Council", "NHS Fenwater ICB"],
    posts: { "Head of SEND": "Fenwater Council", PT: "NHS Fenwater ICB" },
    meeting: "2026-06-03",
    inspectionReport: "2026-06-22",
    plan: "plan.md",
    reportPublished: "2026-06-22",
    reportReceived: "2026-06-15",
    draftReceived: "2026-06-01",
    notified: "2026-04-27",
    submitted: "2026-08-03",
    published: "2026-09-28",
    problems: [],
  });
});

test("a document without front matter has none", () => {
  const { problems, partners, kind, keys } = readFrontMatter(readMarkdown("# Title\n"));
  expect({ problems, partners, kind, keys }).toEqual({
    problems: [],
    partners: [],
    kind: undefined,
    keys: {},
  });
});

test("other keys, empty keys and careless letters are no problem", () => {
  expect(
    problemsOf(
      "source: A, B (shape kept)",
      "type: action plan",
      "status: draft",
      "subtitle: x",
      "version: 1.3",
      "x: 1",
      "data: 7",
      "published: true",
      "publish: no",
      "publisher: A council",
      "place: Town hall",
      "title:",
    ),
  ).toEqual([]);
  const frontMatter = read(
    "Kind: Priority Action Plan",
    "Inspection report: report.md",
    "version: 1",
    "title: 007",
  );
  expect(frontMatter).toMatchObject({
    kind: "priority-action-plan",
    inspectionReport: "report.md",
    title: "007",
    problems: [],
  });
});

test("dates may be written as officers write them", () => {
  const dates = [
    "17 April 2026",
    "17th April 2026",
    "Friday, 17 April 2026",
    "17/04/2026",
    "17.4.26",
    '"2026-04-17"',
    "2026-04-17T10:00:00Z",
    "April 17, 2026",
    "17 Apr 26",
  ];
  for (const date of dates) expect(read(`date: ${date}`).date, date).toBe("2026-04-17");
  expect(read("date: Feb 2028").date).toBe("2028-02-29");
  for (const date of ["soon", "31 June 2026", "2026-13-01", "2026", "tomorrow 2026 April 1", "99/99/9999"]) {
    expect(problemsOf(`date: ${date}`), date).toEqual([
      `[${date}] “date” should be a date, such as 17 April 2026 or 2026-04-17.`,
    ]);
  }
});

test("a day that is none is said of each date", () => {
  for (const key of ["meeting", "report-published", "notified", "submitted", "published"]) {
    expect(problemsOf(`${key}: soon`)).toEqual([
      `[soon] “${key}” should be a date, such as 17 April 2026 or 2026-04-17.`,
    ]);
  }
  expect(problemsOf("submited: 3 August 2026")[0]).toContain("Did you mean “submitted”?");
  expect(problemsOf("report published: 3 August 2026")).toEqual([]);
});

test("a slip in a key or a value is named, with what was meant", () => {
  expect(problemsOf("partnrs:", "  - A")).toEqual([
    "[partnrs] “partnrs” is not read. Did you mean “partners”? => partners",
  ]);
  expect(problemsOf("kind: self-evaluaton")[0]).toContain(
    "[self-evaluaton] “kind” should be one of self-evaluation, priority-action-plan,",
  );
  expect(problemsOf("kind: self-evaluaton")[0]).toContain(
    "Did you mean “self-evaluation”? => self-evaluation",
  );
  expect(read("kind: self-evaluaton").kind).toBe("self-evaluation");
  expect(read("kind: minutes").kind).toBeUndefined();
  expect(problemsOf("title: A", "title: B")).toEqual([
    "[title] “title” is given twice. Only the first is read: take one of them out.",
  ]);
  expect(problemsOf("summary: perhaps")).toEqual(["[perhaps] “summary” should be yes or no."]);
  expect(problemsOf("posts: Head of SEND")[0]).toContain("[Head of SEND] “posts” should be lines such as");
  expect(problemsOf("title:", "  - one")[0]).toContain("“title” should be text on one line.");
});

test("a slip in one entry does not spoil the others", () => {
  const frontMatter = read(
    "title: Plan: update",
    "kind: priority-action-plan",
    "area: @Fenwater",
    "date: 2026-04-17",
  );
  expect(frontMatter).toMatchObject({
    title: "Plan: update",
    kind: "priority-action-plan",
    area: "@Fenwater",
    date: "2026-04-17",
  });
  expect(problemsOf("title: Plan: update", "kind: other")).toEqual([
    '[Plan: update] The text after “title:” needs quotation marks around it, because of a sign in it. Write "Plan: update". => "Plan: update"',
  ]);
  expect(read("posts:", "  a: b", " c: d", "kind: progress-report").kind).toBe("progress-report");
  expect(problemsOf("posts:", "  a: b", " c: d")).toHaveLength(1);
  expect(problemsOf("partners: [a, b", "kind: other")).toHaveLength(1);
  expect(problemsOf("just some words")).toHaveLength(1);
  expect(problemsOf("\ttitle: A", "area: B")).toHaveLength(1);
});

test("ranges are exact with a byte order mark, CRLF and emoji", () => {
  const text = [
    "\uFEFF---",
    "title: 😀 Ünï",
    "kind: proggress-report",
    "posts:",
    "  “Head” 😀: X",
    "---",
    "# A",
  ].join("\r\n");
  const markdown = readMarkdown(text);
  const { keys, problems, title, posts } = readFrontMatter(markdown);
  expect(title).toBe("😀 Ünï");
  expect(posts).toEqual({ "“Head” 😀": "X" });
  expect(keys.title).toEqual({
    key: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
    value: { start: { line: 1, character: 7 }, end: { line: 1, character: 13 } },
  });
  expect(problems[0]?.range).toEqual({ start: { line: 2, character: 6 }, end: { line: 2, character: 22 } });
});

test("never throws, and every range lies inside the text", () => {
  const part = fc.constantFrom(
    "kind",
    "date",
    "posts",
    ": ",
    ":",
    "\n",
    "\r\n",
    "  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "&a",
    "*a",
    "|",
    ">",
    "#",
    "!!x",
    "<<",
    "%",
    "@",
    "\t",
    "😀",
    "\0",
    "?",
    "2026-04-17",
  );
  const yaml = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(part).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(yaml, (inside) => {
      const text = `---\n${inside}\n---\n`;
      const markdown = readMarkdown(text);
      const { problems, keys } = readFrontMatter(markdown);
      const ranges = [
        ...problems.map(({ range }) => range),
        ...Object.values(keys).flatMap(({ key, value }) => [key, value]),
      ];
      for (const { start, end } of ranges) {
        expect(markdown.positionAt(markdown.offsetAt(start))).toEqual(start);
        expect(markdown.positionAt(markdown.offsetAt(end))).toEqual(end);
        expect(markdown.offsetAt(start)).toBeLessThanOrEqual(markdown.offsetAt(end));
      }
    }),
    { numRuns: 500 },
  );
});

test("long and deep front matter is read in good time", () => {
  const many = 20_000;
  const texts = [
    "a: b\n".repeat(many),
    "kind: b\n".repeat(many),
    `a: ${"[".repeat(many)}`,
    "- ".repeat(many),
    `a: ${"&a *a ".repeat(many)}`,
    `posts:\n${Array.from({ length: many }, (_, at) => `  p${at}: b\n`).join("")}`,
  ];
  for (const yaml of texts) {
    const seconds = cpuSeconds(() => readFrontMatter(readMarkdown(`---\n${yaml}\n---\n`)));
    expect(seconds).toBeLessThan(5);
  }
});
