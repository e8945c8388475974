import type { MarkdownText } from "./elements.ts";
import { lineText } from "./lines.ts";

/** Front matter, and the line after it. */
export interface FoundFrontMatter {
  readonly frontMatter: NonNullable<MarkdownText["frontMatter"]>;
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** The front matter of a text: it opens at the very start (or after a byte order mark) and it is closed. */
export function findFrontMatter(text: string, starts: readonly number[]): FoundFrontMatter | undefined {
  const isFence = (line: number): boolean => {
    const words = lineText(text, starts, line);
    return fence.test(line === 0 && words.startsWith("\uFEFF") ? words.slice(1) : words);
  };
  if (!isFence(0)) return undefined;
  for (let line = 1; line < starts.length; line++) {
    if (!isFence(line)) continue;
    return { frontMatter: { yaml: text.slice(starts[1], starts[line]), line: 1 }, bodyLine: line + 1 };
  }
  return undefined;
}
