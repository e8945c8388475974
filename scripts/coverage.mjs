// What docs.mjs writes of the rules as a whole: docs/coverage.md, and the table of rules in the README.

/** A cell of a table. */
const cell = (text) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

/** Each requirement with the rules that look at it, or why none does. */
export function coveragePage(groups, ownRules) {
  const all = groups.flatMap(({ requirements }) => requirements);
  const served = all.filter(({ rules }) => rules).length;
  return `${[
    "<!-- Written by scripts/docs.mjs from server/src/guidance/requirements/. -->",
    "# What is asked, and what looks at it",
    "The paragraphs of the Ofsted and CQC handbook that bear on a draft, and what inspectors and advisers have criticised in real ones, in our own words: each with the rules that look at it, or the reason why none does. Paragraphs are those of the edition of November 2022.",
    `Of ${all.length} requirements, ${served} have a rule and ${all.length - served} have none. ${ownRules.map(link).join(", ")} come from no requirement: Area SEND needs them itself.`,
    ...groups.flatMap(({ title, requirements }) => [
      `## ${title}`,
      [
        "| What is asked or criticised | Where | Rules |",
        "| --- | --- | --- |",
        ...requirements.map(
          ({ source, says, rules, none }) =>
            `| ${cell(says)} | ${cell(where(source))} | ${rules ? rules.map(link).join(", ") : `*None.* ${cell(none)}`} |`,
        ),
      ].join("\n"),
    ]),
  ].join("\n\n")}\n`;
}

/** The edition is said once, above the tables. */
function where({ document, text, paragraphs }) {
  if (document !== "handbook") return text;
  const last = paragraphs.at(-1);
  return paragraphs.length > 1
    ? `paragraphs ${paragraphs.slice(0, -1).join(", ")} and ${last}`
    : `paragraph ${last}`;
}

const link = (id) => `[${id}](rules/${id}.md)`;

const isPlan = (kind) => /plan|statement/.test(kind);
const has = (rule, kind) => rule.kinds.includes(kind);

/** For an officer: by the part of the work, the first that fits. */
const parts = [
  ["The three questions of a self-evaluation", ({ id }) => id.startsWith("question-")],
  ["Settings and comments in the document", ({ id }) => /^(front-matter|suppression-)/.test(id)],
  ["Plans and their actions", ({ id }) => /^(action|area|plan)-|^principal-/.test(id)],
  ["The evidence index", ({ id }) => id.startsWith("evidence-item")],
  ["The self-evaluation as a whole", (rule) => has(rule, "self-evaluation") && !rule.kinds.some(isPlan)],
  ["Progress reports", (rule) => has(rule, "progress-report") && !has(rule, "self-evaluation")],
  ["Everything that will be published", () => true],
];
/** The order in which a reader meets them. */
const order = [0, 4, 2, 5, 3, 6, 1];

const start = "<!-- rules: written by scripts/docs.mjs -->";
const end = "<!-- end of rules -->";

/** The README with its table of rules made anew. */
export function withRules(readme, rules, level) {
  const partOf = (rule) => parts.findIndex(([, fits]) => fits(rule));
  const rows = order.flatMap((at) => {
    const own = rules.filter((rule) => partOf(rule) === at);
    const lines = own.map(
      (rule) => `| [${cell(rule.title)}](docs/rules/${rule.id}.md) | \`${rule.id}\` | ${level(rule)} |`,
    );
    return own.length > 0 ? [`| **${parts[at][0]}** | | |`, ...lines] : [];
  });
  const table = ["| What is right | Rule | Level |", "| --- | --- | --- |", ...rows].join("\n");
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no "${start}" and "${end}".`);
  return `${readme.slice(0, from + start.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
