import { expect, test } from "vitest";
import { inSmallLetters } from "../../server/src/markdown/letters.ts";

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test("every letter keeps its place", () => {
  expect(units.filter((unit) => inSmallLetters(unit).length !== 1)).toEqual([]);
  expect(inSmallLetters("İn KENT, by MAY")).toHaveLength("İn KENT, by MAY".length);
});

test("a pattern of small letters finds in it what one for both kinds finds in the text", () => {
  const differing = units.filter((unit) => /[a-z]/.test(inSmallLetters(unit)) !== /[a-z]/i.test(unit));
  expect(differing).toEqual([]);
});
