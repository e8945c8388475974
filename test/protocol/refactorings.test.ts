import { expect, test } from "vitest";
import type { CodeAction, Range, TextDocumentEdit } from "vscode-languageserver";
import { pulling, started, useServers } from "./server.ts";
import type { Server } from "./server.ts";
import { crlf, edited, plan, weakLine } from "./texts.ts";
import type { TextChange } from "./texts.ts";

useServers();

const uri = "untitled:plan.md";
const here: Range = { start: { line: weakLine, character: 6 }, end: { line: weakLine, character: 6 } };
const resolving = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } },
  },
};

function offered(server: Server, name = ""): Promise<CodeAction[]> {
  const context = { diagnostics: [], only: [`refactor.rewrite.areaSend${name}`] };
  return server.request("textDocument/codeAction", { textDocument: { uri }, range: here, context });
}

function changesOf({ edit }: CodeAction): readonly TextChange[] {
  const [change] = edit?.documentChanges ?? [];
  return (change as TextDocumentEdit | undefined)?.edits ?? [];
}

test.each([
  ["LF", plan],
  ["CRLF", crlf(plan)],
])("a table becomes headings and comes back as it was (%s)", async (_name, text) => {
  const server = await started({ capabilities: resolving });
  server.open(uri, text, 1);
  const [toHeadings] = await offered(server, ".toHeadings");
  expect(toHeadings?.edit).toBeUndefined();
  const there = await server.request<CodeAction>("codeAction/resolve", toHeadings);
  const headings = edited(text, changesOf(there), "");
  expect(headings).toContain("### Train “link” workers 🙂");
  expect(headings.includes("\r")).toBe(text.includes("\r"));
  server.change(uri, 2, { text: headings });
  const line = headings.split("\n").findIndex((each) => each.startsWith("### Train"));
  const back = await server.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: { line, character: 5 }, end: { line, character: 5 } },
    context: { diagnostics: [], only: ["refactor.rewrite.areaSend.toTable"] },
  });
  const toTable = await server.request<CodeAction>("codeAction/resolve", back[0] ?? null);
  expect(edited(headings, changesOf(toTable), "")).toBe(text);
});

test("a new row has blanks to fill in", async () => {
  const server = await started({ capabilities: resolving });
  server.open(uri, plan, 4);
  const [add] = await offered(server, ".addAction");
  const { edit } = await server.request<CodeAction>("codeAction/resolve", add);
  expect(edit?.documentChanges?.[0]).toMatchObject({
    textDocument: { uri, version: 4 },
    edits: [
      { snippet: { value: "\n| ${1:Action} | ${2:Owner} | ${3:Timescale} | ${4:Measure of success} |" } },
    ],
  });
});

test("a client that asks for no changes later gets them at once", async () => {
  const server = await started();
  server.open(uri, plan);
  const all = await offered(server);
  expect(all.map(({ kind }) => kind)).toContain("refactor.rewrite.areaSend.toHeadings");
  expect(all.every((action) => changesOf(action).length > 0)).toBe(true);
});

test("what was offered for an older text is refused", async () => {
  const server = await started({ capabilities: resolving });
  server.open(uri, plan, 1);
  const [first] = await offered(server);
  server.change(uri, 2, { text: plan.replace("Train", "Teach") });
  await expect(server.request("codeAction/resolve", first)).rejects.toThrow("The draft has changed");
});

test("other documents are offered nothing", async () => {
  const server = await started({ capabilities: resolving });
  server.open(uri, "# Shopping\n\n|a|b|\n|-|-|\n|c|d|\n");
  expect(await offered(server)).toEqual([]);
});
