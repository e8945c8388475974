import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../server/src/rules/index.ts";

interface Manifest {
  icon: string;
  l10n: string;
  contributes: {
    configuration: { properties: { "areaSend.rules": { propertyNames: PropertyNames } } };
    jsonValidation: { url: string }[];
    snippets: { path: string }[];
  };
}
interface PropertyNames {
  enum: string[];
  enumDescriptions: string[];
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const texts = JSON.parse(readFileSync("package.nls.json", "utf8")) as Record<string, string>;

test("the settings offer each rule by its name and say what it asks for", () => {
  const { enum: names, enumDescriptions } =
    manifest.contributes.configuration.properties["areaSend.rules"].propertyNames;
  expect(names).toEqual(rules.map(({ id }) => id));
  expect(enumDescriptions.map((key) => texts[key.replaceAll("%", "")])).toEqual(
    rules.map(({ title }) => title),
  );
});

test("what the manifest names is there", () => {
  const { icon, l10n, contributes } = manifest;
  const snippets = contributes.snippets.map(({ path }) => path);
  const schemas = contributes.jsonValidation.map(({ url }) => url);
  expect([icon, l10n, ...snippets, ...schemas].filter((path) => !existsSync(path))).toEqual([]);
});
