import type { Written } from "./writing.ts";

const footnote = /\[\^[^[\]\s]+\]/g;
const link = /!?\[([^[\]]*)\]\[[^[\]\s]*\]/g;

/**
 * `[the words][label]` reads as the words and `[^1]` as nothing, whether or not the label is defined: definitions may
 * stand anywhere in the text, and nothing here needs where a link leads, so they are not looked up.
 */
export function dropReferences(written: Written): Written {
  let result = written;
  if (result.text.includes("[^")) {
    result = result.without(
      Array.from(result.text.matchAll(footnote), ({ 0: all, index }) => ({
        from: index,
        to: index + all.length,
      })),
    );
  }
  if (result.text.includes("][")) {
    result = result.without(
      Array.from(result.text.matchAll(link), ({ 0: all, 1: words = "", index }) => {
        const from = index + all.indexOf("[") + 1;
        return [
          { from: index, to: from },
          { from: from + words.length, to: index + all.length },
        ];
      }).flat(),
    );
  }
  return result;
}
