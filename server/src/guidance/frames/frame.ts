import type { Source } from "../sources.ts";
import type { Subject } from "./subjects.ts";

/** A way in which inspectors and advisers sort what a document is about. */
export interface Frame<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly themes: readonly Theme[];
}

export interface Theme {
  /** What the command line prints and settings name. */
  readonly id: string;
  /** In our own words, as it stands in a message. */
  readonly name: string;
  readonly source: Source;
  /** What a passage of this theme is about; the words for each are in `subject-words.ts`. */
  readonly subjects: readonly Subject[];
  /** In how many of a hundred reports it was an area for improvement, and an area for priority action. */
  readonly found?: { readonly improvement: number; readonly priority: number };
}
