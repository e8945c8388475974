import { describe, expect, test } from "vitest";
import { cpuSeconds } from "../cpu-time.ts";
import { fromHtml } from "../../server/src/word/from-html.ts";
import { cell, fromWord, item, normal, table, webItem, webParagraph, webRun } from "./clipboard.ts";

function read(page: string) {
  const converted = fromHtml(page);
  if (!converted) throw new Error("not read");
  return converted;
}
const markdown = (page: string) => read(page).markdown;
const word = (body: string, styles?: string) => read(fromWord(body, styles));
const lines = (...text: string[]) => `${text.join("\n")}\n`;

describe("Word", () => {
  test("headings, also of a style of one's own and with the number that Word gives them", () => {
    const styles = "p.OurHeading, li.OurHeading {mso-style-name:'Our heading'; mso-outline-level:2;}";
    const { markdown, notes } = word(
      `<p class=MsoTitle>Priority action plan<o:p></o:p></p>
       <h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]><b>Waiting
       times</b><o:p></o:p></h1><p class=OurHeading>What we will do</p><p class=MsoNormal style='mso-outline-level:3'>Steps</p>`,
      styles,
    );
    expect(markdown).toBe(
      lines("# Priority action plan", "", "## 1. Waiting times", "", "### What we will do", "", "#### Steps"),
    );
    expect(notes).toEqual([]);
  });

  test("paragraphs: empty ones go, smart quotes and single non-breaking spaces stay", () => {
    const text =
      normal("“Families’ voice”, 12&nbsp;weeks –&nbsp; not&nbsp;&nbsp;&nbsp; more") + normal("&nbsp;");
    expect(word(text).markdown).toBe(lines("“Families’ voice”, 12\u00a0weeks – not more"));
  });

  test("bold and italic, as Word cuts them into runs", () => {
    const text = `<b><span lang=EN-GB>Le</span></b><b>ad: </b>ICB, <span style='font-weight:bold'>bold</span> and <i style='mso-bidi-font-style:normal'>slanted</i>, <b>Owner:</b>Council, <s>struck</s>`;
    expect(word(normal(text)).markdown).toBe(
      lines("**Lead:** ICB, **bold** and _slanted_, **Owner**:Council, ~~struck~~"),
    );
  });

  test("lists that are paragraphs, in one another, with their numbers", () => {
    const text =
      item(1, "·", "Bullet", "First") +
      item(2, "o", "Inner bullet") +
      "<p class=MsoListParagraphCxSpMiddle>It goes on<o:p></o:p></p>" +
      item(1, "§", "Next", "Last") +
      normal("Then") +
      item(1, "3.", "Three") +
      item(2, "a)", "Lettered") +
      item(2, "b)", "Lettered too") +
      item(1, "4.", "Four") +
      item(1, "1.1", "Of two levels");
    expect(word(text).markdown).toBe(
      lines(
        ...["- Bullet", "  - Inner bullet", "", "    It goes on", "- Next", "", "Then", ""],
        ...["3. Three", "   - a) Lettered", "   - b) Lettered too", "4. Four", "", "- 1.1 Of two levels"],
      ),
    );
  });

  test("bullets and numbers that were typed; a bold one is a heading", () => {
    const text =
      normal("•&nbsp;&nbsp; One") + normal("– Two") + normal("2) Three") + normal("<b>1. Area</b>");
    expect(word(text).markdown).toBe(lines("- One", "- Two", "", "2. Three", "", "**1. Area**"));
  });

  test("tables: merged cells are blank, lines and lists stay in their cell, pipes are escaped", () => {
    const { markdown, notes } = word(
      table(
        [cell("<p class=MsoNormal><b>Area<o:p></o:p></b></p>"), cell("<b>Action | step</b>"), cell("Lead")],
        [cell("Waits", "rowspan=2"), cell(`Recruit<br>two`), cell(normal("Council") + normal("ICB"))],
        [cell(item(1, "·", "a", "First") + item(2, "o", "b", "Last")), cell(item(1, "·", "only"))],
        [cell("All of it", "colspan=3")],
      ),
    );
    expect(markdown).toBe(
      lines(
        "| Area | Action \\| step | Lead |",
        "| --- | --- | --- |",
        "| Waits | Recruit<br>two | Council<br>ICB |",
        "| | • a<br>◦ b | only |",
        "| All of it | | |",
      ),
    );
    expect(notes).toEqual([]);
  });

  test("what rows share is written in each, but not what they stand under", () => {
    const { markdown, notes } = word(
      table(
        [cell("Area"), cell("Action"), cell("Lead")],
        [cell("Waits", "rowspan=2"), cell("Recruit"), cell("ICB", "rowspan=3")],
        [cell("Train")],
        [cell("Voice"), cell("Ask", "rowspan=2")],
        [cell(""), cell("Council")],
      ),
    );
    expect(markdown.split("\n").slice(2, -1)).toEqual([
      "| Waits | Recruit | ICB |",
      "| | Train | ICB |",
      "| Voice | Ask | ICB |",
      "| | | Council |",
    ]);
    expect(notes).toEqual(["What was merged with the cell above is written in 2 more cells."]);
  });

  test("a cell that holds only a number that Word counts", () => {
    const number = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.1<span>&nbsp;</span></span><o:p>&nbsp;</o:p></p>`;
    expect(word(table([cell("Ref"), cell("Action")], [cell(number), cell("Recruit")])).markdown).toContain(
      "| 1.1 | Recruit |",
    );
  });

  test("rows that only keep columns apart, and frames around text, are no tables", () => {
    const spacer = "<![if !supportMisalignedColumns]><tr height=0><td width=10></td></tr><![endif]></table>";
    const framed = table([cell(`${normal("<b>Note</b>")}${item(1, "·", "One")}`)]);
    expect(word(framed.replace("</table>", spacer)).markdown).toBe(lines("**Note**", "", "- One"));
  });

  test("a table in a cell is told in lines", () => {
    const inner = table([cell("March"), cell("40%")], [cell("June"), cell("62%")]);
    const { markdown, notes } = word(table([cell("Measure"), cell("Lead")], [cell(inner), cell("ICB")]));
    expect(markdown).toContain("| March – 40%<br>June – 62% | ICB |");
    expect(notes).toEqual([
      "One table stood in a cell of another; its words stand in that cell, row by row.",
    ]);
  });

  test("an empty cell that is red, amber or green says so; shades and whole rows do not", () => {
    const status = (colour: string) =>
      cell("<p class=MsoNormal><o:p>&nbsp;</o:p></p>", "", `background:${colour};`);
    const { markdown, notes } = word(
      table(
        [cell("Action", "", "background:#1F3864;"), cell("RAG", "", "background:#92D050;")],
        [cell("Recruit"), status("#92D050")],
        [cell("Write"), status("yellow")],
        [cell("Ask"), status("#C00000")],
        [cell("Tell"), status("#D9E2F3")],
        [status("#70AD47"), status("#70AD47")],
      ),
    );
    expect(markdown.split("\n").slice(2, -1)).toEqual([
      "| Recruit | Green |",
      "| Write | Amber |",
      "| Ask | Red |",
      "| Tell | |",
      "| | |",
    ]);
    expect(notes).toEqual([
      "3 cells said something by their colour alone; the name of the colour stands there now.",
    ]);
  });

  test("footnotes", () => {
    const mark = `<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>`;
    const note = `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>${mark.replace('href="#_ftn1" name="_ftnref1"', 'href="#_ftnref1" name="_ftn1"')} SEN2 return, <i>January</i> 2026.</p></div></div>`;
    expect(word(normal(`71% were on time${mark}.`) + note)).toEqual({
      markdown: lines("71% were on time[^1].", "", "[^1]: SEN2 return, _January_ 2026."),
      notes: [],
    });
    expect(word(normal(`71%${mark}`))).toEqual({
      markdown: lines("71%\\[1]"),
      notes: ["The words of one footnote were not there; only its number is kept."],
    });
  });

  test("tracked changes are taken as accepted", () => {
    const text = `We <ins cite="mailto:Jane" datetime="2026-10-01T10:00"><span class=msoIns>will </span></ins><del cite="mailto:Jane" datetime="2026-10-01T10:00">may </del>recruit`;
    expect(word(normal(text))).toEqual({
      markdown: lines("We will recruit"),
      notes: ["Tracked changes are taken as accepted: 1 insertion is kept, 1 deletion is left out."],
    });
  });

  test("comments are told with their words", () => {
    const text = `<a style='mso-comment-reference:JS_1;mso-comment-date:20261001T1000'>412 families</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[JS1]</a><![endif]></span></span> replied.`;
    const comment = `<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><a name="_msocom_1"></a><p class=MsoCommentText><span style='mso-comment-author:"Jane Smith"'><![if !supportAnnotations]><span class=MsoCommentReference></span><a href="#_msoanchor_1" class=msocomoff>[JS1]</a><![endif]></span>Is this the last survey?</p></div></div></div>`;
    expect(word(normal(text) + comment)).toEqual({
      markdown: lines("412 families replied."),
      notes: ["A comment by JS is left out: “Is this the last survey?”."],
    });
  });

  test("pictures and drawings are told; a line of VML is not shown twice", () => {
    const picture = `<!--[if gte vml 1]><v:shape id="Picture_1"><v:imagedata src="file:///C:/x/image001.png" o:title="waits"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/x/image001.png" alt="Waits since&#10;2024" v:shapes="Picture_1"><![endif]>`;
    const { markdown, notes } = word(
      normal(picture) + normal('<img width=1 height=1 src="https://x.example/p">'),
    );
    expect(markdown).toBe(lines("(Picture left out: Waits since 2024)"));
    expect(notes).toEqual(["One picture is left out; a note stands in its place."]);
  });

  test("links; those to a file on a computer keep their words only", () => {
    const text = `See <a href="https://offer.example/a_(b)?c=1"><span style='color:blue'>our offer</span></a>, <a href="file:///S:/SEND/plan.docx">the plan</a> and <a href="#_Toc1">below</a>.`;
    expect(word(normal(text))).toEqual({
      markdown: lines("See [our offer](https://offer.example/a_\\(b\\)?c=1), the plan and below."),
      notes: ["One link led to a file on a computer; only its words are kept."],
    });
  });

  test("signs of Wingdings, raised figures, boxes", () => {
    const text = `<span style='font-family:Wingdings;mso-char-type:symbol'>ü</span> done, 12 m<sup>2</sup>, 1<sup>st</sup>, CO<sub>2</sub>, ☐ open`;
    expect(word(normal(text)).markdown).toBe(lines("✓ done, 12 m², 1st, CO₂, ☐ open"));
  });

  test("what is hidden is left out, and page breaks part paragraphs", () => {
    const text = `Seen<span style='display:none;mso-hide:all'>hidden</span><br clear=all style='mso-special-character:line-break;page-break-before:always'>Next`;
    expect(word(normal(text)).markdown).toBe(lines("Seen", "", "Next"));
  });
});

describe("Word for the web", () => {
  test("headings by role, bold by style, lists by level, tables", () => {
    const page = `<div class="SCXW1 BCX0">${webParagraph(webRun("Waiting times"), 'role="heading" aria-level="2"')}${webParagraph(webRun("Lead:", "font-weight:bold") + webRun(" ICB"))}${webItem("ul", 1, "One")}${webItem("ul", 2, "Inner")}${webItem("ol", 1, "Second", 2)}${webItem("ol", 1, "Third", 3)}<div class="OutlineElement Ltr"><div class="TableContainer"><table class="Table TableGrid" border="1"><tbody><tr role="row"><td role="rowheader" data-celllook="0" colspan="2"><div class="TableCellContent">${webParagraph(webRun("Action"))}</div></td></tr><tr role="row"><td><div class="TableCellContent">${webParagraph(`${webRun("Recruit")}<span class="LineBreakBlob BlobObject"><span class="SCXW1">&nbsp;</span><br class="SCXW1"></span>${webRun("two")}`)}</div></td><td><div class="TableCellContent">${webParagraph(webRun("ICB"))}</div></td></tr></tbody></table></div></div></div>`;
    expect(markdown(page)).toBe(
      lines(
        ...[
          "## Waiting times",
          "",
          "**Lead:** ICB",
          "",
          "- One",
          "  - Inner",
          "",
          "2. Second",
          "3. Third",
          "",
        ],
        ...["| Action | |", "| --- | --- |", "| Recruit<br>two | ICB |"],
      ),
    );
  });

  test("tracked changes", () => {
    const page = webParagraph(
      webRun("We ") +
        webRun("will ", "", "TrackChangeTextInsertion TrackedChange") +
        webRun("may ", "", "TrackChangeTextDeletion TrackedChange") +
        webRun("act"),
    );
    expect(read(page)).toMatchObject({
      markdown: lines("We will act"),
      notes: ["Tracked changes are taken as accepted: 1 insertion is kept, 1 deletion is left out."],
    });
  });
});

test("Google Docs: a bold that is none around all, lists in lists beside their items, styles for all else", () => {
  const page = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400">Waits</span></h2><p dir="ltr"><span style="font-weight:700">Lead: </span><span style="font-weight:400;font-style:italic">ICB</span></p><br /><ul><li dir="ltr" aria-level="1" style="list-style-type:disc"><p role="presentation"><span>One</span></p></li><ul><li aria-level="2" style="list-style-type:circle"><p><span>Inner</span></p></li></ul><li aria-level="1"><p><span>Two</span></p></li></ul><ol><li aria-level="1" style="list-style-type:decimal"><p>First</p></li><ol><li aria-level="2" style="list-style-type:lower-alpha"><p>Lettered</p></li></ol></ol><div align="left"><table><colgroup><col width="300"/></colgroup><tbody><tr><td><p><span style="font-weight:700">Action</span></p></td><td><p>Lead</p></td></tr><tr><td><p>Ring</p><br /><p>Write</p></td><td><p>ICB</p></td></tr></tbody></table></div></b>`;
  expect(markdown(page)).toBe(
    lines(
      ...[
        "## Waits",
        "",
        "**Lead:** _ICB_",
        "",
        "- One",
        "  - Inner",
        "- Two",
        "",
        "1. First",
        "   - a. Lettered",
        "",
      ],
      ...["| Action | Lead |", "| --- | --- |", "| Ring<br>Write | ICB |"],
    ),
  );
});

test("Outlook and Excel: tables by attributes, words beside blocks", () => {
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class=WordSection1>Dear all,<p class=MsoNormal>see below<o:p></o:p></p></div><table border=0 cellpadding=0><!--StartFragment--><colgroup><col width=64></colgroup><tr height=20><td class=xl65 height=20>Action</td><td class=xl65>Due</td><td>RAG</td></tr><tr><td>Ring</td><td align=right>31/03/2027</td><td bgcolor="#FF0000"></td></tr><!--EndFragment--></table></body></html>`;
  expect(markdown(page)).toBe(
    lines(
      ...["Dear all,", "", "see below", "", "| Action | Due | RAG |", "| --- | --- | --- |"],
      "| Ring | 31/03/2027 | Red |",
    ),
  );
});

describe("pages that nobody wrote", () => {
  test.each([
    ["nothing", ""],
    ["no elements", "plain <words & more"],
    ["a table without rows", "<table></table><table><tr></tr></table>"],
    [
      "cells that reach far",
      "<table><tr><td colspan=99999999 rowspan=99999999>a</td><td>b</td></tr></table>",
    ],
    ["spans that are no numbers", "<table><tr><td colspan=x rowspan=-1>a<td>b</table>"],
    ["items without lists", "<li>one<li aria-level=0>two<li data-aria-level=-3>three"],
    ["levels left out", item(7, "·", "deep") + item(1, "·", "top") + item(3, "1.", "mixed")],
    ["headings beyond all levels", "<h1></h1><p role=heading aria-level=99>Deep</p>"],
    ["styles that are none", '<p style=";;:;mso-list:;font-weight">a</p>'],
  ])("%s", (_name, page) => {
    expect(fromHtml(page)).toBeDefined();
  });

  test("nested without end, or without measure long", () => {
    expect(fromHtml(`${"<div>".repeat(200_000)}a`)).toBeUndefined();
    expect(fromHtml("a".repeat(30_000_001))).toBeUndefined();
  });

  test("a long one takes no longer for each part than a short one", () => {
    const page = (rows: number) =>
      fromWord(table(...Array.from({ length: rows }, () => [cell("a<br>b"), cell(item(1, "·", "c"))])));
    const each = (rows: number) => cpuSeconds(() => fromHtml(page(rows))) / rows;
    each(200);
    expect(each(1600)).toBeLessThan(each(400) * 4);
  });
});
