import { SymbolKind } from "vscode-languageserver";
import type { DocumentSymbol } from "vscode-languageserver";
import type { Area, Draft } from "../draft/draft.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Range } from "../markdown/position.ts";
import { onOneLine, partsOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { compare } from "./places.ts";
import { sectionRanges } from "./section-ranges.ts";

/** The pictures that editors show; each name says by itself what the part is. A heading is as in an outline of Markdown. */
export const symbolKinds: Readonly<Record<Part["sort"] | "heading", SymbolKind>> = {
  heading: SymbolKind.String,
  question: SymbolKind.Key,
  area: SymbolKind.Package,
  action: SymbolKind.Event,
  entry: SymbolKind.Object,
  evidence: SymbolKind.File,
};

interface Node extends DocumentSymbol {
  readonly children: Node[];
}

interface PlacedPart {
  readonly part: Part;
  readonly range: Range;
}

/** The outline of a draft: all its headings, with the questions, areas and actions that they are or that stand below. */
export function documentSymbols(draft: Draft): DocumentSymbol[] {
  const parts = partsOf(draft).map((part) => ({ part, range: rangeOf(part.place) }));
  const headings = headingNodes(draft, parts);
  const root = headings.filter(({ parent }) => !parent).map(({ node }) => node);
  const opened = new Set(headings.map(({ node }) => lineOf(node.range)));
  const tables = new Map<Area, { readonly node: Node; readonly below: Node | undefined }>();
  let at = -1;
  for (const { part, range } of parts.sort(inOrder)) {
    if (opened.has(lineOf(range))) continue;
    for (let next = headings[at + 1]; next && isBefore(next.node, range); next = headings[at + 1]) at += 1;
    const below = headings[at]?.node;
    const node = nodeOf(part, range);
    const area = part.sort === "action" && part.area ? tables.get(part.area) : undefined;
    if (area?.below === below && area) put(node, area.node);
    else (below?.children ?? root).push(node);
    if (part.sort === "area" && part.area) tables.set(part.area, { node, below });
  }
  sort(root);
  return root;
}

function headingNodes(draft: Draft, parts: readonly PlacedPart[]) {
  const byLine = new Map([...parts].reverse().map((each) => [lineOf(each.range), each.part]));
  const nodes = new Map<unknown, Node>();
  return sectionRanges(draft).map((each) => {
    const { section, heading, range, parent } = each;
    const part = byLine.get(lineOf(range));
    const node = part
      ? nodeOf(part, range, heading)
      : symbol(onOneLine(section.title), "", "heading", range, heading);
    nodes.set(each, node);
    if (parent) nodes.get(parent)?.children.push(node);
    return { node, parent };
  });
}

function nodeOf({ sort: kind, name, detail, words }: Part, range: Range, named = rangeOf(words)): Node {
  return symbol(
    name,
    detail,
    kind,
    range,
    within(named, range) ? named : { start: range.start, end: range.start },
  );
}

function symbol(
  name: string,
  detail: string,
  kind: Part["sort"] | "heading",
  range: Range,
  selectionRange: Range,
): Node {
  // An editor refuses a whole outline for one name without words.
  const shown = name === "" ? "(no words)" : name;
  return { name: shown, detail, kind: symbolKinds[kind], range, selectionRange, children: [] };
}

/** Puts an action below the area that its table names, which then reaches as far. */
function put(action: Node, area: Node): void {
  area.children.push(action);
  const { start, end } = area.range;
  area.range = {
    start: compare(start, action.range.start) < 0 ? start : action.range.start,
    end: compare(end, action.range.end) > 0 ? end : action.range.end,
  };
}

/** By lines; an area that a row names comes before the action that is the row. */
function inOrder(a: PlacedPart, b: PlacedPart): number {
  const lines = a.range.start.line - b.range.start.line;
  const areas = Number(b.part.sort === "area") - Number(a.part.sort === "area");
  return lines || areas || a.range.start.character - b.range.start.character;
}

function isBefore({ range }: Node, { start }: Range): boolean {
  return compare(range.start, start) <= 0;
}

function within(inner: Range, outer: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

/** Nothing else begins on the line of a heading: what does is the heading, as “Action 1.2: Ring each family” is. */
function lineOf({ start }: Range): number {
  return start.line;
}

function sort(nodes: Node[]): void {
  nodes.sort((a, b) => compare(a.range.start, b.range.start));
  for (const { children } of nodes) sort(children);
}
