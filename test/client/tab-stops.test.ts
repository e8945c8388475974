import { expect, test } from "vitest";
import { withTabStops } from "../../client/src/tab-stops.ts";

test("each blank of a template becomes a tab stop", () => {
  expect(withTabStops("# [area]: plan\n\nBy [date], then [date].\n")).toBe(
    "# ${1:[area]}: plan\n\nBy ${2:[date]}, then ${3:[date]}.\n",
  );
});

test("what is asked at the top is asked once", () => {
  expect(withTabStops('---\narea: "[area]"\n---\n\n# [area] by [date]\n')).toBe(
    '---\narea: "${1:[area]}"\n---\n\n# ${1:[area]} by ${2:[date]}\n',
  );
});

test("links, task lists and signs of the snippet syntax stay as they are", () => {
  const text = "- [ ] [Read](https://example.org) [more][1]\n";
  expect(withTabStops(text)).toBe(text);
  expect(withTabStops("£5 or $5 {a}")).toBe("£5 or \\$5 {a\\}");
});
