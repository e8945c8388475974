import type { Calendar, PlainDate } from "../guidance/calendar.ts";
import type { Edition } from "../guidance/editions.ts";
import type { Frame } from "../guidance/frames/frames.ts";
import type { Source } from "../guidance/sources.ts";
import type { Action, Area, Draft, Kind, Question } from "../draft/draft.ts";
import type { Stretch } from "../draft/stretches.ts";
import type { Top } from "../draft/top.ts";
import type { Place } from "../markdown/elements.ts";
import type { Range } from "../markdown/position.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/** Where something stands: a place, which goes where its block goes, or a range of the text as it is now. */
export type Where = Place | Range;

/** A change that the author may choose. */
export interface Fix<At extends Where = Where> {
  /** What it does, in the imperative: "Add an owner to this action". */
  readonly title: string;
  readonly edits: readonly Edit<At>[];
}

/**
 * `snippet` is in the editor's snippet syntax: `${1:name of the organisation}` marks what the author fills in. Its lines
 * end as the document's do.
 */
export interface Edit<At extends Where = Where> {
  readonly at: At;
  readonly snippet: string;
  /** A blank line is left below it where a line follows at once. */
  readonly apart?: boolean;
}

export interface Subjects {
  draft: Draft;
  question: Question;
  area: Area;
  action: Action;
  stretch: Stretch;
  /** Asked about when all other rules have been. */
  silence: Silence;
}
export type Per = keyof Subjects;

/** A comment by which an author lets findings stand, and what came of it. */
export interface Silence {
  /** Where the comment stands. */
  readonly range: Range;
  /** The rules it names; none named is all of them. */
  readonly named: readonly NamedRule[];
  readonly reason: string | undefined;
  /** From the last name to the end of the comment: where a reason is written. */
  readonly reasonRange: Range;
  /** The last day on which it counts, where the reason says so, with those words: "until 31 March 2027". */
  readonly until: { readonly day: PlainDate; readonly range: Range } | undefined;
  /** That day has passed. */
  readonly over: boolean;
  /** There are findings that it lets stand, or would if it were not over. */
  readonly needed: boolean;
}

/** A rule as a silence names it. */
export interface NamedRule {
  readonly rule: string;
  readonly range: Range;
  /** idle: it was asked and found nothing there. unasked: it is off, or does not look at such documents. */
  readonly outcome: "needed" | "idle" | "unasked" | "unknown";
  /** The rule that an unknown name is probably a slip for. */
  readonly meant: string | undefined;
}

/** What an area can set for itself. */
export interface Settings {
  readonly calendar: Calendar;
  /** The edition of the handbook, with the area's own day counts. */
  readonly edition: Edition;
  /** The themes by which coverage is told. */
  readonly frame: Frame;
  /** The most words that a self-evaluation should have. */
  readonly length: number;
}

/** Another document of the same folder. */
export interface Companion {
  /** The name of its file, for messages. */
  readonly name: string;
  /** Where it is, as files are named there. */
  readonly path: string;
  readonly draft: Draft;
}

/**
 * The documents that a draft refers to in its front matter, else those that are the only ones of their kind in its
 * folder. Each is undefined where there is none.
 */
export interface Companions {
  readonly report: Companion | undefined;
  readonly plan: Companion | undefined;
  /** The files that the front matter names and that are not there. */
  readonly missing: readonly MissingFile[];
}

export interface MissingFile {
  readonly key: "inspection-report" | "plan";
  /** The file there is that is probably meant. */
  readonly meant: string | undefined;
}

/** What a rule may know besides what it is asked about. */
interface Knowing<At extends Where> {
  readonly today: PlainDate;
  readonly settings: Settings;
  /** Reports a finding. The message says what is missing, where, and what to write. */
  report(where: At, message: string | Told, ...fixes: Fix<At>[]): void;
}

export interface Context extends Knowing<Where> {
  readonly draft: Draft;
  /** Read when first asked for. */
  readonly companions: Companions;
}

/**
 * All that a rule about an action or a stretch may know besides it. What it finds is remembered while this and its
 * subject are the same, so it speaks of places only.
 */
export interface Around extends Knowing<Place> {
  readonly kind: Kind;
  readonly summary: boolean;
  /** The top of the document. */
  readonly top: () => Top;
  /** The plan that a report or a plan is compared with. */
  readonly plan: Omit<Companion, "path"> | undefined;
}

export interface Contexts {
  draft: Context;
  question: Context;
  area: Context;
  action: Around;
  stretch: Around;
  silence: Context;
}

/** A message with more than its words. */
export interface Told {
  readonly message: string;
  /** What in the text led to it, in whole sentences; shown where there is room. */
  readonly because?: readonly string[];
  /** The lesser of what the rule finds: information, where the rule is an error or a warning. */
  readonly minor?: boolean;
}

/** One thing that an inspector would say. `Rule<"action">` is asked about each action in turn. */
export interface Rule<P extends Per = Per> {
  /** The public name: users write it in settings and in comments, so it never changes. */
  readonly id: string;
  readonly per: P;
  readonly kinds: readonly Kind[];
  /** The default; `severityIn` overrides it for a kind. */
  readonly severity: Severity;
  readonly severityIn?: Partial<Record<Kind, Severity>>;
  /** New in this release: a hint until the next, unless an area sets it higher. */
  readonly preview?: true;
  /** What is right, as a statement: "Each action says when it will be done". */
  readonly title: string;
  /** Where the duty or the criticism comes from. */
  readonly source: readonly Source[];
  /** Why it matters, in one to three sentences for an officer. */
  readonly why: string;
  /** A whole small draft that has no finding of this rule. */
  readonly good: string;
  /** A whole small draft that has exactly one finding of this rule. */
  readonly weak: string;
  /** The documents that both are compared with, by the names of their files. */
  readonly beside?: Readonly<Record<string, string>>;
  check(subject: Subjects[P], context: Contexts[P]): void;
}

export function rule<P extends Per>(value: Rule<P>): Rule<P> {
  return value;
}
