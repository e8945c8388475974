import { abbreviationsIn } from "../../draft/abbreviations.ts";
import { areSpelledIn } from "../../draft/spelled-out.ts";
import { stretchesOf } from "../../draft/stretches.ts";
import { nameKey, ownName } from "../../draft/owners/key.ts";
import { expansions } from "../../guidance/abbreviations.ts";
import type { Position } from "../../markdown/position.ts";
import { quoted } from "../../rules/common/wording.ts";
import { definitionLine, definitions } from "./who.ts";
import { isAt } from "./understood.ts";
import type { Reading, Understood } from "./understood.ts";

/** The abbreviation at a place, with what it stands for: by the draft's own words, else usually in this field. */
export function abbreviationAt(
  position: Position,
  { draft }: Reading,
): (Understood & { readonly meaning: string }) | undefined {
  const stretch = stretchesOf(draft.root).find(({ words }) => isAt(words.range(), position));
  if (!stretch) return undefined;
  for (const { key, short, from, to } of abbreviationsIn(stretch.words.text)) {
    const range = stretch.words.range(from, to);
    if (!isAt(range, position)) continue;
    const own = ownMeaning(short, draft);
    const meaning = own ?? expansions[key];
    if (meaning === undefined) return undefined;
    const line = own === undefined ? undefined : definitionLine(nameKey(short), draft);
    const where =
      line === undefined ? "as it usually does in this field" : `as line ${String(line + 1)} says`;
    return {
      range,
      what: "Abbreviation",
      meaning,
      says: [`${quoted(short)} stands for ${meaning}, ${where}.`],
      wanting: [],
      source: { rule: "abbreviation" },
    };
  }
  return undefined;
}

/** The words that the draft itself gives the abbreviation, where they have its letters. */
function ownMeaning(short: string, draft: Reading["draft"]): string | undefined {
  const name = nameKey(short);
  for (const { definition } of definitions(draft)) {
    if (definition.is !== "short" || nameKey(definition.short) !== name) continue;
    const long = ownName(definition.long);
    if (areSpelledIn(short, long)) return long;
  }
  return undefined;
}
