import type { Draft } from "../draft/draft.ts";
import { readDraft } from "../draft/read.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { readMarkdown } from "../markdown/read.ts";
import type { Configured } from "./configurations.ts";
import { readText } from "./disk.ts";
import type { File } from "./disk.ts";

/** What a file says; undefined where it is none of our documents. */
export function readFile(
  file: File,
  today: PlainDate,
  { configuration, kind }: Configured,
): Draft | undefined {
  const { calendar } = configuration;
  return readDraft(readMarkdown(readText(file)), { today, calendar, ...(kind && { kind }) });
}
