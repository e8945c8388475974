import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { file, pathOf, run, useCommandLine } from "./command-line.ts";
import { cleanPlan, flawedPlan, minutes, vaguePlan } from "./drafts.ts";

useCommandLine();

const today = ["--today", "2026-11-01"];
const name = "area-send.baseline.json";

interface Printed {
  readonly files: { path: string; findings: { rule: string; severity: string }[] }[];
}

/** The rules that have errors and warnings, by document; what is said on standard error; the exit code. */
async function check(...args: string[]) {
  const { code, out, err } = await run("check", "--format", "json", ...today, ...args);
  const { files } = JSON.parse(out || '{ "files": [] }') as Printed;
  const found = files.flatMap(({ path, findings }) =>
    findings
      .filter(({ severity }) => severity === "error" || severity === "warning")
      .map(({ rule }) => `${path} ${rule}`),
  );
  return { code, err, found };
}

const written = (at = name) =>
  JSON.parse(readFileSync(pathOf(at), "utf8")) as { findings: Record<string, unknown> };

test("what is written down is kept quiet until its lines change", async () => {
  file("plan.md", flawedPlan);
  file("notes.md", minutes);
  const { err, ...wrote } = await check(".", "--write-baseline");
  expect(wrote).toEqual({ code: 0, found: [] });
  expect(err).toMatch(
    /^area-send\.baseline\.json: \d findings? in 1 document will be kept quiet until the lines they stand on change\.\n$/,
  );
  expect(await check(".")).toEqual({ code: 0, err: "", found: [] });
  expect((await run("check", ".", ...today)).out).toMatch(
    /^No findings in 1 document\. 1 other Markdown file left alone\.\n\d known findings? kept quiet by area-send\.baseline\.json\.\n$/,
  );

  const lines = flawedPlan.split("\n");
  const weak = lines.findIndex((line) => line.includes("Agree one pathway"));
  const moved = [...lines.slice(0, weak - 1), lines[weak], lines[weak - 1], "", "New words.", ""];
  file("plan.md", moved.join("\r\n").replace("| Agree one", "|   Agree one"));
  expect((await check(".")).found).toEqual([]);

  file("plan.md", flawedPlan.replace("Agree one pathway", "Agree a pathway"));
  expect(await check(".")).toMatchObject({ code: 1, found: ["plan.md action-owner"] });

  file("plan.md", lines.toSpliced(weak, 0, lines[weak] ?? "").join("\n"));
  expect((await check(".")).found).toEqual(["plan.md action-owner"]);
  expect((await run("check", ".", ...today)).out).toMatch(
    /\n\d known findings? kept quiet by area-send\.baseline\.json\.\n$/,
  );
});

test("no words of the draft are written down, and nothing else is left in the folder", async () => {
  file("plan.md", flawedPlan);
  await check(".", "--write-baseline");
  expect(readdirSync(pathOf("."))).toEqual([name, "plan.md"]);
  const text = readFileSync(pathOf(name), "utf8");
  expect(text).toMatch(/"action-owner": \{\s*"[0-9a-f]{8}": 1\s*\}/);
  expect(text).not.toMatch(/pathway|Fenwater/);
});

test("the nearest baseline above a document counts, or the one given", async () => {
  file("plan.md", flawedPlan);
  file("near/plan.md", flawedPlan);
  file("near/deep/vague.md", vaguePlan);
  expect((await check("near", "--write-baseline")).err).toMatch(
    /^near\/area-send\.baseline\.json: \d findings in 2 documents/,
  );
  expect(Object.keys(written(`near/${name}`).findings)).toEqual(["deep/vague.md", "plan.md"]);
  expect((await check(".")).found).toEqual(["plan.md action-owner"]);
  expect((await check("near/deep/vague.md")).found).toEqual([]);

  expect((await check("plan.md", "--write-baseline", "other/known.json")).code).toBe(2);
  mkdirSync(pathOf("other"));
  expect((await check("plan.md", "--write-baseline", "other/known.json")).code).toBe(0);
  expect(Object.keys(written("other/known.json").findings)).toEqual(["../plan.md"]);
  expect((await check(".", "--baseline", "other/known.json")).found).toEqual([
    "near/deep/vague.md action-timescale-vague",
    "near/plan.md action-owner",
  ]);
  expect((await check(".", "--baseline", "other/known.json", "--write-baseline")).found).toEqual([]);
  expect((await check(".", "--baseline", "other/known.json")).found).toEqual([]);
});

test("each finding is written where it counts; what is known of other documents stays", async () => {
  file("a.md", flawedPlan);
  file("b.md", flawedPlan);
  file("near/c.md", flawedPlan);
  await check("near", "--write-baseline");
  const { err } = await check(".", "--write-baseline");
  expect(
    err
      .trimEnd()
      .split("\n")
      .map((line) => line.split(":")[0]),
  ).toEqual([name, `near/${name}`]);
  expect(Object.keys(written().findings)).toEqual(["a.md", "b.md"]);

  file("a.md", vaguePlan);
  await check("a.md", "--write-baseline");
  expect(Object.keys(written().findings)).toEqual(["a.md", "b.md"]);
  expect((await check(".")).found).toEqual([]);

  file("a.md", cleanPlan);
  rmSync(pathOf("b.md"));
  await check("a.md", "--write-baseline");
  expect(Object.keys(written().findings)).not.toContain("b.md");
  expect(JSON.stringify(written().findings)).not.toContain("action-owner");
});

test("only a baseline is ever written over", async () => {
  file("plan.md", flawedPlan);
  file("settings.json", '{ "rules": {} }');
  const taken =
    "this file is there already, and it does not hold known findings. It is left as it is; choose another name.";
  expect(await run("check", ".", "--write-baseline", "settings.json")).toEqual({
    code: 2,
    out: "",
    err: `settings.json: ${taken}\n`,
  });
  expect(readFileSync(pathOf("settings.json"), "utf8")).toBe('{ "rules": {} }');
  const folder = await run("check", "--write-baseline", "plan.md");
  expect(folder).toMatchObject({ code: 2, out: "" });
  expect(folder.err).toBe(
    "--write-baseline should name a file that ends in .json, not “plan.md”. What is to be checked comes first: area-send check plan.md --write-baseline\n",
  );
  expect(readFileSync(pathOf("plan.md"), "utf8")).toBe(flawedPlan);
});

test("a baseline that cannot be used stops the run with one line", async () => {
  file("plan.md", flawedPlan);
  const cases: [string, string][] = [
    ["<<<<<<< mine\n{}", "1:1: This is not JSON: names and text need double quotation marks."],
    ["[]", "1:1: The known findings should stand in { }, under the name “findings”."],
    ["{}", "1:1: The known findings should stand in { }, under the name “findings”."],
    ['{\n  "finding": {} }', "2:3: “finding” does not belong here. Did you mean “findings”?"],
    ['{ "findings": { "a.md": 3 } }', "1:17: findings: “a.md” should have its own { }."],
    [
      '{ "findings": { "a.md": { "action-owner": { "00112233": "two" } } } }',
      "1:45: findings: “a.md action-owner 00112233” should be a whole number from 1.",
    ],
  ];
  for (const [text, line] of cases) {
    file(name, text);
    expect(await run("check", "plan.md", ...today)).toEqual({ code: 2, out: "", err: `${name}:${line}\n` });
  }
  expect(await run("check", "plan.md", "--write-baseline")).toMatchObject({ code: 2, out: "" });
  expect(readFileSync(pathOf(name), "utf8")).toBe(cases.at(-1)?.[0]);
  expect(await run("check", "plan.md", "--baseline", "none.json")).toEqual({
    code: 2,
    out: "",
    err: "none.json: there is no such file or folder.\n",
  });
});
