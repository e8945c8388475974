/** Builds all that runs into `folder`. */
export function buildAll(folder: string, options?: { readonly development?: boolean }): Promise<void>;
