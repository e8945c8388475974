import type { Draft } from "../../draft/draft.ts";
import { actionBlanks, impactPieces } from "../../guidance/answers.ts";
import type { Calendar, PlainDate } from "../../guidance/calendar.ts";
import { blank, literal } from "../../rules/common/fixes.ts";
import { dates } from "./dates.ts";
import type { Asked, Offer } from "./offer.ts";
import { owners } from "./owners.ts";
import { statuses } from "./statuses.ts";

/** Writes the parts of a new action, with the stops numbered in the order in which they are asked for. */
export interface Fields {
  readonly title: () => string;
  readonly owner: () => string;
  readonly date: () => string;
  readonly measure: () => string;
  readonly status: () => string;
  readonly oneOf: (options: readonly string[]) => string;
  /** Something to fill in, with `asked` in its place until then. */
  readonly free: (asked?: string) => string;
}

const mostChoices = 8;

/** The fields of one snippet of this draft. */
export function fieldsFor(draft: Draft, asked: Asked, today: PlainDate, calendar: Calendar): Fields {
  let stop = 0;
  const free = (words = ""): string => (words === "" ? `$${String(++stop)}` : blank(++stop, words));
  const chosen = (words: string, offers: readonly Offer[]): string => {
    const options = offers.slice(0, mostChoices).map(({ text }) => text);
    return options.length === 0 ? free(words) : choice(++stop, [words, ...options]);
  };
  return {
    title: () => free(actionBlanks.title),
    owner: () => chosen(actionBlanks.owner, owners(draft, asked)),
    date: () => chosen(actionBlanks.timescale, dates(draft, asked, today, calendar)),
    measure: () => free(actionBlanks.measure),
    status: () => {
      const [first = "", ...others] = statuses(draft, asked).map(({ text }) => text);
      return others.length === 0 ? free() : choice(++stop, [first, ...others]);
    },
    oneOf: (options) => choice(++stop, options),
    free,
  };
}

/** "From … to … (source, date), so that …". */
export function impactStatement(): string {
  let stop = 0;
  return impactPieces
    .map((piece) => (piece.startsWith("[") ? blank(++stop, piece) : literal(piece)))
    .join("");
}

/** The editor shows these to choose from; the first stands there until then. */
function choice(number: number, options: readonly string[]): string {
  return `\${${String(number)}|${options.map((option) => option.replace(/[\\,|]/g, "\\$&")).join(",")}|}`;
}
