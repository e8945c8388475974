import { readDate } from "../draft/written-date.ts";
import { weekday } from "../guidance/calendar.ts";
import type { Step, StepName } from "../guidance/new-draft-steps.ts";
import { longDate } from "../rules/common/wording.ts";

/** What the author has answered, as typed. Nothing for a step that is left for later. */
export type Answers = Readonly<Partial<Record<StepName, string>>>;

/** What was understood of an answer while it is typed, or what is wrong with it. */
export interface Understood {
  readonly problem?: string;
  readonly note?: string;
}

const longest = 300;
const mostNames = 50;

/** An answer is never wrong for being empty: what it is for then stays a blank in the document. */
export function understand({ asks }: Step, text: string): Understood {
  if (text.trim() === "") return {};
  if (asks === "date") {
    const date = readDate(text);
    return date === undefined
      ? {
          problem:
            "Write a day, a month and a year, such as 17 April 2026. Leave it empty to fill it in later.",
        }
      : { note: `${days[weekday(date) - 1] ?? ""} ${longDate(date)}`.trim() };
  }
  if (asks !== "names") return {};
  const names = namesIn(text);
  const each = names.map((name, at) => `${String(at + 1)}. ${name}`).join("  ");
  return { note: `${names.length === 1 ? "1 is" : `${String(names.length)} are`} understood: ${each}` };
}

const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The date in words; as typed where it is none. */
export function dateIn(text: string): string {
  const date = readDate(text);
  return date === undefined ? plain(text) : longDate(date);
}

/**
 * Names that stand on lines of their own or with semicolons between, each without the bullet, the number or the
 * “Area for priority action 2:” that it was pasted with.
 */
export function namesIn(text: string): string[] {
  return text
    .split(/[\r\n;]/u)
    .map((line) => plain(line).replace(marks, "").replace(labels, ""))
    .filter((name) => name !== "")
    .slice(0, mostNames);
}

const marks = /^(?:[-*+•·▪◦–—]|\(?\d{1,2}[.):](?!\d)|\d{1,2}\.\d{1,2}(?= ))\s*/u;
const labels =
  /^(?:areas? (?:for|of) (?:priority action|improvement|significant weakness|weakness)|priority|weakness) ?\d{1,2} ?[:.–—-] ?/iu;

/** On one line, without what cannot be seen. */
export function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, longest);
}
