import november2022Data from "./editions/november-2022.json" with { type: "json" };
import type { Kind } from "./kinds.ts";
import type { Source } from "./sources.ts";

/** An edition of the inspection handbook, as a file in `editions/` holds it; `schemas/edition.schema.json` describes it. */
export interface Edition {
  /** The name by which settings choose it: `november-2022`. */
  readonly name: string;
  readonly title: string;
  readonly published: string;
  /** The official page that has it. */
  readonly address?: string;
  /** What a self-evaluation must cover, in the edition's own words. */
  readonly questions: Readonly<Record<1 | 2 | 3, string>>;
  /** The paragraphs of the evaluation criteria. */
  readonly criteria: Readonly<Record<"listed" | "detailed" | "alternativeProvision", readonly number[]>>;
  readonly deadlines: Readonly<Record<DeadlineId, DeadlineRule>>;
  /** The paragraphs of November 2022 by their numbers in this edition. */
  readonly renumbered?: Readonly<Record<string, number>>;
}

export type DeadlineId =
  | "plan-submitted"
  | "plan-published"
  | "strategic-plan-updated"
  | "draft-report-comments"
  | "complaint"
  | "monitoring-inspection"
  | "annex-a-lists"
  | "annex-a-rest";

/** What a deadline counts from; the front matter gives the day under the same name. */
export type Event = "report-published" | "report-received" | "draft-received" | "notified";

export interface DeadlineRule {
  /** What is to be done, as a command. */
  readonly what: string;
  /** The documents that it is about. */
  readonly kinds: readonly Kind[];
  /** The day of the event does not count. */
  readonly from: Event;
  readonly count: number;
  readonly unit: "working-days" | "months";
  /** The time runs on to that day of the same week. */
  readonly until?: "Friday";
  /** By what time of the day: "11am". */
  readonly time?: string;
  /** The dates of the front matter that say that it has been done. */
  readonly settledBy: readonly ("submitted" | "published")[];
  readonly paragraphs: readonly number[];
}

export const november2022 = november2022Data as Edition;

/** The editions that settings can choose. A later one is one more file and its name here. */
export const editions: readonly Edition[] = [november2022];

/** The edition that the rules were written by, and that counts where settings choose none. */
export const edition = november2022;

export const deadlineIds = Object.keys(edition.deadlines) as readonly DeadlineId[];

/** The edition with an area's own counts of working days or months. */
export function withCounts(base: Edition, counts: Readonly<Partial<Record<DeadlineId, number>>>): Edition {
  const changed = deadlineIds.map((id) => {
    const rule = base.deadlines[id];
    return [id, { ...rule, count: counts[id] ?? rule.count }] as const;
  });
  return { ...base, deadlines: Object.fromEntries(changed) as Edition["deadlines"] };
}

/** Cites paragraphs of an edition: "Ofsted and CQC handbook, November 2022, paragraphs 183 and 184". */
export function cite({ title, published }: Edition, ...paragraphs: readonly number[]): Source {
  const last = paragraphs.at(-1);
  const others = paragraphs.slice(0, -1);
  const numbers = others.length > 0 ? `paragraphs ${others.join(", ")} and ${last}` : `paragraph ${last}`;
  return { document: "handbook", text: `${title}, ${published}, ${numbers}`, paragraphs };
}

/** Cites paragraphs of the edition that the rules were written by. */
export function handbook(...paragraphs: readonly number[]): Source {
  return cite(edition, ...paragraphs);
}

/** A source as `chosen` numbers it; as it stands where it is no handbook or `chosen` does not say. */
export function inEdition(source: Source, chosen: Edition): Source {
  if (source.document !== "handbook" || source.paragraphs.length === 0) return source;
  const numbers = source.paragraphs.flatMap((paragraph) => chosen.renumbered?.[paragraph] ?? []);
  return numbers.length === source.paragraphs.length ? cite(chosen, ...numbers) : source;
}
