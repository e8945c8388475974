import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type {
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  SymbolInformation,
} from "vscode-languageserver";
import { MarkupContent } from "vscode-languageserver";
import { later, newFolder, pulling, started, useServers } from "./server.ts";
import type { Server } from "./server.ts";
import { crlf, notOurs } from "./texts.ts";

useServers();

const plan = `---
kind: priority-action-plan
inspection-report: report.md
---

# Norland priority action plan

## Area for priority action 1: Children wait too long for therapy 🙂

| Ref | Action | Owner | Timescale | Measure of success |
| --- | --- | --- | --- | --- |
| 1.1 | Open a clinic | NHS Norland ICB | End of spring term 2027 | The wait falls to 18 weeks by July 2027 (40 now) |
`;
const report = `---
kind: inspection-report
published: 2026-10-19
---

# Area SEND inspection of Norland Local Area Partnership

## Areas for priority action

- Leaders should reduce the time that children wait for therapy.
`;
const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** What an editor asks for as it shows a document. */
async function shown(server: Server, uri: string) {
  const textDocument = { uri };
  const [symbols, folds, hints, lenses] = await Promise.all([
    server.request<DocumentSymbol[] | null>("textDocument/documentSymbol", { textDocument }),
    server.request<FoldingRange[] | null>("textDocument/foldingRange", { textDocument }),
    server.request<InlayHint[] | null>("textDocument/inlayHint", { textDocument, range: everything }),
    server.request<CodeLens[] | null>("textDocument/codeLens", { textDocument }),
  ]);
  return { symbols, folds, hints, lenses };
}

async function hover(server: Server, uri: string, text: string, words: string): Promise<string> {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const answer = await server.request<Hover | null>("textDocument/hover", {
    textDocument: { uri },
    position,
  });
  return MarkupContent.is(answer?.contents) ? answer.contents.value.replaceAll("\\", "") : "";
}

const titles = (lenses: readonly CodeLens[] | null) => (lenses ?? []).map(({ command }) => command?.title);

describe("a draft as it was understood", () => {
  test("is told in the outline, in hints, above headings and in hovers, with what stands beside it", async () => {
    const { path, uri } = newFolder();
    writeFileSync(join(path, "report.md"), report);
    writeFileSync(join(path, "plan.md"), crlf(plan));
    const server = await started({ folders: [uri], initializationOptions: { showsPlaces: true } });
    const file = `${uri}/plan.md`;
    // Read once while it is closed, as a check of the whole folder does.
    await server.request("workspace/diagnostic", { previousResultIds: [] });
    server.open(file, crlf(plan));

    const { symbols, folds, hints, lenses } = await shown(server, file);
    expect(symbols?.[0]?.children?.[0]?.children?.map(({ name, detail }) => [name, detail])).toEqual([
      ["1.1 Open a clinic", "NHS Norland ICB, by 25 March 2027"],
    ]);
    expect(folds).toEqual([{ startLine: 0, endLine: 3, kind: "region" }]);
    expect(hints?.map(({ label, position }) => [label, position.line])).toEqual([["by 25 March 2027", 11]]);
    expect(titles(lenses)).toEqual([
      "Submit by 30 November 2026, 6 working days from today",
      "Publish by 28 January 2027, 46 working days from today",
      "1 action",
      "NHS Norland ICB",
      "25 March 2027",
    ]);
    expect(lenses?.map(({ command }) => command?.command)).toEqual(["", "", "areaSend.showPlaces", "", ""]);
    expect(await hover(server, file, plan, "End of spring")).toContain("86 working days from today");
    expect(await hover(server, file, plan, "Children wait")).toContain(
      "In documents beside this one: report.md (no action).",
    );
  });

  test("follows edits, and is told of a document that is not saved", async () => {
    const server = await started();
    const uri = "untitled:Untitled-1";
    server.open(uri, plan);
    expect((await shown(server, uri)).hints).toHaveLength(1);
    server.change(uri, 2, { text: plan.replace("End of spring term 2027", "31 March 2027") });
    const { symbols, hints, lenses } = await shown(server, uri);
    expect(hints).toEqual([]);
    expect(symbols?.[0]?.children?.[0]?.children?.[0]?.detail).toBe("NHS Norland ICB, by 31 March 2027");
    expect(lenses?.every(({ command }) => command?.command === "")).toBe(true);
  });

  test("tells above headings what the text says when all that has been typed is taken in", async () => {
    const uri = "untitled:plan.md";
    const server = await started();
    const undated = plan.replace("End of spring term 2027", "[date]");
    const line = undated.split("\n").findIndex((each) => each.includes("[date]"));
    const character = undated.split("\n")[line]?.indexOf("[date]") ?? 0;
    const told = async () => {
      const asked = { textDocument: { uri } };
      const lenses = await server.request<CodeLens[]>("textDocument/codeLens", asked);
      return lenses.map(({ command }) => command?.title).join(" | ");
    };
    server.open(uri, undated);
    expect(await told()).not.toContain("2027");
    const end = { line, character: character + "[date]".length };
    server.change(uri, 2, { range: { start: { line, character }, end }, text: "" });
    for (const [index, text] of Array.from("31 May 2027").entries()) {
      const at = { line, character: character + index };
      server.change(uri, index + 3, { range: { start: at, end: at }, text });
    }
    expect(await told()).toContain("31 May 2027");
  });

  test("is found by a search through all drafts, open or not, and nothing of other Markdown is", async () => {
    const { path, uri } = newFolder();
    writeFileSync(join(path, "plan.md"), plan);
    writeFileSync(join(path, "report.md"), report);
    writeFileSync(join(path, "shopping.md"), notOurs);
    const server = await started({ folders: [uri] });
    const find = async (query: string) =>
      (await server.request<SymbolInformation[]>("workspace/symbol", { query })).map(({ name }) => name);
    expect(await find("clinic")).toEqual(["1.1 Open a clinic"]);
    expect(await find("therapy")).toHaveLength(2);
    expect(await find("bread")).toEqual([]);
    server.open(`${uri}/plan.md`, plan.replace("Open a clinic", "Hire a bus"));
    expect(await find("clinic")).toEqual([]);
    expect(await find("bus")).toEqual(["1.1 Hire a bus"]);
  });

  test("other Markdown has none of it", async () => {
    const server = await started();
    server.open("untitled:shopping", notOurs);
    expect(await shown(server, "untitled:shopping")).toEqual({
      symbols: null,
      folds: null,
      hints: null,
      lenses: null,
    });
    expect(await hover(server, "untitled:shopping", notOurs, "Bread")).toBe("");
  });
});

test("a client that can is told to ask again when what hints and lenses rest on has changed", async () => {
  const capabilities = {
    ...pulling,
    workspace: {
      ...pulling.workspace,
      inlayHint: { refreshSupport: true },
      codeLens: { refreshSupport: true },
    },
  };
  const server = await started({ capabilities });
  const asked: string[] = [];
  for (const view of ["inlayHint", "codeLens"])
    server.answer(`workspace/${view}/refresh`, () => {
      asked.push(view);
      return null;
    });
  server.notify("workspace/didChangeConfiguration", { settings: {} });
  while (asked.length < 2) await later();
  expect(asked.sort()).toEqual(["codeLens", "inlayHint"]);
});
