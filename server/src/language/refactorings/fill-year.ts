import type { Action, Timescale } from "../../draft/draft.ts";
import { readTimescale, type DateContext } from "../../draft/timescale.ts";
import { months } from "../../guidance/date-words.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Edit } from "../../check/finding.ts";
import { touches } from "../places.ts";
import { rewriting, type Offer, type Refactoring } from "./refactoring.ts";

const name = "fillYear";

/** Writes the year of a date that has none, or of all such dates, where the draft's own date leaves just one. */
export const fillYear: Offer = ({ draft, range, dates }) => {
  const here = draft.actions.filter((action) => isYearless(action) && touches(rangeOf(action.place), range));
  if (here.length === 0) return [];
  const found: Refactoring[] = [];
  for (const { timescale } of here.slice(0, 1)) {
    const filled = timescale && withYear(timescale, dates);
    const title = `Write the year here: “${filled?.text ?? ""}”`;
    if (filled) found.push({ name, title, edits: () => [filled.edit], fixOf: "action-timescale-ambiguous" });
  }
  const all = allYears(draft.actions.filter(isYearless), dates);
  if (all.length > 1)
    found.push({ name, title: `Write the year of all ${all.length} dates that have none`, edits: () => all });
  return found;
};

function isYearless({ timescale }: Action): boolean {
  return timescale?.ambiguous === "no-year" && !timescale.inherited;
}

/** Several actions may share a date. */
function allYears(actions: readonly Action[], dates: DateContext): Edit[] {
  const places = new Map<string, Edit>();
  for (const { timescale } of actions) {
    const edit = timescale && withYear(timescale, dates)?.edit;
    if (edit) places.set(`${edit.range.start.line}:${edit.range.start.character}`, edit);
  }
  return [...places.values()];
}

const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
const yearless = new RegExp(
  `\\b(?:${monthNames})\\b\\.?|\\bterm\\b|\\b\\d{1,2}(?:/\\d{1,2}|\\.\\d{2})\\b`,
  "giu",
);

/** The words with the year that they were read with, if they then say just that. */
function withYear(
  { words, start, end }: Timescale,
  dates: DateContext,
): { text: string; edit: Edit } | undefined {
  const { text } = words;
  const day = end ?? start;
  if (day === undefined || dates.date === undefined || (start ?? day) < dates.date) return undefined;
  const year = day.slice(0, 4);
  for (const { 0: found, index } of [...text.matchAll(yearless)].reverse()) {
    const at = index + found.length;
    const added = /\d$/.test(found) ? (/[/.]/.exec(found)?.[0] ?? " ") + year : ` ${year}`;
    const filled = text.slice(0, at) + added + text.slice(at);
    const reading = readTimescale(filled, dates);
    if (reading?.type !== "dated" || reading.ambiguous || reading.start !== start || reading.end !== end)
      continue;
    const { end: place } = words.range(index, at);
    return { text: filled.replace(/\s+/g, " "), edit: rewriting({ start: place, end: place }, added) };
  }
  return undefined;
}
