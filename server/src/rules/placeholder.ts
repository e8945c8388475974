import type { Action, Draft } from "../draft/draft.ts";
import { inEach } from "../draft/in-parts.ts";
import { columnRole, knownRole } from "../draft/roles.ts";
import { inRows } from "../draft/table-rows.ts";
import { handbook } from "../guidance/editions.ts";
import { findPlaceholder } from "../guidance/placeholders.ts";
import type { Block, Element, Item, Place, Row, Table, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { sentKinds } from "./common/kinds.ts";
import { rule } from "./rule.ts";
import { quoted } from "./common/wording.ts";
import { inBlock } from "../markdown/place.ts";

export default rule({
  id: "placeholder",
  per: "draft",
  kinds: sentKinds,
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
    const found = placeholdersOf(draft);
    if (found.length === 0) return;
    const isTold = places(ownersAndTimescales(draft.lists));
    for (const { words, cell } of found) {
      if (isTold(words) || (draft.kind === "evidence-index" && !isBesideIndex(draft, words, cell))) continue;
      if (cell && isAboutThose(cell) && draft.lists.some((list) => elementsOf(list).has(cell.row))) continue;
      context.report(
        words,
        `${quoted(words.text)} is left over from a template. Write what belongs here, or take it out.`,
      );
    }
  },
});

/** Words left over from a template, and the cell that they stand in. */
interface Placeholder {
  readonly words: Words;
  readonly cell: InTable | undefined;
}

interface InTable {
  readonly table: Table;
  readonly row: Row;
  readonly column: number;
}

/** In a table that lists no items of the index, whose gaps are told by the rules about those. */
function isBesideIndex({ evidence }: Draft, { text }: Words, cell: InTable | undefined): boolean {
  if (!cell || isAboutThose(cell) || /^(?:tb[acd]|to |\?|x)/i.test(text)) return false;
  const items = new Set<unknown>(evidence.map(({ place }) => place));
  return !cell.table.rows.some((row) => items.has(row));
}

function placeholdersOf({ markdown }: Draft): readonly Placeholder[] {
  return placeholdersIn(markdown.blocks);
}

const placeholdersIn = inEach(({ elements }: Block): readonly Placeholder[] =>
  elements.flatMap((element) => inElement(element)),
);

/** Those of headings, paragraphs, items and cells; what is shown as code is not the draft's own. */
const inElement = once((element: Element): readonly Placeholder[] => {
  switch (element.type) {
    case "heading":
    case "paragraph":
      return placeholders(element.words).map((words) => ({ words, cell: undefined }));
    case "list":
      return element.items.flatMap((item) => inItem(item));
    case "table":
      return inCells(element).map(({ words, row, column }) => ({
        words,
        cell: { table: element, row, column },
      }));
    case "quote":
      return element.children.flatMap((child) => inElement(child));
    default:
      return [];
  }
});

const inItem = once(({ words, children }: Item): readonly Placeholder[] => [
  ...placeholders(words).map((each) => ({ words: each, cell: undefined })),
  ...children.flatMap((child) => inElement(child)),
]);

const inCells = inRows((row) =>
  row.cells.flatMap((cell, column) => placeholders(cell.words).map((words) => ({ words, row, column }))),
);

/** “TBC” for an owner or a timescale is told by the rules about those. */
const ownersAndTimescales = inEach((actions: readonly Action[]): readonly Place[] =>
  actions.flatMap(({ owners, timescale }) => [
    ...owners.filter(({ type }) => type === "vague").map(({ words }) => words),
    ...(timescale?.type === "vague" ? [timescale.words] : []),
  ]),
);

const elementsOf = once(
  (actions: readonly Action[]): ReadonlySet<unknown> => new Set(actions.map(({ element }) => element)),
);

/** Tells whether a place shares something with one of these. */
function places(all: readonly Place[]): (place: Place) => boolean {
  const byBlock = new Map<unknown, Place[]>();
  for (const each of all.map(inBlock)) {
    const same = byBlock.get(each.block);
    if (same) same.push(each);
    else byBlock.set(each.block, [each]);
  }
  return (place) => {
    const { block, from, to } = inBlock(place);
    return byBlock.get(block)?.some((each) => each.from < to && from < each.to) ?? false;
  };
}

/** The cell stands below a heading for owners or timescales. */
function isAboutThose({ table, column }: InTable): boolean {
  return columnsAboutThose(table).has(column);
}

const columnsAboutThose = once(({ header, rows }: Table): ReadonlySet<number> => {
  const found = [header, ...rows.slice(0, 2)].flatMap((row) =>
    row.cells.flatMap(({ words }, column) => {
      const role = row === header ? columnRole(words.text) : knownRole(words.text);
      return role === "owner" || role === "start" || role === "end" || role === "revised" ? [column] : [];
    }),
  );
  return new Set(found);
});

/** A paragraph that is one long template needs no more than this. */
const mostInOne = 20;

function placeholders(words: Words): Words[] {
  const found: Words[] = [];
  for (const pieces = [{ from: 0, to: words.text.length }]; pieces.length > 0 && found.length < mostInOne;) {
    const piece = pieces.pop();
    const placeholder = piece && findPlaceholder(words.text.slice(piece.from, piece.to));
    if (!placeholder) continue;
    const from = piece.from + placeholder.from;
    const to = piece.from + placeholder.to;
    found.push(words.slice(from, to));
    pieces.push({ from: piece.from, to: from }, { from: to, to: piece.to });
  }
  return found;
}
