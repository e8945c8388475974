import { afterEach, expect, test, vi } from "vitest";
import { onNewDay } from "../../server/src/server/day.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("a new day is told of once, within a minute, and so is each day after it", () => {
  vi.useFakeTimers();
  let day = "2026-11-22";
  const begun = vi.fn();
  onNewDay(() => day, begun);
  vi.advanceTimersByTime(3_600_000);
  expect(begun).not.toHaveBeenCalled();
  day = "2026-11-23";
  vi.advanceTimersByTime(60_000);
  expect(begun).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3_600_000);
  expect(begun).toHaveBeenCalledTimes(1);
  day = "2026-11-25";
  vi.advanceTimersByTime(60_000);
  expect(begun).toHaveBeenCalledTimes(2);
});
