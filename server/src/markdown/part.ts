import type { Block, Passage } from "./elements.ts";
import { own } from "./own.ts";

/** A passage that is part of a block, and may become part of another. */
export class Part implements Passage {
  readonly text: string;
  within: Passage["within"];
  #lines = 0;

  constructor(text: string) {
    this.text = own(text);
  }

  get line(): number {
    return (this.within?.block.line ?? 0) + this.#lines;
  }

  /** It stands in `block` now, from `offset` and so many lines below its start. */
  moveTo(block: Block, offset: number, lines: number): void {
    this.within = { block, offset };
    this.#lines = lines;
  }

  /** It stands nowhere now, so that it keeps no block, and none of its text, in memory. */
  leave(): void {
    this.within = undefined;
  }
}
