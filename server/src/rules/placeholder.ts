import { plans } from "../draft/draft.ts";
import type { Draft } from "../draft/draft.ts";
import { columnRole, knownRole } from "../draft/roles.ts";
import { handbook } from "../guidance/editions.ts";
import { findPlaceholder } from "../guidance/placeholders.ts";
import type { Element, Place, Row, Table, Words } from "../markdown/elements.ts";
import { remembering } from "../markdown/remember.ts";
import { rule } from "./rule.ts";
import { quoted } from "./common/wording.ts";

export default rule({
  id: "placeholder",
  per: "draft",
  kinds: [...plans, "self-evaluation", "progress-report"],
  severity: "warning",
  title: "Nothing of the template is left over",
  source: [handbook(145, 183)],
  why: "These documents are published and read by families and inspectors. “[insert figure]” or “XX families” tells them that nobody has read the document to its end.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Harbourne partnership

We spoke to 64 families at six meetings in June 2026.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Harbourne Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
| 1.2 | Send a date with each letter | NHS Harbour ICB | 31 March 2028 | 90% of families have a date within a week (12% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Harbourne partnership

We spoke to XX families at six meetings in June 2026.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Harbourne Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
| 1.2 | Send a date with each letter | NHS Harbour ICB | 31 March 2028 | 90% of families have a date within a week (12% in May 2026) |
`,
  check(draft, context) {
    const told = ownersAndTimescales(draft);
    for (const words of wordsOf(draft.markdown.blocks.flatMap(({ elements }) => elements))) {
      for (const found of placeholders(words)) {
        if (told.some((place) => overlaps(place, found))) continue;
        context.report(
          found,
          `${quoted(found.text)} is left over from a template. Write what belongs here, or take it out.`,
        );
      }
    }
  },
});

/** “TBC” for an owner or a timescale is told by the rules about those. */
function ownersAndTimescales({ actions, markdown }: Draft): Place[] {
  const rows = new Set<unknown>(actions.map(({ element }) => element));
  const tables = markdown.blocks
    .flatMap(({ elements }) => elements)
    .filter((element) => element.type === "table");
  return [
    ...actions.flatMap(({ owners }) =>
      owners.filter(({ type }) => type === "vague").map(({ words }) => words),
    ),
    ...actions.flatMap(({ timescale }) => (timescale?.type === "vague" ? [timescale.words] : [])),
    ...tables.flatMap((table) => cellsAboutThose(table, (row) => rows.has(row))),
  ];
}

/** The cells of the actions in a table that stand below a heading for owners or timescales. */
function cellsAboutThose({ header, rows }: Table, isAction: (row: Row) => boolean): Place[] {
  const columns = new Set(
    [header, ...rows.slice(0, 2)].flatMap((row) =>
      row.cells.flatMap(({ words }, at) => {
        const role = row === header ? columnRole(words.text) : knownRole(words.text);
        return role === "owner" || role === "start" || role === "end" || role === "revised" ? [at] : [];
      }),
    ),
  );
  return rows.filter(isAction).flatMap(({ cells }) => cells.filter((_cell, at) => columns.has(at)));
}

function overlaps(a: Place, b: Place): boolean {
  return a.block === b.block && a.from < b.to && b.from < a.to;
}

function placeholders(words: Words): Words[] {
  return placesIn(words.text).map(({ from, to }) => words.slice(from, to));
}

/** A paragraph that is one long template needs no more than this. */
const mostInOne = 20;

const placesIn = remembering((text): readonly { readonly from: number; readonly to: number }[] => {
  const found: { from: number; to: number }[] = [];
  for (const pieces = [{ from: 0, to: text.length }]; pieces.length > 0 && found.length < mostInOne;) {
    const piece = pieces.pop();
    const placeholder = piece && findPlaceholder(text.slice(piece.from, piece.to));
    if (!placeholder) continue;
    const from = piece.from + placeholder.from;
    const to = piece.from + placeholder.to;
    found.push({ from, to });
    pieces.push({ from: piece.from, to: from }, { from: to, to: piece.to });
  }
  return found;
});

/** The words of headings, paragraphs, items and cells; what is shown as code is not the draft's own. */
function wordsOf(elements: readonly Element[]): Words[] {
  return elements.flatMap((element): Words[] => {
    switch (element.type) {
      case "heading":
      case "paragraph":
        return [element.words];
      case "list":
        return element.items.flatMap((item) => [item.words, ...wordsOf(item.children)]);
      case "table":
        return [element.header, ...element.rows].flatMap((row) => row.cells.map((cell) => cell.words));
      case "quote":
        return wordsOf(element.children);
      default:
        return [];
    }
  });
}
