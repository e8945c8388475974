import type { Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify from "remark-stringify";
import { unified, type Processor } from "unified";

// Columns in line would make lines of thousands of characters.
const tables = gfmTableToMarkdown({ tablePipeAlign: false });
type TableWriter = NonNullable<NonNullable<typeof tables.handlers>["table"]>;

/** A table with three dashes below each heading, as people write them. */
const table: TableWriter = (...node) => {
  const [header = "", dashes = "", ...rows] = tables.handlers?.table?.(...node).split("\n") ?? [];
  return [header, dashes.replaceAll("-", "---"), ...rows].join("\n");
};

function extended(this: Processor): void {
  this.data().toMarkdownExtensions = [
    tables,
    { handlers: { table } },
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ];
}

const markdown = unified()
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", emphasis: "_", rule: "-" })
  .use(extended)
  .freeze();

/** A Markdown tree as text. */
export function stringify(tree: Root): string {
  return markdown.stringify(tree);
}
