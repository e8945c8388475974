import { developmentLists, developments } from "../guidance/development-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Draft } from "./draft.ts";
import { partsOf } from "./evaluating.ts";
import { once } from "../markdown/once.ts";
import type { Section } from "./sections.ts";
import { statementsOf } from "./statements.ts";

const development = finder(developments, developmentLists);
const years = /\b20\d\d\b/g;
const recentYears = 1;

/** The document says, anywhere but among its plans, what is new in the local system; what is dated long ago is not. */
export function tellsOfDevelopments(draft: Draft, today: PlainDate): boolean {
  const latest = Number((draft.date ?? today).slice(0, 4));
  return partsOf(draft).some(
    ({ section, question }) =>
      question !== 3 && developmentsIn(section).some((text) => isRecent(text, latest)),
  );
}

const developmentsIn = once(({ title, elements }: Section): readonly string[] =>
  [title, ...statementsOf(elements).map(({ text }) => text)].filter((text) => development.isIn(fold(text))),
);

function isRecent(text: string, latest: number): boolean {
  const named = [...text.matchAll(years)].map(([year]) => Number(year));
  return named.length === 0 || Math.max(...named) >= latest - recentYears;
}
