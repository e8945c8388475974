import type { BuildOptions } from "esbuild";

export const root: string;
export const bundling: BuildOptions;
export const forBrowsers: BuildOptions;
export const asModule: BuildOptions;
export const wordBundle: BuildOptions;
