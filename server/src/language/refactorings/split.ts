import type { Action, Draft } from "../../draft/draft.ts";
import { readTimescale, type DateContext } from "../../draft/timescale.ts";
import type { PlainDate } from "../../guidance/calendar.ts";
import { rangeOf } from "../../markdown/place.ts";
import { longDate } from "../../rules/common/wording.ts";
import { touches } from "../places.ts";
import { extentOf, linesOf, type Extent } from "./extents.ts";
import { freeNumber, numberPlace } from "./numbers.ts";
import { rewriting, type Offer } from "./refactoring.ts";

/** Makes two actions of one that has two deadlines: "by March 2027 and by July 2027". */
export const splitAction: Offer = ({ draft, range, dates }) => {
  const action = draft.actions.find(({ place }) => touches(rangeOf(place), range));
  const deadlines = action && deadlinesOf(action, dates);
  const extent = action && deadlines && ownLines(action, draft);
  if (!extent) return [];
  const [first, second] = deadlines;
  return [
    {
      name: "splitAction",
      title: `Split this action in two: by ${longDate(first.end)}, and by ${longDate(second.end)}`,
      edits() {
        const { markdown } = draft;
        const end = markdown.positionAt(extent.to);
        const copy = copyOf(action, extent, second.text, draft);
        const gap = action.shape === "heading" ? "\n\n" : "\n";
        return [
          rewriting(rangeOf(action.timescale?.words ?? action.title), first.text),
          rewriting({ start: end, end }, gap + copy),
        ];
      },
    },
  ];
};

interface Deadline {
  readonly text: string;
  readonly end: PlainDate;
}

const joint = /\s*(?:\n|;|,(?: and\b)?|\band\b|&)\s*/gu;
/** What is reviewed, moved or only begun is no second deadline. */
const other = /\b(?:review|revis|extend|original|previous|was|now|then|from|start|begin|between|complete)/iu;

/** The two deadlines of an action, as they are written; undefined where it has one, or more than two. */
function deadlinesOf({ timescale, title }: Action, dates: DateContext): [Deadline, Deadline] | undefined {
  if (timescale?.type !== "dated" || timescale.inherited || timescale.repeats) return undefined;
  const { text } = timescale.words;
  const joints = [...text.matchAll(joint)];
  if (joints.length > 3 || other.test(text)) return undefined;
  const found = joints.flatMap(({ 0: mark, index }): [Deadline, Deadline][] => {
    // Lines that go with lines of the action's own words are not to be told apart here.
    if (mark.includes("\n") && title.text.includes("\n")) return [];
    const second = deadlineIn(text.slice(index + mark.length), dates);
    const first = second && deadlineIn(text.slice(0, index), dates, second.end.slice(0, 4));
    return first && first.end < second.end ? [[first, second]] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** One day by which something is to be done; without a year it may have that of the day after it. */
function deadlineIn(text: string, dates: DateContext, year?: string): Deadline | undefined {
  const written = text.trim();
  for (const each of year === undefined ? [written] : [written, `${written} ${year}`]) {
    const reading = readTimescale(each, dates);
    if (reading?.type === "dated" && !reading.ambiguous && reading.end !== undefined)
      return { text: each, end: reading.end };
  }
  return undefined;
}

/** The lines that hold this action and no other. */
function ownLines(action: Action, draft: Draft): Extent | undefined {
  const { shape, section, place, element } = action;
  if (
    shape === "labels" ||
    shape === "column" ||
    shape === "paragraph" ||
    (shape === "item" && element?.type !== "item")
  )
    return undefined;
  const extent =
    shape === "heading"
      ? extentOf(section, draft.markdown)
      : linesOf(shape === "row" ? place : (element ?? place), draft.markdown);
  const isHere = (at: number): boolean => at >= extent.from && at <= extent.to;
  const startOf = (each: Action): number => draft.markdown.offsetAt(each.title.range().start);
  const alone = !draft.actions.some((each) => each !== action && isHere(startOf(each)));
  const dated = action.timescale && isHere(draft.markdown.offsetAt(action.timescale.words.range().start));
  return alone && dated ? extent : undefined;
}

/** The action's lines again, with the other deadline and a number of its own. */
function copyOf(
  action: Action,
  { from, to }: Extent,
  deadline: string,
  { markdown, actions }: Draft,
): string {
  const number = numberPlace(action);
  const free = action.id === undefined ? undefined : freeNumber(action.id, actions);
  const changes = [
    { place: action.timescale?.words, text: deadline },
    { place: number, text: free },
  ].flatMap(({ place, text }) => {
    if (!place || text === undefined) return [];
    const { start, end } = rangeOf(place);
    return [{ from: markdown.offsetAt(start), to: markdown.offsetAt(end), text }];
  });
  return changes
    .sort((a, b) => b.from - a.from)
    .reduce(
      (text, change) => text.slice(0, change.from - from) + change.text + text.slice(change.to - from),
      markdown.text.slice(from, to),
    );
}
