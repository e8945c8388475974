// How our sources are put together with what they need.
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** What reads Word is a bundle of its own beside the server's, which loads it when it is first asked for. */
const wordApart = {
  name: "word-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/word\/index\.ts$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: "./word.mjs", external: true },
    );
  },
};

export const bundling = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  // Node 20 does; esbuild is not told so, and would have such a pattern made anew each time that it is reached.
  supported: { "regexp-unicode-property-escapes": true, "regexp-set-notation": true },
  logLevel: "warning",
  loader: { ".md": "text" },
  alias: {
    // Its usual entry cannot be bundled.
    "jsonc-parser": "jsonc-parser/lib/esm/main.js",
    // ES modules, of which only what is used is bundled; for Node it offers 72 of the other kind.
    yaml: "./node_modules/yaml/browser/index.js",
  },
  plugins: [wordApart],
};

/** For web workers: some packages bring code of their own for them, which needs no page. */
export const forBrowsers = { platform: "browser", target: "es2022", conditions: ["worker"] };

/** One that runs in Node and in a browser's worker alike. */
export const wordBundle = {
  ...bundling,
  ...forBrowsers,
  entryPoints: ["server/src/word/index.ts"],
  format: "esm",
};

/** For an ES module that holds packages written for `require`. */
export const asModule = {
  format: "esm",
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
};
