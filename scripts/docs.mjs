// Writes what is told from the rules: a page each in docs/rules/, their table, and the names of the rules in
// schemas/configuration.schema.json, for completion in the editor. `--check` only says whether all that is current.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { asModule, bundling, root } from "./bundle.mjs";

const folder = "docs/rules/";
const schemaFile = "schemas/configuration.schema.json";
/** The day the examples are checked on. */
const today = "2026-11-01";

const source = `
  export { check } from "./server/src/check/check.ts";
  export { defaultConfiguration } from "./server/src/check/configuration.ts";
  export { readDraft } from "./server/src/draft/read.ts";
  export { citation } from "./server/src/guidance/sources.ts";
  export { defaultCalendar } from "./server/src/guidance/calendar.ts";
  export { readMarkdown } from "./server/src/markdown/read.ts";
  export { kindName } from "./server/src/report/report.ts";
  export { rules } from "./server/src/rules/index.ts";`;

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

const { check, citation, defaultCalendar, defaultConfiguration, kindName, readDraft, readMarkdown, rules } =
  await load();
const listed = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));

const cell = (text) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

function level({ severity, severityIn = {} }) {
  const others = Object.entries(severityIn).map(([kind, other]) => `${other} in a ${kindName(kind)}`);
  return others.length > 0 ? `${others.join(", ")}; elsewhere ${severity}` : severity;
}

function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}

/** What is said of a weak example. */
function messages({ id, weak }) {
  const draft = readDraft(readMarkdown(weak), { today, calendar: defaultCalendar });
  const findings = draft ? check(draft, { today, configuration: defaultConfiguration }) : [];
  return findings
    .filter(({ rule }) => rule === id)
    .map(({ range, message }) => `> Line ${range.start.line + 1}: ${message.replace(/[<>*_`[\]]/g, "\\$&")}`);
}

function page(rule) {
  const said = messages(rule);
  return `${[
    "<!-- Written by scripts/docs.mjs from the rule itself. -->",
    `# ${rule.title}`,
    `**${rule.id}** · ${level(rule)}`,
    rule.why,
    `*Where it comes from: ${citation(rule.source)}.*`,
    `Documents it looks at: ${rule.kinds.map(kindName).join(", ")}.`,
    "## Good",
    fenced(rule.good),
    "## Weak",
    fenced(rule.weak),
    ...(said.length > 0 ? ["Area SEND says:", said.join("\n>\n")] : []),
    "## If it should stay as it is",
    "Say so beside it, with the reason:",
    fenced(`<!-- area-send-ignore ${rule.id} -- the reason -->`),
    "In a row, an item, a paragraph or a heading, the comment counts for that part; alone on its line, for what follows it. To change the level for a whole folder, or to turn the rule off, write in `area-send.config.json`:",
    `\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\``,
  ].join("\n\n")}\n`;
}

function table() {
  const rows = listed.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${level(rule)} | ${cell(rule.title)} | ${cell(citation(rule.source))} |`,
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
    listed.map((rule) => [rule.id, { description: `${rule.title}. (${level(rule)}, if nothing is set)` }]),
  );
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const files = new Map([
  [`${folder}README.md`, table()],
  ...listed.map((rule) => [`${folder}${rule.id}.md`, page(rule)]),
  [schemaFile, await configurationSchema()],
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
