import { CompletionItemKind } from "vscode-languageserver";
import type { Action, Draft } from "../../draft/draft.ts";
import { annexA } from "../../guidance/annex-a.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Asked, Offer } from "./offer.ts";

/** What may stand in a column of numbers: the next one, or in an evidence index the items that are not listed yet. */
export function numbers(draft: Draft, { line }: Asked): Offer[] {
  const kind = CompletionItemKind.Value;
  if (draft.kind === "evidence-index") {
    const listed = new Set(draft.evidence.map(({ number }) => number));
    return [...annexA]
      .filter(([number]) => !listed.has(number))
      .map(([number, title]) => ({ text: number, beside: title, kind }));
  }
  const next = nextNumber(draft, line);
  return next === undefined ? [] : [{ text: next, beside: "the next number", kind }];
}

/** The number that an action on this line would have: after the last one above, and nobody else's. */
export function nextNumber({ actions, areas }: Draft, line: number): string | undefined {
  const above = actions.findLast((action) => action.id !== undefined && startOf(action) < line);
  const area = areas.findLast(({ place }) => rangeOf(place).start.line < line);
  const isFirst =
    area !== undefined && (above === undefined || startOf(above) < rangeOf(area.place).start.line);
  if (isFirst) return /^(?:\d+|[A-H])$/u.test(area.id) ? `${area.id}.1` : undefined;
  return after(above?.id, new Set(actions.map(({ id }) => id)));
}

function startOf({ place }: Action): number {
  return rangeOf(place).start.line;
}

function after(id: string | undefined, taken: ReadonlySet<string | undefined>): string | undefined {
  const [, start, last] = /^(.*?)(\d{1,3})$/u.exec(id ?? "") ?? [];
  if (start === undefined || last === undefined) return undefined;
  for (let number = Number(last) + 1; ; number++) {
    const next = start + String(number).padStart(last.length, "0");
    if (!taken.has(next)) return next;
  }
}
