import { paperHeadings, paperLabels } from "../guidance/kind-signs.ts";
import type { Element } from "../markdown/elements.ts";
import { walk, type Section } from "./sections.ts";
import { lines } from "./wording.ts";

const fewestSigns = 2;
const openingElements = 8;

/** A paper for a committee, a cabinet or a schools forum, whatever it is about: told from its form. */
export function isCommitteePaper(root: Section): boolean {
  const sections = walk(root);
  const opening = sections.flatMap(({ title, elements }) => [title, ...elements.flatMap(linesOf)]);
  const labels = opening.slice(0, openingElements).flatMap((line) => paperLabels.exec(line)?.[0] ?? []);
  const headings = sections.flatMap(({ title }) => paperHeadings.exec(title.slice(0, longest))?.[0] ?? []);
  return new Set([...labels, ...headings].map((sign) => sign.toLowerCase())).size >= fewestSigns;
}

const longest = 200;

function linesOf(element: Element): string[] {
  if (element.type === "paragraph") return lines(element.words).map(({ text }) => text.slice(0, longest));
  if (element.type !== "table") return [];
  return [element.header, ...element.rows].map(({ cells }) => cells[0]?.words.text.slice(0, longest) ?? "");
}
