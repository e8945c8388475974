import { expect, test } from "vitest";
import { between, hasStructure, isFromOffice } from "../../client/src/clipboard-page.ts";
import { fromWord, item, normal, table, webItem, webParagraph, webRun } from "../word/clipboard.ts";

const googleDoc = '<b style="font-weight:normal" id="docs-internal-guid-7"><ul><li>One</li></ul></b>';
const googleSheet = "<google-sheets-html-origin><table><tr><td>One</td></tr></table>";
const excel =
  '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td class=xl65>One</td></tr></table>';

test("pages of office programs are known, and whether they hold more than words", () => {
  const structured = [
    fromWord(table(["<td>One</td>"])),
    fromWord(item(1, "·", "One")),
    fromWord("<h2>One</h2>"),
    fromWord("<p class=MsoTitle>One</p>"),
    webItem("ul", 1, "One"),
    webParagraph(webRun("One"), 'role="heading" aria-level="2"'),
    googleDoc,
    googleSheet,
    excel,
  ];
  expect(structured.filter((page) => !isFromOffice(page) || !hasStructure(page))).toEqual([]);
});

test("a plain sentence has no structure", () => {
  for (const page of [fromWord(normal("One <b>sentence</b>.")), webParagraph(webRun("One sentence."))]) {
    expect(isFromOffice(page)).toBe(true);
    expect(hasStructure(page)).toBe(false);
  }
});

test("pages of browsers and editors are not from office programs", () => {
  expect(isFromOffice('<meta charset="utf-8"><div style="color:#333"><div>| a | b |</div></div>')).toBe(
    false,
  );
  expect(isFromOffice('<h1 class="title">News</h1><table><tr><td>1</td></tr></table>')).toBe(false);
});

test("blocks are parted by empty lines from what stands around them; words are not", () => {
  const table = "| a |\n| - |\n| b |\n";
  expect(between("Some words\n", "In ", " here")).toBe("Some words");
  expect(between(table, "", "")).toBe("| a |\n| - |\n| b |\n");
  expect(between(table, "Above\n", "\nBelow")).toBe("\n| a |\n| - |\n| b |\n");
  expect(between(table, "Above\n\n", "\n\nBelow")).toBe("| a |\n| - |\n| b |");
  expect(between(table, "Above\r\n\r\n", "\r\n\r\nBelow")).toBe("| a |\n| - |\n| b |");
  expect(between(table, "Above", "Below")).toBe("\n\n| a |\n| - |\n| b |\n\n");
  expect(between("- One\n", "Above", "")).toBe("\n\n- One\n");
});
