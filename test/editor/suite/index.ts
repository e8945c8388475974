import { given } from "./given.ts";
import { runAll, tell } from "./harness.ts";
import * as suites from "./suites.ts";

/** Called by VS Code's extension host; a rejection fails the run. */
export async function run(): Promise<void> {
  const names = Object.keys(suites);
  const unknown = given.only.filter((name) => !names.includes(name));
  if (unknown.length > 0) tell(`There is no suite ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  const chosen = Object.entries(suites).filter(
    ([name]) => given.only.length === 0 || given.only.includes(name),
  );
  const tests = chosen.flatMap(([, each]) => each);
  if (tests.length === 0) throw new Error("no test was run");
  await runAll(tests);
}
