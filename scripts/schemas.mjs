// Turns the JSON Schemas that are needed at run time into plain code: compiling them at each start costs 60 ms.
// `node scripts/schemas.mjs` writes the code, `--check` only says whether it is current.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const root = new URL("../", import.meta.url);
const output = new URL("server/src/generated/validators.js", root);
const schemas = {
  validFrontMatter: "front-matter",
  validConfiguration: "configuration",
  validBaseline: "baseline",
};

/** Words are for the editor, and names that only have words (the rules) too: the validators do not need them. */
function withoutWords(key, value) {
  if (key === "properties" && Object.values(value).every((each) => Object.keys(each).length === 0))
    return undefined;
  return ["title", "description"].includes(key) && typeof value === "string" ? undefined : value;
}

/** The code of the validators, with all that it needs from Ajv inside. */
export async function validators() {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    code: { source: true, esm: true },
  });
  const names = {};
  for (const [name, file] of Object.entries(schemas)) {
    names[name] = file;
    ajv.addSchema(
      JSON.parse(await readFile(new URL(`schemas/${file}.schema.json`, root), "utf8"), withoutWords),
      file,
    );
  }
  const result = await build({
    stdin: { contents: standaloneCode(ajv, names), resolveDir: fileURLToPath(root) },
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
  });
  return `// Written by scripts/schemas.mjs from schemas/. Do not edit.\n${result.outputFiles[0].text}`;
}

export async function writeValidators() {
  const code = await validators();
  if (code !== (await readFile(output, "utf8").catch(() => ""))) await writeFile(output, code);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--check")) await writeValidators();
  else if ((await validators()) !== (await readFile(output, "utf8").catch(() => ""))) {
    console.error("server/src/generated/validators.js is not current. Run: node scripts/schemas.mjs");
    process.exitCode = 1;
  }
}
