import type { Edit, Finding } from "../check/finding.ts";
import type { Element, Heading, MarkdownText, Row } from "../markdown/elements.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Position } from "../markdown/position.ts";

/**
 * Writes a comment that lets a finding stand, with a blank for the reason: in the last cell of a table's row, on a
 * line of its own above a heading, below front matter for what is found in it, and else at the end of the line.
 */
export function silence(markdown: MarkdownText, { rule, range }: Finding): Edit {
  const { line } = range.start;
  const comment = (word: string) => `<!-- ${word} ${rule} -- \${1:reason} -->`;
  const bodyLine = frontMatterEnd(markdown);
  if (line < bodyLine)
    return insert({ line: bodyLine, character: 0 }, `${comment("area-send-ignore-file")}\n`);
  const block = markdown.blocks.findLast((each) => each.line <= line);
  const element = block && rowOrHeadingAt(block.elements, line);
  if (element?.type === "row") return insert(...endOfRow(element, comment("area-send-ignore")));
  if (element?.type === "heading") {
    const { start } = rangeOf(element);
    if (start.character === 0) return insert(start, `${comment("area-send-ignore")}\n`);
  }
  return insert(endOfLine(markdown, line), ` ${comment("area-send-ignore")}`);
}

function insert(at: Position, snippet: string): Edit {
  return { range: { start: at, end: at }, snippet };
}

/** The first line below the front matter; 0 where there is none. */
function frontMatterEnd(markdown: MarkdownText): number {
  if (!markdown.frontMatter) return 0;
  return markdown.blocks[0]?.line ?? markdown.positionAt(markdown.text.length).line;
}

function rowOrHeadingAt(elements: readonly Element[], line: number): Row | Heading | undefined {
  const element = elements.findLast((each) => rangeOf(each).start.line <= line);
  switch (element?.type) {
    case "heading":
      return rangeOf(element).end.line >= line ? element : undefined;
    case "table":
      return [element.header, ...element.rows].find((row) => rangeOf(row).start.line === line);
    case "quote":
      return rowOrHeadingAt(element.children, line);
    case "list": {
      const item = element.items.findLast((each) => rangeOf(each).start.line <= line);
      return item && rowOrHeadingAt(item.children, line);
    }
    default:
      return undefined;
  }
}

/** Before the bar that closes the last cell. */
function endOfRow(row: Row, comment: string): [Position, string] {
  const cell = row.cells.at(-1) ?? row;
  const spaced = /\s$/.test(cell.block.text.slice(cell.from, cell.to));
  return [rangeOf(cell).end, `${spaced ? "" : " "}${comment} `];
}

/** Before spaces or a backslash at the end of the line, which break it. */
function endOfLine(markdown: MarkdownText, line: number): Position {
  const from = markdown.offsetAt({ line, character: 0 });
  const text = markdown.text.slice(from, markdown.offsetAt({ line: line + 1, character: 0 }));
  const written = text.trimEnd();
  return { line, character: (written.endsWith("\\") ? written.slice(0, -1) : written).trimEnd().length };
}
