import { expect, test } from "vitest";
import { githubReport } from "../../server/src/report/github.ts";
import { jsonReport } from "../../server/src/report/json.ts";
import { junitReport } from "../../server/src/report/junit.ts";
import { levelText } from "../../server/src/report/report.ts";
import type { FileReport, Reported } from "../../server/src/report/report.ts";
import { sarifReport } from "../../server/src/report/sarif.ts";
import { textReport } from "../../server/src/report/text.ts";
import type { Rule } from "../../server/src/rules/rule.ts";

function finding(change: Partial<Reported> = {}): Reported {
  return {
    rule: "action-owner",
    severity: "error",
    message: "This action has no owner. Write which organisation is responsible for it.",
    range: { start: { line: 11, character: 2 }, end: { line: 11, character: 30 } },
    source: "Handbook, paragraph 149",
    fixable: false,
    ...change,
  };
}

const nasty = 'One: <b>&"100%",\nsecond\u0007 line \uD800 😀';
const files: FileReport[] = [
  {
    path: "plans/a, b.md",
    kind: "priority-action-plan",
    findings: [
      finding({ fixable: true }),
      finding({
        rule: "action-timescale",
        severity: "warning",
        message: nasty,
        range: { start: { line: 12, character: 0 }, end: { line: 14, character: 5 } },
      }),
      finding({ rule: "placeholder", severity: "information" }),
      finding({ rule: "other", severity: "hint" }),
    ],
  },
  { path: "clean.md", kind: "self-evaluation", findings: [] },
  { path: "notes.md", kind: null, findings: [] },
];

const plain = { colour: false, width: 60 };

test("text is grouped by file, with place, level, message, source and a summary", () => {
  const text = textReport(
    files.map((file) => ({ ...file, findings: file.findings.slice(0, 1) })),
    plain,
  );
  expect(text).toBe(
    [
      "plans/a, b.md (priority action plan)",
      "   12:3  error",
      "         This action has no owner. Write which organisation",
      "         is responsible for it.",
      "         Handbook, paragraph 149 · action-owner",
      "",
      "1 error in 2 documents. 1 other Markdown file left alone.",
      "",
    ].join("\n"),
  );
  expect(textReport(files, plain)).toContain("1 error, 1 warning, 1 note and 1 hint in 2 documents.");
  expect(textReport([], plain)).toBe("No findings in 0 documents.\n");
});

test("colour adds nothing that the words do not say", () => {
  const coloured = textReport(files, { colour: true, width: 60 });
  expect(coloured).not.toBe(textReport(files, plain));
  expect(
    coloured
      .split("\u001B")
      .map((part, at) => (at === 0 ? part : part.replace(/^\[\d+m/, "")))
      .join(""),
  ).toBe(textReport(files, plain));
});

test("JSON has the shape of the contract", () => {
  const { files: shown } = JSON.parse(jsonReport(files)) as {
    files: { path: string; kind: unknown; findings: object[] }[];
  };
  expect(shown.map(({ path, kind }) => [path, kind])).toEqual([
    ["plans/a, b.md", "priority-action-plan"],
    ["clean.md", "self-evaluation"],
    ["notes.md", null],
  ]);
  expect(shown[0]?.findings[0]).toEqual(finding({ fixable: true }));
  expect(shown[0]?.findings[2]).toMatchObject({ fixable: false });
});

test("GitHub commands are escaped and stay on one line each", () => {
  const lines = githubReport(files).trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(
    "::error file=plans/a%2C b.md,line=12,endLine=12,col=3,title=Area SEND%3A action-owner,endColumn=31::This action has no owner. Write which organisation is responsible for it.",
  );
  expect(lines[1]).toContain('::One: <b>&"100%25",%0Asecond');
  expect(lines[1]).not.toContain("endColumn");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["::error", "::warning", "::notice", "::notice"]);
});

test("JUnit is XML whatever the message says, and only errors fail", () => {
  const xml = junitReport(files);
  expect(xml).toContain('<testsuites name="Area SEND" tests="6" failures="1">');
  expect(xml).toContain('<testcase classname="notes.md" name="not an area SEND document"/>');
  expect(xml).toContain("One: &lt;b&gt;&amp;&quot;100%&quot;,&#10;second\uFFFD line \uFFFD 😀");
  expect(xml.match(/<failure/g)).toHaveLength(1);
});

test("SARIF counts from one and names its rules", () => {
  const rule: Rule = {
    id: "action-owner",
    per: "action",
    kinds: [],
    severity: "warning",
    title: "Each action has an owner",
    source: [{ document: "handbook", text: "Handbook", paragraphs: [] }],
    why: "Someone must answer for it.",
    good: "good",
    weak: "weak",
    check: () => undefined,
  };
  const log = JSON.parse(sarifReport(files, [rule], "1.2.3")) as {
    version: string;
    runs: { tool: { driver: { rules: object[]; semanticVersion: string } }; results: object[] }[];
  };
  expect(log.version).toBe("2.1.0");
  expect(log.runs[0]?.tool.driver).toMatchObject({
    semanticVersion: "1.2.3",
    rules: [{ id: "action-owner" }],
  });
  expect(log.runs[0]?.results[0]).toEqual({
    ruleId: "action-owner",
    ruleIndex: 0,
    level: "error",
    message: { text: finding().message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "plans/a%2C%20b.md" },
          region: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 31 },
        },
      },
    ],
  });
  expect(log.runs[0]?.results[1]).toMatchObject({ ruleIndex: -1, level: "warning" });
});

test("text says how many known findings are kept quiet, and by which file; JSON leaves them out", () => {
  const quiet = (path: string, count: number, by: string): FileReport => {
    return { path, kind: "strategic-plan", findings: [], quiet: { count, by } };
  };
  const known = [quiet("a.md", 2, "x.json"), quiet("b.md", 1, "x.json"), quiet("c.md", 1, "y.json")];
  const none = quiet("d.md", 0, "z.json");
  expect(textReport([...known, none], plain)).toBe(
    "No findings in 4 documents.\n3 known findings kept quiet by x.json.\n1 known finding kept quiet by y.json.\n",
  );
  expect(JSON.parse(jsonReport([none]))).toEqual({
    files: [{ path: "d.md", kind: "strategic-plan", findings: [] }],
  });
});

test("how much a rule matters, in words", () => {
  const severityIn = { "priority-action-plan": "error" } as const;
  expect(levelText({ severity: "warning" })).toBe("warning");
  expect(levelText({ severity: "warning", severityIn })).toBe(
    "error in a priority action plan; elsewhere warning",
  );
  expect(levelText({ severity: "warning", preview: true })).toBe(
    "new in this release: a hint until the next, then warning",
  );
});
