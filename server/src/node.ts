import { join } from "node:path";
import { loadBundle } from "./cli/compiled.ts";

/** When the first drafts have been looked at: a server may be ended without a word. */
const soon = 10_000;

const { exports, keep } = loadBundle<typeof import("./process.ts")>(join(__dirname, "server"));
exports.serve(() => import("./word/index.ts"));
setTimeout(keep, soon).unref();
