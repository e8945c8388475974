/** An escaped character, `${1:words}`, `${1|one,two|}`, `${1}` or `$1`, as in the editor's snippet syntax. */
const marks =
  /\\([\\$}])|\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\{\d+\|((?:[^\\|]|\\.)*)\|\}|\$\{([1-9]\d*)\}|\$([1-9]\d*)|\$\{?0\}?/gs;

/** The snippet has something for the author to fill in or to choose. */
export function hasBlanks(snippet: string): boolean {
  return [...snippet.matchAll(marks)].some(
    ([, , words, choices, braced, bare]) => (words ?? choices ?? braced ?? bare) !== undefined,
  );
}

/**
 * The snippet as text, for an editor that takes no snippets. A blank becomes its words in square brackets, so
 * that nobody takes `[name of the organisation]` for an owner; a choice becomes its first word.
 */
export function plainText(snippet: string): string {
  return snippet.replace(marks, (_mark, character?: string, words?: string, choices?: string) => {
    if (character !== undefined) return character;
    if (choices !== undefined) return unescaped(choices.split(/(?<!\\),/, 1)[0] ?? "");
    return words ? inBrackets(unescaped(words)) : "";
  });
}

function inBrackets(words: string): string {
  return words.startsWith("[") ? words : `[${words}]`;
}

function unescaped(text: string): string {
  return text.replace(/\\([\\$},|])/g, "$1");
}
