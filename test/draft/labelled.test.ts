import { describe, expect, it } from "vitest";
import { judgeStatement } from "../../server/src/draft/impact.ts";
import { readLabelled, score } from "./labelled/score.ts";

/** At least this share must be right. To see which are not: node test/draft/labelled/print.ts --misses */
const least = {
  seen: { impact: { precision: 0.94, recall: 0.97 }, activity: { precision: 0.98, recall: 0.98 } },
  heldOut: { impact: { precision: 0.8, recall: 0.85 }, activity: { precision: 0.95, recall: 0.7 } },
};

describe("labelled statements are told apart", () => {
  const halves = readLabelled();

  it.each([
    ["seen", "impact"],
    ["seen", "activity"],
    ["heldOut", "impact"],
    ["heldOut", "activity"],
  ] as const)("%s, %s", (half, type) => {
    const { precision, recall } = score(type, halves[half], judgeStatement);
    expect(precision).toBeGreaterThanOrEqual(least[half][type].precision);
    expect(recall).toBeGreaterThanOrEqual(least[half][type].recall);
  });

  it("no impact is ever called activity", () => {
    for (const { label, text } of [...halves.seen, ...halves.heldOut])
      if (label === "impact") expect(judgeStatement(text).type, text).not.toBe("activity");
  });
});
