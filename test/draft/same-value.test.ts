import { expect, test } from "vitest";
import { sameValue } from "../../server/src/draft/same-value.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

const wordsOf = (text: string) => {
  const [element] = readMarkdown(text).blocks.flatMap(({ elements }) => elements);
  if (element?.type !== "paragraph") throw new Error("This is no paragraph.");
  return element.words;
};

test("what says the same of the same places is the value of last time", () => {
  const same = sameValue<object>();
  const [subject, words] = [{}, wordsOf("NHS Dale ICB")];
  const found = () => ({ owners: [{ text: "ICB", words: words.slice(9) }], status: undefined });
  const first = same(subject, found());
  expect(same(subject, found())).toBe(first);
  expect(same({}, found())).not.toBe(first);
});

test("what it was given besides since then does not count", () => {
  const same = sameValue<object>();
  const subject = {};
  const first = same(subject, { id: "1.1" });
  Object.assign(first, { area: "Waits" });
  expect(same(subject, { id: "1.1" })).toBe(first);
});

test("another value, one part more and the same words elsewhere are another", () => {
  const same = sameValue<object>();
  const subject = {};
  const first = same(subject, { slots: {}, words: wordsOf("ICB") });
  const second = same(subject, { slots: {}, words: wordsOf("ICB") });
  expect(second).not.toBe(first);
  expect(same(subject, { ...second, slots: { owner: 1 } })).not.toBe(second);
});
