// Builds what runs: `dist/cli.js`, and the server and the extension for Node and for browsers. `--development` adds
// source maps.
import { chmod, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundling, forBrowsers, root, wordBundle } from "./bundle.mjs";
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
    buildServer(folder, common),
    build({ ...common, ...wordBundle, outfile: join(folder, "word.mjs") }),
    single("server/src/browser.ts", "server.web.js", { ...forBrowsers, format: "iife" }),
    single("client/src/extension.node.ts", "extension.cjs", { ...inParts, external: ["vscode"] }),
    single("client/src/server-process.ts", "client.cjs", { external: ["vscode"] }),
    single("client/src/extension.web.ts", "extension.web.cjs", { ...forBrowsers, external: ["vscode"] }),
  ]);
  await writeFile(
    join(folder, "licences.txt"),
    await licencesOf(builds.flat().map(({ metafile }) => metafile)),
  );
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

/** What a command does not need is in the bundle of the command line, but not run. */
async function buildCommandLine(folder, common) {
  const cli = join(folder, "cli");
  const loaders = { cli: "server/src/cli.ts", "cli/thread": "server/src/cli/thread.ts" };
  const plugins = [...common.plugins, startsNoProcess];
  const builds = await buildLoaded("server/src/cli/bundle.ts", cli, folder, {
    loaders,
    common: { ...common, plugins },
  });
  await writeFile(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  await chmod(join(folder, "cli.js"), 0o755);
  return builds;
}

/** Commander loads what starts processes, for commands that are programs of their own. We have none, and it takes time. */
const startsNoProcess = {
  name: "starts no process",
  setup({ onResolve, onLoad }) {
    const namespace = "starts-no-process";
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, () => ({ contents: "export default {};" }));
  },
};

/** Builds the server for Node into `folder`: `server.cjs` and the bundle that it loads. */
export function buildServer(folder, common = bundling) {
  const loaders = { server: "server/src/node.ts" };
  const outExtension = { ".js": ".cjs" };
  return buildLoaded("server/src/process.ts", join(folder, "server"), folder, {
    loaders,
    common,
    outExtension,
  });
}

/** Builds a bundle into a folder of its own, and what loads it as a function (`cli/compiled.ts`) into another. */
async function buildLoaded(entry, own, folder, { loaders, common, outExtension }) {
  await rm(own, { recursive: true, force: true });
  const bundle = await build({
    ...common,
    entryPoints: [entry],
    outdir: own,
    entryNames: "[name]-[hash]",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    metafile: true,
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: "(function (module, require, bundleUrl) {" },
    footer: { js: "})" },
  });
  const [name] = Object.keys(bundle.metafile.outputs).filter((path) => path.endsWith(".cjs"));
  await onlyAscii(join(root, name));
  const loading = await build({
    ...common,
    entryPoints: loaders,
    outdir: folder,
    outExtension,
    format: "cjs",
    define: { BUNDLE: JSON.stringify(basename(name)) },
  });
  return [bundle, loading];
}

/** V8 holds such a text in half the memory, and reads it faster. Only patterns have others. */
async function onlyAscii(path) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  await writeFile(path, (await readFile(path, "utf8")).replace(/[^\0-\x7f]/g, escaped));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildAll(resolve(root, "dist"), { development: process.argv.includes("--development") });
}
