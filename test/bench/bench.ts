// `npm run bench`: area-send beside its peers, on the same texts in the same run. See docs/performance.md.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureChecks, measureFolder } from "./checks.ts";
import { measureGrowth } from "./growth.ts";
import { page } from "./page.ts";
import { install } from "./peers.ts";
import { newReport } from "./report.ts";
import { measureShares } from "./shares.ts";
import { measureOpening, measureTyping } from "./typing.ts";

const parts = {
  check: measureChecks,
  folder: measureFolder,
  keystroke: measureTyping,
  open: measureOpening,
  growth: measureGrowth,
  shares: measureShares,
};

const { values } = parseArgs({
  options: { only: { type: "string" }, rounds: { type: "string", default: "5" } },
});
const wanted = Object.entries(parts).filter(([name]) => values.only === undefined || values.only === name);
const rounds = Number(values.rounds);
if (wanted.length === 0 || !(rounds > 0)) {
  console.error(`Usage: npm run bench -- [--only ${Object.keys(parts).join("|")}] [--rounds 5]`);
  process.exit(2);
}

install();
const folder = mkdtempSync(join(tmpdir(), "area-send-bench-"));
const report = newReport();
try {
  for (const [, measure] of wanted) await measure(folder, rounds, report);
} finally {
  rmSync(folder, { recursive: true });
}
if (values.only === undefined)
  writeFileSync(join(import.meta.dirname, "../../docs/performance.md"), page(report));
