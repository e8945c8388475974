import { buildElements } from "../../server/src/markdown/build.ts";
import type { Block, Element, MarkdownText, Place, Row, Words } from "../../server/src/markdown/elements.ts";
import { parse } from "../../server/src/markdown/parser.ts";
import { rangeOf } from "../../server/src/markdown/place.ts";

/** Everything an element says and where, with its places in the whole text and without its block. */
export function dumpElement(element: Element | Row): unknown {
  const { type } = element;
  const place = at(element);
  switch (type) {
    case "heading":
      return [type, place, element.depth, dumpWords(element.words)];
    case "paragraph":
      return [type, place, dumpWords(element.words)];
    case "list":
      return [
        type,
        place,
        element.ordered,
        element.items.map((item) => [
          at(item),
          item.mark,
          item.checked,
          dumpWords(item.words),
          item.children.map(dumpElement),
        ]),
      ];
    case "table":
      return [type, place, dumpElement(element.header), element.rows.map(dumpElement)];
    case "row":
      return [type, place, element.cells.map((cell) => [at(cell), dumpWords(cell.words)])];
    case "quote":
      return [type, place, element.children.map(dumpElement)];
    case "comment":
      return [type, place, element.text];
    default:
      return [type, place];
  }
}

function dumpWords(words: Words): unknown {
  // Of long words only some, to save time.
  const step = words.text.length > 300 ? 50 : 1;
  const places = Array.from({ length: Math.ceil(words.text.length / step) }, (_, index) =>
    rangeText(words, index * step),
  );
  return [words.text, at(words), words.bold, places.join(" ")];
}

function rangeText(words: Words, index: number): string {
  const { start, end } = words.range(index, index + 1);
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

function at(place: Place): string {
  const { start, end } = rangeOf(place);
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

export function dump(markdown: MarkdownText): unknown[] {
  return markdown.blocks.flatMap(({ elements }) => elements.map(dumpElement));
}

/** A text parsed all at once, as one block, tables and all. */
export function dumpWhole(text: string, line = 0): unknown[] {
  const moved = text.startsWith("\uFEFF") ? 1 : 0;
  const block: Block = { text, line, elements: [] };
  const source = { block, at: (offset: number) => offset + moved };
  return buildElements(parse(text.slice(moved)).children, source, () => undefined).map(dumpElement);
}

/** All words of the elements, those of nested ones too. */
export function wordsIn(elements: readonly (Element | Row)[]): Words[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case "heading":
      case "paragraph":
        return [element.words];
      case "list":
        return element.items.flatMap((item) => [item.words, ...wordsIn(item.children)]);
      case "table":
        return wordsIn([element.header, ...element.rows]);
      case "row":
        return element.cells.map(({ words }) => words);
      case "quote":
        return wordsIn(element.children);
      default:
        return [];
    }
  });
}
