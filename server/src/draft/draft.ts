import type { Item, MarkdownText, Place, Row, Words } from "../markdown/elements.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Kind } from "../guidance/kinds.ts";
import type { Standing } from "../guidance/status-words.ts";
import type { LogType } from "../guidance/log-words.ts";
import type { EvidenceItem } from "./evidence-index.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { InspectionReport } from "./inspection-report.ts";
import type { Section } from "./sections.ts";

export type { EvidenceItem } from "./evidence-index.ts";
export type { InspectionReport, ReportedArea } from "./inspection-report.ts";
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
  /** The same, those of each part together: the same lists as in the last reading where their members are the same. */
  readonly lists: readonly (readonly Action[])[];
  /** What an inspection report asks for; undefined in any other document. */
  readonly inspection: InspectionReport | undefined;
  /** What an evidence index lists; none in any other document. */
  readonly evidence: readonly EvidenceItem[];
  /** The risks, issues, dependencies and benefits of a progress report; none in any other document. */
  readonly log: readonly LogEntry[];
}

export interface Question {
  readonly number: 1 | 2 | 3;
  /** yes: answered with substance. thin: touched, but without substance (see `reasons`). no: not answered. */
  readonly answered: "yes" | "thin" | "no";
  /** Why it is thin. */
  readonly thin:
    "little" | "placeholder" | "activity" | "evidence" | "undated" | "plans" | "dates" | undefined;
  /** The first heading that answers it; undefined when nothing does. */
  readonly heading: Place | undefined;
  /** The parts of the document that answer it. */
  readonly sections: readonly Section[];
  /** What those parts say: sentences, bullets and table cells. */
  readonly statements: readonly Words[];
}

/** The same object as in the last reading while what it was read from is; `actions` is settled at each reading. */
export interface Area {
  /** As the document numbers it, or `area-1`, `area-2` … in order. */
  readonly id: string;
  readonly title: Words;
  readonly place: Place;
  /** The same list as in the last reading where its members are the same. */
  actions: readonly Action[];
  /** The area has measures of its own (a table or a list), so its actions need none each. */
  readonly measured: boolean;
}

/**
 * The same object as in the last reading while all that is told of it is. Only `section` and `area` are settled at each
 * reading: they change when something else in them does.
 */
export interface Action {
  readonly id: string | undefined;
  /** The action's own words, without number or label. */
  readonly title: Words;
  /** The part of the document that it stands in. */
  section: Section;
  area: Area | undefined;
  readonly owners: readonly Owner[];
  readonly timescale: Timescale | undefined;
  /** The day by which it was to be done at first, where that stands beside a later one. */
  readonly originally: PlainDate | undefined;
  readonly measure: Measure | undefined;
  readonly status: Status | undefined;
  /** Complete by its status, its ticked box or its timescale ("Completed 10 July"). */
  readonly done: boolean;
  /** In a progress report, what it says of an open action that is behind schedule. */
  readonly late: Lateness | undefined;
  /** From the first of the action's own lines to the last. */
  readonly place: Place;
  /** column: one of a table that is read downwards. */
  readonly shape: "row" | "column" | "item" | "heading" | "labels" | "paragraph";
  /** The list item or table row it was read from, where there is one. */
  readonly element: Item | Row | undefined;
  /** Measures are kept beside this action: in a column, a label, or once for its area. */
  readonly measuresKept: boolean;
  /** Where a missing owner, timescale or measure would be written in this draft. */
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
  /** It comes back after its end: "30 September 2026, then quarterly". */
  readonly repeats: boolean;
  readonly inherited: boolean;
  readonly words: Words;
}

/** What a progress report says of an action that is behind schedule. */
export interface Lateness {
  /** listed: among the late actions. status: its status says so. moved: it has a later date than it had. */
  readonly told: "listed" | "status" | "moved";
  readonly reason: Words | undefined;
  readonly mitigation: Words | undefined;
  /** The new date that is given for the action, or for what is done about it. */
  readonly newDate: PlainDate | undefined;
  /** What is being done about it says when. */
  readonly timed: boolean;
  /** There is a place for the reason, and nothing that tells one stands there. */
  readonly asked: boolean;
  /** Empty cells where the reason and the mitigation belong. */
  readonly slots: { readonly reason?: Slot; readonly mitigation?: Slot };
}

/** A risk, an issue, a dependency or a benefit, as a report keeps them. */
export interface LogEntry {
  readonly type: LogType;
  readonly id: string | undefined;
  readonly title: Words;
  readonly owners: readonly Owner[];
  readonly mitigation: Words | undefined;
  /** The day by which it is to be settled or looked at again; undefined where none can be told for sure. */
  readonly end: PlainDate | undefined;
  /** The words that tell it. */
  readonly due: Words | undefined;
  readonly closed: boolean;
  /** Open, but managed, accepted or watched. */
  readonly held: boolean;
  readonly place: Place;
  /** What the log that it stands in tells of some entries, if not of this one. */
  readonly kept: { readonly owner: boolean; readonly mitigation: boolean };
  readonly slots: { readonly owner?: Slot; readonly mitigation?: Slot };
}

export interface Measure {
  readonly text: string;
  /** All that is said of how success is measured: further columns or labels, and the baseline. */
  readonly told: string;
  readonly type: "impact" | "activity" | "unclear";
  readonly words: Words;
}

export interface Status {
  readonly text: string;
  readonly done: boolean;
  /** What it says, by the draft's own key where it has one; undefined where it says none of these. */
  readonly standing: Standing | undefined;
  /** How much is done, in a column of its own or as the whole status: 0 to 100. */
  readonly percent: number | undefined;
  readonly words: Words;
}
