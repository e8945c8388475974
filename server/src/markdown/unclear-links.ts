import type { Link, Nodes, Root } from "mdast";
import type { VFile } from "vfile";

/** Texts of links that name no page, beside those of remark-lint-link-text. */
export const unclearLinkTexts: readonly string[] = [
  ...["link", "links", "web link", "weblink", "hyperlink", "url", "see link", "via link", "follow link"],
  ...[
    "see here",
    "view here",
    "available here",
    "click",
    "click this link",
    "press here",
    "tap here",
    "view",
  ],
  ...["more info", "more information", "further information", "find out more", "more details", "see more"],
  ...["details", "document", "file", "page", "web page", "webpage", "attachment", "attached", "see attached"],
];

const unclear = new Set(unclearLinkTexts);

/** Says where the text of a link is one of those. */
export function findUnclearLinks(tree: Root, file: VFile): void {
  const left: Nodes[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === "link" && unclear.has(textOf(node).trim().toLowerCase()))
      file.message("Replace it with words that tell where the link leads.", node.position);
    if ("children" in node) left.push(...node.children);
  }
}

function textOf({ children }: Link): string {
  return children.map((child) => (child.type === "text" ? child.value : "?")).join("");
}
