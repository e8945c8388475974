import { nothingKnown, readBlock, releasePieces } from "./block.ts";
import type { Known, ReadBlock } from "./block.ts";
import { cutUp } from "./cut.ts";
import type { Cut, Follower } from "./cut.ts";
import { Lines } from "./lines.ts";
import { isHeading } from "./open.ts";
import { commonEnd, commonStart } from "./same.ts";

/** What was read of a text, so that the next version of it need not read it again. */
export interface Memory {
  readonly text: string;
  /** The offset at which the first block starts. */
  readonly from: number;
  readonly blocks: readonly KnownBlock[];
  readonly known: Known;
}

/** A block, what it was read with after it, and how many lines further down the next one starts. */
interface KnownBlock extends ReadBlock {
  readonly follower: string;
  readonly lines: number;
}

/** Reads a text from offset `from` on: blocks that no edit touched since `before` are taken over, the others read. */
export function readBlocks(text: string, from: number, before: Memory | undefined): Memory {
  const old = before?.blocks ?? [];
  const known = before?.known ?? nothingKnown(text.length);
  const { first, start, ...unchanged } = unchangedEnds(text, from, before);
  let { last, end } = unchanged;
  let between = old.slice(first, last);
  const recall = (cut: Cut): KnownBlock | undefined => {
    const [same] = between;
    if (same?.follower === cut.follower && same.block.text === cut.text) {
      between.shift();
      return same;
    }
    release(between, known);
    between = [];
    const read = readBlock(cut.text, cut.follower, known);
    return read && { ...read, follower: cut.follower, lines: cut.lines };
  };

  const read: KnownBlock[] = [];
  let done = start;
  if (done < end || last === old.length)
    for (const block of cutUp(new Lines(text, start), startOfBlock, "", recall)) {
      if (!block) break;
      read.push(block);
      done += block.block.text.length;
      // What an edit opened may reach into blocks whose text is as it was.
      for (let reached = old[last]; reached && end < done; reached = old[++last]) {
        release([reached], known);
        end += reached.block.text.length;
      }
      if (done === end && last < old.length) break;
    }
  release(between, known);
  known.pieces.settle();
  known.rows.settle();
  return { text, from, blocks: [...old.slice(0, first), ...read, ...old.slice(last)], known };
}

/** The blocks before `first`, which end at `start`, and those from `last` on, which start at `end`, are as they were. */
interface UnchangedEnds {
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
}

function unchangedEnds(text: string, from: number, before: Memory | undefined): UnchangedEnds {
  if (!before) return { first: 0, start: from, last: 0, end: text.length };
  const { blocks } = before;
  const lengthOf = (at: number): number => blocks[at]?.block.text.length ?? 0;
  const alike = before.from === from ? commonStart(before.text, text) : 0;
  let [first, start] = [0, from];
  while (first < blocks.length && start + lengthOf(first) <= alike) start += lengthOf(first++);
  // A block ends where the line after it starts another, and what goes on with a last line may have changed that.
  for (let back = 0; back < 2 && first > 0; back++) start -= lengthOf(--first);
  const until = text.length - commonEnd(before.text, text, start);
  let [last, end] = [blocks.length, text.length];
  while (last > first && end - lengthOf(last - 1) >= until) end -= lengthOf(--last);
  return { first, start, last, end };
}

function release(blocks: readonly KnownBlock[], known: Known): void {
  for (const { pieces } of blocks) releasePieces(pieces, known);
}

/** A section longer than this is also cut where a paragraph starts, so that a text without headings is cut too. */
const longBlock = 6000;
const paragraph = /^(?:\*\*)?\p{L}/u;

const startOfBlock: Follower = (line, afresh, length) => {
  if (isHeading(line)) return "#";
  return length > longBlock && afresh && paragraph.test(line) ? "x" : undefined;
};
