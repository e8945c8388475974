import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { fromWordFile } from "../../server/src/word/file/from-file.ts";
import { cell, docx, item, numbering, p, row, run, styled, table, type Parts } from "./docx.ts";

async function read(parts: Parts) {
  const result = await fromWordFile(await docx(parts));
  if ("problem" in result) throw new Error(result.problem);
  return result;
}
const lines = (...text: string[]) => `${text.join("\n")}\n`;
const changed = (tag: string, inside: string) =>
  `<w:${tag} w:id="1" w:author="Jane" w:date="2026-10-01T10:00:00Z">${inside}</w:${tag}>`;
const deleted = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

test("headings by what their style says of them, whatever its name", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="LAHeading"><w:name w:val="LA heading (blue)"/><w:basedOn w:val="Heading2"/></w:style>`;
  const body =
    styled("Title", "Plan") +
    styled("Heading1", "One") +
    styled("LAHeading", run("Ou", "<w:b/>") + run("rs")) +
    p("Words");
  expect((await read({ body, styles })).markdown).toBe(
    lines("# Plan", "", "## One", "", "### Ours", "", "Words"),
  );
});

test("lists have the numbers that Word shows", async () => {
  const body =
    item(1, 0, "Bullet") +
    item(1, 1, "Inner") +
    item(2, 0, "One") +
    item(2, 1, "Lettered") +
    item(2, 2, "Roman") +
    item(2, 0, "Two") +
    p("Between") +
    item(2, 0, "Three") +
    p("Then") +
    item(4, 0, "Five") +
    item(4, 0, "Six");
  expect((await read({ body, numbering })).markdown).toBe(
    lines(
      ...[
        "- Bullet",
        "  - Inner",
        "",
        "1. One",
        "   - a) Lettered",
        "     - i. Roman",
        "2. Two",
        "",
        "Between",
        "",
      ],
      ...["3. Three", "", "Then", "", "5. Five", "6. Six"],
    ),
  );
});

test("numbered headings, and numbers by a style alone", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered"/><w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`;
  const sub = p(
    "Sub",
    '<w:pStyle w:val="Heading2"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>',
  );
  const plain = p(
    "Plain",
    '<w:pStyle w:val="Numbered"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>',
  );
  const body = styled("Numbered", "Waits") + sub + sub + plain + styled("Numbered", "Voice") + sub;
  expect((await read({ body, numbering, styles })).markdown).toBe(
    lines("# 1 Waits", "", "## 1.1 Sub", "", "## 1.2 Sub", "", "# Plain", "", "# 2 Voice", "", "## 2.1 Sub"),
  );
});

test("merged cells, numbers alone in a cell, lines, lists and tables in cells", async () => {
  const body = table(
    row(cell("Area", '<w:vMerge w:val="restart"/>'), cell("Detail", '<w:gridSpan w:val="2"/>')),
    row(cell("<w:p/>", "<w:vMerge/>"), cell("Action"), cell("Lead | who")),
    row(
      cell(item(3, 0, "")),
      cell(item(1, 0, "a") + item(1, 0, "b")),
      cell(p(`${run("x")}<w:r><w:br/></w:r>${run("y")}`)),
    ),
    row(cell(item(3, 1, "")), cell(table(row(cell("March"), cell("40%"))) + p("")), cell("")),
  );
  const { markdown, notes } = await read({ body, numbering });
  expect(markdown).toBe(
    lines(
      "| Area | Detail | |",
      "| --- | --- | --- |",
      "| | Action | Lead \\| who |",
      "| 1 | • a<br>• b | x<br>y |",
      "| 1.1 | March – 40% | |",
    ),
  );
  expect(notes).toEqual(["One table stood in a cell of another; its words stand in that cell, row by row."]);
});

test("cells that say something by their colour alone", async () => {
  const shaded = (text: string, fill: string) =>
    cell(p(text), `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`);
  const body = table(
    row(shaded("Action", "1F3864"), shaded("RAG", "1F3864")),
    row(cell("Recruit"), shaded("", "92D050")),
    row(shaded("Write", "C6E0B4"), shaded("Done", "92D050")),
  );
  const { markdown, notes } = await read({ body });
  expect(markdown).toBe(
    lines("| Action | RAG |", "| --- | --- |", "| Recruit | Green |", "| Write | Done |"),
  );
  expect(notes).toHaveLength(1);
});

test("tracked changes: what was put in stays, what was deleted or moved away goes, rows too", async () => {
  const goneRow = `<w:tr><w:trPr><w:del w:id="9" w:author="J"/></w:trPr>${cell(p(changed("del", deleted("Gone"))))}${cell(item(3, 0, ""))}</w:tr>`;
  const body =
    p(run("We ") + changed("ins", run("will ")) + changed("del", deleted("may ")) + run("act")) +
    p(changed("moveFrom", run("Moved"))) +
    p(changed("moveTo", run("Moved"))) +
    p(run("Joined "), '<w:rPr><w:del w:id="3" w:author="J"/></w:rPr>') +
    p("lines") +
    table(row(cell("A"), cell("B")), goneRow, row(cell("a"), cell(item(3, 0, "b"))));
  expect(await read({ body, numbering })).toEqual({
    markdown: lines(
      "We will act",
      "",
      "Moved",
      "",
      "Joined lines",
      "",
      "| A | B |",
      "| --- | --- |",
      "| a | 1 b |",
    ),
    notes: ["Tracked changes are taken as accepted: 2 insertions are kept, 4 deletions are left out."],
  });
});

test("comments, footnotes, what stands above each page: kept or told", async () => {
  const body = p(
    `${run("71%")}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r><w:commentRangeStart w:id="0"/>${run(" on time")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  );
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p("")}</w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${run(" SEN2, January 2026.")}`)}${p("And the dashboard.")}</w:footnote>`;
  const comments = `<w:comment w:id="0" w:author="Jane Smith" w:initials="JS">${p("Is this")}${p("true?")}</w:comment>`;
  expect(await read({ body, footnotes, comments, header: p("OFFICIAL: SENSITIVE") })).toEqual({
    markdown: lines("71%[^1] on time", "", "[^1]: SEN2, January 2026.", "", "    And the dashboard."),
    notes: [
      "What stands above or below each page is left out: “OFFICIAL: SENSITIVE”.",
      "A comment by Jane Smith is left out: “Is this true?”.",
    ],
  });
  expect((await read({ body: p("x"), header: p("Page 1 of 12") })).notes).toEqual([]);
});

test("pictures, charts and equations are told; fields and links stay", async () => {
  const drawing = (inside: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="Waits by team"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const body =
    p(drawing('<pic:pic><pic:blipFill><a:blip r:embed="image"/></pic:blipFill></pic:pic>')) +
    p(
      run("See ") +
        drawing('<c:chart r:id="chart"/>') +
        "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>" +
        run("below"),
    ) +
    p(
      `${run("Table ")}<w:fldSimple w:instr=" SEQ Table "><w:r><w:t>3</w:t></w:r></w:fldSimple>${run(": ")}<w:hyperlink r:id="page">${run("our offer")}</w:hyperlink>`,
    );
  expect(await read({ body })).toEqual({
    markdown: lines(
      "(Picture left out: Waits by team)",
      "",
      "See below",
      "",
      "Table 3: [our offer](https://localoffer.example/waits)",
    ),
    notes: [
      "One picture is left out; a note stands in its place.",
      "2 drawings, charts or equations are left out.",
    ],
  });
});

test("text boxes, which Word writes twice, are read once", async () => {
  const box = item(3, 0, "In a box");
  const body = p(
    `${run("Words")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${box}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
  const { markdown } = await read({ body: body + item(3, 0, "After"), numbering });
  expect(markdown).toBe(lines("Words", "", "- 1 In a box", "- 2 After"));
});

describe("what is no Word file that can be read", () => {
  const problem = async (bytes: Uint8Array) => {
    const result = await fromWordFile(bytes);
    return "problem" in result ? result.problem : "none";
  };
  const compound = (name: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.alloc(500),
      ...Buffer.from(name, "utf16le"),
    ]);

  test("other files", async () => {
    expect(await problem(new Uint8Array())).toBe("it is empty");
    expect(await problem(Buffer.from("# A draft\n"))).toBe("it is not a Word document");
    expect(await problem(compound("WordDocument"))).toContain("Word 97–2003 (.doc)");
    expect(await problem(compound("EncryptedPackage"))).toContain("protected by a password");
    const sheet = await new JSZip()
      .file("xl/workbook.xml", "<workbook/>")
      .generateAsync({ type: "uint8array" });
    expect(await problem(sheet)).toBe("it is not a Word document");
  });

  test("damaged ones", async () => {
    const whole = await docx({ body: p("Words") });
    expect(await problem(whole.slice(0, whole.length - 40))).toContain("it is damaged");
    expect(await problem(await docx({ body: "<w:p><w:r>" }))).toContain("it is damaged");
    const deep = 30_000;
    expect(await problem(await docx({ body: "<w:tbl>".repeat(deep) + "</w:tbl>".repeat(deep) }))).toContain(
      "it is damaged",
    );
  });

  test("ones that would unpack without end, whatever they say of their size", async () => {
    const bomb = await docx({ body: p(" ".repeat(60_000_000)) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problem(bomb)).toContain("it is too large");
    const lying = Buffer.from(bomb);
    const size = Buffer.of(0xe8, 3, 0, 0);
    for (let at = lying.indexOf("PK\u0001\u0002"); at >= 0; at = lying.indexOf("PK\u0001\u0002", at + 4))
      size.copy(lying, at + 24);
    expect(await problem(lying)).toMatch(/it is (?:too large|damaged)/);
    const many = new JSZip();
    for (let at = 0; at <= 10_000; at++) many.file(`word/${at}.xml`, "");
    expect(await problem(await many.generateAsync({ type: "uint8array" }))).toContain("it is too large");
  });

  test("entities are not put in place of one another", async () => {
    const others = {
      "word/document.xml": `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p("x&b;y")}</w:body></w:document>`,
    };
    const result = await fromWordFile(await docx({ body: "", others }));
    expect("problem" in result ? "" : result.markdown).not.toContain("aaa");
  });
});
