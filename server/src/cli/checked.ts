import type { Marked } from "../check/baseline.ts";
import type { Kind } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Reported } from "../report/report.ts";
import type { Remembered } from "./remembered.ts";

/** What decides what is found in a file, besides the files themselves. */
export interface Run {
  readonly today: PlainDate;
  /** The configuration to use instead of those on the disk. */
  readonly config: string | undefined;
}

/** What was found in a file. It is plain data, that threads and the disk can hold. */
export interface Checked {
  /** Null for Markdown that is none of our documents. */
  readonly kind: Kind | null;
  readonly findings: readonly (Reported & Marked)[];
}

/** What came of checking a file. */
export type Outcome =
  | { readonly checked: Checked; readonly remembered: Remembered }
  | {
      /** Why it could not be read. */
      readonly refusal: string;
      /** Nothing can be checked: its configuration cannot be used. */
      readonly stops?: true;
    };
