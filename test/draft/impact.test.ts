import { describe, expect, it } from "vitest";
import { judgeMeasure, judgePassage, judgeStatement } from "../../server/src/draft/impact.ts";
import { measures } from "./measure-examples.ts";
import { statements } from "./statement-examples.ts";
import { cpuSeconds } from "../cpu-time.ts";
import fc from "../random.ts";

describe("a measure of success", () => {
  for (const [type, texts] of Object.entries(measures)) {
    it.each(texts)(`is ${type}: %s`, (text) => {
      expect(judgeMeasure(text)).toMatchObject({ type });
    });
  }

  it("gives its reasons in the words of the draft", () => {
    expect(judgeMeasure("New website launched").reasons).toEqual([
      "“launched” says what was done or made.",
      "“website” is something made or held.",
    ]);
    expect(judgeMeasure("Waits fall from 30 weeks to 12").reasons).toEqual([
      "“Waits” is about how long children and families wait.",
      "It gives a before and an after, or something to compare with.",
    ]);
  });
});

describe("a statement of an evaluation", () => {
  for (const [type, texts] of Object.entries(statements)) {
    it.each(texts)(`is ${type}: %s`, (text) => {
      expect(judgeStatement(text)).toMatchObject({ type });
    });
  }

  it("says of a hope that it is one", () => {
    expect(judgeStatement("We are confident that waits will fall.").reasons).toEqual([
      "It tells of a hope or an aim, not of what is different now.",
    ]);
  });
});

describe("a passage", () => {
  const { activity, impact, unclear } = statements;

  it.each([
    ["nothing", [], "unclear"],
    ["only activity", activity.slice(0, 4), "activity-only"],
    ["one activity among much background", [...activity.slice(0, 1), ...unclear.slice(0, 5)], "unclear"],
    ["activity with a trace of impact", [...activity.slice(0, 8), ...impact.slice(0, 1)], "mostly-activity"],
    ["a little of each", [...activity.slice(0, 3), ...impact.slice(0, 1)], "impact"],
    ["both in plenty", [...activity.slice(0, 9), ...impact.slice(0, 4)], "impact"],
    ["only impact", impact.slice(0, 5), "impact"],
  ])("with %s is judged as a whole", (_, passage, verdict) => {
    expect(judgePassage(passage)).toMatchObject({ verdict });
  });

  it("counts its statements", () => {
    expect(
      judgePassage([...impact.slice(0, 2), ...activity.slice(0, 3), ...unclear.slice(0, 1)]),
    ).toMatchObject({
      impact: 2,
      activity: 3,
      unclear: 1,
    });
  });
});

describe("any text", () => {
  it("is judged without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(judgeMeasure(text).reasons).not.toHaveLength(0);
        expect(judgeStatement(text).reasons).not.toHaveLength(0);
      }),
    );
  });

  it.each(["children ", "1,1.", "from 1 ", "20% of ", "parents; ", "half of half of "])(
    "however long, is judged soon: %s",
    (unit) => {
      expect(cpuSeconds(() => judgeStatement(unit.repeat(10_000)))).toBeLessThan(3);
    },
  );
});
