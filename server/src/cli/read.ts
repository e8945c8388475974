import type { Draft, Kind } from "../draft/draft.ts";
import { readDraft } from "../draft/read.ts";
import type { Calendar, PlainDate } from "../guidance/calendar.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import { readMarkdown } from "../markdown/read.ts";
import { remembering } from "../markdown/remember.ts";

/** About a folder of drafts, which are looked through for one another and checked themselves. In characters. */
const held = 200_000;

export const markdownOf = remembering((text) => readMarkdown(text), held);

/** What a file says; undefined where it is none of our documents. */
export const draftOf = onceWhile(
  (markdown: MarkdownText, today: PlainDate, calendar: Calendar, kind: Kind | undefined): Draft | undefined =>
    readDraft(markdown, { today, calendar, ...(kind && { kind }) }),
);
