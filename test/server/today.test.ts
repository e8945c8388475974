import { expect, test } from "vitest";
import { todayInLondon } from "../../server/src/server/today.ts";

test("the day is that of London at every hour of the year", () => {
  const london = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });
  const start = Date.UTC(2026, 0, 1);
  for (let quarter = 0; quarter < 365 * 24 * 4; quarter++) {
    const now = new Date(start + quarter * 900_000);
    expect(todayInLondon(now)).toBe(london.format(now));
  }
});
