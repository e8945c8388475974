import { expect, test } from "vitest";
import type { Pasted, WordFile } from "../../server/src/protocol.ts";
import { cell, fromWord, normal, table } from "../word/clipboard.ts";
import { docx, p, styled } from "../word/docx.ts";
import { started, useServers } from "./server.ts";
import { plan } from "./texts.ts";

useServers();

const uri = "file:///plans/plan.md";
const page = fromWord(table([cell("Ref"), cell("Notes")], [cell("1"), cell("a | b")]));

async function pasted(text: string | undefined, html = page) {
  const server = await started();
  if (text !== undefined) server.open(uri, text);
  return server.request<Pasted | null>("areaSend/fromHtml", { uri, html });
}

test("a page from the clipboard is Markdown; in our drafts and in empty documents it comes first", async () => {
  const markdown = "| Ref | Notes |\n| --- | --- |\n| 1 | a \\| b |\n";
  expect(await pasted(plan)).toEqual({ markdown, notes: [], inDraft: true });
  expect(await pasted("")).toEqual({ markdown, notes: [], inDraft: true });
  expect(await pasted("# Recipes\n\nOf all kinds.\n")).toEqual({ markdown, notes: [], inDraft: false });
  expect(await pasted(undefined)).toMatchObject({ inDraft: true });
});

test("a draft that is pasted into other text makes a draft of it", async () => {
  const draft = fromWord(
    `<p class=MsoTitle>Mereford SEND priority action plan</p>${normal("<del>Old</del>New")}`,
  );
  expect(await pasted("Some notes\n", draft)).toMatchObject({
    inDraft: true,
    notes: ["Tracked changes are taken as accepted: 1 deletion is left out."],
  });
});

test("a page that nobody could have written is no Markdown, and the server goes on", async () => {
  expect(await pasted(plan, "<div>".repeat(100_000))).toBeNull();
});

test("a Word file is Markdown; what is none is told", async () => {
  const server = await started();
  const read = (bytes: Uint8Array) =>
    server.request<WordFile>("areaSend/fromWordFile", { content: Buffer.from(bytes).toString("base64") });
  expect(await read(await docx({ body: styled("Title", "Plan") + p("Words – “quoted”") }))).toEqual({
    markdown: "# Plan\n\nWords – “quoted”\n",
    notes: [],
  });
  expect(await read(Buffer.from("no"))).toEqual({ problem: "it is not a Word document" });
});
