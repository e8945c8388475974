import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver";
import { later, newFolder, pushed, started, useServers } from "./server.ts";
import type { Server } from "./server.ts";

useServers();

const report = `# Area SEND inspection of Norland Local Area Partnership

## Areas for priority action

- Leaders should urgently reduce waits for therapy.
- Leaders should urgently improve the alternative provision that they buy.
`;
const shortReport = report.replace(/- .*provision.*\n/, "");

const plan = `---
kind: priority-action-plan
area: Norland
partners: [Norland ICB, Norland Council]
---

# Norland priority action plan for SEND

Norland Council is the principal authority for this plan. ICB means integrated care board.

## Area for priority action 1: Waits for therapy

| Action | Owner | Timescale | Measure of success |
| --- | --- | --- | --- |
| Agree one pathway | Norland ICB | 31 March 2027 | Children wait no longer than 18 weeks by July 2027 (40 now) |
`;

async function missing(server: Server, uri: string): Promise<number> {
  const { items } = await server.pull(uri);
  return items.filter(({ code }) => code === "area-missing").length;
}

test("editing the report refreshes the findings of the plan beside it", async () => {
  const { path, uri } = newFolder();
  writeFileSync(join(path, "report.md"), report);
  writeFileSync(join(path, "plan.md"), plan);
  const server = await started({ folders: [uri] });
  server.open(`${uri}/plan.md`, plan);
  expect(await missing(server, `${uri}/plan.md`)).toBe(1);

  server.open(`${uri}/report.md`, shortReport);
  expect(await missing(server, `${uri}/plan.md`)).toBe(0);
  server.change(`${uri}/report.md`, 2, { text: report });
  expect(await missing(server, `${uri}/plan.md`)).toBe(1);
  server.change(`${uri}/report.md`, 3, { text: shortReport });
  server.close(`${uri}/report.md`);
  expect(await missing(server, `${uri}/plan.md`)).toBe(1);
});

test("a report that changes, comes or goes on the disk counts too, and editing the plan itself", async () => {
  const { path, uri } = newFolder();
  mkdirSync(join(path, "send plans"));
  const folder = `${uri}/send%20plans`;
  const file = join(path, "send plans", "report.md");
  const tell = (type: number) => {
    server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${folder}/report.md`, type }] });
  };
  const server = await started({ folders: [uri] });
  let refreshed = 0;
  server.answer("workspace/diagnostic/refresh", () => {
    refreshed += 1;
  });
  server.open(`${folder}/plan.md`, plan);
  expect(await missing(server, `${folder}/plan.md`)).toBe(0);
  writeFileSync(file, report);
  tell(1);
  expect(await missing(server, `${folder}/plan.md`)).toBe(1);
  writeFileSync(file, shortReport);
  tell(2);
  expect(await missing(server, `${folder}/plan.md`)).toBe(0);
  expect(refreshed).toBeGreaterThan(0);
  writeFileSync(file, report);
  tell(2);
  server.change(`${folder}/plan.md`, 2, {
    text: `${plan}\n## Area for priority action 2: Alternative provision\n`,
  });
  expect(await missing(server, `${folder}/plan.md`)).toBe(0);
  server.change(`${folder}/plan.md`, 3, { text: plan });
  expect(await missing(server, `${folder}/plan.md`)).toBe(1);
  rmSync(file);
  tell(3);
  expect(await missing(server, `${folder}/plan.md`)).toBe(0);
});

test("a client that waits for findings is sent those of the plan when the report changes", async () => {
  const { path, uri } = newFolder();
  writeFileSync(join(path, "report.md"), report);
  const server = await started({ capabilities: pushed, folders: [uri] });
  const last = (): number | undefined => {
    const sent = server.notifications
      .filter(({ method }) => method === "textDocument/publishDiagnostics")
      .map(({ params }) => params as PublishDiagnosticsParams)
      .findLast((params) => params.uri === `${uri}/plan.md`);
    return sent?.diagnostics.filter(({ code }) => code === "area-missing").length;
  };
  const until = async (count: number): Promise<void> => {
    while (last() !== count) await later();
  };
  server.open(`${uri}/plan.md`, plan);
  await until(1);
  server.open(`${uri}/report.md`, report);
  server.change(`${uri}/report.md`, 2, { text: shortReport });
  await until(0);
});

const byClient = { initializationOptions: { files: true } };
const untitled = "untitled:Untitled-1";

test.each([untitled, "untitled:/drafts/plan.md"])(
  "a document that is not saved yet, %s, has no folder",
  async (uri) => {
    const { path, uri: folder } = newFolder();
    writeFileSync(join(path, "report.md"), report);
    const server = await started({ folders: [folder], ...byClient });
    const asked: string[] = [];
    server.answer("areaSend/findFiles", (params: { folder: string }) => {
      asked.push(params.folder);
      return [`${params.folder}/report.md`];
    });
    server.open(uri, plan.replace("area: Norland", "area: Norland\ninspection-report: ../report.md"));
    expect((await server.pull(uri)).items.map(({ code }) => code)).toEqual([]);
    expect(asked).toEqual([]);
  },
);

test("a client that never finds files keeps no document waiting", async () => {
  const never = () => new Promise(() => undefined);
  const uri = "vscode-vfs://github/norland/send";
  const server = await started({ folders: [uri], ...byClient });
  server.answer("areaSend/findFiles", never);
  server.open(`${uri}/plan.md`, plan);
  server.open(untitled, plan);
  const codes = async (document: string) => (await server.pull(document)).items.map(({ code }) => code);
  expect(await codes(untitled)).toEqual([]);
  expect(await codes(`${uri}/plan.md`)).toEqual([]);
  const start = Date.now();
  server.change(`${uri}/plan.md`, 2, { text: plan.replace("Norland ICB |", "|") });
  expect(await codes(`${uri}/plan.md`)).toEqual(["action-owner"]);
  expect(Date.now() - start).toBeLessThan(1500);
});

test("what is found late counts once it is there", async () => {
  const uri = "vscode-vfs://github/norland/send";
  const server = await started({ folders: [uri], ...byClient });
  let answer: (files: readonly string[]) => void = () => undefined;
  let refreshed = 0;
  server.answer("areaSend/findFiles", () => new Promise((resolve) => (answer = resolve)));
  server.answer("areaSend/readFile", ({ uri: file }: { uri: string }) =>
    file === `${uri}/report.md` ? report : null,
  );
  server.answer("workspace/diagnostic/refresh", () => {
    refreshed += 1;
  });
  server.open(`${uri}/plan.md`, plan);
  expect(await missing(server, `${uri}/plan.md`)).toBe(0);
  answer([`${uri}/plan.md`, `${uri}/report.md`]);
  while (refreshed === 0) await later();
  expect(await missing(server, `${uri}/plan.md`)).toBe(1);
});
