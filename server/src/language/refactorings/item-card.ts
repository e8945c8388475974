import type { Action } from "../../draft/draft.ts";
import { labelOf } from "../../draft/labelled.ts";
import { split, trimmed } from "../../draft/wording.ts";
import type { Item, Words } from "../../markdown/elements.ts";
import { cardOf, type Card, type Told } from "./card.ts";
import { writtenPart } from "./written.ts";

/** A bullet that is an action: "Open a clinic (Lead: ICB; by March 2027)"; undefined where its end is not so plain. */
export function cardOfItem(action: Action, item: Item): Card | undefined {
  const { words } = item;
  const { title } = action;
  const at = words.text.indexOf(title.text);
  if (at < 0 || item.checked !== undefined) return undefined;
  const ending = trimmed(words.slice(at + title.text.length));
  const told = ending.text.replace(/^[.\s]+$/, "") === "" ? [] : toldInBracket(ending, action);
  const own = writtenPart(title, title.from, title.to);
  const card =
    told && cardOf(action, { title: own, whole: writtenPart(words, words.from, title.to) }, item.children);
  return card && { ...card, told: [...told, ...card.told] };
}

/** What the parts of "(Lead: ICB; by March 2027)" tell; undefined where one of them tells nothing that is known. */
function toldInBracket(ending: Words, action: Action): Told[] | undefined {
  const inside = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)[.\s]*$/.exec(ending.text)?.[1];
  if (inside === undefined) return undefined;
  const parts = split(ending.slice(1, 1 + inside.length), ";");
  const found = parts.flatMap((part) => toldIn(part, action) ?? []);
  return found.length === parts.length ? found : undefined;
}

function toldIn(part: Words, { owners, timescale }: Action): Told | undefined {
  const label = labelOf(part);
  const isIn = (words: Words | undefined): boolean =>
    words?.block === part.block && words.from >= part.from && words.to <= part.to;
  const tellsOwner = owners.some(({ words }) => isIn(words));
  const tellsTime = isIn(timescale?.words);
  if (tellsOwner && tellsTime) return undefined;
  const role = label?.role ?? (tellsOwner ? "owner" : tellsTime ? "end" : undefined);
  if (role === undefined) return undefined;
  const { from, to } = label?.value ?? part;
  return { label: undefined, role, lines: [writtenPart(part, from, to)] };
}
