import { expect, test } from "vitest";
import { hasBlanks, plainText } from "../../server/src/language/snippet.ts";

test.each([
  ["31 March 2027", "31 March 2027", false],
  ["${1:name of the organisation} ", "[name of the organisation] ", true],
  ["by ${1|March,April|} ${2:year}", "by March [year]", true],
  ["${1|a\\, b,c|}", "a, b", true],
  ["costs \\$5 \\\\ {a\\}", "costs $5 \\ {a}", false],
  ["${1:a \\} b}", "[a } b]", true],
  ["before $1 after ${2}", "before  after ", true],
  ["done$0", "done", false],
  ["done${0}", "done", false],
  ["£5 and $ and ${", "£5 and $ and ${", false],
])("%s", (snippet, text, blanks) => {
  expect(plainText(snippet)).toBe(text);
  expect(hasBlanks(snippet)).toBe(blanks);
});
