import { expect, test, vi } from "vitest";
import { once, onceWhile } from "../../server/src/markdown/once.ts";

test("work is done once for each object", () => {
  const work = vi.fn(({ text }: { text: string }) => text.length);
  const lengthOf = once(work);
  const first = { text: "area" };
  expect([lengthOf(first), lengthOf(first), lengthOf({ text: "owner" })]).toEqual([4, 4, 5]);
  expect(work).toHaveBeenCalledTimes(2);
});

test("it can be asked by Array.map", () => {
  const work = vi.fn(({ text }: { text: string }) => text.length);
  const lengthOf = once(work);
  const words = [{ text: "area" }, { text: "owner" }];
  expect([words.map(lengthOf), [...words].map(lengthOf)]).toEqual([
    [4, 5],
    [4, 5],
  ]);
  expect(work).toHaveBeenCalledTimes(2);
});

test("an answer that is undefined is remembered too", () => {
  const work = vi.fn(() => undefined);
  const nothing = once(work);
  const subject = {};
  nothing(subject);
  nothing(subject);
  expect(work).toHaveBeenCalledTimes(1);
});

test("work is done again where something that it depends on is another", () => {
  const work = vi.fn(({ text }: { text: string }, before: string, after: string) => before + text + after);
  const between = onceWhile(work);
  const subject = { text: "owner" };
  expect(between(subject, "(", ")")).toBe("(owner)");
  expect(between(subject, "(", ")")).toBe("(owner)");
  expect(work).toHaveBeenCalledTimes(1);
  expect(between(subject, "(", "]")).toBe("(owner]");
  expect(between(subject, "(", ")")).toBe("(owner)");
  expect(work).toHaveBeenCalledTimes(3);
});

test("a copy of an object is another object", () => {
  const textOf = once(({ text }: { text: string }) => text);
  const subject = { text: "area" };
  textOf(subject);
  expect(textOf({ ...subject, text: "owner" })).toBe("owner");
});
