// The licences of what is bundled, for those who are given the bundles.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { root } from "./bundle.mjs";

/** The packages that some builds of esbuild have put into their bundles, each licence once. */
export async function licencesOf(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => parts(output)),
  );
  const folders = new Set(
    inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const packages = new Map();
  for (const folder of [...folders].sort()) {
    const { name, version, text } = await licenceIn(resolve(root, folder));
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}`]);
  }
  const sections = [...packages].map(([text, names]) => `${names.join(", ")}\n\n${text}\n`);
  return `Area SEND includes these packages, each under the licence below it.\n\n${sections.join(`\n${"-".repeat(80)}\n\n`)}`;
}

/** What is left of an input in the bundle, after all that is not used has gone. */
function parts({ inputs }) {
  return Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

async function licenceIn(folder) {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  const text = file === undefined ? stated(manifest) : await readFile(join(folder, file), "utf8");
  return { ...manifest, text: text.replaceAll("\r\n", "\n").trim() };
}

/** A few packages only name their licence. */
function stated({ license, author }) {
  const by = typeof author === "string" ? author : author?.name;
  return `${license} licence${by ? `, by ${by}` : ""}`;
}
