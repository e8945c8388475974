import type { Timescale } from "../../draft/draft.ts";
import { asOf } from "../../draft/as-of.ts";
import type { Position } from "../../markdown/position.ts";
import { longDate, quoted } from "../../rules/common/wording.ts";
import { caveats, countedFromDate, distance, periodOf } from "./timescale.ts";
import { isAt } from "./understood.ts";
import type { Reading, Understood } from "./understood.ts";

/** The timescale at a place: the period that its words mean, and how far away its end is. */
export function timescaleAt(position: Position, reading: Reading): Understood | undefined {
  const action = reading.draft.actions.find(
    ({ timescale }) => timescale && isAt(timescale.words.range(), position),
  );
  if (!action?.timescale) return undefined;
  const { timescale, originally } = action;
  const sentence = sentenceOf(timescale, action.done, reading);
  return {
    range: timescale.words.range(),
    what: "Timescale",
    says: [
      sentence ?? `No day can be told from ${quoted(timescale.text)}.`,
      ...caveats(timescale),
      ...(originally === undefined ? [] : [`It was to be done by ${longDate(originally)} at first.`]),
      ...(timescale.inherited ? ["It is stated once for several actions."] : []),
    ],
    ...(sentence === undefined && { little: true }),
    source: { rule: "action-timescale" },
  };
}

function sentenceOf(
  timescale: Timescale,
  done: boolean,
  { draft, today, settings }: Reading,
): string | undefined {
  const { text, type, start, end } = timescale;
  const { calendar } = settings;
  const counted = countedFromDate(timescale, draft, calendar);
  if (counted !== undefined)
    return `${quoted(text)} ends on ${longDate(counted)} if it counts from the document’s date, ${longDate(draft.date ?? "")}: ${distance(counted, today, calendar)}.`;
  const period = periodOf(timescale);
  if (type === "recurring")
    return `${quoted(text)} is read as something that comes back${start === undefined ? "" : `, from ${longDate(start)}`}${end === undefined ? "" : ` to ${longDate(end)}`}.`;
  if (type !== "dated" || period === undefined) return undefined;
  if (done || asOf(draft, today) === undefined) return `${quoted(text)} is read as ${period}.`;
  if (end === undefined)
    return `${quoted(text)} is read as ${period}, ${distance(start ?? today, today, calendar)}, without a last day.`;
  const isDay = period === longDate(end);
  return isDay
    ? `${quoted(text)} is read as ${period}, ${distance(end, today, calendar)}.`
    : `${quoted(text)} is read as ${period}. Its last day is ${distance(end, today, calendar)}.`;
}
