import type { Element } from "hast";
import { hasClass, partOf, textIn } from "./elements.ts";
import type { LeftOut } from "./left-out.ts";

/** The comments that Word puts at the end of what is copied. */
export function readComments(list: Element): LeftOut["comments"] {
  return list.children.flatMap((node): LeftOut["comments"] => {
    if (node.type !== "element") return [];
    if (partOf(node) !== "comment") return readComments(node);
    const label = labelIn(node);
    const by = /^\[([^\]\d]+)\d*\]$/.exec(label)?.[1] ?? "";
    const words = textIn(node)
      .replace(label, "")
      .replace(/[\s\u00a0]+/g, " ")
      .trim();
    return [{ by, words }];
  });
}

/** The author's initials and the comment's number, which lead back to the text: "[JS1]". */
function labelIn(node: Element): string {
  for (const child of node.children) {
    if (child.type !== "element") continue;
    const label = hasClass(child, /^msocomoff$/) && child.tagName === "a" ? textIn(child) : labelIn(child);
    if (label.trim() !== "") return label.trim();
  }
  return "";
}
