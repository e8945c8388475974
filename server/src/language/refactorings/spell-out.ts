import { abbreviationsIn, firstUse } from "../../draft/abbreviations.ts";
import { stretchesOf } from "../../draft/stretches.ts";
import type { Draft } from "../../draft/draft.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Range } from "../../markdown/position.ts";
import { spellOut as spelledOut } from "../../rules/common/spell-out.ts";
import { touches } from "../places.ts";
import type { Offer } from "./refactoring.ts";

/** Writes in full, where it is first used, the abbreviation on which the author stands. */
export const spellOut: Offer = ({ draft, range }) => {
  const stretch = stretchesOf(draft.root).find(({ place }) => touches(rangeOf(place), range));
  const use =
    stretch &&
    abbreviationsIn(stretch.words.text).find(({ from, to }) => touches(stretch.words.range(from, to), range));
  const first = use && firstUse(use.key, draft);
  if (!first) return [];
  const place = first.words.range();
  const edits = isOwner(place, draft) ? [] : spelledOut(first);
  if (edits.length === 0) return [];
  const where = touches(place, range) ? "here" : `where it is first used (line ${place.start.line + 1})`;
  const title = `Write “${first.short}” in full ${where}`;
  return [
    {
      name: "spellOut",
      title,
      edits: () => edits.map(({ at, snippet }) => ({ range: rangeOf(at), snippet })),
      fixOf: "abbreviation",
    },
  ];
};

/** It names who owns an action, and would be another name. */
function isOwner(place: Range, { actions }: Draft): boolean {
  return actions.some(({ owners }) => owners.some(({ words }) => touches(words.range(), place)));
}
