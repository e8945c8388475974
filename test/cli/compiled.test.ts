import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cachePath, file, run, useCommandLine } from "./command-line.ts";
import { flawedPlan } from "./drafts.ts";

useCommandLine();

const check = () => run("check", ".", "--no-cache", "--format", "json", "--today", "2026-10-01");

/** The file that holds what was compiled. */
function kept(): string {
  const folder = join(cachePath(), "area-send");
  const [name = "", ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

test("what was compiled is kept until more is, and never used where it is damaged", async () => {
  await run("rules");
  const { size: ofRules } = statSync(kept());
  file("plan.md", flawedPlan);
  const first = await check();
  expect(first.code).toBe(1);
  const whole = readFileSync(kept());
  expect(whole.length).toBeGreaterThan(ofRules * 1.2);

  const { mtimeMs } = statSync(kept());
  expect(await check()).toEqual(first);
  await run("rules");
  expect(statSync(kept()).mtimeMs).toBe(mtimeMs);

  const damaged = Buffer.from(whole);
  damaged.fill(0xa5, whole.length / 2, whole.length / 2 + 1000);
  for (const each of [Buffer.alloc(0), whole.subarray(0, -1000), damaged]) {
    writeFileSync(kept(), each);
    expect(await check()).toEqual(first);
    expect(readFileSync(kept()).equals(each)).toBe(false);
  }
}, 60_000);
