import type { InlayHint } from "vscode-languageserver";
import type { Draft, Timescale } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Position, Range } from "../markdown/position.ts";
import { longDate } from "../rules/common/wording.ts";
import type { Settings } from "../rules/rule.ts";
import { compare } from "./places.ts";
import { caveats, countedFromDate, inItsWords, namesDay, periodOf } from "./understood/timescale.ts";

interface Choice {
  readonly today: PlainDate;
  readonly settings: Pick<Settings, "calendar">;
}

/** Behind words such as "spring term 2027", "Q3 2026/27" or "within 6 weeks": the last day that they mean. */
export function inlayHints(draft: Draft, range: Range, choice: Choice): InlayHint[] {
  const hints = new Map<string, InlayHint>();
  for (const { timescale, done } of draft.actions) {
    if (!timescale || done) continue;
    const position = timescale.words.range().end;
    if (compare(position, range.start) < 0 || compare(position, range.end) > 0) continue;
    const hint = hintOf(timescale, draft, choice);
    if (hint) hints.set(keyOf(position), { ...hint, position, paddingLeft: true });
  }
  return [...hints.values()];
}

function hintOf(
  timescale: Timescale,
  draft: Draft,
  { today, settings: { calendar } }: Choice,
): Pick<InlayHint, "label" | "tooltip"> | undefined {
  const { type, end } = timescale;
  const counted = countedFromDate(timescale, draft, calendar);
  if (counted !== undefined)
    return {
      label: `${longDate(counted)}, if from the document’s date`,
      tooltip: `Counted from ${longDate(draft.date ?? "")}, the date of this document.`,
    };
  if (type !== "dated" || end === undefined || namesDay(timescale, end)) return undefined;
  const read = `Read as ${periodOf(inItsWords(timescale, draft, today, calendar)) ?? longDate(end)}.`;
  return { label: `by ${longDate(end)}`, tooltip: [read, ...caveats(timescale)].join(" ") };
}

function keyOf({ line, character }: Position): string {
  return `${String(line)}:${String(character)}`;
}
