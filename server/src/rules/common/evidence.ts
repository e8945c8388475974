import { annexA } from "../../guidance/annex-a.ts";
import type { Draft, EvidenceItem } from "../../draft/draft.ts";
import type { Context } from "../rule.ts";
import { openingOf } from "./opening.ts";
import { listed } from "./wording.ts";

/** More items than this, and most of the index: it is yet to be filled in, and that is said once. */
const many = 8;

/** As many items as a message names. */
const mostNamed = 6;

/** "3.4 Destinations". */
export function itemName(number: string): string {
  return `${number} ${annexA.get(number) ?? ""}`.trim();
}

/** "3.4 Destinations, 4.1 Care services overview and 7 more". */
export function itemNames(numbers: readonly string[]): string {
  const named = numbers.slice(0, mostNamed).map(itemName);
  const more = numbers.length - named.length;
  return listed(more > 0 ? [...named, `${more} more`] : named);
}

/** Reports each item where it stands; once at the top where they are most of the index. */
export function reportItems(
  items: readonly EvidenceItem[],
  draft: Draft,
  context: Context,
  messages: { readonly one: (item: EvidenceItem) => string; readonly most: (items: string) => string },
): void {
  if (items.length >= many && items.length * 2 > draft.evidence.length) {
    context.report(openingOf(draft), messages.most(itemNames(items.map(({ number }) => number))));
    return;
  }
  for (const item of items) context.report(item.words, messages.one(item));
}
