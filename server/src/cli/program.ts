import { basename } from "node:path";

/** Stands for this program as it was built: the bundler names a part by a digest of it and of all that it loads. */
export const program = basename(import.meta.url);
