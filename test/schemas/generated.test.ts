import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What a script says when what it writes is not current; undefined when it is. */
async function complaint(script: string): Promise<string | undefined> {
  try {
    await promisify(execFile)(process.execPath, [join(root, "scripts", script), "--check"]);
    return undefined;
  } catch (error) {
    return error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  }
}

test("the code made from the schemas is current", async () => {
  expect(await complaint("schemas.mjs")).toBeUndefined();
});

test("the pages made from the rules are current", async () => {
  expect(await complaint("docs.mjs")).toBeUndefined();
});
