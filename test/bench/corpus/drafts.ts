import type { Chance } from "./random.ts";
import { chanceFrom } from "./random.ts";
import { action, measure, owner, paragraph, timescale } from "./sentences.ts";
import * as words from "./words.ts";

type Organisations = readonly [string, ...string[]];

interface Beginning {
  readonly chance: Chance;
  readonly name: string;
  readonly organisations: Organisations;
  readonly parts: string[];
}

/** A self-evaluation: prose under the three questions, lists, a table of figures, a short table of plans. */
export function selfEvaluation(seed: number, size: number): string {
  const { chance, parts, organisations } = begin(seed, "self-evaluation", "self-evaluation");
  parts.push(
    "## 1. What do we know about the impact of our arrangements for children and young people with SEND?",
  );
  prose(chance, parts, size * 0.55);
  parts.push("## 2. How do we know what impact our arrangements are having?");
  prose(chance, parts, size * 0.75);
  parts.push("## 3. What are our plans for the next 12 months?", paragraph(chance));
  parts.push(table(chance, organisations, "3", Math.ceil(size / 5000) + 3));
  prose(chance, parts, size);
  return end(parts);
}

/** An action plan of `rows` actions for each area. With `size`, areas are added until it is reached. */
export function plan(seed: number, size: number, rows = 30): string {
  const { chance, parts, organisations } = begin(seed, "priority-action-plan", "priority action plan");
  for (let area = 1; area === 1 || lengthOf(parts) < size; area += 1) {
    parts.push(`## Priority area ${area}: ${titleOf(chance)}`, paragraph(chance), paragraph(chance));
    parts.push(table(chance, organisations, String(area), rows));
    if (chance.percent(50)) parts.push("### What families told us", list(chance));
    parts.push(paragraph(chance));
  }
  return end(parts);
}

/** An action plan with one table of `rows` rows. */
export function longTable(seed: number, rows: number): string {
  const { chance, parts, organisations } = begin(seed, "priority-action-plan", "priority action plan");
  parts.push(`## Priority area 1: ${titleOf(chance)}`, paragraph(chance));
  parts.push(shortTable(chance, organisations, rows), "## How the plan will be governed", paragraph(chance));
  return end(parts);
}

/** A report on how a plan goes: what was done, late actions with reasons, next steps. */
export function progressReport(seed: number, size: number): string {
  const { chance, parts, organisations } = begin(seed, "progress-report", "progress report");
  parts.push("## Progress since the last report");
  prose(chance, parts, size * 0.5);
  parts.push("## Actions behind schedule");
  const late = ["| Ref | Action | Due | New date | Reason | What we do about it |", delimiter(6)];
  for (let row = 1; row < size / 1200; row += 1)
    late.push(
      `| ${row}.1 | ${action(chance)} | ${timescale(chance)} | ${timescale(chance)} | ${chance.percent(80) ? `Recruitment for ${chance.of(words.services)} failed twice` : ""} | ${action(chance)} |`,
    );
  parts.push(late.join("\n"), "## Next steps", table(chance, organisations, "9", Math.ceil(size / 4000)));
  prose(chance, parts, size);
  return end(parts);
}

/** Minutes of a meeting: other Markdown, about which nothing is said. */
export function minutes(seed: number, size: number): string {
  const { chance, name, parts } = begin(seed, "", "scrutiny committee");
  parts.push(`Minutes of the meeting in ${name} town hall.`);
  for (let item = 1; lengthOf(parts) < size; item += 1)
    parts.push(`## Item ${item}`, paragraph(chance), paragraph(chance), list(chance));
  return end(parts);
}

function begin(seed: number, kind: string, title: string): Beginning {
  const chance = chanceFrom(seed);
  const name = chance.of(words.placeBeginnings) + chance.of(words.placeEndings);
  const organisations: Organisations = [
    `${name} Council`,
    `NHS ${name} ICB`,
    `${name} Community Health NHS Trust`,
    `${name} Parents Together`,
  ];
  const date = `2026-${chance.of(["07", "09", "10"])}-${chance.between(10, 28)}`;
  const about = `kind: ${kind}\ntitle: ${name} ${title}\narea: ${name}\ndate: ${date}\n`;
  const partners = organisations.map((each) => `  - ${each}\n`).join("");
  const parts = [
    ...(kind ? [`---\n${about}partners:\n${partners}---`] : []),
    `# ${name} ${title}`,
    `${name} Council, NHS ${name} Integrated Care Board (ICB), ${name} Community Health NHS Trust and our parent carer forum, ${name} Parents Together, wrote this together. ${paragraph(chance)}`,
  ];
  return { chance, name, organisations, parts };
}

function prose(chance: Chance, parts: string[], until: number): void {
  while (lengthOf(parts) < until) {
    parts.push(`### ${titleOf(chance)}`, paragraph(chance), paragraph(chance));
    if (chance.percent(40)) parts.push(list(chance));
    if (chance.percent(15)) parts.push(figures(chance));
    if (chance.percent(15)) parts.push(`> ${paragraph(chance)}`);
    parts.push(paragraph(chance));
  }
}

function list(chance: Chance): string {
  const items = Array.from({ length: chance.between(3, 6) }, () => {
    const nested = chance.percent(20) ? `\n  - ${action(chance)}\n  - ${action(chance)}` : "";
    return `- ${chance.percent(30) ? `**${titleOf(chance)}:** ` : ""}${action(chance)}.${nested}`;
  });
  return items.join("\n");
}

function table(chance: Chance, organisations: Organisations, area: string, rows: number): string {
  const head = "| No. | Action | Responsible organisation | By when | What will be different |";
  const lines = Array.from(
    { length: rows },
    (_, row) =>
      `| ${area}.${row + 1} | ${action(chance)} | ${owner(chance, organisations)} | ${timescale(chance)} | ${measure(chance)} |`,
  );
  return [head, delimiter(5), ...lines].join("\n");
}

function shortTable(chance: Chance, organisations: Organisations, rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, row) =>
      `| 1.${row + 1} | ${chance.of(words.verbs)} ${chance.of(words.objects)} ${chance.of(words.subjects)} | ${chance.of(organisations)} | ${timescale(chance)} | ${measure(chance)} |`,
  );
  return ["| No. | Action | Lead | By when | Measure |", delimiter(5), ...lines].join("\n");
}

function figures(chance: Chance): string {
  const lines = Array.from(
    { length: chance.between(3, 6) },
    () => `| ${chance.of(words.subjects)} | ${chance.between(20, 60)}% | ${chance.between(40, 95)}% |`,
  );
  return ["| What we looked at | 2024 | 2026 |", delimiter(3), ...lines].join("\n");
}

function titleOf({ of, percent }: Chance): string {
  const text = percent(50) ? of(words.subjects) : of(words.services);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} for ${of(words.groups)}`;
}

const delimiter = (columns: number): string => `|${" --- |".repeat(columns)}`;
const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length + 2, 0);
const end = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;
