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
    commands: { command: string }[];
    walkthroughs: { steps: { description: string; media: { image: string } }[] }[];
    viewsContainers: { activitybar: { icon: string }[] };
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
  const pictures = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
  const icons = contributes.viewsContainers.activitybar.map((container) => container.icon);
  expect(
    [icon, l10n, ...snippets, ...schemas, ...pictures, ...icons].filter((path) => !existsSync(path)),
  ).toEqual([]);
});

test("every button of the first steps and of the empty view leads to a command", () => {
  const offered = new Set(manifest.contributes.commands.map(({ command }) => command));
  const linked = Object.values(texts).flatMap((text) =>
    [...text.matchAll(/\(command:(areaSend\.\w+)\)/g)].map(([, command]) => command ?? ""),
  );
  expect(linked.length).toBeGreaterThan(5);
  expect(linked.filter((command) => !offered.has(command))).toEqual([]);
});
