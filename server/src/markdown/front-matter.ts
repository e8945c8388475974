import type { MarkdownText } from "./elements.ts";
import type { Lines } from "./lines.ts";

/** Front matter, and the line after it. */
export interface FoundFrontMatter {
  readonly frontMatter: NonNullable<MarkdownText["frontMatter"]>;
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** The front matter of a text: it opens at the very start (or after a byte order mark) and it is closed. */
export function findFrontMatter(lines: Lines): FoundFrontMatter | undefined {
  const first = lines.words(0);
  if (!fence.test(first.startsWith("\uFEFF") ? first.slice(1) : first)) return undefined;
  for (let line = 1; lines.has(line); line++) {
    if (!fence.test(lines.words(line))) continue;
    const yaml = lines.text.slice(lines.start(1), lines.start(line));
    return { frontMatter: { yaml, line: 1 }, bodyLine: line + 1 };
  }
  return undefined;
}
