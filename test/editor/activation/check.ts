import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { vscodeServer } from "../../../scripts/vscode/download.ts";
import { runTestsInPage } from "../../../scripts/vscode/page.ts";
import { say } from "../../../scripts/vscode/places.ts";
import { pageAddress, startServer } from "../../../scripts/vscode/server.ts";
import { here, pictures, type Run } from "../prepare.ts";
import type { Measured } from "./measure.ts";

const windows = 3;
/** How many times as long as an extension that does nothing. */
const most = 3;
const empties = ["empty-0", "empty-1", "empty-2", "empty-3"];

/**
 * Compares how long the extension takes to start with how long ones take that do nothing, in several new windows, one
 * after the other. What else the machine is busy with only ever makes a start longer, so the best window counts.
 */
export async function checkActivation(run: Run): Promise<void> {
  const tests = join(run.folder, "measure.cjs");
  await build({
    entryPoints: [join(here, "activation", "measure.ts")],
    outfile: tests,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode"],
  });
  const folder = join(run.folder, "nothing-to-check");
  mkdirSync(folder);
  installEmptyOnes(run.data);
  const server = await startServer(vscodeServer(), run.data);
  const developmentPath = join(here, "extension");
  const address = pageAddress(server, { folder, developmentPath, testsPath: tests });
  try {
    const { own, empty } = await measureIn(address);
    const words = `starts in ${own.toFixed(1)} ms, an extension that does nothing in ${empty.toFixed(1)} ms`;
    if (own > most * empty) throw new Error(`  ✗ ${words}`);
    say(`  ✓ ${words}`);
  } finally {
    await server.stop();
  }
}

async function measureIn(address: string): Promise<{ own: number; empty: number }> {
  const measured: Measured[] = [];
  for (let window = 1; window <= windows; window++)
    await runTestsInPage(address, pictures, (words) => measured.push(JSON.parse(words) as Measured));
  return {
    own: Math.min(...measured.map((each) => each.own)),
    empty: Math.min(...measured.map((each) => median(each.empty))),
  };
}

/** Puts extensions that do nothing beside ours, as if they had been installed. */
function installEmptyOnes(data: string): void {
  const home = join(data, "extensions");
  const list = join(home, "extensions.json");
  const installed = JSON.parse(readFileSync(list, "utf8")) as unknown[];
  for (const name of empties) {
    const path = join(home, name);
    mkdirSync(path);
    const manifest = { name, publisher: "area-send", version: "0.0.1", engines: { vscode: "^1.110.0" } };
    const started = { main: "./extension.cjs", activationEvents: [] };
    writeFileSync(join(path, "package.json"), JSON.stringify({ ...manifest, ...started }));
    writeFileSync(join(path, "extension.cjs"), "exports.activate = () => undefined;\n");
    installed.push({
      identifier: { id: `area-send.${name}` },
      version: manifest.version,
      location: { $mid: 1, scheme: "file", path: pathToFileURL(path).pathname },
      relativeLocation: name,
    });
  }
  writeFileSync(list, JSON.stringify(installed));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
