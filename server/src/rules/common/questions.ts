import type { Draft, Question } from "../../draft/draft.ts";
import type { Section } from "../../draft/sections.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Range } from "../../markdown/position.ts";
import { openingOf } from "./opening.ts";

/** Where a finding about a question stands: at its heading, else at the first heading of the document. */
export function placeOf({ heading }: Question, draft: Draft): Range {
  return heading ? rangeOf(heading) : openingOf(draft);
}

/** What answers question 3 and neither of the others. */
export function sectionsOfPlans({ questions }: Draft): ReadonlySet<Section> {
  const [one, two, three] = questions;
  const known = new Set([...(one?.sections ?? []), ...(two?.sections ?? [])]);
  return new Set((three?.sections ?? []).filter((section) => !known.has(section)));
}
