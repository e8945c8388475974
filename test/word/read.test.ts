import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { fromWordFile } from "../../server/src/word/file/from-file.ts";
import { fromHtml } from "../../server/src/word/from-html.ts";
import { cell, fromWord, item, normal, table } from "./clipboard.ts";
import * as file from "./docx.ts";

const title = "Wexcombe area SEND priority action plan";
const area = "Area for priority action 1: Waiting times for therapy";

function actionsIn(markdown: string) {
  const draft = readDraft(readMarkdown(markdown), { today: "2026-11-02", calendar: defaultCalendar });
  return draft?.actions.map(({ id, title: words, owners, timescale, measure }) => [
    id,
    words.text,
    owners.map(({ text }) => text).join(" + "),
    timescale?.end,
    measure?.text.slice(0, 12),
  ]);
}

/** The plan below, as a careful reader reads it. */
const expected = [
  ["1.1", "Recruit two therapists", "Wexcombe Council", "2027-03-31", "80% of child"],
  ["1.2", "Ring each family that waits, once a term", "NHS Wex ICB", "2027-07-31", "80% of child"],
  ["1.3", "Publish waits | by team", "Wexcombe Council + NHS Wex ICB", "2027-09-30", "Families kno"],
];
const measure = "80% of children are seen within 12 weeks (41% in May 2026)";

test("the actions of a plan copied from Word are those of its table, merged cells and all", () => {
  const bold = (words: string) => cell(`<p class=MsoNormal><b>${words}<o:p></o:p></b></p>`);
  const number = (mark: string) =>
    cell(
      `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span><o:p>&nbsp;</o:p></p>`,
    );
  const plan = fromWord(
    `<p class=MsoTitle>${title}</p>${normal("Version of 14 September 2026")}<h1>${area}</h1>${table(
      [cell(normal("<b>What we will do</b>"), "colspan=5")],
      [
        bold("Ref"),
        bold("Action"),
        bold("Lead<br>organisation"),
        bold("By when"),
        bold("What will be different"),
      ],
      [
        number("1.1"),
        cell("Recruit two therapists"),
        cell("Wexcombe Council"),
        cell("31<sup>st</sup> March&nbsp;2027"),
        cell(normal(measure), "rowspan=2"),
      ],
      [
        number("1.2"),
        cell(item(1, "·", "Ring each family that waits, once a term", "First")),
        cell("NHS Wex ICB"),
        cell("31/07/2027"),
      ],
      [
        number("1.3"),
        cell("Publish waits | by team"),
        cell(normal("Wexcombe Council") + normal("NHS Wex ICB")),
        cell("30 September 2027"),
        cell("Families know what happens next"),
      ],
    )}`,
  );
  const actions = actionsIn(fromHtml(plan)?.markdown ?? "");
  expect(actions).toEqual(expected);
});

test("and so are those of a Word file, whose numbers Word counts", async () => {
  const { p, row, run, styled } = file;
  const bold = (words: string) => file.cell(p(run(words, "<w:b/>")));
  const number = file.cell(file.item(3, 1, ""));
  const bytes = await file.docx({
    numbering: file.numbering,
    body:
      styled("Title", title) +
      styled("Heading1", area) +
      file.item(3, 0, "What we will do") +
      file.table(
        row(bold("Ref"), bold("Action"), bold("Lead"), bold("By when"), bold("What will be different")),
        row(
          number,
          file.cell("Recruit two therapists"),
          file.cell("Wexcombe Council"),
          file.cell("31 March 2027"),
          file.cell(measure, '<w:vMerge w:val="restart"/>'),
        ),
        row(
          number,
          file.cell(file.item(1, 0, "Ring each family that waits, once a term")),
          file.cell("NHS Wex ICB"),
          file.cell("31/07/2027"),
          file.cell("<w:p/>", "<w:vMerge/>"),
        ),
        row(
          number,
          file.cell("Publish waits | by team"),
          file.cell(p("Wexcombe Council") + p("NHS Wex ICB")),
          file.cell("30 September 2027"),
          file.cell("Families know what happens next"),
        ),
      ),
  });
  const read = await fromWordFile(bytes);
  const actions = actionsIn("markdown" in read ? read.markdown : "");
  expect(actions).toEqual(expected);
});
