import { describe, expect, it, test } from "vitest";
import { isInKey, standingOf } from "../../server/src/draft/status.ts";
import { readStatusKey } from "../../server/src/draft/status-key.ts";
import { readPlan } from "./reading.ts";

describe("a status", () => {
  it.each([
    ["Complete", "done"],
    ["B – done", "done"],
    ["🔵 Complete", "done"],
    ["Not yet complete", "under-way"],
    ["Incomplete", "late"],
    ["Partially complete", "under-way"],
    ["On track", "on-track"],
    ["G", "on-track"],
    ["🟢", "on-track"],
    ["Green – on course", "on-track"],
    ["Not on track", "late"],
    ["Off track", "late"],
    ["Not started", "not-started"],
    ["Amber", undefined],
    ["85", undefined],
  ])("%s says %s", (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });

  test("means what the plan's own key says", () => {
    const key = [{ mark: "green", text: "Green", meaning: "Complete" }];
    expect(standingOf("G", key)).toBe("done");
    expect(standingOf("Green – not started", key)).toBe("not-started");
  });
});

const marks = (body: string): string[] =>
  readStatusKey(readPlan(body).root).map(({ text, meaning }) => `${text}: ${meaning}`);
const four = ["B: done", "G: on track", "A: some risk", "R: off track"];

describe("a key", () => {
  it.each([
    ["RAG: B done, G on track, A some risk, R off track"],
    ["- RAG: **B** done, **G** on track, **A** some risk, **R** off track"],
    ["BRAG key: B = done; G = on track; A = some risk; R = off track"],
    ["**Progress key:** B done · G on track · A some risk · R off track"],
    ["Legend: B – done | G – on track | A – some risk | R – off track"],
    ["## Key\n\n- B: done\n- G: on track\n- A: some risk\n- R: off track"],
    [
      "| Rating | Meaning |\n| --- | --- |\n| B | done |\n| G | on track |\n| A | some risk |\n| R | off track |",
    ],
  ])("is read from %s", (body) => {
    expect(marks(body)).toEqual(four);
  });

  it("may be of letters, which mean what it says", () => {
    const key = readStatusKey(
      readPlan(
        "| Letter | Means |\n| --- | --- |\n| W | On its way |\n| D | Done |\n| S | Slipping |\n| P | Not begun |",
      ).root,
    );
    expect(["W", "D", "S", "P", "X"].map((text) => standingOf(text, key))).toEqual([
      "under-way",
      "done",
      "late",
      "not-started",
      undefined,
    ]);
  });

  it.each([
    ["***Key to status:*** Complete / On track / Delayed / Not started"],
    ["Status key: Complete, On track, Delayed or Not started."],
    ["Statuses used: Complete; On track; Delayed; Not started"],
  ])("may be of nothing but its words: %s", (body) => {
    const words = ["Complete", "On track", "Delayed", "Not started"];
    expect(marks(body)).toEqual(words.map((text) => `${text}: ${text}`));
  });

  it.each([
    ["Status: 6 complete, 21 on track, 4 delayed"],
    ["Status: complete, on track, signed by the dean"],
    [
      "| Code | Meaning |\n| --- | --- |\n| LA | local authority |\n| PC | parent carer |\n| MD | met by the dean |",
    ],
    ["Our aims: be kind, be quick, be clear"],
    ["Key to rooms: A hall · B bar · C kitchen · D office"],
    ["| Status | Quarter 1 |\n| --- | --- |\n| Complete | 6 |\n| On track | 21 |\n| Delayed | 4 |"],
    ["Key dates: Monday 3 May, Friday 7 May, Monday 10 May"],
  ])("is not %s", (body) => {
    expect(marks(body)).toEqual([]);
  });

  test("has what its marks and its meanings say", () => {
    const key = readStatusKey(readPlan("RAG: B done, G on track, A some risk, R off track").root);
    const within = (text: string): boolean => isInKey(text, key);
    expect(["b", "Green", "🟠", "Done", "on track since May"].filter(within)).toHaveLength(5);
    expect(["Yellow", "Not started", "wonderful"].filter(within)).toEqual([]);
  });
});
