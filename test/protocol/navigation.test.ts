import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  Position,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { newFolder, pulling, started, useServers } from "./server.ts";
import type { Server } from "./server.ts";

useServers();

const report = `# Area SEND inspection of Norland Local Area Partnership

## Areas for priority action

| Responsible body | Areas for priority action |
| --- | --- |
| Norland ICB | 1. Leaders should urgently reduce waits for therapy. |
| Norland Council | 2. Leaders should urgently improve the alternative provision that they buy. |
`;

const plan = `---
kind: priority-action-plan
area: Norland
inspection-report: report.md
---

# Norland priority action plan for SEND

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | Timescale |
| --- | --- | --- | --- |
| 1.1 | Agree one pathway | Norland ICB | 31 March 2027 |
| 1.2 | Ring each family | Norland ICB | 30 April 2027 |

## Area for priority action 2: Alternative provision

| Ref | Action | Owner | Timescale |
| --- | --- | --- | --- |
| 2.1 | Visit each provider (see 1.2) | Norland Council | 31 March 2027 |
`;

const progress = `---
kind: progress-report
area: Norland
plan: plan.md
---

# Norland progress report

PA2 is on time, and action 1.2 is late by 1.2 weeks.

| Ref | Action | Status |
| --- | --- | --- |
| 1.2 | Ring each family | Late |
| 2.1 | Visit each provider | On track |
`;

const evaluation = `---
kind: self-evaluation
area: Norland
---

# Norland self-evaluation

## 3. What are your plans for the next 12 months?

Area for priority action 2 comes first: action 2.1 opens it. Paragraph 59 of the handbook asks for it.
`;

const texts = { "report.md": report, "plan.md": plan, "progress.md": progress, "sef.md": evaluation };

function folder(eol = "\n"): { path: string; uri: string } {
  const { path, uri } = newFolder();
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(path, name), text.replaceAll("\n", eol));
  return { path, uri };
}

/** The position of the `^` in some words of a text. */
function at(text: string, marked: string): Position {
  const [before = ""] = marked.split("^");
  const offset = text.indexOf(marked.replace("^", ""));
  if (offset < 0) throw new Error(`not in the text: ${marked}`);
  const lines = text.slice(0, offset + before.length).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Places as `plan.md:13 1.2`, lines counted from one. */
function shown(uri: string, places: readonly Location[] | null): string[] | null {
  return (
    places?.map(({ uri: file, range }) => {
      const name = file.slice(uri.length + 1) as keyof typeof texts;
      const line = texts[name].split("\n")[range.start.line] ?? "";
      return `${name}:${range.start.line + 1} ${line.slice(range.start.character, range.end.character)}`;
    }) ?? null
  );
}

const asked = (uri: string, position: Position) => ({ textDocument: { uri }, position });

async function renamed(
  server: Server,
  uri: string,
  position: Position,
  newName: string,
): Promise<WorkspaceEdit> {
  return server.request<WorkspaceEdit>("textDocument/rename", { ...asked(uri, position), newName });
}

/** The texts of the folder with the edits in place, as far as they change. */
function applied(uri: string, { documentChanges, changes }: WorkspaceEdit): Record<string, string> {
  const all =
    (documentChanges as TextDocumentEdit[] | undefined)?.map(
      (each) => [each.textDocument.uri, each.edits] as const,
    ) ?? Object.entries(changes ?? {});
  return Object.fromEntries(
    all.map(([file, edits]) => {
      const name = file.slice(uri.length + 1) as keyof typeof texts;
      const lines = texts[name].split("\n");
      for (const edit of [...edits].reverse()) {
        const { range, newText } = edit as { range: Location["range"]; newText: string };
        const line = lines[range.start.line] ?? "";
        lines[range.start.line] =
          line.slice(0, range.start.character) + newText + line.slice(range.end.character);
      }
      return [name, lines.join("\n")];
    }),
  );
}

test("an action’s number leads to the plan, and to every place that means it in the folder", async () => {
  const { uri } = folder();
  const server = await started({ folders: [uri] });
  server.open(`${uri}/progress.md`, progress);
  const place = asked(`${uri}/progress.md`, at(progress, "action 1.^2"));
  const definition = await server.request<Location[]>("textDocument/definition", place);
  expect(shown(uri, definition)).toEqual(["plan.md:14 1.2"]);
  const references = (includeDeclaration: boolean) =>
    server.request<Location[]>("textDocument/references", { ...place, context: { includeDeclaration } });
  const others = ["plan.md:20 1.2", "progress.md:9 1.2", "progress.md:13 1.2"];
  expect(shown(uri, await references(false))).toEqual(others);
  expect(shown(uri, await references(true))).toEqual(["plan.md:14 1.2", ...others]);
  const marked = await server.request<DocumentHighlight[]>("textDocument/documentHighlight", place);
  expect(marked.map(({ range }) => range.start)).toEqual([
    { line: 8, character: 27 },
    { line: 12, character: 2 },
  ]);
});

test("a figure, a number that nothing has, and other Markdown lead nowhere", async () => {
  const { uri } = folder();
  const server = await started({ folders: [uri] });
  const text = progress.replace("late", "late, unlike action 3.9,");
  server.open(`${uri}/progress.md`, text);
  server.open(`${uri}/notes.md`, "# Notes\n\nSee action 1.2.\n");
  for (const place of [
    asked(`${uri}/progress.md`, at(text, "by 1^.2 weeks")),
    asked(`${uri}/progress.md`, at(text, "action 3.^9")),
    asked(`${uri}/notes.md`, { line: 2, character: 12 }),
  ]) {
    expect(await server.request("textDocument/definition", place)).toBeNull();
    expect(await server.request("textDocument/documentHighlight", place)).toBeNull();
    expect(await server.request("textDocument/prepareRename", place)).toBeNull();
  }
});

test("an area is one in the report, the plan and what leans on them", async () => {
  const { uri } = folder();
  const server = await started({ folders: [uri] });
  server.open(`${uri}/sef.md`, evaluation);
  const place = asked(`${uri}/sef.md`, at(evaluation, "priority action ^2"));
  expect(shown(uri, await server.request("textDocument/definition", place))).toEqual(["plan.md:16 2"]);
  const found = await server.request<Location[]>("textDocument/references", {
    ...place,
    context: { includeDeclaration: true },
  });
  expect(shown(uri, found)?.sort()).toEqual([
    "plan.md:16 2",
    "progress.md:9 2",
    "report.md:8 2",
    "sef.md:10 2",
  ]);
});

test.each(["\n", "\r\n"])(
  "a new number stands everywhere, and nothing else has changed (%j)",
  async (eol) => {
    const { uri } = folder(eol);
    const server = await started({ folders: [uri] });
    server.open(`${uri}/plan.md`, plan.replaceAll("\n", eol), 7);
    const place = at(plan, "| 1.^2 |");
    expect(await server.request("textDocument/prepareRename", asked(`${uri}/plan.md`, place))).toEqual({
      range: { start: { line: 13, character: 2 }, end: { line: 13, character: 5 } },
      placeholder: "1.2",
    });
    const edit = await renamed(server, `${uri}/plan.md`, place, " 1.5 ");
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { uri: `${uri}/plan.md`, version: 7 } },
      { textDocument: { uri: `${uri}/progress.md`, version: null } },
    ]);
    expect(applied(uri, edit)).toEqual({
      "plan.md": plan.replaceAll("1.2", "1.5"),
      "progress.md": progress.replace("action 1.2", "action 1.5").replace("| 1.2", "| 1.5"),
    });
  },
);

test("an area takes its actions along, and asks before it touches them or the inspectors’ report", async () => {
  const { uri } = folder();
  const annotating = {
    ...pulling,
    workspace: {
      ...pulling.workspace,
      workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    },
  };
  const server = await started({ folders: [uri], capabilities: annotating });
  server.open(`${uri}/plan.md`, plan);
  const edit = await renamed(server, `${uri}/plan.md`, at(plan, "action ^2: "), "4");
  expect(applied(uri, edit)).toEqual({
    "report.md": report.replace("2. Leaders", "4. Leaders"),
    "plan.md": plan.replace("action 2:", "action 4:").replace("2.1", "4.1"),
    "progress.md": progress.replace("PA2", "PA4").replace("| 2.1", "| 4.1"),
    "sef.md": evaluation.replace("action 2 ", "action 4 ").replace("2.1", "4.1"),
  });
  expect(edit.changeAnnotations).toMatchObject({
    asked: { label: "Area 2 becomes 4" },
    carried: { description: "2.1 becomes 4.1" },
    report: { needsConfirmation: true },
  });
  const noted = (edit.documentChanges as TextDocumentEdit[]).flatMap(({ textDocument, edits }) =>
    edits.map(
      (each) =>
        `${textDocument.uri.slice(uri.length + 1)} ${"annotationId" in each ? each.annotationId : ""}`,
    ),
  );
  expect(noted.sort()).toEqual([
    "plan.md asked",
    "plan.md carried",
    "progress.md asked",
    "progress.md carried",
    "report.md report",
    "sef.md asked",
    "sef.md carried",
  ]);
});

test.each([
  [
    "| 1.^2 |",
    "2.1",
    "2.1 is already the number of “Visit each provider (see 1.2)”, so choose one that is free, such as 1.3.",
  ],
  ["| 1.^2 |", " ", "Write the new number of the action, such as 1.3."],
  [
    "| 1.^2 |",
    "next",
    "“next” cannot be read as the number of an action; write the number alone, such as 1.3.",
  ],
  [
    "| 1.^2 |",
    "7",
    "With 7 for 1.2, some places that mean action 1.2 would be read as something else, so choose another number, such as 1.3.",
  ],
  [
    "action ^2: ",
    "1",
    "1 is already the number of “Waits for therapy”, so choose one that is free, such as 3.",
  ],
  ["action ^2: ", "PA3", "“PA3” cannot be read as the number of an area; write the number alone, such as 3."],
])("%s cannot become %j", async (place, name, message) => {
  const { uri } = folder();
  const server = await started({ folders: [uri] });
  server.open(`${uri}/plan.md`, plan);
  await expect(renamed(server, `${uri}/plan.md`, at(plan, place), name)).rejects.toThrow(message);
});

test("what changes in other files counts at once, open or on the disk", async () => {
  const { path, uri } = folder();
  const server = await started({ folders: [uri] });
  server.open(`${uri}/plan.md`, plan);
  const place = asked(`${uri}/plan.md`, at(plan, "| 1.^2 |"));
  const references = async () =>
    shown(
      uri,
      await server.request("textDocument/references", { ...place, context: { includeDeclaration: false } }),
    );
  expect(await references()).toHaveLength(3);
  server.open(`${uri}/progress.md`, progress.replace("action 1.2", "action 1.1"));
  expect(await references()).toHaveLength(2);
  server.close(`${uri}/progress.md`);
  expect(await references()).toHaveLength(3);
  writeFileSync(join(path, "progress.md"), progress.replace("| 1.2", "| 1.1"));
  server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${uri}/progress.md`, type: 2 }] });
  expect(await references()).toHaveLength(2);
});

test("a draft that was checked before it was opened leads on as well", async () => {
  const { uri } = folder();
  const server = await started({ folders: [uri] });
  await server.pull(`${uri}/plan.md`);
  server.open(`${uri}/plan.md`, plan);
  const place = asked(`${uri}/plan.md`, at(plan, "| 1.^2"));
  expect(shown(uri, await server.request("textDocument/definition", place))).toEqual(["plan.md:14 1.2"]);
});

test("a document that is not saved yet has only itself", async () => {
  const { uri } = folder();
  const server = await started({ folders: [uri] });
  server.open("untitled:Untitled-1", plan.replace("inspection-report: report.md\n", ""));
  const text = plan.replace("inspection-report: report.md\n", "");
  const found = await server.request<Location[]>("textDocument/references", {
    ...asked("untitled:Untitled-1", at(text, "| 1.^2 |")),
    context: { includeDeclaration: true },
  });
  expect(found.map((each) => each.uri)).toEqual(["untitled:Untitled-1", "untitled:Untitled-1"]);
});

test("names of drafts and paragraphs of the handbook are links", async () => {
  const { path, uri } = folder();
  mkdirSync(join(path, "old"));
  writeFileSync(join(path, "old", "plan 1.md"), plan);
  const server = await started({ folders: [uri] });
  const linksIn = async (name: string, text: string) => {
    server.open(`${uri}/${name}`, text);
    const links = await server.request<DocumentLink[] | null>("textDocument/documentLink", {
      textDocument: { uri: `${uri}/${name}` },
    });
    return links?.map(({ range, target }) => {
      const line = text.split("\n")[range.start.line] ?? "";
      return [line.slice(range.start.character, range.end.character), target?.replace(`${uri}/`, "")];
    });
  };
  expect(await linksIn("plan.md", plan)).toEqual([["report.md", "report.md"]]);
  const other = progress.replace("plan.md", "old/plan 1.md");
  expect(await linksIn("progress.md", other)).toEqual([["old/plan 1.md", "old/plan%201.md"]]);
  expect(await linksIn("lost.md", progress.replace("plan.md", "lost/plan.md"))).toEqual([]);
  expect(await linksIn("sef.md", evaluation)).toEqual([
    ["Paragraph 59", expect.stringMatching(/^https:\/\/www\.gov\.uk\//) as unknown],
  ]);
  expect(await linksIn("notes.md", "# Notes\n\nParagraph 59 of the handbook.\n")).toBeUndefined();
});
