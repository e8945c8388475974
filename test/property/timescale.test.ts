import { describe, expect, test } from "vitest";
import { findTimescale, readTimescale, type TimescaleReading } from "../../server/src/draft/timescale.ts";
import { defaultCalendar, isPlainDate, plainDate } from "../../server/src/guidance/calendar.ts";
import { cpuSeconds } from "../cpu-time.ts";
import fc from "../random.ts";

const words = (
  "by before from until to between and then end of the mid early late start w/c w/e Q1 Q3 2026 2026/27 26 27 31 5 " +
  "March May Sept autumn spring term half-term half term Easter Christmas new year academic financial week month " +
  "months weeks within every each twice a monthly ongoing TBC reviewed completed Year 1 31/03/2027 24.10.22 28/06 " +
  "– - / , ; : ( ) & . % ' ’ st th now this next following constructor __proto__ 9999 0 31/31/2031 2099 99 HT3"
).split(" ");
const timeText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom("", " ", " ", "\u00a0", "\n")), {
    maxLength: 14,
  })
  .map((pairs) => pairs.flat().join(""));
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary" }),
  timeText,
  timeText,
);
const day = fc
  .tuple(
    fc.integer({ min: 2015, max: 2045 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => plainDate(year, month, date));
const context = fc.record({
  date: fc.oneof(day, fc.constant(undefined), fc.string()),
  today: day,
  calendar: fc.constant(defaultCalendar),
});

function isSound(reading: TimescaleReading | undefined, text: string): void {
  if (!reading) return;
  expect(reading.from).toBeGreaterThanOrEqual(0);
  expect(reading.to).toBeLessThanOrEqual(text.length);
  expect(text.slice(reading.from, reading.to)).toBe(reading.text);
  for (const date of [reading.start, reading.end])
    if (date !== undefined) expect(isPlainDate(date)).toBe(true);
  const hasDay = reading.start !== undefined || reading.end !== undefined;
  if (reading.type === "dated") expect(hasDay).toBe(true);
  if (reading.type === "vague" || reading.type === "relative") expect(hasDay).toBe(false);
  expect(reading.precision !== undefined).toBe(hasDay);
}

describe("any text", () => {
  test("is read without a throw, with sound places and days", () => {
    fc.assert(
      fc.property(anyText, context, (text, known) => {
        isSound(readTimescale(text, known), text);
        isSound(findTimescale(text, known), text);
      }),
      { numRuns: 3000 },
    );
  });

  test("a day in any usual form is that day", () => {
    const forms = [
      (y: string, m: string, d: string) => `${d}/${m}/${y}`,
      (y: string, m: string, d: string) => `by ${Number(d)}.${Number(m)}.${y.slice(2)}`,
      (y: string, m: string, d: string) => `${y}-${m}-${d}`,
      (y: string, m: string, d: string) => {
        const month = new Date(`${y}-${m}-${d}T12:00:00Z`).toLocaleString("en-GB", {
          month: "short",
          timeZone: "UTC",
        });
        return `no later than ${Number(d)} ${month} ${y}`;
      },
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), context, (date, form, known) => {
        const [y = "", m = "", d = ""] = date.split("-");
        expect(readTimescale(form(y, m, d), known)).toMatchObject({
          type: "dated",
          end: date,
          ambiguous: undefined,
        });
      }),
    );
  });

  test("a stretch ends after it starts, unless the author wrote it so", () => {
    const month = fc.constantFrom(
      "Jan",
      "February",
      "Mar",
      "April",
      "May",
      "June",
      "Jul",
      "Aug",
      "Sept",
      "Oct",
      "Nov",
      "Dec",
    );
    fc.assert(
      fc.property(month, month, fc.integer({ min: 2020, max: 2035 }), context, (first, last, year, known) => {
        const reading = readTimescale(`from ${first} to ${last} ${year}`, known);
        expect(reading?.end?.slice(0, 4)).toBe(String(year));
        expect((reading?.start ?? "") <= (reading?.end ?? "")).toBe(true);
      }),
    );
  });

  test("takes time in proportion to its length", () => {
    const known = { date: undefined, today: "2026-11-21", calendar: defaultCalendar };
    const once = (text: string): number =>
      cpuSeconds(() => {
        readTimescale(text, known);
        findTimescale(text, known);
      });
    const units = [
      "1/",
      "end of ",
      "by the ",
      ",",
      "(",
      "March to ",
      "half-",
      "TBC; following ",
      "6 weeks of ",
    ];
    for (const unit of units) {
      const [short, long] = [1000, 4000].map((count) => unit.repeat(count)) as [string, string];
      const best = Math.min(once(long), once(long));
      expect(best).toBeLessThan(Math.max(once(short), once(short)) * 10 + 0.3);
    }
  });
});
