import type { Timescale } from "../../draft/draft.ts";
import { asOf } from "../../draft/as-of.ts";
import type { Position } from "../../markdown/position.ts";
import { longDate, quoted } from "../../rules/common/wording.ts";
import { caveats, countedFromDate, distance, inItsWords, namesDay, periodOf } from "./timescale.ts";
import { isAt } from "./understood.ts";
import type { Reading, Understood } from "./understood.ts";

/** The timescale at a place: the period that its words mean, and how far away its end is. */
export function timescaleAt(position: Position, reading: Reading): Understood | undefined {
  const action = reading.draft.actions.find(
    ({ timescale }) => timescale && isAt(timescale.words.range(), position),
  );
  if (!action?.timescale) return undefined;
  const { timescale, originally } = action;
  const own = inItsWords(timescale, reading.draft, reading.today, reading.settings.calendar);
  const sentence = sentenceOf(own, action.done, reading);
  return {
    range: timescale.words.range(),
    what: "Timescale",
    says: [
      ...(sentence === undefined ? [] : [sentence]),
      ...caveats(timescale),
      ...(own.start === timescale.start ? [] : [`The action starts on ${longDate(timescale.start ?? "")}.`]),
      ...(originally === undefined ? [] : [`It was to be done by ${longDate(originally)} at first.`]),
      ...(timescale.inherited ? ["It is stated once for several actions."] : []),
    ],
    wanting: sentence === undefined ? [`No day can be told from ${quoted(timescale.text)}.`] : [],
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
  const words = quoted(text);
  const counted = countedFromDate(timescale, draft, calendar);
  if (counted !== undefined)
    return `${words} ends on ${longDate(counted)} if it counts from the document’s date, ${longDate(draft.date ?? "")}: ${distance(counted, today, calendar)}.`;
  const period = periodOf(timescale);
  if (type === "recurring")
    return `${words} is read as something that comes back${period === undefined ? "" : `, ${period}`}.`;
  if (type !== "dated" || period === undefined) return undefined;
  if (done || asOf(draft, today) === undefined) return `${words} is read as ${period}.`;
  if (end === undefined)
    return `${words} is read as a start without a last day: ${longDate(start ?? today)}, ${distance(start ?? today, today, calendar)}.`;
  const far = distance(end, today, calendar);
  if (start !== undefined && start < end) return `${words} is read as ${period}. Its last day is ${far}.`;
  return namesDay(timescale, end) && timescale.precision === "day"
    ? `${words} is ${far}.`
    : `${words} is read as ${period}, ${far}.`;
}
