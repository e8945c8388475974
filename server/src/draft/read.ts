import type { Calendar, PlainDate } from "../guidance/calendar.ts";
import { plans, type Kind } from "../guidance/kinds.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { readAction } from "./actions.ts";
import { readAreas } from "./areas.ts";
import { findDocumentDate } from "./document-date.ts";
import type { Draft } from "./draft.ts";
import type { Known } from "./ending.ts";
import { readEntries } from "./entries.ts";
import { readFrontMatter } from "./front-matter.ts";
import { kindOf } from "./kind.ts";
import { collectNames } from "./names.ts";
import { questionsBySection, readQuestions } from "./questions.ts";
import { readSections } from "./sections.ts";
import { isSummary } from "./summary.ts";

export interface ReadOptions {
  readonly today: PlainDate;
  readonly calendar: Calendar;
  /** The kind that the configuration gives to this file; the document's own front matter wins over it. */
  readonly kind?: Kind | undefined;
}

/** An inspection report and an evidence index list what others have found and asked for, not what will be done. */
const withActions: ReadonlySet<Kind> = new Set<Kind>([...plans, "self-evaluation", "progress-report"]);

/** What a text says, when it is a draft of one of the kinds; undefined for any other Markdown. Never throws. */
export function readDraft(markdown: MarkdownText, options: ReadOptions): Draft | undefined {
  const frontMatter = readFrontMatter(markdown);
  if (frontMatter.kind === "other") return undefined;
  const elements = markdown.blocks.flatMap((block) => block.elements);
  const root = readSections(elements);
  const kind =
    frontMatter.kind ??
    options.kind ??
    kindOf(
      root,
      markdown.text,
      [frontMatter.title, frontMatter.subtitle].filter((title) => title !== undefined),
    );
  if (!kind) return undefined;

  const date = frontMatter.date ?? findDocumentDate(root);
  const dates = { date, today: options.today, calendar: options.calendar };
  const known: Known = { names: collectNames(elements, frontMatter), dates };
  const bySection = kind === "self-evaluation" ? questionsBySection(root) : new Map<never, never>();
  const entries = withActions.has(kind)
    ? readEntries(root, { kind, known, questionOf: (section) => bySection.get(section) })
    : [];
  const areas = readAreas(root, entries, kind);
  const actions = entries.map((entry) => {
    const area = areas.of(entry);
    const action = readAction(entry, area, known);
    area?.actions.push(action);
    return action;
  });
  return {
    markdown,
    kind,
    summary: frontMatter.summary || isSummary(root),
    date,
    frontMatter,
    root,
    questions: kind === "self-evaluation" ? readQuestions(root, bySection, actions, dates) : [],
    areas: areas.areas,
    actions,
  };
}
