import { factsOf } from "../report/facts.ts";
import { factsText } from "../report/facts-text.ts";
import { readMarkdown } from "../markdown/read.ts";
import { configurations } from "./configurations.ts";
import { fileAt, readText } from "./disk.ts";
import { terminal, write } from "./output.ts";
import { draftOf } from "./read.ts";
import { readToday } from "./today.ts";

export interface FactsFlags {
  readonly format: "text" | "json";
  readonly config?: string;
  readonly today?: string;
}

/** `area-send facts`. */
export function factsCommand(given: string, flags: FactsFlags): void {
  const today = readToday(flags.today);
  const file = fileAt(given);
  const { configuration, kind } = configurations(flags.config)(file.path);
  const draft = draftOf(readMarkdown(readText(file)), today, configuration.calendar, kind);
  const facts = factsOf(draft, configuration.frame);
  write(flags.format === "json" ? `${JSON.stringify(facts, undefined, 2)}\n` : factsText(facts, terminal()));
}
