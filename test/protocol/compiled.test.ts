import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cachePath, started, useServers } from "./server.ts";
import { plan } from "./texts.ts";

useServers();

/** What is found by a server that is then ended as editors do. */
async function found() {
  const server = await started();
  server.open("untitled:plan", plan);
  const { items } = await server.pull("untitled:plan");
  await server.request("shutdown");
  server.notify("exit");
  expect(await server.exit).toBe(0);
  return items;
}

test("what was compiled is kept for the next server, which finds the same", async () => {
  rmSync(cachePath(), { recursive: true, force: true });
  const first = await found();
  expect(first).not.toEqual([]);
  expect(readdirSync(join(cachePath(), "area-send"))).toHaveLength(1);
  expect(await found()).toEqual(first);
});
