import type { LogEntry } from "../../draft/draft.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Range } from "../../markdown/position.ts";
import { inBrief } from "./wording.ts";

/** What a log's rules look at: risks, issues and dependencies that are not closed. */
export function openEntries(log: readonly LogEntry[]): LogEntry[] {
  return log.filter(({ type, closed }) => type !== "benefit" && !closed);
}

/** How a message names an entry at the start of a sentence: Risk R7 “Builders cannot finish”. */
export function nameOfEntry({ type, id, title }: LogEntry): string {
  const name = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
  return `${name}${id === undefined ? "" : ` ${id}`} “${inBrief(title.text)}”`;
}

/** Where a finding about an entry stands: at its words. */
export function placeOfEntry({ title }: LogEntry): Range {
  return rangeOf(title);
}
