import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import * as calendar from "../../server/src/guidance/calendar.ts";
import { createCalendar, defaultCalendar, term } from "../../server/src/guidance/calendar.ts";

describe("days", () => {
  it("adds and counts", () => {
    expect(calendar.addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(calendar.addDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(calendar.addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(calendar.addMonths("2026-01-31", 13)).toBe("2027-02-28");
    expect(calendar.monthEnd("2027-02-01")).toBe("2027-02-28");
    expect(calendar.daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(calendar.daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
    expect(calendar.weekday("2026-11-22")).toBe(7);
    expect(calendar.onOrBefore("2026-12-22", 5)).toBe("2026-12-18");
    expect(calendar.onOrBefore("2026-12-18", 5)).toBe("2026-12-18");
    expect(calendar.plainDate(2026, 6, 31)).toBe("2026-06-30");
  });

  test.each([
    ["2026-03-31", true],
    ["2026-02-30", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-1", false],
    ["2026", false],
    ["31/03/2026", false],
    ["", false],
  ])("%s is a day: %s", (text, isDay) => {
    expect(calendar.isPlainDate(text)).toBe(isDay);
  });
});

describe("working days", () => {
  it("leaves out weekends and bank holidays", () => {
    expect(calendar.isWorkingDay("2026-11-21", defaultCalendar)).toBe(false);
    expect(calendar.isWorkingDay("2026-12-28", defaultCalendar)).toBe(false);
    expect(calendar.isWorkingDay("2026-12-29", defaultCalendar)).toBe(true);
    expect(calendar.addWorkingDays("2026-12-24", 1, defaultCalendar)).toBe("2026-12-29");
    expect(calendar.addWorkingDays("2026-12-29", -1, defaultCalendar)).toBe("2026-12-24");
    expect(calendar.addWorkingDays("2026-12-24", 0, defaultCalendar)).toBe("2026-12-24");
  });

  it("counts as a partnership did: a report of 12 February 2025, a plan on the 29th working day", () => {
    expect(calendar.addWorkingDays("2025-02-12", 29, defaultCalendar)).toBe("2025-03-25");
    expect(calendar.addWorkingDays("2025-02-12", 34, defaultCalendar)).toBe("2025-04-01");
  });

  it("takes days of one's own", () => {
    const own = createCalendar({ extraBankHolidays: ["2026-12-29"] });
    expect(calendar.addWorkingDays("2026-12-24", 1, own)).toBe("2026-12-30");
  });
});

describe("bank holidays", () => {
  it("are current in the file", () => {
    const script = fileURLToPath(new URL("../../scripts/bank-holidays.mjs", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
  });

  test.each(["2022-06-03", "2022-09-19", "2023-05-08", "2027-03-26", "2027-12-28", "2040-12-26"])(
    "%s is one",
    (day) => {
      expect(defaultCalendar.bankHolidays.has(day)).toBe(true);
    },
  );
});

test.each([
  [2022, "2022-04-17"],
  [2024, "2024-03-31"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
])("Easter %i", (year, day) => {
  expect(calendar.easter(year)).toBe(day);
});

describe("terms", () => {
  test.each([
    ["autumn", 2026, "2026-09-01", "2026-10-26", "2026-10-30", "2026-12-18"],
    ["spring", 2027, "2027-01-04", "2027-02-15", "2027-02-19", "2027-03-25"],
    ["summer", 2027, "2027-04-12", "2027-05-31", "2027-06-04", "2027-07-21"],
    ["autumn", 2027, "2027-09-01", "2027-10-25", "2027-10-29", "2027-12-17"],
    ["spring", 2025, "2025-01-06", "2025-02-17", "2025-02-21", "2025-04-04"],
    ["summer", 2025, "2025-04-22", "2025-05-26", "2025-05-30", "2025-07-21"],
    ["spring", 2024, "2024-01-08", "2024-02-12", "2024-02-16", "2024-03-28"],
  ] as const)("%s term %i", (name, year, start, halfTermStart, halfTermEnd, end) => {
    expect(term(name, year, defaultCalendar)).toEqual({ start, halfTermStart, halfTermEnd, end });
  });

  it("takes an area's own dates", () => {
    const own = createCalendar({ terms: { "autumn 2026": { end: "2026-12-16" } } });
    expect(term("autumn", 2026, own)).toMatchObject({ start: "2026-09-01", end: "2026-12-16" });
    expect(term("autumn", 2027, own).end).toBe("2027-12-17");
  });

  it("lie in order in every year of the bank holidays", () => {
    for (let year = 2022; year <= 2040; year++) {
      const days = (["spring", "summer", "autumn"] as const).flatMap((name) => {
        const { start, halfTermStart, halfTermEnd, end } = term(name, year, defaultCalendar);
        return [start, halfTermStart, halfTermEnd, end];
      });
      expect(days).toEqual([...days].sort());
      expect(days.every((day) => calendar.weekday(day) <= 5)).toBe(true);
    }
  });
});
