import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pathOf, run, useCommandLine } from "./command-line.ts";

useCommandLine();

const examples = join(import.meta.dirname, "../../examples/merrow-vale");
const today = ["--today", "2026-11-01"];

interface Printed {
  readonly files: {
    readonly path: string;
    readonly findings: { readonly rule: string; readonly message: string }[];
  }[];
}

/** What the rules that compare documents find in the files given: "plan.md area-missing". */
async function found(...paths: string[]): Promise<string[]> {
  const { out } = await run("check", "--format", "json", ...today, ...paths);
  const compared = [
    "area-missing",
    "earlier-weakness",
    "slipped",
    "action-owner-organisation",
    "front-matter",
  ];
  return (JSON.parse(out) as Printed).files.flatMap(({ path, findings }) =>
    findings.filter(({ rule }) => compared.includes(rule)).map(({ rule }) => `${path} ${rule}`),
  );
}

function copied(): void {
  cpSync(examples, pathOf("set"), { recursive: true });
}

function change(name: string, edit: (text: string) => string): void {
  const path = pathOf(`set/${name}`);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

/** The plan loses its second area. */
const shorter = (text: string): string => text.replace(/## Area for priority action 2[^]*?(?=## How)/, "");

test("the examples that belong together have no error and no warning", async () => {
  const { code, out } = await run("check", examples, ...today, "--max-warnings", "0");
  expect(out).not.toMatch(/ (?:error|warning)\n/);
  expect(code).toBe(0);
});

test("a plan is compared with the report beside it, also when only the plan is checked", async () => {
  copied();
  change("priority-action-plan.md", shorter);
  expect(await found("set")).toContain("set/priority-action-plan.md area-missing");
  expect(await found("set/priority-action-plan.md")).toContain("set/priority-action-plan.md area-missing");
  change("priority-action-plan.md", (text) => text.replace("inspection-report: inspection-report.md\n", ""));
  expect(await found("set/priority-action-plan.md")).toContain("set/priority-action-plan.md area-missing");
});

test("a report of another area, or one of two, is none of the plan's", async () => {
  copied();
  change("priority-action-plan.md", (text) =>
    shorter(text).replace("inspection-report: inspection-report.md\n", ""),
  );
  change("inspection-report.md", (text) => text.replaceAll("Merrow Vale", "Harbourne"));
  expect(await found("set/priority-action-plan.md")).toEqual([]);
  change("inspection-report.md", (text) => text.replaceAll("Harbourne", "Merrow Vale"));
  cpSync(pathOf("set/inspection-report.md"), pathOf("set/report-of-2021.md"));
  expect(await found("set/priority-action-plan.md")).toEqual([]);
});

test("a progress report is compared with its plan: dates, and posts whose body the plan tells", async () => {
  copied();
  change("progress-report.md", (text) => text.replace("31 December 2026 | On", "30 April 2027 | On"));
  expect(await found("set/progress-report.md")).toEqual([
    "set/progress-report.md slipped",
    "set/progress-report.md slipped",
  ]);
  change("priority-action-plan.md", (text) =>
    text.replace("  Head of Inclusion: Merrow Vale Council\n", "").replace("posts:\n", ""),
  );
  expect(await found("set/progress-report.md")).toContain("set/progress-report.md action-owner-organisation");
});

test("a self-evaluation is compared with the weaknesses of the report", async () => {
  copied();
  change("self-evaluation.md", (text) => text.replaceAll(/[^\n]*(?:therap|speech)[^\n]*\n/g, ""));
  expect(await found("set/self-evaluation.md")).toContain("set/self-evaluation.md earlier-weakness");
});

test("a file that is named and not there is a finding", async () => {
  copied();
  change("progress-report.md", (text) =>
    text.replace("plan: priority-action-plan.md", "plan: priority-action-plans.md"),
  );
  const { out } = await run("check", ...today, "set/progress-report.md");
  expect(out.replace(/\s+/g, " ")).toContain("Did you mean “priority-action-plan.md”?");
});
