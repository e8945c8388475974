// Writes what is told from the rules: a page each in docs/rules/, their table there and in the README, what they cover
// in docs/coverage.md, and the names of the rules in schemas/configuration.schema.json, package.json and
// package.nls.json, for completion in the editor.
// `--check` only says whether all that is current.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { asModule, bundling, root } from "./bundle.mjs";
import { coveragePage, withRules } from "./coverage.mjs";

const folder = "docs/rules/";
const schemaFile = "schemas/configuration.schema.json";
/** The day the examples are checked on. */
const today = "2026-11-01";

const source = `
  export { check } from "./server/src/check/check.ts";
  export { defaultConfiguration } from "./server/src/check/configuration.ts";
  export { readDraft } from "./server/src/draft/read.ts";
  export { citation } from "./server/src/guidance/sources.ts";
  export { ownRules, requirements } from "./server/src/guidance/requirements/requirements.ts";
  export { defaultCalendar } from "./server/src/guidance/calendar.ts";
  export { readMarkdown } from "./server/src/markdown/read.ts";
  export { kindName, levelText } from "./server/src/report/report.ts";
  export { rules } from "./server/src/rules/index.ts";
  export { companionsAmong } from "./server/src/workspace/in-memory.ts";`;

async function load() {
  const temporary = await mkdtemp(join(tmpdir(), "area-send-docs-"));
  const outfile = join(temporary, "rules.mjs");
  try {
    await build({
      ...bundling,
      ...asModule,
      stdin: { contents: source, resolveDir: root, loader: "ts" },
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

const {
  check,
  citation,
  defaultCalendar,
  defaultConfiguration,
  kindName,
  levelText,
  ownRules,
  readDraft,
  companionsAmong,
  readMarkdown,
  requirements,
  rules,
} = await load();
const listed = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));

const cell = (text) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}

/** A page shows the start of a line that goes on for hundreds of words. */
function shortened(text) {
  return text.replace(/^(.{600}).{1400,}$/gm, "$1 … (and so on)");
}

/** What is said of a weak example. */
function messages({ id, weak, beside = {} }) {
  const options = { today, calendar: defaultCalendar };
  const draft = readDraft(readMarkdown(weak), options);
  const companions = draft && companionsAmong(new Map(Object.entries(beside)), options)("this.md", draft);
  const findings = draft ? check(draft, { today, configuration: defaultConfiguration, companions }) : [];
  return findings
    .filter(({ rule }) => rule === id)
    .map(({ range, message }) => `> Line ${range.start.line + 1}: ${message.replace(/[<>*_`[\]]/g, "\\$&")}`);
}

function page(rule) {
  const said = messages(rule);
  return `${[
    "<!-- Written by scripts/docs.mjs from the rule itself. -->",
    `# ${rule.title}`,
    `**${rule.id}** · ${levelText(rule)}`,
    rule.why,
    `*Where it comes from: ${citation(rule.source)}.*`,
    `Documents it looks at: ${rule.kinds.map(kindName).join(", ")}.`,
    ...Object.entries(rule.beside ?? {}).flatMap(([name, text]) => [`## Beside both: ${name}`, fenced(text)]),
    "## Good",
    fenced(rule.good),
    "## Weak",
    fenced(shortened(rule.weak)),
    ...(said.length > 0 ? ["Area SEND says:", said.join("\n>\n")] : []),
    "## If it should stay as it is",
    "Say so beside it, with the reason:",
    fenced(`<!-- area-send-ignore ${rule.id} -- the reason -->`),
    "In a row, an item, a paragraph or a heading, the comment counts for that part; alone on its line, for what follows it. Where the reason names a day, as in “until 31 March 2028”, it counts no longer after that day. To change the level for a whole folder, or to turn the rule off, write in `area-send.config.json`:",
    `\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\``,
  ].join("\n\n")}\n`;
}

function table() {
  const rows = listed.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${levelText(rule)} | ${cell(rule.title)} | ${cell(citation(rule.source))} |`,
  );
  return `${[
    "<!-- Written by scripts/docs.mjs from the rules themselves. -->",
    "# Rules",
    "Each rule says what is right. A finding says where a draft is not like that.",
    ["| Rule | Level | What is right | Source |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    "An *error* is something the framework requires; a *warning* is something inspectors criticise; *information* and *hint* are advice. Each can be changed in `area-send.config.json` or in the editor's settings.",
  ].join("\n\n")}\n`;
}

async function configurationSchema() {
  const schema = JSON.parse(await readFile(root + schemaFile, "utf8"));
  schema.properties.rules.properties = Object.fromEntries(
    listed.map((rule) => [
      rule.id,
      { description: `${rule.title}. (${levelText(rule)}, if nothing is set)` },
    ]),
  );
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** The setting that offers each rule by its name, and what it says of each. */
async function manifest() {
  const written = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  written.contributes.configuration.properties["areaSend.rules"].propertyNames = {
    enum: rules.map(({ id }) => id),
    enumDescriptions: rules.map(({ id }) => `%rule.${id}%`),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

async function manifestTexts() {
  const texts = JSON.parse(await readFile(`${root}package.nls.json`, "utf8"));
  const others = Object.entries(texts).filter(([key]) => !key.startsWith("rule."));
  const titles = rules.map(({ id, title }) => [`rule.${id}`, title]);
  return `${JSON.stringify(Object.fromEntries([...others, ...titles]), undefined, 2)}\n`;
}

const files = new Map([
  ["package.json", await manifest()],
  ["package.nls.json", await manifestTexts()],
  [`${folder}README.md`, table()],
  ...listed.map((rule) => [`${folder}${rule.id}.md`, page(rule)]),
  [schemaFile, await configurationSchema()],
  ["docs/coverage.md", coveragePage(requirements, ownRules)],
  ["README.md", withRules(await readFile(`${root}README.md`, "utf8"), rules, levelText)],
]);

await mkdir(root + folder, { recursive: true });
const old = (await readdir(root + folder)).map((file) => folder + file).filter((file) => !files.has(file));
const stale = [...old];
for (const [file, text] of files) {
  if ((await readFile(root + file, "utf8").catch(() => undefined)) !== text) stale.push(file);
}

if (!process.argv.includes("--check")) {
  for (const file of stale) {
    const text = files.get(file);
    await (text === undefined ? rm(root + file) : writeFile(root + file, text));
  }
} else if (stale.length > 0) {
  console.error(`Not current: ${stale.join(", ")}. Run: node scripts/docs.mjs`);
  process.exitCode = 1;
}
