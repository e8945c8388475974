import type { Calendar, PlainDate } from "../guidance/calendar.ts";
import { plans, type Kind } from "../guidance/kinds.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { readActions } from "./actions.ts";
import { readAreas } from "./areas.ts";
import { saysBlanksMeanAbove } from "./blanks.ts";
import { findDocumentDate } from "./document-date.ts";
import type { Draft } from "./draft.ts";
import type { Known } from "./ending.ts";
import { readEntries } from "./entries.ts";
import { tellsInDetails } from "./entries-in-lists.ts";
import { letGo } from "./let-go.ts";
import { readLateNotes } from "./late.ts";
import { readLog } from "./log.ts";
import { readEvidenceIndex } from "./evidence-index.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { areasOfReport, readInspectionReport } from "./inspection-report.ts";
import { kindOf } from "./kind.ts";
import { knownFrom } from "./known.ts";
import { collectNames } from "./names.ts";
import { questionsBySection, readQuestions } from "./questions.ts";
import { elementsOf, sectionsOf, type Section } from "./sections.ts";
import { readStatusKey } from "./status-key.ts";
import { isSummary } from "./summary.ts";
import { signsIn } from "./text-signs.ts";

export interface ReadOptions {
  readonly today: PlainDate;
  readonly calendar: Calendar;
  /** The kind that the configuration gives to this file; the document's own front matter wins over it. */
  readonly kind?: Kind | undefined;
  /** The draft that was read of the text before an edit. It is used up. */
  readonly previous?: Draft | undefined;
}

/** An inspection report and an evidence index list what others have found and asked for, not what will be done. */
const withActions: ReadonlySet<Kind> = new Set<Kind>([...plans, "self-evaluation", "progress-report"]);

/** A text that is known to be a draft of one of the kinds, with what its kind was told from. */
export interface Recognised {
  readonly kind: Kind;
  readonly frontMatter: FrontMatter;
  readonly root: Section;
  readonly summary: boolean;
}

/** What kind of draft a text is; undefined for any other Markdown. `given`: as in `ReadOptions`. Never throws. */
export function recognise(markdown: MarkdownText, given?: Kind): Recognised | undefined {
  const frontMatter = readFrontMatter(markdown);
  if (frontMatter.kind === "other") return undefined;
  const root = sectionsOf(markdown);
  const titles = [frontMatter.title, frontMatter.subtitle].filter((title) => title !== undefined);
  const kind = frontMatter.kind ?? given ?? kindOf(root, signsIn(markdown), titles);
  return kind && { kind, frontMatter, root, summary: frontMatter.summary || isSummary(root) };
}

/** What a text says, when it is a draft of one of the kinds; undefined for any other Markdown. Never throws. */
export function readDraft(markdown: MarkdownText, options: ReadOptions): Draft | undefined {
  if (options.previous) letGo(options.previous);
  const recognised = recognise(markdown, options.kind);
  if (!recognised) return undefined;
  const { kind, frontMatter, root, summary } = recognised;
  const date = frontMatter.date ?? findDocumentDate(root);
  const names = collectNames(elementsOf(markdown), frontMatter);
  const knowing = (detailed: boolean): Known =>
    knownFrom(names, readStatusKey(root), saysBlanksMeanAbove(root), detailed, {
      date,
      today: options.today,
      calendar: options.calendar,
    });
  const plain = knowing(false);
  const known = tellsInDetails(root, plain) ? knowing(true) : plain;
  const bySection =
    kind === "self-evaluation" ? questionsBySection(root, known.dates) : new Map<never, never>();
  const listed = withActions.has(kind)
    ? readEntries(root, { kind, known, questionOf: (section) => bySection.get(section) })
    : [];
  const inspection = kind === "inspection-report" ? readInspectionReport(root) : undefined;
  const lateNotes = kind === "progress-report" ? readLateNotes(root) : undefined;
  const areas = readAreas(root, listed, kind);
  const lists = readActions(listed, areas, known, lateNotes);
  const actions = lists.flat();
  return {
    markdown,
    kind,
    summary,
    date,
    frontMatter,
    root,
    questions: kind === "self-evaluation" ? readQuestions(root, bySection, actions, known.dates) : [],
    areas: inspection && inspection.areas.length > 0 ? areasOfReport(inspection) : areas.areas,
    actions,
    lists,
    inspection,
    evidence: kind === "evidence-index" ? readEvidenceIndex(root, known) : [],
    log: kind === "progress-report" ? readLog(root, known) : [],
  };
}
