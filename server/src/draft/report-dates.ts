import type { PlainDate } from "../guidance/calendar.ts";
import { readDate } from "./written-date.ts";
import { walk, type Section } from "./sections.ts";

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const dates = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}\\b`,
  "gi",
);
const inspected =
  /\b(?:inspect(?:ion|ed)|fieldwork|visit) ?(?:dates?|took place|on|between|start|end|period)?\b|\bdates? of (?:the )?inspection\b/i;
const published = /\b(?:published|publication|report (?:date|issued)|date of (?:the )?(?:report|letter))\b/i;
const earlier = /\b(?:previous|last|earlier|next|revisit)\b/i;

/** The last day of the inspection and the day its report was published, as the report says beside those words. */
export function findInspectionDates(root: Section): {
  readonly inspected: PlainDate | undefined;
  readonly published: PlainDate | undefined;
} {
  const lines = linesOf(root);
  return { inspected: dateBeside(lines, inspected, true), published: dateBeside(lines, published, false) };
}

/** The days that a text writes out in full, in its order. */
export function datesIn(text: string): PlainDate[] {
  return [...text.matchAll(dates)].flatMap((match) => readDate(match[0]) ?? []);
}

function dateBeside(lines: readonly string[], label: RegExp, last: boolean): PlainDate | undefined {
  for (const line of lines) {
    const at = line.search(label);
    if (at < 0 || earlier.test(line.slice(0, at + 30)) || (label === inspected && published.test(line)))
      continue;
    const found = datesIn(line.slice(at));
    const date = last ? found.sort().at(-1) : found[0];
    if (date) return date;
  }
  return undefined;
}

/** Short lines; a table's rows, a line each; the words of a label above its value joined with it. */
function linesOf(root: Section): string[] {
  return [...walk(root)].flatMap(({ title, elements }) => {
    const first = elements[0];
    const heading = first?.type === "paragraph" ? `${title} ${first.words.text.slice(0, 80)}` : title;
    return [
      heading,
      ...elements.flatMap((element) => {
        if (element.type === "paragraph")
          return element.words.text.split("\n").map((line) => line.slice(0, 300));
        if (element.type === "list") return element.items.map(({ words }) => words.text.slice(0, 300));
        if (element.type !== "table") return [];
        return [element.header, ...element.rows].map(({ cells }) =>
          cells.map(({ words }) => words.text.slice(0, 100)).join(" "),
        );
      }),
    ];
  });
}
