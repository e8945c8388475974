import type { Report, Table, Target } from "./report.ts";
import { versions } from "./peers.ts";

/** docs/performance.md: what was measured, how, and what came of it. */
export function page({ tables, targets }: Report): string {
  const compared = Object.entries(versions()).map(([name, version]) => `${name} ${version}`);
  return `# How fast it is

Written by \`npm run bench\`. Times differ from machine to machine, and with what else the machine does; what counts is
how often one time goes into another that was taken beside it, so that is what stands first.

## What is measured, and how

- **The texts** are made for the run, the same ones each time: self-evaluations, action plans, progress reports and
  minutes with owners, dates, measures and a share of flaws, in the sizes that the tables name, each text different.
- **Checks** are whole processes, from their start to their end, \`area-send check\` beside ${list(["markdownlint-cli2", "remark-cli", "textlint", "rumdl"])}, one after the other and then all again. Rules on the length of lines are off. remark-cli runs its recommended rules with GFM, textlint one small rule, area-send all its rules. An empty process of Node shows what starting alone costs. area-send begins each time with nothing kept from the run before, except where a row says "again".
- **Typing** goes through real language servers over their standard input and output: one letter at a random place
  inside a word, in rows of tables and in other lines, and the next letter when what was found after the last is in. The
  same letters go to \`area-send serve\`, to rumdl's server, and to a server as it is first written, which parses the
  whole text with remark at each letter and has one simple rule. The first twenty letters are not counted.
- **Growth** is the power of the length with which the time of a processor grows for reading and checking a text:
  1 means twice the text, twice the time; 2 means four times the time. A straight line is laid through the logarithms.
- "area-send / it" is area-send's figure through that of the row: at 0.25× area-send takes a quarter of its time, at 2×
  twice its time. "By processor" counts only the time for which processors were busy, on whatever cores, which other work on the machine hardly changes.
  "p95" is the time that 95 of 100 stayed below.

Versions: Node ${process.versions.node}, ${compared.join(", ")}.

## What it should show

${markdownTable([["", "At most", "Measured", "Met"], ...targets.map(rowOf)])}

What stands between area-send and the figures it does not reach: the tools beside it look at the form of a text, with a
few dozen rules of which each is a pattern or two. area-send reads who does what by when, what is different for whom, and
what is said of it, and only then asks its rules. The last table shows what that takes; Markdown itself is the smallest
part, as nearly all of it is read without a parser. The rest is spread over hundreds of readers of which hardly one takes
more than a fiftieth, but for the search for some thousands of phrases, which takes about a quarter. A single short check
is mostly spent on code that runs for the first time.

## The figures

${tables.map(section).join("\n\n")}
`;
}

const rowOf = ({ what, asked, measured, met }: Target): string[] => [
  what,
  asked,
  measured,
  met ? "yes" : "**no**",
];

function section({ title, head, rows }: Table): string {
  return `### ${title}\n\n${markdownTable([head, ...rows])}`;
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

const list = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
