import { chmodSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { file, pathOf, run, runUnread, useCommandLine } from "./command-line.ts";
import { cleanPlan, flawedPlan, minutes, selfEvaluation, vaguePlan } from "./drafts.ts";

useCommandLine();

const today = ["--today", "2026-11-01"];

interface Printed {
  readonly files: {
    readonly path: string;
    readonly kind: string | null;
    readonly findings: {
      readonly rule: string;
      readonly severity: string;
      readonly range: { readonly start: { readonly line: number } };
    }[];
  }[];
}

async function checkJson(...args: string[]): Promise<Printed & { code: number | null; err: string }> {
  const { code, out, err } = await run("check", "--format", "json", ...today, ...args);
  return { ...(JSON.parse(out) as Printed), code, err };
}

test("exit code 0 for a clean plan, 1 for one with an error", async () => {
  file("clean.md", cleanPlan);
  file("flawed.md", flawedPlan);
  expect(await run("check", "clean.md", ...today)).toEqual({
    code: 0,
    out: "No findings in 1 document.\n",
    err: "",
  });
  const { code, out, err } = await run("check", "flawed.md", ...today);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("flawed.md (priority action plan)\n   15:");
  expect(out).toContain("  error\n");
  expect(out).toMatch(/paragraph 149 · action-owner\n\n1 error in 1 document\.\n$/);
});

test("--max-warnings", async () => {
  file("vague.md", vaguePlan);
  expect((await run("check", "vague.md", ...today)).code).toBe(0);
  expect((await run("check", "vague.md", "--max-warnings", "1", ...today)).code).toBe(0);
  const { code, err } = await run("check", "vague.md", "--max-warnings", "0", ...today);
  expect({ code, err }).toEqual({ code: 1, err: "1 warning: more than the 0 that --max-warnings allows.\n" });
});

test("a folder is searched for Markdown, in order; hidden folders and node_modules are not", async () => {
  for (const name of ["b.md", "a.markdown", "sub/deep/c.MD", "node_modules/d.md", ".git/e.md", "f.txt"])
    file(name, cleanPlan);
  file("notes.md", minutes);
  symlinkSync(pathOf("sub"), pathOf("circle"));
  symlinkSync(pathOf("b.md"), pathOf("linked.md"));
  const { files, code } = await checkJson(".");
  expect(code).toBe(0);
  expect(files.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    "a.markdown priority-action-plan",
    "b.md priority-action-plan",
    "linked.md priority-action-plan",
    "notes.md null",
    "sub/deep/c.MD priority-action-plan",
  ]);
  expect((await checkJson()).files).toHaveLength(5);
  expect(
    (await checkJson("b.md", ".", "./b.md")).files
      .map(({ path }) => path)
      .filter((path) => path.endsWith("b.md")),
  ).toHaveLength(1);
});

test("a file by name is listed whatever it is; other Markdown has no findings", async () => {
  const { files } = await checkJson(file("notes.md", minutes));
  expect(files).toEqual([{ path: pathOf("notes.md"), kind: null, findings: [] }]);
});

test("a folder without drafts is no fault, and says so", async () => {
  file("notes.md", minutes);
  const { code, err, files } = await checkJson(".");
  expect({ code, err }).toEqual({ code: 0, err: "No area SEND document was found in “.”.\n" });
  expect(files).toHaveLength(1);
  mkdirSync(pathOf("empty"));
  expect(await checkJson("empty")).toEqual({
    code: 0,
    err: "No area SEND document was found in “empty”.\n",
    files: [],
  });
});

test("input that cannot be read is one line each, exit code 2, and does not stop the rest", async () => {
  file("flawed.md", flawedPlan);
  file("word.md", Buffer.from("504b03041400060008000000210000", "hex"));
  file("binary.md", Buffer.from([35, 32, 0, 1, 2, 3, 250]));
  file("utf16.md", Buffer.from("\uFEFF# Plan", "utf16le"));
  file("bare16.md", Buffer.from("# Plan", "utf16le"));
  file("latin.md", Buffer.from("# Caf\u00e9 plan \u0096 2026", "latin1"));
  const names = ["missing.md", "word.md", "binary.md", "utf16.md", "bare16.md", "latin.md"];
  const { code, err, files } = await checkJson(...names, "flawed.md");
  expect(code).toBe(2);
  expect(files.map(({ path, findings }) => [path, findings.length])).toEqual([["flawed.md", 1]]);
  expect(err.trimEnd().split("\n")).toEqual([
    "missing.md: there is no such file or folder.",
    "word.md: this is a Word document or a zip file. Bring in a Word document with: area-send import word.md",
    "binary.md: this is not a text file. Save it as Markdown text in UTF-8 and try again.",
    "utf16.md: this is in UTF-16. Save it as Markdown text in UTF-8 and try again.",
    "bare16.md: this is probably UTF-16 and not UTF-8. Save it as Markdown text in UTF-8 and try again.",
    "latin.md: this is probably Windows-1252 (“ANSI”) and not UTF-8. Save it as Markdown text in UTF-8 and try again.",
  ]);
  for (const name of names) expect(await run("check", name), name).toMatchObject({ code: 2, out: "" });
});

test.skipIf(process.getuid?.() === 0)("a folder that may not be opened does not stop the rest", async () => {
  file("closed/a.md", cleanPlan);
  file("open.md", cleanPlan);
  chmodSync(pathOf("closed"), 0o000);
  const { code, err, files } = await checkJson(".");
  chmodSync(pathOf("closed"), 0o700);
  expect({ code, err, files: files.length }).toEqual({
    code: 2,
    err: "closed: you are not allowed to open this.\n",
    files: 1,
  });
});

test("byte order mark, CRLF and emoji change nothing but the columns they stand in", async () => {
  file("plain.md", flawedPlan);
  file("windows.md", `\uFEFF${flawedPlan.replaceAll("\n", "\r\n").replace("Agree one", "😀 Agree one")}`);
  const { files } = await checkJson(".");
  const [plain, windows] = files.map(({ findings }) =>
    findings.map(({ rule, range }) => `${range.start.line} ${rule}`),
  );
  expect(plain).toEqual(["14 action-owner"]);
  expect(windows).toEqual(plain);
});

test("broken front matter is a finding and no crash", async () => {
  file(
    "plan.md",
    cleanPlan.replace("date: 2026-09-14", "date: someday\ntitle: Our plan: draft\npartners: [a"),
  );
  const { code, files } = await checkJson("plan.md");
  expect(code).toBe(0);
  expect(files[0]?.kind).toBe("priority-action-plan");
  expect(files[0]?.findings.filter(({ rule }) => rule === "front-matter")).toHaveLength(3);
});

test("the configuration is the nearest above the file, or the one given", async () => {
  const severities = async (...args: string[]) =>
    (await checkJson(...args)).files.map(
      ({ path, findings }) => `${path} ${findings.map(({ severity }) => severity).join()}`,
    );
  file("plan.md", flawedPlan);
  file("near/plan.md", flawedPlan);
  file("area-send.config.json", '{ "rules": { "action-owner": "hint" } }');
  file("near/area-send.config.json", '{ "rules": { "action-owner": "off" } }');
  const other = file("other/settings.json", '{ // mine\n "rules": { "action-owner": "information" }, }');
  expect(await severities(".")).toEqual(["near/plan.md ", "plan.md hint"]);
  expect(await severities(".", "--config", other)).toEqual([
    "near/plan.md information",
    "plan.md information",
  ]);
});

test("the configuration can give a file its kind", async () => {
  file("drafts/q1.md", "# Notes\n\n## What do you know about the impact of your arrangements?\n\ntext\n");
  file("area-send.config.json", '{ "kinds": { "drafts/*.md": "self-evaluation" } }');
  expect((await checkJson(".")).files[0]?.kind).toBe("self-evaluation");
});

test("a configuration that cannot be used stops the run with a line for each fault", async () => {
  file("plan.md", flawedPlan);
  const cases: [string, string][] = [
    [
      '{ "rules": { "action-ownr": "off" } }',
      "1:14: rules: “action-ownr” is not a rule. Did you mean “action-owner”?",
    ],
    ['{\n "rule": {} }', "2:2: “rule” is not a setting. Did you mean “rules”?"],
    [
      '{ "rules": { "action-owner": "loud" } }',
      '1:14: rules: “action-owner” should be one of off, hint, information, warning, error, not "loud".',
    ],
    ['{ "rules": ', "1:12: This is not JSON: a value is missing."],
  ];
  for (const [text, line] of cases) {
    file("area-send.config.json", text);
    expect(await run("check", "plan.md")).toEqual({
      code: 2,
      out: "",
      err: `area-send.config.json:${line}\n`,
    });
  }
  expect(await run("check", "plan.md", "--config", "none.json")).toEqual({
    code: 2,
    out: "",
    err: "none.json: there is no such file or folder.\n",
  });
});

test("bad usage is one line and exit code 2", async () => {
  file("plan.md", flawedPlan);
  const cases: [string[], RegExp][] = [
    [
      ["check", "plan.md", "--today", "2026-02-30"],
      /^--today should be a date written as 2026-11-01, not “2026-02-30”\.\n$/,
    ],
    [["check", "plan.md", "--today", "tomorrow"], /^--today should be a date/],
    [
      ["check", "plan.md", "--format", "xml"],
      /^option '--format <format>' argument 'xml' is invalid\. Allowed choices are text, json, sarif, github, junit\.\n$/,
    ],
    [
      ["check", "plan.md", "--max-warnings", "few"],
      /^option '--max-warnings <number>' argument 'few' is invalid\. It should be a whole number\.\n$/,
    ],
    [["check", "plan.md", "--formt", "json"], /^unknown option '--formt' \(Did you mean --format\?\)\n$/],
    [["chekc"], /^unknown command 'chekc' \(Did you mean check\?\)\n$/],
    [["facts"], /^missing required argument 'file'\n$/],
    [["facts", "a.md", "b.md"], /^too many arguments for 'facts'/],
    [["serve"], /^required option '--stdio' not specified\n$/],
  ];
  for (const [args, line] of cases) {
    const { code, out, err } = await run(...args);
    expect({ code, out }, args.join(" ")).toEqual({ code: 2, out: "" });
    expect(err).toMatch(line);
    expect(err.trimEnd()).not.toContain("\n");
  }
});

test("nothing is ever written into the folder", async () => {
  file("plan.md", flawedPlan);
  for (const format of ["text", "json", "sarif", "github", "junit"])
    await run("check", ".", "--format", format);
  expect(readdirSync(pathOf("."))).toEqual(["plan.md"]);
});

test("the other formats", async () => {
  file("plan.md", flawedPlan);
  file("sef.md", selfEvaluation);
  expect((await run("check", ".", "--format", "github", ...today)).out).toMatch(
    /^::error file=plan\.md,line=15,/,
  );
  expect((await run("check", ".", "--format", "junit", ...today)).out).toContain(
    '<testsuite name="plan.md" tests="1" failures="1">',
  );
  const sarif = JSON.parse((await run("check", ".", "--format", "sarif", ...today)).out) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number }[];
    }[];
  };
  const [log] = sarif.runs;
  expect(log?.results.length).toBeGreaterThan(1);
  for (const { ruleId, ruleIndex } of log?.results ?? [])
    expect(log?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test("a reader that stops reading is no fault", async () => {
  for (let at = 0; at < 200; at++) file(`plan-${at}.md`, flawedPlan);
  const { err } = await runUnread("check", ".", "--format", "json");
  expect(err).toBe("");
});

test("a thousand files are checked in good time", async () => {
  for (let at = 0; at < 1000; at++)
    file(`plan-${at}.md`, flawedPlan.replaceAll("Fenwater", `Fenwater ${at}`));
  const start = performance.now();
  const { files } = await checkJson(".");
  expect(files).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(30_000);
}, 60_000);
