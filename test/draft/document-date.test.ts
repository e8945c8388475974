import { describe, expect, it } from "vitest";
import { read, readPlan } from "./reading.ts";

function dateOf(top: string): string | undefined {
  return readPlan(top).date;
}

describe("the document’s own date", () => {
  it.each([
    ["17 April 2026", "2026-04-17"],
    ["17th April 2026", "2026-04-17"],
    ["17/04/2026", "2026-04-17"],
    ["17.4.26", "2026-04-17"],
    ["2026-04-17", "2026-04-17"],
    ["April 2026", "2026-04-30"],
    ["Updated April 2026", "2026-04-30"],
    ["Version 3, 17 April 2026", "2026-04-17"],
    ["Date: 17 April 2026", "2026-04-17"],
    ["**Date:** 17 April 2026", "2026-04-17"],
    ["**Published:** April 2026", "2026-04-30"],
    ["Agreed by the board on 17 April 2026", "2026-04-17"],
    ["Last updated: 17/04/2026", "2026-04-17"],
    ["Last edited 17 April 2026 by the SEND officer", "2026-04-17"],
    ["The draft was amended on 17 April 2026 by the board.", "2026-04-17"],
    ["As at 17 April 2026", "2026-04-17"],
    ["Mereford Council and Mereford ICB\n\nDraft of 17 April 2026", "2026-04-17"],
    ["| Owner | Head of SEND |\n| --- | --- |\n| Version date | 17 April 2026 |", "2026-04-17"],
    ["Reporting period: 1 March to 17 April 2026", "2026-04-17"],
    ["Reporting period 7 March 2026 to 17 April 2026", "2026-04-17"],
  ])("stands near its top: %s", (top, date) => {
    expect(dateOf(top)).toBe(date);
  });

  it.each([
    ["# Mereford SEND priority action plan, April 2026\n", "2026-04-30"],
    ["# Mereford SEND priority action plan (17 April 2026)\n", "2026-04-17"],
    ["# Mereford SEND priority action plan\n\n## April 2026\n", "2026-04-30"],
    [
      "---\ndate: 17 April 2026\n---\n\n# Mereford SEND priority action plan\n\nUpdated May 2026\n",
      "2026-04-17",
    ],
    ["---\ndate: 2026-04-17\n---\n\n# Mereford SEND priority action plan\n", "2026-04-17"],
  ])("stands in its title or its front matter: %j", (text, date) => {
    expect(read(text)?.date).toBe(date);
  });

  it.each([
    "The inspection took place in March 2026.",
    "Inspectors visited from 2 to 6 March 2026.",
    "Inspection report published: 3 March 2026",
    "Next update: October 2026",
    "Owner: Head of SEND. Review date: 1 May 2027.",
    "This plan replaces the one of March 2024.",
    "By when: 31 July 2028",
    "Children have waited since May 2019.",
    "Nothing is said.",
  ])("is not another date: %s", (top) => {
    expect(dateOf(top)).toBeUndefined();
  });

  it.each([
    "| Action | Lead | When |\n| --- | --- | --- |\n| Open a clinic | ICB | 31/03/27 |",
    "| Waits | | |\n| --- | --- | --- |\n| Action | Lead | When |\n| Open a clinic | ICB | 31/03/27 |",
    "## September 2026\n\n- Open a clinic",
    "## Actions\n\n- Open a clinic (ICB, March 2027)",
  ])("is not the date of an action: %j", (top) => {
    expect(dateOf(top)).toBeUndefined();
  });

  it("in a heading comes before one that long running text tells of something else", () => {
    const told =
      "Requests that were turned down and then agreed by somebody else on appeal or in mediation were 31% of all in the year to September 2025, which is more than the partnership had hoped for.";
    expect(read(`# Mereford SEND progress report, 15 November 2026\n\n${told}\n`)?.date).toBe("2026-11-15");
    expect(dateOf(`Agreed by the board on 17 April 2026. ${told}`)).toBe("2026-04-17");
  });

  it("is not told far below", () => {
    const lines = Array.from({ length: 40 }, () => "Waits are too long in the north.").join("\n\n");
    expect(dateOf(`${lines}\n\nUpdated April 2026`)).toBeUndefined();
  });

  it("gives its year to months without one", () => {
    const draft = readPlan(`
      Updated April 2024

      ## What we will do

      - Open a clinic (ICB, by September)
    `);
    expect(draft.actions[0]?.timescale?.end).toBe("2024-09-30");
  });
});
