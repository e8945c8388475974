import type { Item, MarkdownText, Place, Row, Words } from "../markdown/elements.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Kind } from "../guidance/kinds.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Section } from "./sections.ts";

export { kinds, plans, type Kind } from "../guidance/kinds.ts";

/** What a document says, typed, each part with its place in the text. */
export interface Draft {
  readonly markdown: MarkdownText;
  readonly kind: Kind;
  /** The document says that owners, dates and measures stand in a fuller plan elsewhere. */
  readonly summary: boolean;
  /** The document's own date, from its front matter or its title. */
  readonly date: PlainDate | undefined;
  readonly frontMatter: FrontMatter;
  /** The document's headings as a tree; the root has no heading. */
  readonly root: Section;
  /** Always three, in order, in a self-evaluation; none elsewhere. */
  readonly questions: readonly Question[];
  readonly areas: readonly Area[];
  readonly actions: readonly Action[];
}

export interface Question {
  readonly number: 1 | 2 | 3;
  /** yes: answered with substance. thin: touched, but without substance (see `reasons`). no: not answered. */
  readonly answered: "yes" | "thin" | "no";
  /** Why it is thin. */
  readonly thin: "little" | "placeholder" | "activity" | "evidence" | "undated" | "plans" | undefined;
  /** The first heading that answers it; undefined when nothing does. */
  readonly heading: Place | undefined;
  /** The parts of the document that answer it. */
  readonly sections: readonly Section[];
  /** What those parts say: sentences, bullets and table cells. */
  readonly statements: readonly Words[];
}

export interface Area {
  /** As the document numbers it, or `area-1`, `area-2` … in order. */
  readonly id: string;
  readonly title: Words;
  readonly place: Place;
  readonly actions: readonly Action[];
  /** The area has measures of its own (a table or a list), so its actions need none each. */
  readonly measured: boolean;
}

export interface Action {
  readonly id: string | undefined;
  /** The action's own words, without number or label. */
  readonly title: Words;
  readonly area: Area | undefined;
  readonly owners: readonly Owner[];
  readonly timescale: Timescale | undefined;
  readonly measure: Measure | undefined;
  readonly status: Status | undefined;
  /** Complete by its status, its ticked box or its timescale ("Completed 10 July"). */
  readonly done: boolean;
  /** From the first of the action's own lines to the last. */
  readonly place: Place;
  readonly shape: "row" | "item" | "heading" | "labels";
  /** The list item or table row it was read from, where there is one. */
  readonly element: Item | Row | undefined;
  /** Where a missing owner, timescale or measure would be written in this draft. */
  /** Measures are kept beside this action: in a column, a label, or once for its area. */
  readonly measuresKept: boolean;
  readonly slots: { readonly owner?: Slot; readonly timescale?: Slot; readonly measure?: Slot };
}

/** An insertion: at offset `at` of the block, `before`, then what the author writes, then `after`. */
export interface Slot {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

export type OwnerType = "organisation" | "post" | "person" | "group" | "vague";

export interface Owner {
  readonly text: string;
  readonly type: OwnerType;
  /** The body that a post, person or group belongs to, where the draft or common knowledge tells. */
  readonly organisation: string | undefined;
  /** Stated once for a whole area, not beside the action. */
  readonly inherited: boolean;
  readonly words: Words;
}

export type Precision = "day" | "month" | "term" | "quarter" | "year";
export type TimescaleType = "dated" | "relative" | "recurring" | "vague";

export interface Timescale {
  readonly text: string;
  readonly type: TimescaleType;
  readonly start: PlainDate | undefined;
  readonly end: PlainDate | undefined;
  readonly precision: Precision | undefined;
  /** Why a reader could take it otherwise: no year given, or two fair readings. */
  readonly ambiguous: "no-year" | "two-readings" | undefined;
  /** A standing duty with a review date or a frequency ("ongoing, reviewed each July"). */
  readonly reviewed: boolean;
  readonly inherited: boolean;
  readonly words: Words;
}

export interface Measure {
  readonly text: string;
  readonly type: "impact" | "activity" | "unclear";
  readonly words: Words;
}

export interface Status {
  readonly text: string;
  readonly done: boolean;
  readonly words: Words;
}
