import { join } from "node:path";
import { loadBundle } from "./cli/compiled.ts";

const { main } = loadBundle(join(__dirname, "cli"));
void main(process.argv, () => import("./word/index.ts"));
