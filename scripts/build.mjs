// Builds what runs: `dist/cli.js`, and the server and the extension for Node and for browsers. `--development` adds
// source maps.
import { chmod, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { asModule, bundling, forBrowsers, root, wordBundle } from "./bundle.mjs";
import { licencesOf } from "./licences.mjs";
import { writeValidators } from "./schemas.mjs";

/** Builds all into `folder`. */
export async function buildAll(folder, { development = false } = {}) {
  await writeValidators();
  const common = {
    ...bundling,
    minify: !development,
    sourcemap: development,
    legalComments: "none",
    metafile: true,
  };
  const single = (entry, file, options) => {
    return build({ ...common, entryPoints: [entry], outfile: join(folder, file), format: "cjs", ...options });
  };
  const builds = await Promise.all([
    buildCommandLine(folder, common),
    single("server/src/node.ts", "server.cjs"),
    build({ ...common, ...wordBundle, outfile: join(folder, "word.mjs") }),
    single("server/src/browser.ts", "server.web.js", { ...forBrowsers, format: "iife" }),
    single("client/src/extension.node.ts", "extension.cjs", { ...inParts, external: ["vscode"] }),
    single("client/src/server-process.ts", "client.cjs", { external: ["vscode"] }),
    single("client/src/extension.web.ts", "extension.web.cjs", { ...forBrowsers, external: ["vscode"] }),
  ]);
  await writeFile(join(folder, "licences.txt"), await licencesOf(builds.map(({ metafile }) => metafile)));
}

/** What is loaded only after the extension has started is a file of its own. Browsers load one file. */
const inParts = {
  supported: { ...bundling.supported, "dynamic-import": false },
  plugins: [
    {
      name: "in parts",
      setup({ onResolve }) {
        onResolve({ filter: /\/server-process\.ts$/ }, () => ({ path: "./client.cjs", external: true }));
      },
    },
  ],
};

/** In parts, so that each command and each of its threads loads only what it needs. */
async function buildCommandLine(folder, common) {
  const built = await build({
    ...common,
    ...asModule,
    entryPoints: { cli: "server/src/cli.ts", "cli/worker": "server/src/cli/worker.ts" },
    outdir: folder,
    chunkNames: "cli/[name]-[hash]",
    splitting: true,
  });
  await chmod(join(folder, "cli.js"), 0o755);
  const current = new Set(Object.keys(built.metafile.outputs).map((path) => basename(path)));
  for (const file of await readdir(join(folder, "cli"))) {
    if (!current.has(file)) await rm(join(folder, "cli", file), { force: true });
  }
  return built;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildAll(resolve(root, "dist"), { development: process.argv.includes("--development") });
}
