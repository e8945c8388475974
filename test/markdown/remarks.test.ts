import { expect, it } from "vitest";
import type { Place } from "../../server/src/markdown/elements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import {
  skippedLevels,
  unclearLinks,
  undescribedImages,
  type Remark,
} from "../../server/src/markdown/remarks.ts";

const elementsOf = (text: string) => readMarkdown(text).blocks.flatMap(({ elements }) => elements);
const written = ({ place }: Remark): string => place.block.text.slice(place.from, place.to);
const first = (text: string): Place => {
  const [element] = elementsOf(text);
  if (!element) throw new Error("Nothing is written.");
  return element;
};

it("the first heading that leaves out a level below another is told", () => {
  const text = "# A\n\n### B\n\nText\n\n### C\n\n## D\n\n#### E\n";
  const headings = elementsOf(text).filter((each) => each.type === "heading" || each.type === "html");
  expect(skippedLevels(headings).map(written)).toEqual(["### B", "#### E"]);
});

it("a link whose words do not say where it leads is told at its place", () => {
  const place = first("Zählt 😀: [here](a.md) and [the plan of Dale](b.md) or\n[click here](c.md)");
  expect(unclearLinks(place).map(written).sort()).toEqual(["[click here](c.md)", "[here](a.md)"]);
});

it("a picture without words is told at its place", () => {
  const place = first("😀 ![](a.png), ![chart](b.png) and ![Waits fell.](c.png)");
  expect(undescribedImages(place).map(written).sort()).toEqual(["![](a.png)", "![chart](b.png)"]);
});

it("nothing is said, and nothing thrown, of any other text", () => {
  for (const text of ["![", "](", "[here]", "![](".repeat(3000), "[".repeat(3000) + "](a)"])
    expect(unclearLinks(first(text)).concat(undescribedImages(first(text)))).toEqual([]);
});
