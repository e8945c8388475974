import { expect, test } from "vitest";
import type { CodeAction, Range, TextDocumentEdit } from "vscode-languageserver";
import { pulling, started, useServers } from "./server.ts";
import type { Server } from "./server.ts";
import { crlf, edited, plan, weakLine } from "./texts.ts";
import type { TextChange } from "./texts.ts";

useServers();

const uri = "untitled:plan.md";
const weakPlace: Range = { start: { line: weakLine, character: 6 }, end: { line: weakLine, character: 6 } };

function actionsAt(server: Server, range: Range, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  return server.request("textDocument/codeAction", { textDocument: { uri }, range, context });
}

function changesOf(action: CodeAction | undefined): readonly TextChange[] {
  const [change] = action?.edit?.documentChanges ?? [];
  return (change as TextDocumentEdit | undefined)?.edits ?? [];
}

test.each([
  ["LF", plan],
  ["CRLF", crlf(plan)],
])("a fix puts the finding right (%s)", async (_name, text) => {
  const server = await started();
  server.open(uri, text, 7);
  const [fix] = await actionsAt(server, weakPlace, ["quickfix"]);
  expect(fix?.kind).toBe("quickfix");
  expect(fix?.diagnostics?.[0]?.code).toBe("action-timescale");
  expect(fix?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 7 } });
  const changes = changesOf(fix);
  expect(changes[0]?.snippet).toBeDefined();
  const after = edited(text, changes, "30 April 2027");
  expect(after).toContain("30 April 2027");
  expect(after.includes("\r")).toBe(text.includes("\r"));
  server.change(uri, 8, { text: after });
  expect((await server.pull(uri)).items).toEqual([]);
});

test("a client without snippets gets text that is plainly to be filled in", async () => {
  const { textDocument } = pulling;
  const server = await started({ capabilities: { textDocument, workspace: {} } });
  server.open(uri, plan);
  const [fix] = await actionsAt(server, weakPlace);
  const [change] = fix?.edit?.changes?.[uri] ?? [];
  expect(change?.newText).toMatch(/\[[^\]]+\]/);
  expect(change?.newText).not.toContain("$");
});

test("a finding can be let stand, with a reason", async () => {
  const server = await started();
  server.open(uri, plan);
  const actions = await actionsAt(server, weakPlace);
  const silence = actions.find(({ title }) => title.includes("say why"));
  const after = edited(plan, changesOf(silence), "agreed in July");
  expect(after).toContain("<!-- area-send-ignore action-timescale -- agreed in July -->");
  server.change(uri, 2, { text: after });
  expect((await server.pull(uri)).items).toEqual([]);
});

test("only what is asked for is offered", async () => {
  const server = await started();
  server.open(uri, plan);
  const rewrites = await actionsAt(server, weakPlace, ["refactor"]);
  expect(rewrites.every(({ kind }) => kind?.startsWith("refactor.rewrite.areaSend."))).toBe(true);
  expect(await actionsAt(server, weakPlace, ["source.organizeImports"])).toEqual([]);
  expect(
    (await actionsAt(server, weakPlace, ["source"])).every(({ kind }) => kind?.startsWith("source")),
  ).toBe(true);
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  expect(await actionsAt(server, top)).toEqual([]);
});
