import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { docx, p, run as words, styled } from "../word/docx.ts";
import { file, pathOf, run, useCommandLine } from "./command-line.ts";

useCommandLine();

const body =
  styled("Title", "Plan") +
  p(`${words("We act")}<w:del w:id="1"><w:r><w:delText> later</w:delText></w:r></w:del>`);

test("import prints a Word file as Markdown, and says on standard error what is not kept", async () => {
  file("draft.docx", await docx({ body, header: p("OFFICIAL") }));
  expect(await run("import", "draft.docx")).toEqual({
    code: 0,
    out: "# Plan\n\nWe act\n",
    err: "Tracked changes are taken as accepted: 1 deletion is left out.\nWhat stands above or below each page is left out: “OFFICIAL”.\n",
  });
});

test("import --out writes a new file, never over one that is there", async () => {
  file("draft.docx", await docx({ body: p("One") }));
  expect(await run("import", "draft.docx", "--out", "draft.md")).toEqual({
    code: 0,
    out: "",
    err: "draft.md is ready.\n",
  });
  file("draft.docx", await docx({ body: p("Two") }));
  expect(await run("import", "draft.docx", "--out", "draft.md")).toEqual({
    code: 2,
    out: "",
    err: "draft.md: this file is there already. It is left as it is; choose another name.\n",
  });
  expect(readFileSync(pathOf("draft.md"), "utf8")).toBe("One\n");
  expect(readdirSync(pathOf(".")).sort()).toEqual(["draft.docx", "draft.md"]);
});

test("import says in one line why a file cannot be read", async () => {
  file("notes.docx", "# Not Word\n");
  file("old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  file("half.docx", (await docx({ body })).slice(0, 300));
  file("bomb.docx", await docx({ body: p(" ".repeat(30_000_000)) }));
  const refused = async (name: string) => {
    const { code, out, err } = await run("import", name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    return err;
  };
  expect(await refused("notes.docx")).toBe("notes.docx: it is not a Word document.\n");
  expect(await refused("old.doc")).toContain("old.doc: it is a document of Word 97–2003 (.doc).");
  expect(await refused("half.docx")).toContain("half.docx: it is damaged.");
  expect(await refused("bomb.docx")).toContain("bomb.docx: it is too large.");
  expect(await refused("missing.docx")).toBe("missing.docx: there is no such file or folder.\n");
  expect(await refused(".")).toBe(".: this is a folder, not a file.\n");
});
