import type { MarkdownText } from "./elements.ts";

/** Front matter, and where what follows it starts. */
export interface FoundFrontMatter {
  readonly frontMatter: NonNullable<MarkdownText["frontMatter"]>;
  readonly bodyOffset: number;
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** The front matter of a text: it opens at the very start (or after a byte order mark) and it is closed. */
export function findFrontMatter(text: string, starts: readonly number[]): FoundFrontMatter | undefined {
  const isFence = (line: number): boolean => {
    const from = line === 0 && text.startsWith("\uFEFF") ? 1 : (starts[line] ?? 0);
    return (
      text.startsWith("---", from) && fence.test(text.slice(from, starts[line + 1]).replace(/[\n\r]+$/, ""))
    );
  };
  if (!isFence(0)) return undefined;
  for (let line = 1; line < starts.length; line++) {
    if (!isFence(line)) continue;
    const yaml = text.slice(starts[1], starts[line]);
    const after = starts[line + 1];
    // The last line of the text has no line after it: what follows the front matter is then empty.
    return {
      frontMatter: { yaml, line: 1 },
      bodyOffset: after ?? text.length,
      bodyLine: after === undefined ? line : line + 1,
    };
  }
  return undefined;
}
