import type { Element, Item, List, Paragraph } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { sameBlock, spanning } from "../markdown/place.ts";
import { sameList } from "./same-list.ts";
import { trimmed } from "./wording.ts";

const bullet = /^\s*[•·▪‣◦●○■□\uf0b7\uf0a7–]\s*/u;
const numbered = /^\s*(?:\d+(?:\.\d+)+|[a-z])[.)]?\s+(?=\S)/u;

/** A number with its name, where every line of a paragraph has one: "Priority 2. A care section in each plan. …" */
const named =
  /^\s*(?:priority|objective|ambition|aim|commitment|promise|strand) \d{1,2}[.:)]?(?: ?[–—-])?\s+(?=\S)/i;

/** Elements with the bullets and numbers that Word leaves at the start of plain lines turned into lists. */
export function unpasted(elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  let items: Item[] = [];
  const close = (): void => {
    const [first] = items;
    const last = items.at(-1);
    if (first && last) result.push(listFrom(first, sameItems(first, items), spanning(first, last).to));
    items = [];
  };
  elements.forEach((element, index) => {
    const parts =
      element.type === "paragraph"
        ? partsOf(element, items.length > 0 || isNumbered(elements[index + 1]))
        : [element];
    for (const part of parts) {
      if (part.type !== "item") {
        close();
        result.push(part);
      } else {
        if (items[0] && !sameBlock(items[0], part)) close();
        items.push(part);
      }
    }
  });
  close();
  return result;
}

const sameItems = sameList<Item>();

/** `to`: where the last item ends, as what stands between the items may change. */
const listFrom = onceWhile(({ block, from }: Item, items: readonly Item[], to: number): List => {
  return { type: "list", ordered: false, items, block, from, to };
});

function isNumbered(element: Element | undefined): boolean {
  return element?.type === "paragraph" && startsWithNumber(element);
}

const startsWithNumber = once(({ words }: Paragraph): boolean => numbered.test(words.text));

interface Line {
  readonly mark: string | undefined;
  /** Offsets into the paragraph's words. */
  readonly from: number;
  to: number;
}

/** The items and plain paragraphs in a paragraph; numbered lines are items only in the company of others. */
const partsOf = onceWhile((paragraph: Paragraph, inCompany: boolean): readonly (Item | Paragraph)[] => {
  const { words } = paragraph;
  const lines = linesOf(words.text);
  const count = lines.filter(({ mark }) => mark !== undefined).length;
  const isItem = ({ mark }: Line): boolean =>
    mark !== undefined && (bullet.test(mark) || count > 1 || inCompany);
  if (!lines.some(isItem)) return [paragraph];
  const parts: Line[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (isItem(line)) parts.push(line);
    else if (last?.mark !== undefined) last.to = line.to;
    else parts.push({ ...line, mark: undefined });
  }
  return parts.map(({ mark, from, to }) => {
    const part = trimmed(words.slice(from, to));
    if (mark === undefined) return { ...paragraph, words: part, from: part.from, to: part.to };
    const own = trimmed(words.slice(from + mark.length, to));
    return {
      type: "item",
      mark: mark.trim(),
      checked: undefined,
      words: own,
      children: [],
      block: part.block,
      from: part.from,
      to: part.to,
    };
  });
});

function linesOf(text: string): Line[] {
  const all = text.split("\n");
  const areNamed = named.test(text) && all.every((line) => named.test(line));
  let from = 0;
  return all.flatMap((line) => {
    const at = from;
    from += line.length + 1;
    const mark = (bullet.exec(line) ?? numbered.exec(line) ?? (areNamed ? named.exec(line) : null))?.[0];
    return line.trim() === "" ? [] : [{ mark, from: at, to: at + line.length }];
  });
}
