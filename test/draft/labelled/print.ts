// Prints how well statements are told apart: node test/draft/labelled/print.ts [--misses]
import { judgeStatement } from "../../../server/src/draft/impact.ts";
import { readLabelled, score } from "./score.ts";

const { seen, heldOut } = readLabelled();

for (const [name, statements] of Object.entries({ seen, "held out": heldOut })) {
  for (const type of ["impact", "activity"] as const) {
    const { precision, recall, wrong, missed } = score(type, statements, judgeStatement);
    console.log(
      `${name} (${statements.length}), ${type}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    if (!process.argv.includes("--misses") || statements === heldOut) continue;
    for (const { label, text } of wrong) console.log(`  wrong  (${label}) ${text}`);
    for (const { label, text } of missed) console.log(`  missed (${label}) ${text}`);
  }
}
