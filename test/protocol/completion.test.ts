import { expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver";
import { pulling, started, useServers } from "./server.ts";
import type { Server } from "./server.ts";
import { crlf, notOurs, plan, weakLine } from "./texts.ts";

useServers();

const uri = "untitled:plan.md";
const typed = (triggerCharacter: string) => ({ triggerKind: 2, triggerCharacter });
const asked = { triggerKind: 1 };

function offered(
  server: Server,
  line: number,
  character: number,
  context: object = typed(" "),
): Promise<CompletionItem[]> {
  return server.request("textDocument/completion", {
    textDocument: { uri },
    position: { line, character },
    context,
  });
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
const lines = plan.split("\n").length - 1;

test.each([
  ["as it is", plan],
  ["with Windows line endings", crlf(plan)],
])("a row that is being written is completed, %s", async (_how, text) => {
  const server = await started();
  server.open(uri, text);
  const start = { line: lines, character: 0 };
  server.change(uri, 2, { range: { start, end: start }, text: "| Ring families | " });
  const [owner] = await offered(server, lines, 18);
  expect(owner).toMatchObject({
    label: "Norland ICB",
    textEdit: { newText: "Norland ICB", range: { start: { line: lines, character: 18 } } },
  });
  const more = { line: lines, character: 18 };
  server.change(uri, 3, { range: { start: more, end: more }, text: "Norland ICB | " });
  expect(labels(await offered(server, lines, 32))).toContain("end of spring term 2027");
});

test("letters call for owners and dates, and for nothing in prose", async () => {
  const server = await started();
  server.open(uri, plan.replace("| Norland Council | |", "| N | 3 |"));
  const character = "| Train “link” workers 🙂 | N".length;
  expect(labels(await offered(server, weakLine, character, typed("N")))).toContain("Norland ICB");
  expect(labels(await offered(server, weakLine, character + 4, typed("3")))).toContain("31 March 2027");
  expect(await offered(server, 7, 12, typed("c"))).toEqual([]);
  expect(await offered(server, 5, 2, typed("N"))).toEqual([]);
});

test("a list that was asked for goes on while its word is written", async () => {
  const server = await started();
  server.open(uri, `${plan}\n`);
  const line = lines + 1;
  let version = 1;
  const type = (character: number, letter: string) => {
    const at = { line, character };
    server.change(uri, ++version, { range: { start: at, end: at }, text: letter });
    return offered(server, line, character + 1, typed(letter));
  };
  expect(await type(0, "N")).toEqual([]);
  const area = "New area";
  expect(labels(await offered(server, line, 1, asked))).toContain(area);
  expect(labels(await type(1, "e"))).toContain(area);
  expect(await offered(server, 7, 12, typed("c"))).toEqual([]);
  expect(await type(2, "w")).toEqual([]);
});

test("snippets are for clients that take them", async () => {
  const text = { completion: { completionItem: { snippetSupport: true } } };
  const capabilities = { ...pulling, textDocument: { ...pulling.textDocument, ...text } };
  for (const [server, row] of [
    [await started({ capabilities }), /^\| \$\{1:\[what will be done\]\} \| \$\{2\|\[name of/],
    [await started(), /^\| \[what will be done\] \| \[name of the organisation\] \|/],
  ] as const) {
    server.open(uri, `${plan}|`);
    const [item] = await offered(server, lines, 1, typed("|"));
    expect(item?.label).toBe("New action");
    expect(item?.textEdit?.newText).toMatch(row);
  }
});

test("other Markdown is answered with nothing, and at once", async () => {
  const server = await started();
  const table = "| Who | When |\n| --- | --- |\n";
  server.open(uri, `---\ntitle: t\nt\n---\n\n${notOurs}\n${table}${"| Ann | May |\n".repeat(2000)}| `);
  expect(await offered(server, 2, 1, typed("t"))).toEqual([]);
  await offered(server, 6, 3);
  const count = 200;
  const start = performance.now();
  for (let at = 0; at < count; at++) expect(await offered(server, 8, 4, typed("a"))).toEqual([]);
  expect((performance.now() - start) / count).toBeLessThan(20);
  expect(await offered(server, 2013, 2)).toEqual([]);
});
