import type { CodeLens } from "vscode-languageserver";
import type { Draft } from "../../draft/draft.ts";
import { walk } from "../../draft/sections.ts";
import type { Place } from "../../markdown/elements.ts";
import { showPlaces } from "../../protocol.ts";
import type { Places } from "../../protocol.ts";
import { deadlinesTold } from "./deadlines.ts";
import type { Choice } from "./deadlines.ts";
import { areaTold, questionTold } from "./parts.ts";
import type { Told } from "./told.ts";

/** What is told above the headings of a draft: days left, what each question and each area holds. */
export function toldAbove(draft: Draft, choice: Choice): Told[] {
  const headings = new Set<Place | undefined>([...walk(draft.root)].map(({ heading }) => heading));
  for (const { sections } of draft.questions) for (const { heading } of sections) headings.delete(heading);
  return [
    ...deadlinesTold(draft, choice),
    ...draft.questions.flatMap((question) => questionTold(question, draft.actions)),
    ...draft.areas.filter(({ place }) => headings.has(place)).flatMap(areaTold),
  ];
}

/** As lenses for a client: those that have places show them, where the client can. */
export function codeLenses(told: readonly Told[], uri: string, canShow: boolean): CodeLens[] {
  return told.map(({ range, title, tooltip, places }) => {
    const words = { title, ...(tooltip !== undefined && { tooltip }) };
    if (!canShow || places.length === 0) return { range, command: { ...words, command: "" } };
    const shown: Places = { uri, position: range.start, places };
    return { range, command: { ...words, command: showPlaces, arguments: [shown] } };
  });
}
