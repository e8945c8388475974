import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver";
import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { later, newFolder, pulling, pushed, started, useServers } from "./server.ts";
import type { Server } from "./server.ts";
import { notOurs, plan } from "./texts.ts";

useServers();

const created = 1;
const changed = 2;
const deleted = 3;

async function workspaceReports(server: Server, known: readonly WorkspaceDocumentDiagnosticReport[] = []) {
  const previousResultIds = known.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));
  const { items } = await server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
    previousResultIds,
  });
  return items;
}

const short = (reports: readonly WorkspaceDocumentDiagnosticReport[], folder: string) =>
  Object.fromEntries(
    reports.map((report) => [
      report.uri.slice(folder.length + 1),
      report.kind === "full" ? report.items.map(({ code }) => code ?? "configuration") : "unchanged",
    ]),
  );

function tell(server: Server, type: number, ...uris: string[]) {
  server.notify("workspace/didChangeWatchedFiles", { changes: uris.map((uri) => ({ uri, type })) });
}

const refreshes = (server: Server) => {
  let count = 0;
  server.answer("workspace/diagnostic/refresh", () => {
    count += 1;
  });
  return () => count;
};

describe("several folders", () => {
  test("are each checked by their own configuration, and by none from above them", async () => {
    const { path, uri } = newFolder();
    for (const folder of ["council", "health", "later"]) {
      mkdirSync(join(path, folder));
      writeFileSync(join(path, folder, "plan.md"), plan);
    }
    const configure = (folder: string, level: string) => {
      const text = JSON.stringify({ rules: { "action-timescale": level } });
      writeFileSync(join(path, folder, "area-send.config.json"), text);
    };
    configure(".", "information");
    configure("council", "off");
    configure("health", "hint");
    const server = await started({ folders: [`${uri}/council`, `${uri}/health`] });
    const severities = async (folder: string) => {
      const { items } = await server.pull(`${uri}/${folder}/plan.md`);
      return items.map(({ severity }) => severity);
    };
    expect(await severities("council")).toEqual([]);
    expect(await severities("health")).toEqual([DiagnosticSeverity.Hint]);
    const added = [{ uri: `${uri}/later`, name: "later" }];
    server.notify("workspace/didChangeWorkspaceFolders", { event: { added, removed: [] } });
    expect(await severities("later")).toEqual([DiagnosticSeverity.Error]);
    expect(short(await workspaceReports(server), uri)).toMatchObject({
      "council/plan.md": [],
      "health/plan.md": ["action-timescale"],
      "later/plan.md": ["action-timescale"],
    });
  });
});

describe("the drafts of a folder", () => {
  test("are reported on, on disk, and only named while nothing changes", async () => {
    const { path, uri } = newFolder();
    mkdirSync(join(path, "plans"));
    writeFileSync(join(path, "plans", "plan.md"), plan);
    writeFileSync(join(path, "notes.md"), notOurs);
    const server = await started({ folders: [uri] });
    const first = await workspaceReports(server);
    expect(short(first, uri)).toEqual({ "notes.md": [], "plans/plan.md": ["action-timescale"] });
    const second = await workspaceReports(server, first);
    expect(short(second, uri)).toEqual({ "notes.md": "unchanged", "plans/plan.md": "unchanged" });

    writeFileSync(join(path, "plans", "plan.md"), plan.replace("| |", "| 30 April 2027 |"));
    tell(server, changed, `${uri}/plans/plan.md`);
    const third = await workspaceReports(server, first);
    expect(short(third, uri)).toEqual({ "notes.md": "unchanged", "plans/plan.md": [] });

    rmSync(join(path, "plans"), { recursive: true });
    tell(server, deleted, `${uri}/plans`);
    const fourth = await workspaceReports(server, third);
    expect(short(fourth, uri)).toEqual({ "notes.md": "unchanged", "plans/plan.md": [] });
    expect(short(await workspaceReports(server, [...fourth].slice(0, 1)), uri)).toEqual({
      "notes.md": "unchanged",
    });
  });

  test("that are open are reported on as they are being written", async () => {
    const { path, uri } = newFolder();
    writeFileSync(join(path, "plan.md"), notOurs);
    const server = await started({ folders: [uri] });
    server.open(`${uri}/plan.md`, plan, 4);
    const [report] = await workspaceReports(server);
    expect(report).toMatchObject({ version: 4, items: [{ code: "action-timescale" }] });
  });

  test("are found and read by the client where it can", async () => {
    const uri = "vscode-vfs://github/norland/send";
    const server = await started({ folders: [uri], initializationOptions: { files: true } });
    const asked: string[] = [];
    const read: Record<string, string> = { [`${uri}/plan.md`]: plan };
    server.answer("areaSend/findFiles", ({ folder, glob }: { folder: string; glob: string }) => {
      asked.push(`${folder} ${glob}`);
      return Object.keys(read);
    });
    server.answer("areaSend/readFile", ({ uri }: { uri: string }) => {
      asked.push(uri);
      return read[uri] ?? null;
    });
    const first = await workspaceReports(server);
    expect(short(first, uri)).toEqual({ "plan.md": ["action-timescale"] });
    const questions = asked.length;
    await workspaceReports(server, first);
    expect(asked).toHaveLength(questions);
  });

  test("are reported on in parts where the client takes them, and can be stopped", async () => {
    const { path, uri } = newFolder();
    for (let number = 0; number < 30; number++) writeFileSync(join(path, `plan-${number}.md`), plan);
    const server = await started({ folders: [uri] });
    const params = { previousResultIds: [], partialResultToken: "parts" };
    expect(await server.request("workspace/diagnostic", params)).toEqual({ items: [] });
    expect(server.notifications.filter(({ method }) => method === "$/progress")).toHaveLength(30);
    const { id, result } = server.start("workspace/diagnostic", { previousResultIds: [] });
    server.notify("$/cancelRequest", { id });
    await expect(result).rejects.toMatchObject({ code: -32800 });
  });
});

test("what was found in a document outside the folders goes when it is closed", async () => {
  const { uri } = newFolder();
  const server = await started({ folders: [`${uri}/plans`] });
  server.open(`${uri}/plan.md`, plan);
  expect(short(await workspaceReports(server), uri)).toEqual({ "plan.md": ["action-timescale"] });
  server.close(`${uri}/plan.md`);
  expect(short(await workspaceReports(server), uri)).toEqual({ "plan.md": [] });
});

describe("configuration", () => {
  test("the nearest file counts, over the settings; a change counts at once", async () => {
    const { path, uri } = newFolder();
    mkdirSync(join(path, "plans"));
    writeFileSync(join(path, "plans", "plan.md"), plan);
    const server = await started({ folders: [uri] });
    const refreshed = refreshes(server);
    const severity = async () =>
      (await server.pull(`${uri}/plans/plan.md`)).items.map((item) => item.severity);
    expect(await severity()).toEqual([1]);

    server.answer("workspace/configuration", () => [
      { rules: { "action-timescale": "hint", "no-such-rule": "error" } },
    ]);
    server.notify("workspace/didChangeConfiguration", { settings: null });
    expect(await severity()).toEqual([4]);
    expect(refreshed()).toBe(1);

    writeFileSync(join(path, "area-send.config.json"), '{ "rules": { "action-timescale": "information" } }');
    tell(server, created, `${uri}/area-send.config.json`);
    expect(await severity()).toEqual([3]);
    expect(refreshed()).toBe(2);

    writeFileSync(join(path, "plans", "area-send.config.json"), '{ "rules": { "action-timescale": "off" } }');
    tell(server, created, `${uri}/plans/area-send.config.json`);
    expect(await severity()).toEqual([]);
  });

  test("a file that is wrong is reported on, and the defaults are used", async () => {
    const { path, uri } = newFolder();
    writeFileSync(join(path, "plan.md"), plan);
    writeFileSync(join(path, "area-send.config.json"), '{ "rules": { "action-timescal": "off" } }');
    const server = await started({ folders: [uri] });
    expect(short(await workspaceReports(server), uri)).toEqual({
      "area-send.config.json": ["configuration"],
      "plan.md": ["action-timescale"],
    });
  });

  test("a client that waits is sent the same", async () => {
    const { path, uri } = newFolder();
    const file = `${uri}/area-send.config.json`;
    writeFileSync(join(path, "area-send.config.json"), "{");
    const server = await started({ capabilities: pushed, folders: [uri] });
    server.open(`${uri}/plan.md`, plan);
    await server.published(`${uri}/plan.md`, 1);
    const [problem] = await server.published(file);
    expect(problem?.diagnostics).toHaveLength(1);
    writeFileSync(join(path, "area-send.config.json"), '{ "rules": { "action-timescale": "off" } }');
    tell(server, changed, file);
    await server.publishedWithout(`${uri}/plan.md`);
    await server.publishedWithout(file);
  });

  test("names the kind of a file by its path", async () => {
    const { path, uri } = newFolder();
    const text = plan.replace(/^---[^]*?---\n/, "").replace("priority action plan", "things to do");
    writeFileSync(join(path, "area-send.config.json"), '{ "kinds": { "été/*.md": "priority-action-plan" } }');
    const server = await started({ folders: [uri] });
    const file = `${uri}/${encodeURIComponent("été")}/a.md`;
    server.open(file, text);
    expect((await server.pull(file)).items.map(({ code }) => code)).toEqual(["action-timescale"]);
  });
});

test("asks to be told of changes", async () => {
  const server = await started({ capabilities: pulling });
  const registered: unknown[] = [];
  server.answer("client/registerCapability", (params: { registrations: { method: string }[] }) => {
    registered.push(...params.registrations.map(({ method }) => method));
  });
  while (registered.length < 2) await later();
  expect(registered).toEqual(["workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles"]);
});
