/** All that reads Word, in a bundle of its own: it is large, and loaded only when asked for. */
export { fromHtml } from "./from-html.ts";
export { fromWordFile } from "./file/from-file.ts";
