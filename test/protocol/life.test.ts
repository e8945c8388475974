import { expect, test } from "vitest";
import { pulling, start, started, useServers } from "./server.ts";
import { plan } from "./texts.ts";

useServers();

const uri = "untitled:plan.md";

test("says what it can do", async () => {
  const { result } = await started();
  expect(result.serverInfo?.name).toBe("Area SEND");
  expect(result.capabilities).toMatchObject({
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite", "source.fixAll.areaSend"] },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
  });
});

test("ends well when asked to, with nothing on standard error", async () => {
  const server = await started();
  expect(await server.request("shutdown")).toBeNull();
  server.notify("exit");
  expect(await server.exit).toBe(0);
  expect(server.errors()).toBe("");
});

test("ends with 1 when told to exit without a word before", async () => {
  const server = await started();
  server.notify("exit");
  expect(await server.exit).toBe(1);
});

test("ends when the editor is gone", async () => {
  const server = await started();
  server.hangUp();
  expect(await server.exit).toBe(1);
});

test("refuses work before it has been greeted, and then takes it", async () => {
  const client = start();
  const request = client.request("textDocument/diagnostic", { textDocument: { uri } });
  await expect(request).rejects.toMatchObject({ code: -32002 });
  client.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text: plan },
  });
  await client.request("initialize", { processId: null, capabilities: pulling });
  const report = await client.request<{ items: unknown[] }>("textDocument/diagnostic", {
    textDocument: { uri },
  });
  expect(report.items).toHaveLength(1);
});

test("answers what it does not know with an error", async () => {
  const server = await started();
  await expect(server.request("textDocument/brew", { pot: 1 })).rejects.toMatchObject({ code: -32601 });
  server.notify("textDocument/steep", { pot: 1 });
  server.open(uri, plan);
  expect((await server.pull(uri)).items).toHaveLength(1);
});

const framed = (text: string) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;

const garbage: readonly (readonly [string, string | Buffer])[] = [
  ["words", "what is this?\r\n\r\n"],
  ["words that do not end", "what is this? "],
  ["a length that is none", "Content-Length: none\r\n\r\nContent-Length: -5\r\n\r\n"],
  ["a length beyond all measure", "Content-Length: 99999999999999\r\n\r\n"],
  ["no length", "Content-Type: application/json\r\n\r\n"],
  ["what is not JSON", framed("{ not json")],
  ["JSON that is no message", framed("null") + framed("[]") + framed("{}") + framed('"x"')],
  ["a cancellation of nothing", framed('{"jsonrpc":"2.0","method":"$/cancelRequest"}')],
  ["an answer to nothing", framed('{"jsonrpc":"2.0","id":999,"result":true}')],
  ["a document without name", framed('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}')],
  ["a change without sense", framed('{"jsonrpc":"2.0","method":"textDocument/didChange","params":[1,2]}')],
  ["news without news", framed('{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles"}')],
  ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a, 0x0d, 0x0a, 0xc3])],
];

test("lives on after garbage on the wire", async () => {
  const server = await started();
  server.open(uri, plan);
  for (const [what, bytes] of garbage) {
    server.raw(bytes);
    server.raw(bytes);
    expect((await server.pull(uri)).items, what).toHaveLength(1);
  }
});

test("answers a request without sense with an error, and goes on", async () => {
  const server = await started();
  for (const method of [
    "textDocument/diagnostic",
    "textDocument/hover",
    "textDocument/codeAction",
    "workspace/diagnostic",
  ]) {
    await expect(server.request(method, {})).rejects.toHaveProperty("code");
  }
  const hover = { textDocument: { uri: "file:///nowhere/plan.md" }, position: { line: -1, character: 1e9 } };
  expect(await server.request("textDocument/hover", hover)).toBeNull();
});

test("reads a huge document, and edits to it", async () => {
  const server = await started();
  const voices =
    "Young people and parents helped to write this plan, and judge each year what it has changed.";
  const more = "\n\nMore about SEND in Norland, for children and families. ".repeat(10_000);
  server.open(uri, `${plan}\n${voices}${more}`);
  expect((await server.pull(uri)).items).toHaveLength(1);
  server.change(uri, 2, {
    range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
    text: "\n",
  });
  expect((await server.pull(uri)).items).toHaveLength(1);
});
