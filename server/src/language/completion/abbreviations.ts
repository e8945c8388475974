import { CompletionItemKind } from "vscode-languageserver";
import type { Draft } from "../../draft/draft.ts";
import { definitionsIn } from "../../draft/owners/definitions.ts";
import { expansions } from "../../guidance/abbreviations.ts";
import type { Offer } from "./offer.ts";

const kind = CompletionItemKind.Text;

/** The words that an abbreviation stands for, with it in brackets, as it is first used. */
export function spelledOut(draft: Draft, word: string): Offer[] {
  const key = word.toUpperCase();
  if (!/^\p{L}[\p{L}&]+$/u.test(word)) return [];
  return [...meanings(draft)]
    .filter(([short]) => short.toUpperCase().startsWith(key))
    .map(([short, long]) => ({ text: `${long} (${short})`, beside: short, kind }));
}

/** What belongs into a bracket that has just been opened: the abbreviation of the words before it, or their full form. */
export function inBracket(draft: Draft, before: string): Offer[] {
  const words = before.toLowerCase();
  const last = /\p{L}[\p{L}&]*$/u.exec(before)?.[0] ?? "";
  return [...meanings(draft)].flatMap(([short, long]): Offer[] => {
    if (words.endsWith(long.toLowerCase())) return [{ text: short, beside: long, kind }];
    return last.length > 1 && last === short ? [{ text: long, beside: short, kind }] : [];
  });
}

/** What the draft itself says comes before what the field says. */
function meanings({ markdown }: Draft): Map<string, string> {
  const found = new Map<string, string>();
  for (const definition of definitionsIn(markdown.blocks.flatMap(({ elements }) => elements)))
    if (definition.is === "short" && definition.long.length < 100)
      found.set(definition.short.trim(), definition.long.trim());
  for (const [short, long] of Object.entries(expansions)) if (!found.has(short)) found.set(short, long);
  return found;
}
