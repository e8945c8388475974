import type { Draft } from "../draft/draft.ts";
import { readDraft } from "../draft/read.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { readMarkdown } from "../markdown/read.ts";
import { remembering } from "../markdown/remember.ts";
import type { Configured } from "./configurations.ts";
import { readText } from "./disk.ts";
import type { File } from "./disk.ts";

/** A folder's files are looked through for what stands beside a draft, and checked themselves: each is parsed once. */
export const markdownOf = remembering((text) => readMarkdown(text), 1_500_000);

/** What a file says; undefined where it is none of our documents. */
export function readFile(
  file: File,
  today: PlainDate,
  { configuration, kind }: Configured,
): Draft | undefined {
  const { calendar } = configuration;
  return readDraft(markdownOf(readText(file)), { today, calendar, ...(kind && { kind }) });
}
