import { loadBundle } from "./compiled.ts";

const { work } = loadBundle(__dirname);
void work();
