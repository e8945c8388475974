import type { Element, Nodes } from "hast";

/** The value of an element's style, in small letters; empty where it has none. */
export function styled(element: Element, name: string): string {
  const { style } = element.properties;
  if (typeof style !== "string" || !style.includes(name)) return "";
  for (const part of style.split(";")) {
    const colon = part.indexOf(":");
    if (part.slice(0, colon).trim().toLowerCase() === name)
      return part
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return "";
}

/** Whether one of the element's classes fits. */
export function hasClass(element: Element, fits: RegExp): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.some((name) => typeof name === "string" && fits.test(name));
}

/** An attribute by its name in hast, as text; empty where there is none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** All words in a node, as they stand. */
export function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}

/** What Office calls the part of a page that an element is: "footnote", "comment-list" … */
export function partOf(element: Element): string {
  return styled(element, "mso-element");
}

/** Not on the page: what the author has hidden, or the program keeps for itself. */
export function isHidden(element: Element): boolean {
  return styled(element, "display") === "none" || styled(element, "mso-hide") === "all";
}
