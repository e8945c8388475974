import type {
  Action,
  Draft,
  Kind,
  Measure,
  Owner,
  OwnerType,
  Question,
  Timescale,
  TimescaleType,
} from "../draft/draft.ts";
import { walk } from "../draft/sections.ts";
import { themesOfAction } from "../draft/themes.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { defaultFrame, frameOf } from "../guidance/frames/frames.ts";
import type { Frame } from "../guidance/frames/frames.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Range } from "../markdown/position.ts";

/** What was understood of a document: see schemas/facts.schema.json. What is absent is null or an empty list. */
export interface Facts {
  readonly kind: Kind | null;
  readonly summary: boolean;
  readonly questions: readonly QuestionFacts[];
  readonly areas: readonly { readonly id: string; readonly title: string; readonly range: Range }[];
  readonly actions: readonly ActionFacts[];
}

export interface QuestionFacts {
  readonly number: 1 | 2 | 3;
  readonly answered: Question["answered"];
  /** The heading that answers it; the title of the document where none does. */
  readonly range: Range;
}

export interface ActionFacts {
  readonly id: string | null;
  readonly title: string;
  /** The id of its area. */
  readonly area: string | null;
  readonly owners: readonly OwnerFacts[];
  readonly timescale: TimescaleFacts | null;
  readonly measure: { readonly text: string; readonly type: Measure["type"]; readonly range: Range } | null;
  readonly status: string | null;
  /** The ids of the themes that it is about. */
  readonly themes: readonly string[];
  readonly range: Range;
}

export interface OwnerFacts {
  readonly text: string;
  readonly type: OwnerType;
  readonly organisation: string | null;
  readonly range: Range;
}

export interface TimescaleFacts {
  readonly text: string;
  readonly type: TimescaleType;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly range: Range;
}

/** The facts of a draft, its actions by the themes of `frame`; of any other Markdown (`undefined`), that there are none. */
export function factsOf(draft: Draft | undefined, frame = frameOf(defaultFrame)): Facts {
  if (!draft) return { kind: null, summary: false, questions: [], areas: [], actions: [] };
  return {
    kind: draft.kind,
    summary: draft.summary,
    questions: draft.questions.map((question) => ({
      number: question.number,
      answered: question.answered,
      range: question.heading ? rangeOf(question.heading) : titleRange(draft),
    })),
    areas: draft.areas.map(({ id, title, place }) => ({ id, title: title.text, range: rangeOf(place) })),
    actions: draft.actions.map((action) => actionFacts(action, frame)),
  };
}

function actionFacts(action: Action, frame: Frame): ActionFacts {
  const { id, title, area, owners, timescale, measure, status, place } = action;
  return {
    id: id ?? null,
    title: title.text,
    area: area?.id ?? null,
    owners: owners.map(ownerFacts),
    timescale: timescale ? timescaleFacts(timescale) : null,
    measure: measure ? { text: measure.text, type: measure.type, range: measure.words.range() } : null,
    status: status?.text ?? null,
    themes: themesOfAction(action, frame).map(({ theme }) => theme.id),
    range: rangeOf(place),
  };
}

function ownerFacts({ text, type, organisation, words }: Owner): OwnerFacts {
  return { text, type, organisation: organisation ?? null, range: words.range() };
}

function timescaleFacts({ text, type, start, end, words }: Timescale): TimescaleFacts {
  return { text, type, start: start ?? null, end: end ?? null, range: words.range() };
}

function titleRange({ root }: Draft): Range {
  for (const { heading } of walk(root)) if (heading) return rangeOf(heading);
  const start = { line: 0, character: 0 };
  return { start, end: start };
}
