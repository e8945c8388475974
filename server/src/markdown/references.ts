import { keep } from "./writing.ts";
import type { Stretch, Written } from "./writing.ts";

const footnote = /\[\^[^[\]\s]+\]/g;
const link = /!?\[([^[\]]*)\]\[[^[\]\s]*\]/g;

/**
 * `[the words][label]` reads as the words and `[^1]` as nothing, whether or not the label is defined: definitions may
 * stand anywhere in the text, and nothing here needs where a link leads, so they are not looked up.
 */
export function dropReferences(written: Written): Written {
  let result = written;
  if (result.text.includes("[^")) {
    const found = result.text.matchAll(footnote);
    result = without(
      result,
      Array.from(found, ({ 0: all, index }) => ({ from: index, to: index + all.length })),
    );
  }
  if (result.text.includes("][")) {
    const found = [...result.text.matchAll(link)];
    result = without(
      result,
      found.flatMap(({ 0: all, 1: words = "", index }) => {
        const from = index + all.indexOf("[") + 1;
        return [
          { from: index, to: from },
          { from: from + words.length, to: index + all.length },
        ];
      }),
    );
  }
  return result;
}

function without(written: Written, stretches: readonly Stretch[]): Written {
  const starts = [0, ...stretches.map(({ to }) => to)];
  const ends = [...stretches.map(({ from }) => from), written.text.length];
  return keep(
    written,
    starts.map((from, index) => ({ from, to: ends[index] ?? from })),
  );
}
