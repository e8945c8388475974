import type { Action, Area, Question } from "../../draft/draft.ts";
import { evidenceIn } from "../../draft/evidence.ts";
import { countWords } from "../../draft/wording.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Range } from "../../markdown/position.ts";
import { counted, listed } from "../../rules/common/wording.ts";
import { ownersOf, periodOfAll } from "../understood/summary.ts";
import type { Told } from "./told.ts";

/** The words of what answers a question, and its sources of evidence or its plans. */
export function questionTold({ number, sections, statements }: Question, actions: readonly Action[]): Told[] {
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
    for (const { text, from, to } of evidenceIn(words)) {
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

/** The actions of an area, who owns them, and their first and last date. */
export function areaTold({ place, actions }: Area): Told[] {
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
