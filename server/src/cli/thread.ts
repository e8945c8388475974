import { loadBundle } from "./compiled.ts";

const { exports } = loadBundle<typeof import("./bundle.ts")>(__dirname);
void exports.work();
