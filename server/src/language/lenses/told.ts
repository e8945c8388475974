import type { Range } from "../../markdown/position.ts";

/** What is told above a heading. */
export interface Told {
  readonly range: Range;
  readonly title: string;
  /** More of it, and where it comes from. */
  readonly tooltip?: string;
  /** Where that stands in the draft; empty for mere words. */
  readonly places: readonly Range[];
}
