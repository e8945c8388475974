import type { Area, Draft } from "../../draft/draft.ts";
import { stretchesOf } from "../../draft/stretches.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Position, Range } from "../../markdown/position.ts";
import { counted, listed, quoted } from "../../rules/common/wording.ts";
import { onOneLine } from "../parts.ts";
import { actionsFor } from "./areas-beside.ts";
import { ownersOf, periodOfAll } from "./summary.ts";
import { isAt } from "./understood.ts";
import type { Reading, Understood } from "./understood.ts";

/** The area at a place, and the words that name it there: its own heading, or "area 2" in the text. */
export function namedArea(draft: Draft, position: Position): { area: Area; range: Range } | undefined {
  for (const area of draft.areas) {
    const range = area.title.range();
    if (isAt(rangeOf(area.place), position) && isAt(range, position)) return { area, range };
  }
  return mentionedArea(draft, position);
}

const mention =
  /\b(?:priority (?:action )?|improvement )?(?:areas?|priority)(?: for (?:priority action|improvement))? (\d+|[A-H](?!\p{L}))/giu;

function mentionedArea(draft: Draft, position: Position): { area: Area; range: Range } | undefined {
  const stretch = stretchesOf(draft.root).find(({ words }) => isAt(words.range(), position));
  if (!stretch) return undefined;
  for (const { 0: named, 1: id = "", index } of stretch.words.text.matchAll(mention)) {
    const range = stretch.words.range(index, index + named.length);
    const area = draft.areas.find((each) => each.id.toLowerCase() === id.toLowerCase());
    if (area && isAt(range, position)) return { area, range };
  }
  return undefined;
}

/** The area at a place: what is done for it here, and in the documents beside this one. */
export function areaAt(position: Position, { draft, beside }: Reading): Understood | undefined {
  const found = namedArea(draft, position);
  if (!found) return undefined;
  const { area, range } = found;
  const title = onOneLine(area.title.text);
  const isMention = range.start.line !== area.title.range().start.line;
  const elsewhere = beside.flatMap((other) => {
    const actions = actionsFor(area, other);
    if (actions === undefined) return [];
    return [`${other.name} (${actions === 0 ? "no action" : counted(actions, "action")})`];
  });
  return {
    range,
    what: "Area",
    says: [
      ...(isMention ? [`${quoted(title)}.`] : []),
      `${here(area, draft)}.`,
      ...(elsewhere.length > 0 ? [`In documents beside this one: ${listed(elsewhere)}.`] : []),
    ],
    wanting: [],
    source: { rule: "area-without-action" },
  };
}

function here({ actions }: Area, { kind }: Draft): string {
  if (kind === "inspection-report") return "Asked for by the inspection report";
  if (actions.length === 0) return "No action in this document";
  const owners = ownersOf(actions);
  const period = periodOfAll(actions);
  const open = actions.filter(({ done }) => !done).length;
  return [
    `${counted(actions.length, "action")} in this document${open < actions.length ? `, ${String(open)} of them open` : ""}`,
    ...(owners.length > 0 ? [counted(owners.length, "owner")] : []),
    ...(period === undefined ? [] : [period]),
  ].join(", ");
}
