import { describe, expect, it, test } from "vitest";
import { createCalendar, defaultCalendar, workingDaysBetween } from "../../server/src/guidance/calendar.ts";
import type { PlainDate } from "../../server/src/guidance/calendar.ts";
import { dayOf, deadlinesFrom, workingDaysLeft } from "../../server/src/guidance/deadlines.ts";
import { edition, withCounts } from "../../server/src/guidance/editions.ts";

const usual = { edition, calendar: defaultCalendar };
const workingDays = (count: number) => ({ count, unit: "working-days" }) as const;

/** Days of one month as they were counted by hand on a wall calendar: "2026-04: 7 8 9". */
function daysOf(...months: readonly string[]): PlainDate[] {
  return months.flatMap((line) => {
    const [month = "", days = ""] = line.split(": ");
    return days.split(" ").map((day) => `${month}-${day.padStart(2, "0")}`);
  });
}

/** Each working day after a report's publication, from the first to the 30th. */
const handCounts: readonly { why: string; published: PlainDate; days: readonly PlainDate[] }[] = [
  {
    why: "before Christmas: 25 and 26 December and 1 January are not counted",
    published: "2025-12-22",
    days: daysOf(
      "2025-12: 23 24 29 30 31",
      "2026-01: 2 5 6 7 8 9 12 13 14 15 16 19 20 21 22 23 26 27 28 29 30",
      "2026-02: 2 3 4 5",
    ),
  },
  {
    why: "Christmas Day on a Sunday: its substitute is 27 December, and 2 January that of New Year's Day",
    published: "2022-12-23",
    days: daysOf(
      "2022-12: 28 29 30",
      "2023-01: 3 4 5 6 9 10 11 12 13 16 17 18 19 20 23 24 25 26 27 30 31",
      "2023-02: 1 2 3 6 7 8",
    ),
  },
  {
    why: "Boxing Day on a Saturday: its substitute is 28 December",
    published: "2026-12-24",
    days: daysOf(
      "2026-12: 29 30 31",
      "2027-01: 4 5 6 7 8 11 12 13 14 15 18 19 20 21 22 25 26 27 28 29",
      "2027-02: 1 2 3 4 5 8 9",
    ),
  },
  {
    why: "two days before Good Friday of 2026, and over the early May bank holiday",
    published: "2026-04-01",
    days: daysOf(
      "2026-04: 2 7 8 9 10 13 14 15 16 17 20 21 22 23 24 27 28 29 30",
      "2026-05: 1 5 6 7 8 11 12 13 14 15 18",
    ),
  },
  {
    why: "two days before Good Friday of 2024",
    published: "2024-03-27",
    days: daysOf(
      "2024-03: 28",
      "2024-04: 2 3 4 5 8 9 10 11 12 15 16 17 18 19 22 23 24 25 26 29 30",
      "2024-05: 1 2 3 7 8 9 10 13",
    ),
  },
  {
    why: "before the coronation: 1 and 8 May, and 29 May, are not counted",
    published: "2023-04-28",
    days: daysOf(
      "2023-05: 2 3 4 5 9 10 11 12 15 16 17 18 19 22 23 24 25 26 30 31",
      "2023-06: 1 2 5 6 7 8 9 12 13 14",
    ),
  },
  {
    why: "before the jubilee: the spring bank holiday moved to 2 June, with one more on 3 June",
    published: "2022-05-27",
    days: daysOf(
      "2022-05: 30 31",
      "2022-06: 1 6 7 8 9 10 13 14 15 16 17 20 21 22 23 24 27 28 29 30",
      "2022-07: 1 4 5 6 7 8 11 12",
    ),
  },
  {
    why: "before the late Queen's funeral on 19 September",
    published: "2022-09-16",
    days: daysOf(
      "2022-09: 20 21 22 23 26 27 28 29 30",
      "2022-10: 3 4 5 6 7 10 11 12 13 14 17 18 19 20 21 24 25 26 27 28 31",
    ),
  },
  {
    why: "on a Saturday: Monday is the first day",
    published: "2026-06-13",
    days: daysOf(
      "2026-06: 15 16 17 18 19 22 23 24 25 26 29 30",
      "2026-07: 1 2 3 6 7 8 9 10 13 14 15 16 17 20 21 22 23 24",
    ),
  },
  {
    why: "on a bank holiday: Tuesday is the first day",
    published: "2026-08-31",
    days: daysOf(
      "2026-09: 1 2 3 4 7 8 9 10 11 14 15 16 17 18 21 22 23 24 25 28 29 30",
      "2026-10: 1 2 5 6 7 8 9 12",
    ),
  },
  {
    why: "Lancashire: published 12 February 2025, the plan agreed on the 29th working day",
    published: "2025-02-12",
    days: daysOf(
      "2025-02: 13 14 17 18 19 20 21 24 25 26 27 28",
      "2025-03: 3 4 5 6 7 10 11 12 13 14 17 18 19 20 21 24 25 26",
    ),
  },
];

describe.each(handCounts)("a report published on $published, $why", ({ published, days }) => {
  test("each of the 30 working days is the one counted by hand", () => {
    expect(days).toHaveLength(30);
    const counted = days.map((_day, index) => dayOf(workingDays(index + 1), published, defaultCalendar));
    expect(counted).toEqual(days);
    for (const [index, day] of days.entries())
      expect(workingDaysBetween(published, day, defaultCalendar)).toBe(index + 1);
  });

  test("the priority action plan is due on the last of them", () => {
    const [due] = deadlinesFrom("priority-action-plan", { "report-published": published }, usual);
    expect(due).toMatchObject({ id: "plan-submitted", day: days[29], since: published });
  });
});

describe("further deadlines counted by hand", () => {
  const plan = (published: PlainDate) =>
    deadlinesFrom("priority-action-plan", { "report-published": published }, usual).map(({ id, day }) => [
      id,
      day,
    ]);

  it("Lancashire: 25 March was the 29th working day, 1 April the 34th", () => {
    // 27, 28 and 31 March are the 31st to the 33rd.
    expect(workingDaysBetween("2025-02-12", "2025-03-25", defaultCalendar)).toBe(29);
    expect(workingDaysBetween("2025-02-12", "2025-04-01", defaultCalendar)).toBe(34);
    expect(dayOf(workingDays(34), "2025-02-12", defaultCalendar)).toBe("2025-04-01");
    // The rest of April holds 2-4 (37), 7-11 (42), 14-17 (46), 22-25 (50), 28-30 (53); May 1-2 (55), 6-9 (59),
    // 12-16 (64), 19-23 (69), and 26 is a bank holiday, so 27 is the 70th.
    expect(plan("2025-02-12")).toEqual([
      ["plan-submitted", "2025-03-26"],
      ["plan-published", "2025-05-27"],
      ["monitoring-inspection", "2026-08-12"],
    ]);
  });

  it("22 December 2025: 70 working days", () => {
    // February from the 31st: 6, 9-13 (36), 16-20 (41), 23-27 (46); March 2-6 (51), 9-13 (56), 16-20 (61),
    // 23-27 (66), 30-31 (68); April 1-2 (70); 3 is Good Friday.
    expect(plan("2025-12-22")[1]).toEqual(["plan-published", "2026-04-02"]);
  });

  it("1 April 2026: 70 working days", () => {
    // May from the 31st: 19-22 (34), 25 is a bank holiday, 26-29 (38); June 1-5 (43), 8-12 (48), 15-19 (53),
    // 22-26 (58), 29-30 (60); July 1-3 (63), 6-10 (68), 13 (69), 14 (70).
    expect(plan("2026-04-01")[1]).toEqual(["plan-published", "2026-07-14"]);
  });

  it("18 months after the 31st of August is the last day of February", () => {
    expect(plan("2026-08-31")[2]).toEqual(["monitoring-inspection", "2028-02-29"]);
  });

  it("a strategic plan: 30 working days", () => {
    const [due, ...more] = deadlinesFrom("strategic-plan", { "report-published": "2025-02-12" }, usual);
    expect(due).toMatchObject({ id: "strategic-plan-updated", day: "2025-03-26" });
    expect(due?.source.text).toBe("Ofsted and CQC handbook, November 2022, paragraphs 143 and 144");
    expect(more).toEqual([]);
  });

  it("comments on a draft report: 10 working days; a complaint: 5", () => {
    // 18, 19, 22, 23, 24 December are 1 to 5; 29, 30, 31 are 6 to 8; 2 and 5 January are 9 and 10.
    const events = { "draft-received": "2025-12-17", "report-received": "2025-12-17" };
    expect(deadlinesFrom("inspection-report", events, usual).map(({ id, day }) => [id, day])).toEqual([
      ["complaint", "2025-12-24"],
      ["draft-report-comments", "2026-01-05"],
    ]);
  });

  it.each([
    { why: "notified on a Monday", notified: "2026-11-02", lists: "2026-11-03", rest: "2026-11-06" },
    {
      why: "on the Friday before a bank holiday",
      notified: "2026-08-28",
      lists: "2026-09-01",
      rest: "2026-09-04",
    },
    { why: "in the week of Good Friday", notified: "2026-03-30", lists: "2026-03-31", rest: "2026-04-02" },
  ])("Annex A, $why", ({ notified, lists, rest }) => {
    const found = deadlinesFrom("evidence-index", { notified }, usual);
    expect(found.map(({ day, time }) => `${day} ${time}`)).toEqual([`${lists} 11am`, `${rest} 5pm`]);
  });

  it("days and counts of one's own", () => {
    const calendar = createCalendar({ extraBankHolidays: ["2026-06-19"] });
    const own = { edition: withCounts(edition, { "plan-submitted": 5 }), calendar };
    // 15, 16, 17 and 18 June are 1 to 4; 19 is the extra one, so 22 is the 5th.
    const [due] = deadlinesFrom("priority-action-plan", { "report-published": "2026-06-12" }, own);
    expect(due?.day).toBe("2026-06-22");
  });

  it("nothing without the event, nor for other kinds", () => {
    expect(deadlinesFrom("priority-action-plan", { notified: "2026-11-02" }, usual)).toEqual([]);
    expect(deadlinesFrom("self-evaluation", { "report-published": "2026-11-02" }, usual)).toEqual([]);
  });
});

describe("working days left", () => {
  it.each([
    ["2026-11-09", "2026-11-02", 5],
    ["2026-11-02", "2026-11-02", 0],
    ["2026-11-02", "2026-11-01", 1],
    ["2026-11-01", "2026-11-02", -1],
    ["2026-10-30", "2026-11-02", -1],
    ["2026-12-29", "2026-12-24", 1],
    ["2026-12-24", "2026-12-29", -1],
  ])("until %s on %s: %i", (day, today, left) => {
    expect(workingDaysLeft(day, today, defaultCalendar)).toBe(left);
  });
});
