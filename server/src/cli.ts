import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { loadBundle } from "./cli/compiled.ts";

// Most of a short check is the first use of hundreds of patterns, each of which V8 would compile twice, and of memory that
// it would grow in many small steps. Only here: these are flags of Node, not of an editor's own engine.
setFlagsFromString("--no-regexp-tier-up");
setFlagsFromString("--semi-space-growth-factor=16");

/** The server has a bundle of its own, and editors wait for it. */
if (process.argv.slice(2, 4).join(" ") === "serve --stdio") serve();
else {
  const { exports } = loadBundle<typeof import("./cli/bundle.ts")>(join(__dirname, "cli"));
  void exports.main(process.argv, { loadWord: () => import("./word/index.ts"), serve });
}

function serve(): void {
  createRequire(__filename)("./server.cjs");
}
