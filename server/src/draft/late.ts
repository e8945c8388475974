import {
  hollowRemedy,
  lateAlone,
  lateHeadings,
  lateStatus,
  mitigationLabel,
  moreThanReason,
  notOnlyLate,
  reasonLabel,
  timelyStatus,
} from "../guidance/late-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Cell, Row, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import type { Lateness } from "./draft.ts";
import type { Ending, Known } from "./ending.ts";
import type { Entry } from "./entry.ts";
import { emptyCell } from "./entry.ts";
import { labelsWithin } from "./labelled.ts";
import { lateProse } from "./late-prose.ts";
import { columnRole, plainLabel } from "./roles.ts";
import { walk, type Section } from "./sections.ts";
import { findTimescale, isBlank, readTimescale, type TimescaleReading } from "./timescale.ts";
import { isElsewhere, isUndecided } from "./undecided.ts";
import { idIn } from "./wording.ts";

/** What a table says of late actions by their numbers alone, told by number. */
export type LateNotes = ReadonlyMap<string, LateNote>;

export interface LateNote {
  readonly reason: Words | undefined;
  readonly mitigation: Words | undefined;
  readonly revised: Words | undefined;
  readonly slots: Lateness["slots"];
}

/** The tables that give the reasons for delays by the numbers of actions that stand elsewhere. */
export function readLateNotes(root: Section): LateNotes {
  return new Map(walk(root).flatMap(notesBelow));
}

const notesBelow = once(({ elements }: Section): readonly [string, LateNote][] =>
  elements.flatMap((each) => (each.type === "table" ? notesIn(each) : [])),
);

const notesIn = once(({ header, rows }: Table): readonly [string, LateNote][] => {
  const roles = header.cells.map(({ words }) => lateRole(words.text));
  if (!roles.includes("reason") || roles.includes("risk")) return [];
  return rows.flatMap((row) => noteIn(row, roles.join("|")));
});

const noteIn = onceWhile((row: Row, columns: string): readonly [string, LateNote][] => {
  const roles = columns.split("|");
  const cellOf = (wanted: string): Cell | undefined => row.cells[roles.indexOf(wanted)];
  const numbers = [cellOf("id"), cellOf("action")].map((cell) => cell && idIn(cell.words.text));
  const number = numbers.find((each) => each !== undefined);
  if (number === undefined) return [];
  const value = (wanted: string): Words | undefined => filled(cellOf(wanted)?.words);
  const [reason, mitigation] = [emptyCell(cellOf("reason")), emptyCell(cellOf("mitigation"))];
  const slots = { ...(reason && { reason }), ...(mitigation && { mitigation }) };
  const note = {
    reason: telling(value("reason")),
    mitigation: remedying(value("mitigation")),
    revised: value("revised"),
    slots,
  };
  return [[number, note]];
});

function lateRole(heading: string): string {
  const label = plainLabel(heading);
  return reasonLabel.test(label)
    ? "reason"
    : mitigationLabel.test(label)
      ? "mitigation"
      : columnRole(heading);
}

const late = finder(lateHeadings);
const more = finder(notOnlyLate);

/** Whether the heading says that all below it is late. */
export const isOfLateActions = once(({ title }: Section): boolean => {
  const folded = fold(title);
  return (late.isIn(folded) && !more.isIn(folded)) || lateAlone.test(afterColon(title));
});

/** "Slide 7: Behind" is headed "Behind". */
function afterColon(title: string): string {
  return bare(title.slice(title.lastIndexOf(":") + 1));
}

/** What is told of an action's delay elsewhere: by the heading it stands under, and in a table of reasons. */
interface ToldBeside {
  readonly listed: boolean;
  readonly note: LateNote | undefined;
}

/** What the document says of the delay of an open action that is due by `end`; undefined where it tells of none. */
export function latenessOf(
  entry: Entry,
  ending: Ending,
  { listed, note }: ToldBeside,
  known: Known,
  end: PlainDate | undefined,
): Lateness | undefined {
  const status = entry.status ?? ending.labelled.find(({ role }) => role === "status")?.value;
  const own = labelsWithin(entry.title);
  const reason = telling(entry.reason) ?? own.find(({ label }) => reasonLabel.test(bare(label)))?.value;
  const mitigation =
    entry.hints.find(remedies) ?? own.find(({ label }) => mitigationLabel.test(bare(label)))?.value;
  const explained =
    (entry.explains !== undefined && !isOnItsDay(entry, end, known)) ||
    (reason !== undefined && mitigation !== undefined);
  const told = toldBy(entry, status, (listed && !isOnItsDay(entry, end, known)) || explained, known);
  if (!told) return undefined;
  const endOf = (words: Words | undefined): PlainDate | undefined =>
    words && datedEnd(readTimescale(words.text, known.dates));
  const remedy = mitigation ?? note?.mitigation;
  const remark = telling(entry.remark);
  const prose = entry.shape === "row" || entry.shape === "column" ? undefined : lateProse(entry);
  const slots = { ...note?.slots, ...entry.lateSlots };
  const when = remedy && findTimescale(remedy.text, known.dates);
  return {
    told,
    reason: reason ?? note?.reason ?? remark ?? prose?.reason,
    mitigation: remedy ?? (slots.mitigation ? undefined : beyondReason(remark)) ?? prose?.mitigation,
    newDate:
      later(endOf(filled(entry.revised)), endOf(note?.revised)) ??
      (entry.original === entry.end ? undefined : endOf(entry.end)) ??
      datedEnd(when) ??
      (prose && nowDueOf(entry.title.text, end, known)),
    timed: when?.type === "dated",
    asked: slots.reason !== undefined || (entry.reason !== undefined && !tells(entry.reason)),
    slots,
  };
}

/** What a remark says besides the reason, where one column is for both. */
function beyondReason(remark: Words | undefined): Words | undefined {
  return remark && moreThanReason.test(remark.text) ? remark : undefined;
}

/** Nothing is told of a delay, and its new date, if it has one, is the first one, which is still to come. */
function isOnItsDay(
  { explains, original, revised, reason, hints }: Entry,
  end: PlainDate | undefined,
  { dates }: Known,
): boolean {
  const told = [reason, ...hints].some((words) => words && !isBlank(words.text));
  const hasPassed = end !== undefined && end < (dates.date ?? dates.today);
  if (told || hasPassed) return false;
  if (explains === "late" && (original === undefined || revised === undefined)) return true;
  return original !== undefined && original.text.trim() === revised?.text.trim();
}

function later(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

/** "Due 30 April; now 30 October": `end`, where it was read, else the date that stands there. */
function nowDueOf(text: string, end: PlainDate | undefined, { dates }: Known): PlainDate | undefined {
  const now = nowDue.exec(text);
  return now
    ? (end ?? datedEnd(findTimescale(`by ${text.slice(now.index + now[0].length)}`, dates)))
    : undefined;
}

const nowDue = /\bnow\s+(?=[^.;]{0,20}\d)|\b(?:extended|moved|revised) to\b/i;

function datedEnd(reading: TimescaleReading | undefined): PlainDate | undefined {
  return reading?.type === "dated" ? reading.end : undefined;
}

function bare(label: string): string {
  return label.replace(/[^\p{L}' ]/gu, "").trim();
}

function filled(words: Words | undefined): Words | undefined {
  return words && !isBlank(words.text) ? words : undefined;
}

/** What says something here: neither "TBC" nor "see minutes". */
function telling(words: Words | undefined): Words | undefined {
  return words && tells(words) ? words : undefined;
}

function remedying(words: Words | undefined): Words | undefined {
  return words && remedies(words) ? words : undefined;
}

/** What says something that is done: not "escalated" alone, by nobody, to nobody and on no day. */
function remedies(words: Words): boolean {
  return tells(words) && !hollowRemedy.test(words.text);
}

function tells({ text }: Words): boolean {
  return !isBlank(text) && !isUndecided(text) && !isElsewhere(text);
}

function toldBy(
  entry: Entry,
  status: Words | undefined,
  listed: boolean,
  known: Known,
): Lateness["told"] | undefined {
  if (status && timelyStatus.test(status.text)) return undefined;
  if (listed) return "listed";
  if (status && lateStatus.test(status.text)) return "status";
  const [first, last] = [entry.original, entry.revised].map((words) => {
    const reading = words && readTimescale(words.text, known.dates);
    return reading?.type === "dated" && !reading.ambiguous ? reading.end : undefined;
  });
  return first !== undefined && last !== undefined && last > first ? "moved" : undefined;
}
