import { expect, test } from "vitest";
import { inAny, inEach, inParts } from "../../server/src/draft/in-parts.ts";
import { answersOf } from "../../server/src/markdown/answers.ts";

const members = Array.from({ length: 100 }, (_, at) => ({ at }));

test("parts hold all members in order, and stay while theirs do", () => {
  const parts = inParts<object>();
  const before = parts(members);
  expect(before.flat()).toEqual(members);
  const after = parts(members.with(40, { at: 40 }));
  expect(after.map((part, at) => part === before[at])).toEqual([true, false, true, true]);
  expect(parts([])).toEqual([]);
});

test("what is found in each is asked again only of members that are new", () => {
  const asked: number[] = [];
  const found = inEach(({ at }: { at: number }) => {
    asked.push(at);
    return at % 10 === 0 ? [at] : [];
  });
  expect(found(members)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
  asked.length = 0;
  expect(found(members.with(40, { at: 140 }))).toEqual([0, 10, 20, 30, 140, 50, 60, 70, 80, 90]);
  expect(asked).toEqual([140]);
  expect(found(members.slice(35, 45))).toEqual([40]);
  expect(found([])).toEqual([]);
});

test("a list is asked whether any member passes", () => {
  const isLast = inAny(({ at }: { at: number }) => at === 99);
  expect(isLast(members)).toBe(true);
  expect(isLast(members.slice(0, 99))).toBe(false);
  expect(isLast([])).toBe(false);
});

test("a first member that outlives a list, as the top of a document does, keeps none of it in memory", () => {
  const first = { at: -1 };
  inParts<object>()([first, ...members]);
  expect(answersOf(first)).toBeUndefined();
});
