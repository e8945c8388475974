import { describe, expect, it, test } from "vitest";
import { createCalendar } from "../../server/src/guidance/calendar.ts";
import { lines, plan, said } from "./timescales.ts";

describe("days", () => {
  test.each(
    lines(`
    31/03/2026 => 2026-03-31
    05/06/2026 => 2026-06-05
    24.10.22 => 2022-10-24
    12.03.2018 => 2018-03-12
    31-3-27 => 2027-03-31
    31–03–27 => 2027-03-31
    2026-03-31 => 2026-03-31
    27-Oct-17 => 2017-10-27
    31-Oct-26 => 2026-10-31
    7th, November 2022 => 2022-11-07
    17th March 2018 => 2018-03-17
    1st Jan 2023 => 2023-01-01
    31st of March 2026 => 2026-03-31
    31 March2026 => 2026-03-31
    31ST MARCH 2027 => 2027-03-31
    Friday 27 March 2026 => 2026-03-27
    Thursday, 31 March 2027 => 2027-03-31
    March 31, 2026 => 2026-03-31
    March 31st 2026 => 2026-03-31
    by 31.03.2027 at the latest => 2027-03-31
    no later than 31 March 2027 => 2027-03-31
    Due date: 31/03/2027 => 2027-03-31
    14–15 January 2026 => 2026-01-15
    5pm on 3 May 2026 => 2026-05-03
    28/06 => 2026-06-28 ?
    8 November => 2026-11-08 ?
    1st March => 2027-03-01 ?
    April 1st => 2026-04-01 ?
    03/31/2026 => 2026-03-31
    31 June 2026 => 2026-06-30 ~
    31/02/2026 => 2026-02-28 ~
  `),
  )("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("months", () => {
  test.each(
    lines(`
    December 2025 => 2025-12-31
    Feb 2018 => 2018-02-28
    Sept. 2026 => 2026-09-30
    Sep26 => 2026-09-30
    Sept ’26 => 2026-09-30
    Aug-23 => 2023-08-31
    Jan 23 => 2023-01-31
    May 25 => 2025-05-31
    June 25 => 2025-06-30
    Sept 27 => 2027-09-30
    may 2026 => 2026-05-31
    March 2026/27 => 2027-03-31
    03/2026 => 2026-03-31
    9/26 => 2026-09-30
    Milestone 1 – Jul 23 => 2023-07-31
    End Sept 2026 => 2026-09-30
    by the end of March => 2027-03-31 ?
    around February 2025 => 2025-02-28
    during December 2022 => 2022-12-31
    by September 2026 => 2026-09-30
    before September 2026 => 2026-08-31
    start of September 2026 => 2026-09-01
    early January 2027 => 2027-01-10
    mid-November 2026 => 2026-11-15
    Mid-February 2027 => 2027-02-15
    late March 2027 => 2027-03-31
    At January's board meeting => 2027-01-31 ?
    by the January 2027 board => 2027-01-31
    Extension of completion date to Jan 23 => 2023-01-31
    Timeline has been extended, to March 2023 => 2023-03-31
    Not before April 2027 => 2027-04-01..
    From September 2026 => 2026-09-01..
    September 2026 onwards => 2026-09-01..
    Sept 2026 – ongoing => 2026-09-01..
    Started September 2025 => 2025-09-01..
    after April 2027 => 2027-05-01..
  `),
  )("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("weeks", () => {
  test.each(
    lines(`
    w/e 24/10/22 => 2022-10-24
    w/c 5 October 2026 => 2026-10-09
    WC 2/11/26 => 2026-11-06
    week commencing 2 November => 2026-11-06 ?
    week ending 11 September 2026 => 2026-09-11
    Week of 5 October 2026 => 2026-10-09
    first week of May 2026 => 2026-05-07
    last week of June 2027 => 2027-06-30
  `),
  )("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("quarters and years", () => {
  test.each(
    lines(`
    Q3 2025/26 => 2025-10-01..2025-12-31
    Q4 2026/27 => 2027-01-01..2027-03-31
    Q1 27/28 => 2027-04-01..2027-06-30
    Q1 2027-28 => 2027-04-01..2027-06-30
    by Q3 2026/27 => 2026-12-31
    Quarter 1 of 2022/23 => 2022-04-01..2022-06-30
    third quarter of 2026/27 => 2026-10-01..2026-12-31
    Q1 and Q2 of 2026/27 => 2026-04-01..2026-09-30
    Q1-2 2026/27 => 2026-04-01..2026-09-30
    2026/27 Q3 => 2026-10-01..2026-12-31
    Q2 2026 => 2026-07-01..2026-09-30 ~
    Q3 => 2026-10-01..2026-12-31 ?
    H1 2026/27 => 2026-04-01..2026-09-30
    2025/26 => 2025-04-01..2026-03-31 ~
    2026-27 => 2026-04-01..2027-03-31 ~
    2026 to 2027 => 2026-04-01..2027-03-31 ~
    21/22 => 2021-04-01..2022-03-31 ~
    FY26/27 => 2026-04-01..2027-03-31
    financial year 2026/27 => 2026-04-01..2027-03-31
    by end of financial year => 2027-03-31 ?
    academic year 2026/27 => 2026-09-01..2027-08-31
    academic year 21/22 => 2021-09-01..2022-08-31
    By the end of the 2026/27 academic year => 2027-08-31
    by the end of this academic year => 2026-08-31 ?
    before the start of the 2027/28 school year => 2027-08-31
    2023 => 2023-01-01..2023-12-31
    by 2027 => 2027-12-31
    end of year 2026 => 2026-12-31
    early 2027 => 2027-01-01..2027-03-31
    mid 2027 => 2027-06-30
    2021-2023 => 2021-01-01..2023-12-31
    2024 to 2028 => 2024-01-01..2028-12-31
    from 2026 to 2027 => 2026-01-01..2027-12-31
    2026/27 – 2028/29 => 2026-04-01..2029-03-31 ~
    Year 1 (2026/27) => 2026-04-01..2027-03-31 ~
  `),
  )("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("school terms, seasons and feasts", () => {
  test.each(
    lines(`
    Autumn term 2021 => 2021-09-01..2021-12-17
    Autumn Term (2026) => 2026-09-01..2026-12-18
    Summer term 2026/27 => 2027-04-12..2027-07-21
    2027 spring term => 2027-01-04..2027-03-25
    by end of spring term 2027 => 2027-03-25
    before the end of the summer term => 2026-07-21 ?
    by the start of the spring term 2027 => 2027-01-04
    end of term => 2026-07-21 ?
    Spring 2023 => 2023-01-03..2023-03-31
    Autumn 26 => 2026-09-01..2026-12-18
    Summer 2026 => 2026-06-01..2026-08-31
    Winter 2026 => 2026-12-01..2026-12-31
    Spring/Summer 2026 => 2026-01-05..2026-08-31
    Before Ofsted return (autumn 2027) => 2027-09-01..2027-12-17
    Autumn 1 2026 => 2026-09-01..2026-10-23
    HT3 2026/27 => 2027-01-04..2027-02-12
    Term 3 2026/27 => 2027-01-04..2027-02-12 ~
    by February half-term 2027 => 2027-02-12
    by autumn half-term 2026 => 2026-10-23
    end of autumn half-term 2026 => 2026-10-30
    before half term => 2026-05-22 ?
    from half term (26 Oct 2026) => 2026-10-26..
    before the Easter holidays 2027 => 2027-03-25
    after the summer holidays 2026 => 2026-09-01..
    Easter 2027 => 2027-03-28
    by Whitsun 2027 => 2027-05-16
    before Whitsun half-term 2027 => 2027-05-28
    by Christmas => 2026-12-25 ?
    New Year 2027 => 2027-01-31
    in the New Year => 2027-01-31 ?
  `),
  )("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it("takes an area's own term dates", () => {
    const calendar = createCalendar({ terms: { "spring 2027": { end: "2027-04-02" } } });
    expect(said("end of spring term 2027", { ...plan, calendar })).toBe("2027-04-02");
  });
});

describe("stretches and several dates", () => {
  test.each(
    lines(`
    Jan–Mar 2026 => 2026-01-01..2026-03-31
    March to July 2027 => 2027-03-01..2027-07-31
    between May and October 2026 => 2026-05-01..2026-10-31
    Oct 2026 – Mar 2027 => 2026-10-01..2027-03-31
    from Nov to Feb 2027 => 2026-11-01..2027-02-28
    Nov 2026 to Feb => 2026-11-01..2027-02-28
    September - December => 2026-09-01..2026-12-31 ?
    Sept 26-March 27 => 2026-09-01..2027-03-31
    24.10.22 to 20.11.22 => 2022-10-24..2022-11-20
    1/9/26-31/3/27 => 2026-09-01..2027-03-31
    November 2017 to September 2018 => 2017-11-01..2018-09-30
    from March 2027 to January 2027 => 2027-03-01..2027-01-31
    December 2022/January 2023 => 2022-12-01..2023-01-31
    Sept/Oct 2026 => 2026-09-01..2026-10-31
    From now until March 2028 => 2026-04-17..2028-03-31
    start Sep 2026, end Jul 2027 => 2026-09-01..2027-07-31
    Start: 01/09/26 End: 31/03/27 => 2026-09-01..2027-03-31
    Phase 1 Sep 26; Phase 2 Jan 27; Phase 3 Apr 27 => 2027-04-30
    Decision by 30/09/2026; start by January 2027 => 2027-01-31
    Sept 2026 in pilot schools, all schools by Easter 2027 => 2027-03-28
    Straight away; complete by 26 June 2026 => 2026-06-26
    31/03/2027 (was 31/12/2026) => 2027-03-31
    Now 31 March 2027 (previously 30 Sept 2027) => 2027-03-31
    Brought forward from June 2027 to March 2027 => 2027-03-31
    delayed from October 2022 to December 2022 => 2022-12-31
    TBC by March 2027 => 2027-03-31
    Ongoing until March 2027 => 2027-03-31
  `),
  )("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
