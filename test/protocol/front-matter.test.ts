import { expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver";
import { started, useServers } from "./server.ts";
import type { Server } from "./server.ts";
import { crlf, plan } from "./texts.ts";

useServers();

const uri = "untitled:plan.md";

function offered(server: Server, line: number, character: number): Promise<CompletionItem[]> {
  return server.request("textDocument/completion", { textDocument: { uri }, position: { line, character } });
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

test("what may stand in the front matter is offered while it is being written", async () => {
  const server = await started();
  expect(server.result.capabilities.completionProvider?.triggerCharacters).toEqual(
    expect.arrayContaining([":", " "]),
  );
  server.open(uri, "---\n\n---\n\n# Norland\n");
  const keys = await offered(server, 1, 0);
  expect(labels(keys)).toEqual(expect.arrayContaining(["kind", "date", "partners"]));
  expect(keys.every(({ documentation }) => typeof documentation === "string")).toBe(true);
  const start = { line: 1, character: 0 };
  server.change(uri, 2, { range: { start, end: start }, text: "kind:" });
  const kinds = await offered(server, 1, 5);
  expect(labels(kinds)).toContain("priority-action-plan");
  expect(kinds.find(({ label }) => label === "priority-action-plan")?.insertText).toBe(
    " priority-action-plan",
  );
});

test("what is taken makes the document what it says", async () => {
  const server = await started();
  server.open(uri, crlf(plan.replace("priority-action-plan", "").replace("priority action plan", "ideas")));
  expect((await server.pull(uri)).items.map(({ code }) => code)).not.toContain("action-timescale");
  const [kind] = (await offered(server, 1, 6)).filter(({ label }) => label === "priority-action-plan");
  const at = { line: 1, character: 6 };
  server.change(uri, 2, { range: { start: at, end: at }, text: kind?.insertText });
  expect((await server.pull(uri)).items.map(({ code }) => code)).toContain("action-timescale");
});

test("nothing is offered below the front matter, or in a document that is not open", async () => {
  const server = await started();
  expect(await offered(server, 0, 0)).toEqual([]);
  server.open(uri, "---\nkind: strategic-plan\n---\n\nkind: \n");
  expect(await offered(server, 4, 6)).toEqual([]);
});
