import type { CodeLens } from "vscode-languageserver";
import { deadlinesOf } from "../draft/deadlines.ts";
import type { DraftDeadline } from "../draft/deadlines.ts";
import type { Action, Area, Draft, Question } from "../draft/draft.ts";
import { findEvidence } from "../draft/evidence.ts";
import { walk } from "../draft/sections.ts";
import { countWords } from "../draft/wording.ts";
import { addMonths, isPlainDate } from "../guidance/calendar.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Place } from "../markdown/elements.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Range } from "../markdown/position.ts";
import { showPlaces } from "../protocol.ts";
import type { Places } from "../protocol.ts";
import { startOf } from "../rules/common/questions.ts";
import { counted, listed, longDate } from "../rules/common/wording.ts";
import type { Settings } from "../rules/rule.ts";
import { ownersOf, periodOfAll } from "./understood/summary.ts";
import { distance } from "./understood/timescale.ts";

/** What is told above a heading. */
export interface Told {
  readonly range: Range;
  readonly title: string;
  /** Where that stands in the draft; empty for mere words. */
  readonly places: readonly Range[];
}

interface Choice {
  readonly today: PlainDate;
  readonly settings: Settings;
  /** The inspection report that the draft answers, where it is at hand. */
  readonly report: Draft | undefined;
}

/** What is told above the headings of a draft: days left, what each question and each area holds. */
export function toldAbove(draft: Draft, choice: Choice): Told[] {
  const headings = new Set<Place | undefined>([...walk(draft.root)].map(({ heading }) => heading));
  const answers = draft.questions.flatMap(({ sections }) => sections.map(({ heading }) => heading));
  const areas = draft.areas.filter(({ place }) => headings.has(place) && !answers.includes(place as never));
  return [
    ...deadlines(draft, choice),
    ...draft.questions.flatMap((question) => questionTold(question, draft.actions)),
    ...areas.flatMap(areaTold),
  ];
}

/** As lenses for a client: those that have places show them, where the client can. */
export function codeLenses(told: readonly Told[], uri: string, canShow: boolean): CodeLens[] {
  return told.map(({ range, title, places }) => ({
    range,
    command:
      canShow && places.length > 0
        ? {
            title,
            command: showPlaces,
            arguments: [{ uri, position: range.start, places } satisfies Places],
          }
        : { title, command: "" },
  }));
}

/** Months after the day that a deadline counts from after which nobody asks for it any more. */
const longAgo = 18;

function deadlines(draft: Draft, { today, settings, report }: Choice): Told[] {
  if (draft.summary) return [];
  return deadlinesOf(draft, report, { ...settings, today })
    .filter(({ settled, rule, since }) => {
      return !settled && rule.unit === "working-days" && today <= addMonths(since, longAgo);
    })
    .map((deadline) => ({
      range: startOf(draft),
      title: deadlineTitle(deadline, today, settings),
      places: startingDate(deadline, draft),
    }));
}

/** Where the draft itself gives the day that a deadline counts from. */
function startingDate({ rule: { from } }: DraftDeadline, { frontMatter }: Draft): Range[] {
  const { keys, inspectionReport = "" } = frontMatter;
  const report =
    from === "report-published" && isPlainDate(inspectionReport) ? keys["inspection-report"] : undefined;
  const key = keys[from] ?? report;
  return key ? [key.value] : [];
}

function deadlineTitle(
  { what, day, time, passed }: DraftDeadline,
  today: PlainDate,
  { calendar }: Settings,
): string {
  const when = `${time === undefined ? "" : `${time} on `}${longDate(day)}`;
  const left = distance(day, today, calendar);
  return passed ? `${what}: the last day was ${when}, ${left}` : `${what} by ${when}, ${left}`;
}

function questionTold({ number, sections, statements }: Question, actions: readonly Action[]): Told[] {
  const heading = sections[0]?.heading;
  if (!heading) return [];
  const range = rangeOf(heading);
  const words = statements.reduce((sum, { text }) => sum + countWords(text), 0);
  const told = { range, title: `Question ${String(number)}: ${counted(words, "word")}`, places: [] };
  return [told, number === 3 ? plansTold(actions, range) : sourcesTold(statements, range)];
}

function sourcesTold(statements: Question["statements"], range: Range): Told {
  const sources = new Map<string, Range>();
  for (const words of statements)
    for (const { text, from, to } of findEvidence(words.text)) {
      const source = text.toLowerCase();
      if (!sources.has(source)) sources.set(source, words.range(from, to));
    }
  const title =
    sources.size === 0
      ? "no source of evidence named"
      : counted(sources.size, "source of evidence", "sources of evidence");
  return { range, title, places: [...sources.values()] };
}

function plansTold(actions: readonly Action[], range: Range): Told {
  const dated = actions.filter(({ timescale }) => timescale?.type === "dated").length;
  const title =
    actions.length === 0
      ? "no plans listed"
      : `${counted(actions.length, "plan")}, ${String(dated)} with a date`;
  return { range, title, places: actions.map((action) => action.title.range()) };
}

/** As many owners as are named; more are counted. */
const mostOwners = 4;

function areaTold({ place, actions }: Area): Told[] {
  const range = rangeOf(place);
  if (actions.length === 0) return [];
  const owners = ownersOf(actions);
  const more = owners.length - mostOwners;
  const shown = more > 1 ? [...owners.slice(0, mostOwners), `${String(more)} more`] : owners;
  const period = periodOfAll(actions);
  return [
    {
      range,
      title: counted(actions.length, "action"),
      places: actions.map((action) => action.title.range()),
    },
    ...(owners.length > 0 ? [{ range, title: listed(shown), places: [] }] : []),
    ...(period === undefined ? [] : [{ range, title: period, places: [] }]),
  ];
}
