import { agreementTests } from "./agreement.ts";
import { commandTests } from "./commands.ts";
import { findingTests } from "./findings.ts";
import { runAll } from "./harness.ts";

/** Called by VS Code's extension host; a rejection fails the run. */
export function run(): Promise<void> {
  return runAll([...findingTests, ...commandTests, ...agreementTests]);
}
