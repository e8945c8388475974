import { annexA } from "../guidance/annex-a.ts";
import type { Element } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { columnsOf, numberCell, numbersIn } from "./evidence-index.ts";
import { labelsWithin } from "./labelled.ts";
import { plainLabel } from "./roles.ts";
import { walk, type Section } from "./sections.ts";

/** Whether a text lists items of Annex A, and has places for what is provided, by whom or by when. */
export function looksLikeIndex(root: Section): boolean {
  const parts = walk(root).map(indexIn);
  const numbers = new Set(parts.flatMap((part) => part.numbers));
  return numbers.size >= fewest && parts.some(({ places }) => places);
}

interface IndexPart {
  readonly numbers: readonly string[];
  readonly places: boolean;
}

const indexIn = once(({ heading, title, elements }: Section): IndexPart => {
  const own = heading ? numbersIn(title) : [];
  const titled = own.filter((number) => hasTitle(title, number));
  const below = elements.map(indexInElement);
  return {
    numbers: [...titled, ...below.flatMap(({ numbers }) => numbers)],
    places: below.some(({ places }) => places) || (own.length > 0 && elements.length > 0),
  };
});

const indexInElement = once((element: Element): IndexPart => {
  if (element.type === "table") {
    const columns = columnsOf(element);
    if (!columns) return { numbers: [], places: false };
    const numbers = element.rows.flatMap(({ cells }) => {
      const text = cells.map(({ words }) => words.text).join(" ");
      return titledIn(cells[numberCell(cells)]?.words.text ?? "", text);
    });
    return { numbers, places: columns.some((each) => each !== "item") };
  }
  if (element.type !== "list") return { numbers: [], places: false };
  return {
    numbers: element.items.flatMap(({ words: { text } }) => titledIn(text, text)),
    places: element.items.some(
      ({ words }) => labelsWithin(words).length > 0 || /\([^)]{4,}\)/u.test(words.text),
    ),
  };
});

function titledIn(numbers: string, text: string): string[] {
  return numbersIn(numbers).filter((number) => hasTitle(text, number));
}

/** Plans number their actions 1.1 to 7.7 too: the titles tell them apart. */
const fewest = 6;

function hasTitle(text: string, number: string): boolean {
  const plain = plainLabel(text);
  return plain.includes(plainLabel(annexA.get(number) ?? "?"));
}
