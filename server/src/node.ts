import { join } from "node:path";
import { loadBundle } from "./cli/compiled.ts";

/** Milliseconds until the first drafts have been looked at, and more: a server may be ended without a word. */
const soon = [2_000, 10_000];

const { exports, keep } = loadBundle<typeof import("./process.ts")>(join(__dirname, "server"));
exports.serve(() => import("./word/index.ts"));
for (const time of soon) setTimeout(keep, time).unref();
