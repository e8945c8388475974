import type { Action } from "../../draft/draft.ts";
import type { PlainDate } from "../../guidance/calendar.ts";

const mostWords = 9;

/** How a message names an action at the start of a sentence: Action 2.3 “Publish what we find”. */
export function nameOf({ id, title }: Action): string {
  const words = inBrief(title.text);
  if (id === undefined) return words === "" ? "This action" : `The action “${words}”`;
  return words === "" || words === id ? `Action ${id}` : `Action ${id} “${words}”`;
}

/** The first words of a text, on one line. */
export function inBrief(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const shown = words.slice(0, mostWords).join(" ");
  return words.length > mostWords
    ? `${shown.replace(/[\s,;:.–-]+$/, "")} …`
    : shown.replace(/[\s,;:.]+$/, "");
}

/** A name or a command as it stands inside a sentence. */
export function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words of the draft in quotation marks, on one line. */
export function quoted(text: string): string {
  return `“${text.replace(/\s+/g, " ").trim()}”`;
}

/** "a", "a and b", "a, b and c"; `joint` is the last joint. */
export function listed(words: readonly string[], joint = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${joint} ${last}` : last;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "30 September 2026". */
export function longDate(date: PlainDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** "1 action", "1,204 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** A number of words, rounded as one says it: "1,250", "8,000". */
export function roughly(words: number): string {
  const step = words < 1000 ? 10 : 50;
  return figure(Math.round(words / step) * step);
}

/** A whole number, as `toLocaleString` writes it in English; that is slow to load. */
function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
