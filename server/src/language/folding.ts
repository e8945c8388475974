import { FoldingRangeKind } from "vscode-languageserver";
import type { FoldingRange } from "vscode-languageserver";
import type { Area, Draft } from "../draft/draft.ts";
import { walk } from "../draft/sections.ts";
import type { Place } from "../markdown/elements.ts";
import { rangeOf } from "../markdown/place.ts";
import { sectionRanges } from "./section-ranges.ts";

/**
 * What can be folded away beyond what editors fold in any Markdown (headings, lists, tables): the front matter, what
 * stands under a bold line that is a heading in all but name, and the rows of each area in one long table.
 */
export function foldingRanges(draft: Draft): FoldingRange[] {
  return [...frontMatter(draft), ...boldHeadings(draft), ...areasInTables(draft)].filter(
    ({ startLine, endLine }) => startLine < endLine,
  );
}

function frontMatter({ markdown }: Draft): FoldingRange[] {
  if (!markdown.frontMatter) return [];
  const { yaml, line } = markdown.frontMatter;
  const lines = yaml.replace(/\r?\n$/u, "").split(/\r\n|\n|\r/u).length;
  return [{ startLine: line - 1, endLine: line + lines, kind: FoldingRangeKind.Region }];
}

function boldHeadings(draft: Draft): FoldingRange[] {
  return sectionRanges(draft).flatMap(({ section, range }) =>
    section.heading?.type === "paragraph" ? [{ startLine: range.start.line, endLine: range.end.line }] : [],
  );
}

/** Rows that stand one below another and belong to one area that their table names. */
function areasInTables({ areas, actions, root }: Draft): FoldingRange[] {
  const headings = new Set<Place | undefined>([...walk(root)].map(({ heading }) => heading));
  const named = new Set(areas.filter(({ place }) => !headings.has(place)));
  const folds: { area: Area; startLine: number; endLine: number }[] = [];
  for (const { area, place, shape } of actions) {
    if (shape !== "row" || !area || !named.has(area)) continue;
    const { start, end } = rangeOf(place);
    const last = folds.at(-1);
    if (last?.area === area && start.line <= last.endLine + 1) last.endLine = end.line;
    else folds.push({ area, startLine: start.line, endLine: end.line });
  }
  return folds.map(({ startLine, endLine }) => ({ startLine, endLine }));
}
