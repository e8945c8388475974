/** Builds all that runs into `folder`. */
export function buildAll(folder: string, options?: { readonly development?: boolean }): Promise<void>;
/** Builds the server for Node into `folder`: `server.cjs` and the bundle that it loads. */
export function buildServer(folder: string): Promise<unknown>;
