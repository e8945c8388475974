import { describe, expect, it, test } from "vitest";
import { findTimescale, readTimescale } from "../../server/src/draft/timescale.ts";
import { lines, plan, said } from "./timescales.ts";

describe("the deadline in an action's own words", () => {
  const found = (text: string, context = plan) => said(text, context, findTimescale);

  test.each(
    lines(`
    Publish the new strategy by July 2026 => 2026-07-31
    Publish it, by the end of March 2027, on the Local Offer => 2027-03-31
    Hold a summit in the autumn term 2026 for all schools => 2026-09-01..2026-12-18
    Workshops to be held with parent carers on 8 November to develop requirements => 2026-11-08 ?
    Framework to be shared at SPB in January 2027 for approval => 2027-01-31
    Holding further meetings with providers w/e 24/10/26 to carry out checks => 2026-10-24
    Mainstream nurse due to commence post during November 2026. => 2026-11-30
    Extend Early Talk from September 2026 to March 2027 => 2026-09-01..2027-03-31
    Roll out Early Talk from September 2026 => 2026-09-01..
    Clinic to start in September 2026 => 2026-09-30
    Keep the helpline open until March 2027 => 2027-03-31
    Take the first dashboard to the Board on 24 November 2026 => 2026-11-24
    Report to the January Board => 2027-01-31 ?
    Draft by March 2027 and publish by July 2027 => 2027-07-31
    Train staff ready for September 2026 => 2026-09-30
    Recruit before the end of the summer term => 2026-07-21 ?
    Launch the portal – May 2027 => 2027-05-31
    The timetable has been extended to March 2027 => 2027-03-31
    Write to families by Friday 4 December => 2026-12-04 ?
    By 2028, all schools will be inclusive => 2028-12-31
    Complete the programme for 2026/27 by June 2027 => 2027-06-30
    Agree the specification before the contract ends in March 2027 => 2027-03-31
    Reduce overdue reviews from 1,960 in June 2026 to 600 by July 2027 => 2027-07-31
    Update the chapter (last updated 2019) by December 2026 => 2026-12-31
    New pathway live 1 April 2027 => 2027-04-01
    Report progress to the May 2027 Scrutiny Committee => 2027-05-31
    Train staff (by 31 July 2026) and evaluate (by 31 December 2026) => 2026-12-31
    Provide training each half-term from January 2027 => recurring 2027-01-01..
    Ring every family by 31 July 2027 => 2027-07-31
    Put a nurse in each school by July 2027 => 2027-07-31
    By Easter 2027 every one of them will have had a call => 2027-03-28
  `),
  )("%s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each(
    lines(`
    Lead: ICB; by 31/03/2027 => 2027-03-31
    Lead: TBC; by end of spring term 2027 => 2027-03-25
    LA, by July 2026 => 2026-07-31
    Head of SEND Casework, October 2026 => 2026-10-31
    CWFT, from September 2026 to March 2027 => 2026-09-01..2027-03-31
    Transitions Group, from April 2027 then reviewed quarterly => 2027-04-01.. reviewed
    HDC; start Sep 2026, end Jul 2027 => 2026-09-01..2027-07-31
    Imran Sheikh, ICB, and Wexcombe PCF; 02/11/2026 => 2026-11-02
    ICB; 30/06/2025 => 2025-06-30
    Lead: ICB; monthly => recurring
    LA, termly => recurring
    LA, monthly from May 26 => recurring 2026-05-01..
    ICB, K. Ibbotson; 12 months => relative
    Head of SEND; within 6 weeks of approval => relative
    HDC; when funding is confirmed => relative
    all; in year two => relative
    all schools, as soon as possible => vague
    HDC; immediately => vague
    ICB; TBC => vague
    by July 2026 => 2026-07-31
    12 months => relative
    ongoing => vague
    completed July 2026 => 2026-07-31 done
  `),
  )("a bracket: (%s)", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ["Agree one pathway (Lead: ICB; by 31/03/2027).", "2027-03-31"],
    ["Agree one pathway (ICB, October 2026).", "2026-10-31"],
    ["Agree one pathway (October 2026)", "2026-10-31"],
    ["Agree one pathway (LA, termly)", "recurring"],
    ["Agree one pathway (HDC; when funding is confirmed)", "relative"],
    ["Agree one pathway (Lead: TBC)", "nothing"],
  ])("%s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    "Refresh the 2024 strategy",
    "Deliver the SEND Strategy 2024 to 2028",
    "Act on the March plan and the September Guarantee",
    "Build on the strategy published in March 2022",
    "The strategy was agreed by Cabinet in March 2026 with an action plan",
    "Use what we have learned since 2024",
    "Publish the notes of the May 2026 workshop",
    "Following the workshop in May 2026, publish the notes",
    "Bring health advice to 95% within six weeks",
    "Reply to families within five working days",
    "Issue plans within 20 weeks",
    "Start planning from Year 9, with a named worker by 16",
    "Widen the panel to young people aged 18–25",
    "Move 1.5 million pounds to two block contracts",
    "Complete action 2.5 of the plan",
    "Reduce appeals by 1/3",
    "Audit 40 plans each quarter",
    "Agree the budget for 2026/27",
    "44% have now, July 2026",
    "Parents say so (31% in May 2026)",
    "Increase take-up to 75% (58% in 2025/26)",
    "1,402 (January 2026) have a plan",
    "baseline survey June 2026",
    "from the March plan",
    "Data and Insight",
    "Lead: TBC",
    "TBC",
    "May need more staff",
    "The SEND Strategy (2023–26) to be refreshed",
    "Work through the 2026/27 capital programme",
    "In 2024 inspectors said that waits were too long",
    "Year 1",
    "within 20 weeks",
    "",
  ])("none in: %s", (text) => {
    expect(found(text)).toBe("nothing");
  });

  it("gives the words and where they stand", () => {
    const text = "Publish it, by the end of March 2027, on the Local Offer";
    expect(findTimescale(text, plan)).toMatchObject({ text: "by the end of March 2027", from: 12, to: 36 });
    expect(readTimescale("  March 2027 ", plan)).toMatchObject({ text: "March 2027", from: 2, to: 12 });
  });
});
