import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import type { KnownFindingsFiles } from "../../server/src/protocol.ts";
import { pathOf, run, useCommandLine } from "../cli/command-line.ts";
import { newFolder, pushed, started, useServers } from "./server.ts";
import type { Server } from "./server.ts";
import { crlf, notOurs, plan, weakLine } from "./texts.ts";

useServers();
useCommandLine();

const name = "area-send.baseline.json";
const created = 1;
const changed = 2;

function asked(server: Server, ...folders: string[]): Promise<KnownFindingsFiles> {
  return server.request("areaSend/knownFindings", { folders });
}

/** The rules that have errors or warnings. */
async function rulesIn(server: Server, uri: string) {
  const { items } = await server.pull(uri);
  return items.filter(({ severity = 4 }) => severity <= 2).map(({ code }) => code);
}

function tell(server: Server, type: number, uri: string) {
  server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
}

test("the editor and the command line write the same, and keep the same quiet", async () => {
  const { path, uri } = newFolder();
  for (const folder of [path, pathOf(".")]) {
    mkdirSync(join(folder, "été"));
    writeFileSync(join(folder, "plan.md"), plan);
    writeFileSync(join(folder, "été", "plan 2.md"), crlf(plan));
    writeFileSync(join(folder, "notes.md"), notOurs);
  }
  const server = await started({ folders: [uri] });
  const { files, findings, documents } = await asked(server, uri);
  expect(files).toMatchObject([{ uri: `${uri}/${name}`, replaces: false }]);
  expect({ findings, documents }).toMatchObject({ documents: 2 });
  const printed = await run("check", ".", "--write-baseline", "--format", "json", "--today", "2026-11-21");
  expect(printed.code).toBe(0);
  expect(readFileSync(pathOf(name), "utf8")).toBe(files[0]?.text);

  writeFileSync(join(path, name), files[0]?.text ?? "");
  tell(server, created, `${uri}/${name}`);
  const { items } = await server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
    previousResultIds: [],
  });
  expect(items.flatMap((item) => (item.kind === "full" ? item.items : []))).toEqual([]);
  const again = await asked(server, uri);
  expect(again).toEqual({ files: [{ ...files[0], replaces: true }], findings, documents });
});

test("what is new shows as it is written; what is only moved does not", async () => {
  const { path, uri } = newFolder();
  writeFileSync(join(path, "plan.md"), plan);
  const server = await started({ folders: [uri] });
  const { files } = await asked(server, uri);
  writeFileSync(join(path, name), files[0]?.text ?? "");
  tell(server, created, `${uri}/${name}`);
  server.open(`${uri}/plan.md`, plan);
  expect(await rulesIn(server, `${uri}/plan.md`)).toEqual([]);
  const first = await server.pull(`${uri}/plan.md`);
  const start = { line: 7, character: 0 };
  server.change(`${uri}/plan.md`, 2, { range: { start, end: start }, text: "New words.\n\n" });
  expect(await server.pull(`${uri}/plan.md`, first.resultId)).toMatchObject({ kind: "unchanged" });
  const word = { line: weakLine + 2, character: 2 };
  server.change(`${uri}/plan.md`, 3, { range: { start: word, end: word }, text: "Re-" });
  expect(await rulesIn(server, `${uri}/plan.md`)).toEqual(["action-timescale"]);
});

test("the nearest file counts, a change counts at once, and a broken one is reported on", async () => {
  const { path, uri } = newFolder();
  mkdirSync(join(path, "plans"));
  writeFileSync(join(path, "plans", "plan.md"), plan);
  const server = await started({ folders: [uri] });
  let refreshed = 0;
  server.answer("workspace/diagnostic/refresh", () => {
    refreshed += 1;
  });
  const file = `${uri}/plans/plan.md`;
  expect(await rulesIn(server, file)).toEqual(["action-timescale"]);
  const { files } = await asked(server, `${uri}/plans`);
  expect(files.map((each) => each.uri)).toEqual([`${uri}/plans/${name}`]);
  writeFileSync(join(path, "plans", name), files[0]?.text ?? "");
  tell(server, created, `${uri}/plans/${name}`);
  expect(await rulesIn(server, file)).toEqual([]);
  expect(refreshed).toBe(1);
  expect((await asked(server, uri)).files.map((each) => each.uri)).toEqual([`${uri}/plans/${name}`]);

  writeFileSync(join(path, "plans", name), '{ "finding": {} }');
  tell(server, changed, `${uri}/plans/${name}`);
  expect(await rulesIn(server, file)).toEqual(["action-timescale"]);
  const [problem] = (await server.pull(`${uri}/plans/${name}`)).items;
  expect(problem?.message).toBe("“finding” does not belong here. Did you mean “findings”?");
});

test("a folder that is on no disk is asked about through the client", async () => {
  const uri = "vscode-vfs://github/norland/send";
  const server = await started({ folders: [uri], initializationOptions: { files: true } });
  const read: Record<string, string> = { [`${uri}/plan.md`]: plan };
  server.answer("areaSend/findFiles", () => Object.keys(read));
  server.answer("areaSend/readFile", ({ uri }: { uri: string }) => read[uri] ?? null);
  const { files, findings } = await asked(server, uri);
  expect(findings).toBeGreaterThan(0);
  read[`${uri}/${name}`] = files[0]?.text ?? "";
  tell(server, created, `${uri}/${name}`);
  expect(await rulesIn(server, `${uri}/plan.md`)).toEqual([]);
});

test("a client that waits is sent the same", async () => {
  const { path, uri } = newFolder();
  writeFileSync(join(path, "plan.md"), plan);
  const asking = await started({ folders: [uri] });
  const { files } = await asked(asking, uri);
  writeFileSync(join(path, name), "{");
  const server = await started({ capabilities: pushed, folders: [uri] });
  server.open(`${uri}/plan.md`, plan);
  const [problem] = await server.published(`${uri}/${name}`);
  expect(problem?.diagnostics).toHaveLength(1);
  writeFileSync(join(path, name), files[0]?.text ?? "");
  tell(server, changed, `${uri}/${name}`);
  await server.publishedWithout(`${uri}/plan.md`);
});
