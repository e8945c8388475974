import { startsUpper } from "../../markdown/letters.ts";
import { commonNames } from "./common-names.ts";
import type { Definition } from "./definitions.ts";
import { ownName } from "./key.ts";
import { nameAfter, nameBefore } from "./name-in-prose.ts";
import { readName } from "./read-name.ts";
import { isGivenName } from "./read-person.ts";
import { isTime } from "./tidy.ts";
import { isAbbreviation } from "./vocabulary.ts";

/** No name is longer, in characters. */
const longest = 160;

const nouns = "trust|charity|provider|college|company|hospice|consortium|federation|social enterprise";
const hint = new RegExp(
  `(?:${nouns})(?:,| [–—]| ?\\()|(?:\\(| is )(?:an?|our|the|one)\\s[^()]{0,80}(?:${nouns})`,
);
const relation = "(?:of|at|from|for|in|to|with|by|has|who)";
const small = `(?:(?!${relation} )\\p{Ll}[\\p{Ll}'’-]* |NHS ){0,5}`;

/** What the body is, and not whose head or which of its people follows: "the chair of the trust, Kim Bell". */
const before = new RegExp(
  `(?<!\\b(?:[Oo]f|[Aa]t|[Ff]rom|[Ff]or|[Ii]n|[Tt]o|[Ww]ith) )\\b(?:[Aa]n?|[Oo]ne|[Oo]ur|(?<!and )[Tt]he|[Ii]ts) ${small}(?:${nouns})(?:, (?:which is )?| [–—] | ?\\()["“‘]?(?=(?:the )?\\p{Lu})`,
  "gu",
);
const after = new RegExp(`(?: ?\\(| is )(?:an?|our|the|one of our) ${small}(?:${nouns})\\b`, "gu");

/** "One community trust, Pennine Edge, …", "our therapy provider (Sunrise)", "Sunrise (a charity)", "Sunrise is our provider". */
export function definedBeside(text: string): Definition[] {
  if (!hint.test(text)) return [];
  const named = [...text.matchAll(before)].map(({ index, 0: { length } }) =>
    nameAfter(text.slice(index + length, index + length + longest).split(/[()"”’]/, 1)[0] ?? ""),
  );
  const told = [...text.matchAll(after)].map(({ index }) =>
    nameBefore(text.slice(Math.max(0, index - longest), index)),
  );
  return [...named, ...told].flatMap((name) =>
    name !== undefined && isBody(name) ? [{ is: "body", name: ownName(name) } as const] : [],
  );
}

function isBody(name: string): boolean {
  const [first = ""] = name.split(" ", 1);
  if (!startsUpper(name) || /\d/.test(name) || isTime(name) || isAbbreviation(name) || isGivenName(first))
    return false;
  const { type } = readName(name, commonNames);
  return type === "organisation" || (type === "person" && !name.includes("."));
}
