import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";
import { bundling, forBrowsers } from "../../scripts/bundle.mjs";

/** The source files that run when the extension starts: those that nothing imports only later. */
async function runAtStart(entry: string, options: object): Promise<string[]> {
  const { metafile } = await build({
    ...bundling,
    ...options,
    entryPoints: [entry],
    outdir: "not-written",
    external: ["vscode"],
    format: "esm",
    splitting: true,
    metafile: true,
    write: false,
  });
  const [start] = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry) ?? [];
  return [...loadedWith(start ?? "", metafile.outputs)].flatMap((path) =>
    Object.keys(metafile.outputs[path]?.inputs ?? {}),
  );
}

function loadedWith(path: string, outputs: Metafile["outputs"], found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { path: imported, kind, external } of outputs[path]?.imports ?? [])
    if (kind === "import-statement" && !external) loadedWith(imported, outputs, found);
  return found;
}

test.each([
  ["client/src/extension.node.ts", {}],
  ["client/src/extension.web.ts", forBrowsers],
])("%s starts with the names of the commands alone: what they do comes later", async (entry, options) => {
  expect((await runAtStart(entry, options)).sort()).toEqual([entry, "client/src/extension.ts"].sort());
});
