import type { Element, Nodes } from "hast";
import type { Depth } from "./blocks.ts";
import { attribute, hasClass, styled, textIn } from "./elements.ts";

const title = 0;

/** Which depth of heading the paragraphs of a class are, as the page's own styles say. */
export type OutlineLevels = ReadonlyMap<string, Depth>;

export function headingDepth(element: Element, outline: OutlineLevels): Depth | undefined {
  if (hasClass(element, /^title$/)) return title;
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return depth(Number(tag));
  if (attribute(element, "role") === "heading") return depth(Number(attribute(element, "ariaLevel") || "2"));
  if (element.tagName !== "p" && element.tagName !== "div") return undefined;
  const level = styled(element, "mso-outline-level");
  if (/^\d$/.test(level)) return depth(Number(level));
  const { className } = element.properties;
  if (!Array.isArray(className)) return undefined;
  return className.map((name) => outline.get(name.toLowerCase())).find((found) => found !== undefined);
}

/** Headings have levels 1 to 6; Word has 9. */
export function depth(level: number): Depth | undefined {
  const whole = Math.min(Math.trunc(level), 6);
  return whole >= 1 ? (whole as Depth) : undefined;
}

/** Reads the styles of a page: "p.OurHeading { mso-outline-level:2 }". The title of a document is a heading. */
export function outlineLevels(root: Nodes): OutlineLevels {
  const levels = new Map<string, Depth>([["msotitle", title]]);
  for (const [, names = "", body = ""] of stylesIn(root).matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    const level = depth(Number(/mso-outline-level:\s*([1-9])/.exec(body)?.[1]));
    if (!level) continue;
    for (const [, name = ""] of names.matchAll(/\bp\.([\w-]+)/g)) levels.set(name.toLowerCase(), level);
  }
  return levels;
}

function stylesIn(node: Nodes): string {
  if (node.type === "element" && node.tagName === "style") return textIn(node).replace(/<!--|-->/g, "");
  if (node.type === "element" && node.tagName === "body") return "";
  return "children" in node ? node.children.map(stylesIn).join("\n") : "";
}
