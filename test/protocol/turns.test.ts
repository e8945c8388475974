import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { newFolder, pushed, started, useServers } from "./server.ts";
import { blank, plan } from "./texts.ts";

useServers();

const uri = "untitled:plan.md";
const table = plan.slice(plan.indexOf("## Area 1"));
/** Long enough for one check of it to take longer than all the edits take to arrive. */
const long = `${plan}\n${table.repeat(60)}`;
const edits = 100;
const written = " 30 April 2027".padEnd(edits, " ");

/** Types the date that is missing from the first table, a letter at a time. */
function letters() {
  return Array.from(written, (text, index) => {
    const at = { ...blank.start, character: blank.start.character + index };
    return { version: index + 2, change: { range: { start: at, end: at }, text } };
  });
}

const firstLine = (items: readonly Diagnostic[] = []) =>
  Math.min(...items.filter(({ code }) => code === "action-timescale").map(({ range }) => range.start.line));

test("a hundred edits that wait are taken in together, and one answer speaks of them all", async () => {
  const server = await started();
  server.open(uri, long);
  const first = await server.pull(uri);
  expect(firstLine(first.items)).toBe(blank.start.line);
  const asked = letters().map(({ version, change }) => {
    server.change(uri, version, change);
    return server.pull(uri);
  });
  const answers = await Promise.allSettled(asked);
  const checked = answers.filter(({ status }) => status === "fulfilled");
  expect(checked.length).toBeLessThan(edits / 5);
  for (const answer of answers)
    if (answer.status === "rejected")
      expect(answer.reason).toMatchObject({ code: -32802, data: { retriggerRequest: false } });
  const last = answers.at(-1);
  expect(last).toMatchObject({ status: "fulfilled", value: { kind: "full" } });
  expect(last?.status === "fulfilled" && firstLine(last.value.items)).toBeGreaterThan(blank.start.line);
});

test("a client that waits is sent few reports on a hundred edits, and the last is right", async () => {
  const server = await started({ capabilities: pushed });
  server.open(uri, long);
  await server.published(uri, 1);
  for (const { version, change } of letters()) server.change(uri, version, change);
  const reports = await server.published(uri, edits + 1);
  expect(reports.length).toBeLessThan(edits / 5);
  expect(firstLine(reports.at(-1)?.diagnostics)).toBeGreaterThan(blank.start.line);
});

test("who types is answered before the rest of the folder is looked through", async () => {
  const folder = newFolder();
  for (let file = 0; file < 60; file++) writeFileSync(join(folder.path, `plan-${String(file)}.md`), long);
  const server = await started({ folders: [folder.uri] });
  server.open(uri, plan);
  await server.pull(uri);
  let isDone = false;
  const all = server
    .request<{ items: unknown[] }>("workspace/diagnostic", { previousResultIds: [] })
    .finally(() => (isDone = true));
  for (const { version, change } of letters().slice(0, 14)) {
    server.change(uri, version, change);
    await server.pull(uri);
  }
  expect((await server.pull(uri)).items).toEqual([]);
  expect(isDone).toBe(false);
  expect((await all).items).toHaveLength(61);
});

test("what is not wanted any more is not gone on with", async () => {
  const folder = newFolder();
  for (let file = 0; file < 20; file++) writeFileSync(join(folder.path, `plan-${String(file)}.md`), long);
  const server = await started({ folders: [folder.uri] });
  const { id, result } = server.start("workspace/diagnostic", { previousResultIds: [] });
  server.open(uri, plan);
  expect((await server.pull(uri)).items).toHaveLength(1);
  server.notify("$/cancelRequest", { id });
  await expect(result).rejects.toMatchObject({ code: -32800 });
});
