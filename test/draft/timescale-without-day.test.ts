import { describe, expect, it, test } from "vitest";
import { isBlank, readTimescale } from "../../server/src/draft/timescale.ts";
import { lines, plan, report, said, undated } from "./timescales.ts";

describe("what comes back", () => {
  test.each(
    lines(`
    monthly => recurring
    Termly => recurring
    six-weekly => recurring
    6 weekly => recurring
    bi-monthly => recurring
    twice a year => recurring
    twice yearly => recurring
    3 x per year => recurring
    once a half term => recurring
    every half year => recurring
    each Board meeting => recurring
    every July => recurring
    twice a year, in June and in December => recurring
    June and December each year => recurring
    Termly (Dec, Apr, Jul) => recurring
    monthly from May 26 => recurring 2026-05-01..
    Every 6 weeks until July 2027 => recurring 2027-07-31
    Reviewed annually => recurring reviewed
    April 2027 then quarterly => 2027-04-30
    9 October 2026, then monthly => 2026-10-09
    First report November 2026, then every half year => 2026-11-30
    From Sept 26, termly reports to July 27 => 2026-09-01..2027-07-31
    from April 2027 then reviewed quarterly => 2027-04-01.. reviewed
  `),
  )("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("what is counted from an event or from the plan", () => {
  test.each([
    "within 6 weeks",
    "within 6 weeks of approval",
    "Within two months of the new system going live",
    "within 3 months of new contract",
    "6 months",
    "12-18 months",
    "18 – 24 months",
    "next 3 to 5 years",
    "over the next 12 months",
    "6 and 12 month milestones",
    "within a year",
    "10 working days",
    "following appointment of QA Officer",
    "when the Capita System has been made available",
    "when funding is confirmed",
    "subject to funding",
    "in time for the 2027 admissions round",
    "Year 1 of the plan",
    "in year two",
    "Years 1–3",
    "Month 6",
    "this term",
    "next half term",
    "by the end of next month",
  ])("%s", (text) => {
    expect(said(text)).toBe("relative");
  });
});

describe("what fixes no time", () => {
  test.each([
    "Ongoing",
    "TBC",
    "tba",
    "to be agreed",
    "ASAP",
    "as soon as possible",
    "as soon as recruitment allows",
    "as and when posts become vacant",
    "in due course",
    "No date has been set",
    "Slipped, no new date",
    "TBC – awaiting ICB decision",
    "TBC following the Board of 12 May 2027",
    "Immediately",
    "Immediate and ongoing",
    "straight away",
    "Rolling programme",
    "medium term",
    "Short",
    "over the life of the plan",
    "Not started",
    "By end of Phase 2",
    "Year 9",
    "from age 17",
    "0-25",
    "XX/XX/2027",
    "dd/mm/2027",
    "1.5 million",
    "2.5",
    "24/7",
    "constructor",
  ])("%s", (text) => {
    expect(said(text)).toBe("vague");
  });

  test.each(["Ongoing, reviewed each July", "Ongoing (review July 2027)", "Ongoing – annual review"])(
    "%s has a review",
    (text) => {
      expect(said(text)).toBe("vague reviewed");
    },
  );

  test.each(["", "  ", "-", "–", "—", "…", "n/a", "N/A", "None", "nil", "?", "not applicable"])(
    "“%s” is blank",
    (text) => {
      expect(isBlank(text)).toBe(true);
      expect(readTimescale(text, plan)).toBeUndefined();
    },
  );

  test.each(["TBC", "None yet agreed", "0", "now"])("“%s” is not blank", (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe("what is done", () => {
  test.each(
    lines(`
    Completed 10 July 2026 => 2026-07-10 done
    Done – July 2026 => 2026-07-31 done
    July 2026 (completed) => 2026-07-31 done
    Action completed => vague done
    Completed March 2027 => 2027-03-31
    Complete by March 2027 => 2027-03-31
    To be completed by 30 June 2026 => 2026-06-30
    Not yet complete => vague
    Ongoing – first audit completed => vague
    Delivered termly => recurring
  `),
  )("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("the year that is not written", () => {
  test.each(
    lines(`
    by end of November => 2022-11-30 ?
    in January => 2023-01-31 ?
    October => 2022-10-31 ?
    28/06 => 2023-06-28 ?
    Action completed 28/06 => 2022-06-28 ? done
    PT attended 17/10 => 2022-10-17 ? done
    w/c 14 November => 2022-11-18 ?
    Autumn => 2022-09-01..2022-12-16 ?
  `),
  )("%s, in a report of 7 November 2022", (text, expected) => {
    expect(said(text, report)).toBe(expected);
  });

  test.each(
    lines(`
    by end of March => 2027-03-31 ?
    November => 2026-11-30 ?
    by Christmas => vague
    before half term => relative
    end of term => relative
  `),
  )("%s, in a draft without a date, on 21 November 2026", (text, expected) => {
    expect(said(text, undated)).toBe(expected);
  });

  it("does not mind a document date that is no day", () => {
    expect(said("November", { ...plan, date: "2024" })).toBe("2026-11-30 ?");
  });
});

describe("precision", () => {
  test.each([
    ["31/03/2026", "day"],
    ["w/c 5 October 2026", "day"],
    ["March 2026", "month"],
    ["mid-November", "month"],
    ["Q3 2025/26", "quarter"],
    ["by end of spring term 2027", "term"],
    ["2026/27", "year"],
    ["Decision by 30/09/2026; start by January 2027", "month"],
    ["Ongoing", undefined],
  ])("%s: %s", (text, precision) => {
    expect(readTimescale(text, plan)?.precision).toBe(precision);
  });
});

test("a date after which it comes back", () => {
  const repeats = (text: string) => readTimescale(text, plan)?.repeats;
  expect(["30 September 2026, then quarterly", "by May 2026 and then every term"].map(repeats)).toEqual([
    true,
    true,
  ]);
  expect(
    ["30 September 2026", "31 July 2026, reviewed monthly", "from May 2026 then July 2027"].map(repeats),
  ).toEqual([false, false, false]);
});
