import { expect, test } from "vitest";
import { pointersIn } from "../../server/src/draft/pointers.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

function pointers(text: string): string[] {
  const elements = readMarkdown(text).blocks.flatMap((block) => block.elements);
  return pointersIn(elements).map((words) => words.text);
}

test.each([
  "Please see Appendix 3 for our performance on therapy.",
  "See attached.",
  "See dashboard.",
  "Our attendance data can be found in the attached data pack.",
  "The evidence for social care is set out in the accompanying report.",
  "[Click here for the dashboard](https://example.org)",
  "Refer to the evidence folder on SharePoint",
  "Waits fell from 31 weeks to 14. Further evidence is in Appendices 3 to 9.",
  "Waits fell from 31 weeks to 14. See the annual review data at Appendix 3.",
])("sends the reader elsewhere: %s", (text) => {
  expect(pointers(text)).toHaveLength(1);
});

test.each([
  "Waits fell from 31 weeks to 14 (see Appendix 3).",
  "Waits fell from 31 weeks to 14. See Appendix 3.",
  "Waits fell from 31 weeks to 14. See the data on waiting in Appendix 3.",
  "Annual reviews on time rose from 31% to 44%. See the annual review data at Appendix 3.",
  "See the table below.",
  "For a full list of measures, see Appendix B.",
  "More information is available on the website.",
  "The newsletter is available on the website.",
  "58% of plans are good, as the attached audit shows.",
  "Advice is attached to 40 of 60 plans.",
  "We see families on the website group each month.",
])("names a source, or nothing to go to: %s", (text) => {
  expect(pointers(text)).toEqual([]);
});
