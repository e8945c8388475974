import { kinds } from "../draft/draft.ts";
import { inEach } from "../draft/in-parts.ts";
import { tabbedTables, type TabbedTable } from "../draft/tabbed.ts";
import { handbook } from "../guidance/editions.ts";
import { literal, replacement } from "./common/fixes.ts";
import { rule } from "./rule.ts";
import type { Fix } from "./rule.ts";

export default rule({
  id: "pasted-table",
  per: "draft",
  kinds: [...kinds],
  severity: "warning",
  preview: true,
  title: "Tables have kept their form on the way from Word",
  source: [handbook(145)],
  why: "A table that is pasted as plain text becomes lines with tabs in them. Readers cannot follow those, a screen reader reads them as one sentence, and Area SEND sees no action, owner or date in them.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Esk valley partnership

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Esk Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Esk valley partnership

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Send a date with each letter | NHS Esk ICB | 31 March 2028 | 90% of families have a date within a week (12% in May 2026) |

Ref	Action	Owner	By when	What will be different
1.2	Ring each family that waits once a term	Esk Council	31 July 2028	80% of families know what happens next (35% in May 2026)
`,
  check(draft, context) {
    for (const table of tabbedTablesIn(draft.markdown.blocks)) {
      context.report(
        table.header,
        `The ${table.rows.length} rows from “${columns(table)}” on are a table that was pasted as plain text, with tabs between its cells. As they stand, no action, owner or date in them is seen. Make a table of them, or copy it from Word again.`,
        asTable(table),
      );
    }
  },
});

const tabbedTablesIn = inEach(tabbedTables);

function columns({ rows: [header = []] }: TabbedTable): string {
  const named = header.filter((cell) => cell !== "");
  return named.slice(0, 2).join(", ") + (named.length > 2 ? " …" : "");
}

function asTable(table: TabbedTable): Fix {
  const { block, rows, from, to } = table;
  const lines = rows.map((row) => `| ${row.map(escaped).join(" | ")} |`);
  lines.splice(1, 0, `| ${(rows[0] ?? []).map(() => "---").join(" | ")} |`);
  const before = /[^\r\n](?:\r\n|\r|\n)$/.test(block.text.slice(0, from)) ? "\n" : "";
  const after = /^(?:\r\n|\r|\n)[^\r\n]/.test(block.text.slice(to)) ? "\n" : "";
  const text = literal(before + lines.join("\n") + after);
  return { title: "Make a table of these lines", edits: [replacement(table, text)] };
}

/** A bar would part the cell. */
function escaped(cell: string): string {
  return cell.replace(/\\?\|/g, "\\|");
}
