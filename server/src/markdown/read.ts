import { nextCut } from "./cut.ts";
import type { Block, MarkdownText } from "./elements.ts";
import { findFrontMatter } from "./front-matter.ts";
import { lineAt, lineStarts, usualEnding } from "./lines.ts";
import { newMemory, recallBlock } from "./memory.ts";
import type { Memory } from "./memory.ts";

const memories = new WeakMap<MarkdownText, Memory>();

/**
 * Cuts a text into blocks and reads each. Never throws. The blocks lie end to end and hold all of the text after the
 * front matter.
 *
 * With `previous`, what was read of the text before an edit, blocks whose text is the same are taken over, so that an
 * edit costs the reading of the block it touched. `previous` is used up: its blocks have moved.
 */
export function readMarkdown(text: string, previous?: MarkdownText): MarkdownText {
  const starts = lineStarts(text);
  const front = findFrontMatter(text, starts);
  const before = previous && memories.get(previous);
  const memory = newMemory(before);
  const recall = (part: string, followed: boolean) => recallBlock(part, followed, memory, before);
  const blocks = readBlocks(text, starts, front?.bodyLine ?? 0, front?.bodyOffset ?? 0, recall);
  const markdown: MarkdownText = {
    text,
    frontMatter: front?.frontMatter,
    blocks,
    eol: usualEnding(text),
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(starts, inside);
      return { line, character: inside - (starts[line] ?? 0) };
    },
    offsetAt({ line, character }) {
      const start = starts[Math.max(0, line)];
      if (start === undefined) return text.length;
      return Math.min(start + Math.max(0, character), starts[line + 1] ?? text.length);
    },
  };
  memories.set(markdown, memory);
  return markdown;
}

function readBlocks(
  text: string,
  starts: readonly number[],
  firstLine: number,
  offset: number,
  recall: (part: string, followed: boolean) => Block | undefined,
): Block[] {
  const blocks: Block[] = [];
  const lineOf = (line: number) => text.slice(starts[line], starts[line + 1]).replace(/[\n\r]+$/, "");
  let line = firstLine;
  let from = offset;
  while (from < text.length) {
    let atLeast = line + 1;
    let block: Block | undefined;
    let end = line;
    while (!block) {
      end = nextCut(lineOf, starts.length, line, atLeast);
      block = recall(text.slice(from, starts[end]), end < starts.length);
      // What the stretch leaves open may reach far: look twice as far each time, so that the work stays in proportion.
      atLeast = line + 2 * (end - line);
    }
    block.line = line;
    blocks.push(block);
    line = end;
    from = starts[end] ?? text.length;
  }
  return blocks;
}
