import linkText from "@mapbox/remark-lint-link-text";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { parse } from "../../server/src/markdown/parser.ts";
import { unclearLinks } from "../../server/src/markdown/remarks.ts";
import { findUnclearLinks } from "../../server/src/markdown/unclear-links.ts";
import fc from "../random.ts";

const rule = unified()
  .use(linkText)
  .use(() => findUnclearLinks)
  .freeze();

function told(text: string): number {
  const file = new VFile();
  rule.runSync(parse(text), file);
  return file.messages.length;
}

const piece = fc.oneof(
  fc.constantFrom(
    "[",
    "](",
    "](a)",
    "](<a b>)",
    "]",
    "(",
    ")",
    "<b>",
    "![",
    "\\",
    "`",
    "<http://here>",
    "[a]: b",
    "\n",
  ),
  fc.constantFrom(
    "here",
    "Click",
    "click ",
    "re",
    "more",
    "This ",
    "the ",
    "page",
    "Details",
    "more information",
    "website",
    "can be found ",
    "x",
  ),
  fc.constantFrom("**", "*", "_", "&#101;", "&amp;", " ", ".", "é", "K", "0"),
);

test("links are unclear as the rule has it", () => {
  const text = fc.array(piece, { maxLength: 14, size: "max" }).map((pieces) => `[${pieces.join("")}](a)`);
  fc.assert(
    fc.property(text, (written) => {
      const place = { block: { text: written, line: 0 }, from: 0, to: written.length };
      expect(unclearLinks(place)).toHaveLength(told(written));
    }),
    { numRuns: 1000 },
  );
});
