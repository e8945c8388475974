import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { file, pathOf, runWith, useCommandLine } from "./command-line.ts";
import { cleanPlan, flawedPlan, minutes, vaguePlan } from "./drafts.ts";

useCommandLine();

const examples = join(import.meta.dirname, "../../examples/merrow-vale");

function check(threads: number, ...args: string[]) {
  const environment = { AREA_SEND_THREADS: String(threads) };
  return runWith(environment, "check", "--no-cache", "--today", "2026-11-01", "--format", "json", ...args);
}

test("what is found, and its order, are the same in any number of threads", async () => {
  for (let at = 0; at < 40; at++)
    file(`flat/plan-${at}.md`, (at % 2 ? flawedPlan : vaguePlan).replaceAll("Fenwater", `Fenwater ${at}`));
  for (let at = 0; at < 6; at++) {
    cpSync(examples, pathOf(`area-${at}`), { recursive: true });
    file(`area-${at}/notes.md`, minutes);
  }
  file(
    "area-1/progress-report.md",
    "---\nkind: progress-report\nplan: priority-action-plans.md\n---\n\n# Merrow Vale\n",
  );
  file("area-2/binary.md", Buffer.from([35, 32, 0, 1, 2, 3, 250]));
  file("area-3/area-send.config.json", '{ "rules": { "action-owner": "hint" } }');
  file("flat/area-send.baseline.json", '{ "findings": {} }');
  const alone = await check(1, ".");
  expect(alone.code).toBe(2);
  expect(alone.err).toMatch(/^area-2\/binary\.md: this is not a text file\.[^\n]+\n$/);
  expect(alone.out).toContain("Did you mean “priority-action-plan.md”?");
  for (const threads of [2, 3, 8]) expect(await check(threads, ".")).toEqual(alone);
}, 120_000);

test("of configurations that cannot be used, the first is told", async () => {
  for (const folder of ["a", "b", "c", "d"])
    for (let at = 0; at < 4; at++) file(`${folder}/plan-${at}.md`, cleanPlan);
  file("b/area-send.config.json", "{ b");
  file("d/area-send.config.json", "{ d");
  const alone = await check(1, ".");
  expect(alone).toMatchObject({ code: 2, out: "" });
  expect(alone.err).toMatch(/^b\/area-send\.config\.json:1:[^\n]+\n$/);
  expect(await check(3, ".")).toEqual(alone);
}, 60_000);

test("a file that takes too much memory is told, and the others are checked", async () => {
  for (let at = 0; at < 20; at++) file(`${at % 4}/plan-${at}.md`, flawedPlan);
  file("2/huge.md", flawedPlan + "\n- One **more** of `these` [points](a.md).".repeat(400_000));
  const { code, out, err } = await runWith(
    { AREA_SEND_THREADS: "2", NODE_OPTIONS: "--max-old-space-size=150" },
    ...["check", ".", "--no-cache", "--format", "github"],
  );
  expect(err).toBe("2/huge.md: there is not enough memory to check this file.\n");
  expect(code).toBe(2);
  expect(out.match(/::error/g)).toHaveLength(20);
}, 120_000);
