import { createRequire } from "node:module";
import { join } from "node:path";
import { loadBundle } from "./cli/compiled.ts";

/** The server has a bundle of its own, and editors wait for it. */
if (process.argv.slice(2, 4).join(" ") === "serve --stdio") serve();
else {
  const { exports } = loadBundle<typeof import("./cli/bundle.ts")>(join(__dirname, "cli"));
  void exports.main(process.argv, { loadWord: () => import("./word/index.ts"), serve });
}

function serve(): void {
  createRequire(__filename)("./server.cjs");
}
