// Prints how well themes are told: node test/draft/themes/print.ts [--misses]
import { handbookCriteria } from "../../../server/src/guidance/frames/handbook.ts";
import { inspectionFindings } from "../../../server/src/guidance/frames/inspection-findings.ts";
import { readLabelled, score, sets } from "./score.ts";

for (const set of sets) {
  const labelled = readLabelled(set);
  for (const [at, frame] of [handbookCriteria, inspectionFindings].entries()) {
    const { precision, recall, misses } = score(labelled, frame, at === 0 ? 0 : 1);
    console.log(
      `${set} (${labelled.length}), ${frame.id}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    if (process.argv.includes("--misses")) for (const miss of misses) console.log(`  ${miss}`);
  }
}
