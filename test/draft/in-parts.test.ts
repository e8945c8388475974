import { expect, test } from "vitest";
import { inParts } from "../../server/src/draft/in-parts.ts";

const members = Array.from({ length: 100 }, (_, at) => ({ at }));

test("parts hold all members in order, and stay while theirs do", () => {
  const parts = inParts<object>();
  const before = parts(members);
  expect(before.flat()).toEqual(members);
  const after = parts(members.with(40, { at: 40 }));
  expect(after.map((part, at) => part === before[at])).toEqual([true, false, true, true]);
  expect(parts([])).toEqual([]);
});
