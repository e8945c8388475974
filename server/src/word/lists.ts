import type { List, ListItem, Paragraph } from "mdast";
import type { TextBlock } from "./blocks.ts";
import type { Piece } from "./pieces.ts";

/** An item, or a paragraph that goes on with one. */
export type ListPart = TextBlock;

const ordered = /^(\d{1,9})[.)]$/;

/**
 * Lists in lists, from items that say their level. Markdown counts in whole numbers: any other number ("1.1", "b)")
 * becomes the first word of a bullet.
 */
export function listsOf(
  parts: readonly ListPart[],
  paragraph: (pieces: readonly Piece[]) => Paragraph,
): List[] {
  const lists: List[] = [];
  const open: { readonly level: number; list: List; count: number }[] = [];
  for (const part of parts) {
    const level = part.item?.level ?? part.within ?? 1;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    if (!part.item) {
      top?.list.children.at(-1)?.children.push(paragraph(part.pieces));
      continue;
    }
    const number = ordered.exec(part.item.mark)?.[1];
    const count = number === undefined ? undefined : Number(number);
    const item = itemOf(part, count, paragraph);
    if (top?.level === level && goesOn(top, count)) {
      top.list.children.push(item);
      top.count = count ?? 0;
      continue;
    }
    const list = newList(item, count);
    const above = top && top.level < level ? top : undefined;
    if (top && !above) open.pop();
    const parent = (above ?? open.at(-1))?.list.children.at(-1);
    if (parent) parent.children.push(list);
    else lists.push(list);
    open.push({ level, list, count: count ?? 0 });
  }
  return lists;
}

function goesOn({ list, count }: { list: List; count: number }, next: number | undefined): boolean {
  return next === undefined ? !list.ordered : list.ordered === true && next === count + 1;
}

function newList(item: ListItem, start: number | undefined): List {
  return start === undefined
    ? { type: "list", ordered: false, spread: false, children: [item] }
    : { type: "list", ordered: true, start, spread: false, children: [item] };
}

function itemOf(
  { item, pieces }: TextBlock,
  count: number | undefined,
  paragraph: (pieces: readonly Piece[]) => Paragraph,
): ListItem {
  const mark = count === undefined ? item?.mark : "";
  const words: Piece[] = mark ? [{ type: "words", text: `${mark} ` }, ...pieces] : [...pieces];
  return { type: "listItem", spread: false, children: [paragraph(words)] };
}
