import { describe, expect, test } from "vitest";
import { newFolder, later, pushed, started, useServers } from "./server.ts";
import { blank, crlf, notOurs, plan, weakLine } from "./texts.ts";

useServers();

const uri = "untitled:plan.md";
const rulesOf = (items: readonly { code?: unknown }[]) => items.map(({ code }) => code);

describe("a client that asks", () => {
  test("is told what is missing, where, why and where to read more", async () => {
    const server = await started();
    server.open(uri, plan);
    const report = await server.pull(uri);
    expect(report.kind).toBe("full");
    expect(report.items).toHaveLength(1);
    const [finding] = report.items;
    expect(finding).toMatchObject({ code: "action-timescale", severity: 1, source: "Area SEND" });
    expect(finding?.range.start.line).toBe(weakLine);
    expect(finding?.codeDescription?.href).toMatch(/docs\/rules\/action-timescale\.md$/);
  });

  test("is told of the document as edited, emoji and CRLF included", async () => {
    const server = await started();
    server.open(uri, crlf(plan));
    expect(rulesOf((await server.pull(uri)).items)).toEqual(["action-timescale"]);
    server.change(uri, 2, { range: blank, text: " 30 April 2027 " });
    expect((await server.pull(uri)).items).toEqual([]);
    const { start } = blank;
    const end = { ...start, character: start.character + " 30 April 2027 ".length };
    server.change(uri, 3, { range: { start, end }, text: " " });
    expect(rulesOf((await server.pull(uri)).items)).toEqual(["action-timescale"]);
  });

  test("is told once: then that nothing has changed, until something has", async () => {
    const server = await started();
    server.open(uri, plan);
    const first = await server.pull(uri);
    const again = await server.pull(uri, first.resultId);
    expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });
    server.change(uri, 2, { range: blank, text: " 30 April 2027 " });
    const after = await server.pull(uri, first.resultId);
    expect(after).toMatchObject({ kind: "full", items: [] });
    expect(after.resultId).not.toBe(first.resultId);
  });

  test("hears nothing of other Markdown", async () => {
    const server = await started();
    server.open(uri, notOurs);
    expect((await server.pull(uri)).items).toEqual([]);
  });

  test("is refused what it has cancelled, and goes on", async () => {
    const server = await started();
    server.open(uri, plan);
    const { id, result } = server.start("textDocument/diagnostic", { textDocument: { uri } });
    server.notify("$/cancelRequest", { id });
    await expect(result).rejects.toMatchObject({ code: -32800 });
    expect((await server.pull(uri)).items).toHaveLength(1);
  });

  test("is told of a closed document what its file says", async () => {
    const folder = newFolder();
    const server = await started({ folders: [folder.uri] });
    server.open(`${folder.uri}/plan.md`, plan);
    server.close(`${folder.uri}/plan.md`);
    expect((await server.pull(`${folder.uri}/plan.md`)).items).toEqual([]);
  });
});

describe("a client that waits", () => {
  test("is sent each version's findings, never an older one's", async () => {
    const server = await started({ capabilities: pushed });
    expect(server.result.capabilities.diagnosticProvider).toBeUndefined();
    server.open(uri, plan);
    await server.published(uri, 1);
    server.together(() => {
      server.change(uri, 2, { range: blank, text: " 3" });
      server.change(uri, 3, { range: blank, text: " 30 April 2027, with" });
    });
    const reports = await server.published(uri, 3);
    const versions = reports.map(({ version }) => version ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions).not.toContain(2);
    expect(reports[0]?.diagnostics).toHaveLength(1);
    expect(reports.at(-1)?.diagnostics).toEqual([]);
  });

  test("is sent nothing more about a document that it has closed", async () => {
    const server = await started({ capabilities: pushed });
    server.open(uri, plan);
    server.close(uri);
    const reports = await server.published(uri);
    await later(50);
    expect(reports.at(-1)?.diagnostics).toEqual([]);
  });
});

describe("hover", () => {
  test("says what, why, the paragraph, and how to put it right", async () => {
    const server = await started();
    server.open(uri, plan);
    const hover = await server.request<{ contents: { kind: string; value: string } } | null>(
      "textDocument/hover",
      {
        textDocument: { uri },
        position: { line: weakLine, character: 4 },
      },
    );
    expect(hover?.contents.kind).toBe("markdown");
    const text = hover?.contents.value ?? "";
    for (const part of ["**Why:**", "**Where it comes from:**", "**For example:**"])
      expect(text).toContain(part);
  });

  test("says nothing where nothing was found", async () => {
    const server = await started();
    server.open(uri, plan);
    const position = { line: 0, character: 0 };
    expect(await server.request("textDocument/hover", { textDocument: { uri }, position })).toBeNull();
  });
});
