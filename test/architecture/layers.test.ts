import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const source = "server/src";

/** From the lowest to the highest; those in one line do not know each other. */
const layers = [
  ["generated"],
  ["markdown"],
  ["guidance"],
  ["draft"],
  ["rules"],
  ["check"],
  ["language", "report", "workspace", "word"],
  ["server"],
  ["cli"],
];

/** Files above all layers: what starts the server and the command line, and what joins the server together. */
const entryPoints = ["server.ts", "node.ts", "process.ts", "browser.ts", "cli.ts"];
/** What only Node has: handed to the server by its entry point; no other file may know them. */
const onlyNode = ["server/disk.ts", "server/wire.ts"];
/** What is shared with the client: names and types, beside the layers. */
const shared = "protocol.ts";

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = globSync("**/*.{ts,js}", { cwd: join(root, source) }).map((file) => file.split(sep).join("/"));
const clientFiles = globSync("client/src/**/*.ts", { cwd: root }).map((file) => file.split(sep).join("/"));

/** What a file imports, in any of the ways it can be written. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8").replace(/^\s*(\/\/|\/?\*).*$/gm, "");
  const form = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*["']([^"'\n]+)["']/g;
  return [...text.matchAll(form)].map((match) => match[1] ?? "");
}

/** Imports of our own files, as paths below server/src. */
const own: Import[] = files.flatMap((file) =>
  importsOf(`${source}/${file}`)
    .filter((name) => name.startsWith("."))
    .map((name) => ({
      file,
      target: relative(source, join(source, dirname(file), name))
        .split(sep)
        .join("/"),
    })),
);

/** The layer of a file below server/src; entry points are above all, what is shared is below all. */
function heightOf(file: string): number {
  if (file === shared) return -1;
  if (entryPoints.includes(file)) return layers.length;
  return layers.findIndex((folders) => folders.includes(folderOf(file)));
}

function folderOf(file: string): string {
  return file.split("/")[0] ?? "";
}

const listed = (wrong: readonly string[], advice: string) =>
  wrong.length === 0 ? "" : `${advice}\n  ${wrong.join("\n  ")}\n`;

test("every folder and file of the server has its place among the layers", () => {
  const lost = files.filter((file) => heightOf(file) < 0 && file !== shared);
  expect(
    listed(
      lost,
      "These are in no layer. Put them in a folder of one, or give the folder its place in this test:",
    ),
  ).toBe("");
});

test("nothing points upwards", () => {
  const wrong = own
    .filter(({ file, target }) => !target.startsWith("../") && !mayImport(file, target))
    .map(({ file, target }) => `${file} imports ${target}`);
  const order = layers.map((folders) => folders.join(", ")).join(" < ");
  const advice = `A file may import its own folder and those before it in: ${order} < ${entryPoints.join(", ")}.`;
  expect(listed(wrong, advice)).toBe("");
});

function mayImport(file: string, target: string): boolean {
  const [from, to] = [heightOf(file), heightOf(target)];
  if (from === layers.length || folderOf(file) === folderOf(target)) return true;
  return to < from;
}

test("the server imports nothing of the client, and nothing outside server/src but package.json and schemas", () => {
  const wrong = own
    .filter(
      ({ target }) =>
        target.startsWith("../") && target !== "../../package.json" && !target.startsWith("../../schemas/"),
    )
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(listed(wrong, "What both sides need belongs in server/src/protocol.ts:")).toBe("");
});

test("the client imports of the server only its protocol", () => {
  const wrong = clientFiles.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.includes("/server/") && !name.endsWith("/server/src/protocol.ts"))
      .map((name) => `${file} imports ${name}`),
  );
  expect(listed(wrong, "The client is thin. Ask the server by a request:")).toBe("");
});

test("vscode is for the client only", () => {
  const wrong = files.filter((file) => importsOf(`${source}/${file}`).includes("vscode"));
  expect(listed(wrong, "These run without VS Code too, so they cannot import it:")).toBe("");
});

test("only entry points and the command line touch the disk or the process", () => {
  const closed = files.filter(
    (file) => heightOf(file) < layers.length && !file.startsWith("cli/") && !onlyNode.includes(file),
  );
  const builtIn = /^(node:|fs$|fs\/|path$|os$|process$|child_process$|url$|module$)/;
  const wrong = closed.flatMap((file) => {
    const imported = importsOf(`${source}/${file}`).filter((name) => builtIn.test(name));
    const text = readFileSync(join(root, source, file), "utf8");
    const process = /(?<![\w.$"'`])process\.\w/.test(text) ? ["process"] : [];
    return [...imported, ...process].map((name) => `${file} uses ${name}`);
  });
  for (const { file, target } of own)
    if (onlyNode.includes(target) && file !== "process.ts") wrong.push(`${file} uses ${target}`);
  expect(listed(wrong, "These must run in a browser too. Take what they need as an argument:")).toBe("");
});
