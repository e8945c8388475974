import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cachePath, file, pathOf, run, runWith, useCommandLine } from "./command-line.ts";
import { flawedPlan, minutes } from "./drafts.ts";

useCommandLine();

const examples = join(import.meta.dirname, "../../examples/merrow-vale");
const today = ["--today", "2026-11-01"];

const check = (...args: string[]) => run("check", ".", "--format", "json", ...today, ...args);
/** The files that are kept, one a folder. */
const kept = () => readdirSync(join(cachePath(), "area-send")).filter((name) => name.endsWith(".json"));
const keptFile = (name: string) => join(cachePath(), "area-send", name);

/** What a run says must be what one that keeps nothing says. */
async function expectAsNew(...args: string[]): Promise<void> {
  const remembered = await check(...args);
  expect(remembered).toEqual(await check("--no-cache", ...args));
}

/** Puts other words into what is kept, so that it shows what is taken from there. */
function mark(): void {
  for (const name of kept()) {
    const [, ...content] = readFileSync(keptFile(name), "utf8").split("\n");
    const marked = content.join("\n").replaceAll("has no owner", "was remembered");
    writeFileSync(keptFile(name), `${createHash("sha256").update(marked).digest("base64url")}\n${marked}`);
  }
}

test("a second run takes what did not change from the first", async () => {
  file("one/plan.md", flawedPlan);
  file("one/notes.md", minutes);
  file("two/plan.md", flawedPlan);
  const first = await check();
  mark();
  const second = await check();
  expect(second).toEqual({ ...first, out: first.out.replaceAll("has no owner", "was remembered") });
  expect((await check("--no-cache")).out).toBe(first.out);
  file("one/plan.md", flawedPlan.replace("2026-09-14", "2026-09-15"));
  const third = await check();
  expect(third.out.match(/has no owner|was remembered/g)).toEqual(["has no owner", "was remembered"]);
});

test("what was found depends on the day, the configuration, the baseline and the documents beside", async () => {
  cpSync(examples, pathOf("set"), { recursive: true });
  file("plan.md", flawedPlan);
  const change = (name: string, edit: (text: string) => string) => {
    writeFileSync(pathOf(name), edit(readFileSync(pathOf(name), "utf8")));
  };
  await expectAsNew();
  await expectAsNew("--today", "2028-01-01");
  file("area-send.config.json", '{ "rules": { "action-owner": "hint" } }');
  await expectAsNew();
  file("area-send.config.json", '{ "kinds": { "plan.md": "strategic-plan" } }');
  await expectAsNew();
  rmSync(pathOf("area-send.config.json"));
  change("set/priority-action-plan.md", (text) => {
    return text.replace(/## Area for priority action 2[^]*?(?=## How)/, "");
  });
  await expectAsNew();
  change("set/inspection-report.md", (text) => text.replaceAll("Merrow Vale", "Harbourne"));
  await expectAsNew();
  change("set/progress-report.md", (text) =>
    text.replace("plan: priority-action-plan.md", "plan: ../plan.md"),
  );
  await expectAsNew();
  change("plan.md", (text) => text.replaceAll("2026", "2027"));
  await expectAsNew();
  rmSync(pathOf("plan.md"));
  await expectAsNew();
  await run("check", ".", ...today, "--write-baseline");
  await expectAsNew();
}, 180_000);

test("where nothing can be kept or what is kept is damaged, files are checked anew, without a word", async () => {
  file("plan.md", flawedPlan);
  const first = await check("--no-cache");
  expect(kept()).toEqual([]);
  // Below /proc Linux says of a folder in one that exists that it does not exist.
  const nowhere = process.platform === "linux" ? ["/proc/none"] : [];
  for (const cache of ["", pathOf("plan.md"), ...nowhere])
    expect(
      await runWith(
        { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: pathOf("plan.md") },
        "check",
        ".",
        "--format",
        "json",
        ...today,
      ),
    ).toEqual(first);
  await check();
  const [name = ""] = kept();
  const whole = readFileSync(keptFile(name), "utf8");
  for (const damaged of ["", "{", whole.slice(0, -10), whole.replace("action", "actoin")]) {
    writeFileSync(keptFile(name), damaged);
    expect(await check()).toEqual(first);
    expect(readFileSync(keptFile(name), "utf8")).toBe(whole);
  }
}, 60_000);

test("only the user can read what is kept, and several runs at once do no harm", async () => {
  for (let at = 0; at < 5; at++) file(`plan-${at}.md`, flawedPlan);
  const all = await Promise.all([check(), check(), check()]);
  for (const one of all) expect(one).toEqual(all[0]);
  expect(kept()).toHaveLength(1);
  const [name = ""] = kept();
  if (process.platform !== "win32") expect(statSync(keptFile(name)).mode & 0o777).toBe(0o600);
});
