import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
}

test("every text of the client can be translated, and nothing is left to translate in vain", () => {
  const sources = readdirSync("client/src").map((file) => readFileSync(`client/src/${file}`, "utf8"));
  const used = sources.flatMap((source) =>
    [...source.matchAll(/l10n\.t\(\s*"([^"]*)"/g)].map(([, text]) => text),
  );
  expect(Object.keys(json("l10n/bundle.l10n.json")).sort()).toEqual([...new Set(used)].sort());
});

test("every text of the manifest can be translated, and nothing is left to translate in vain", () => {
  const manifest = readFileSync("package.json", "utf8");
  const used = [...manifest.matchAll(/"%([^"%]*)%"/g)].map(([, key]) => key);
  expect(Object.keys(json("package.nls.json")).sort()).toEqual([...new Set(used)].sort());
});
