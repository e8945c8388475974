import type { Calendar, PlainDate } from "../guidance/calendar.ts";
import type { Source } from "../guidance/sources.ts";
import type { Action, Area, Draft, Kind, Question } from "../draft/draft.ts";
import type { Range } from "../markdown/position.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/** A change that the author may choose. */
export interface Fix {
  /** What it does, in the imperative: "Add an owner to this action". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** `snippet` is in the editor's snippet syntax: `${1:name of the organisation}` marks what the author fills in. */
export interface Edit {
  readonly range: Range;
  readonly snippet: string;
}

export interface Subjects {
  draft: Draft;
  question: Question;
  area: Area;
  action: Action;
}
export type Per = keyof Subjects;

/** What an area can set for itself. */
export interface Settings {
  readonly calendar: Calendar;
}

/** Another document of the same folder. */
export interface Companion {
  /** The name of its file, for messages. */
  readonly name: string;
  readonly draft: Draft;
}

/**
 * The documents that a draft refers to in its front matter, else those that are the only ones of their kind in its
 * folder. Each is undefined where there is none.
 */
export interface Companions {
  readonly report: Companion | undefined;
  readonly plan: Companion | undefined;
}

export interface Context {
  readonly draft: Draft;
  readonly today: PlainDate;
  readonly settings: Settings;
  /** Read when first asked for. */
  readonly companions: Companions;
  /** Reports a finding. The message says what is missing, where, and what to write. */
  report(range: Range, message: string, ...fixes: Fix[]): void;
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
  check(subject: Subjects[P], context: Context): void;
}

export function rule<P extends Per>(value: Rule<P>): Rule<P> {
  return value;
}
