import type { Words } from "../markdown/elements.ts";
import type { Owner } from "./draft.ts";
import type { Ending, Known } from "./ending.ts";
import type { Entry } from "./entry.ts";
import type { Names } from "./names.ts";
import { findBracketOwners, findOwner, readOwners, type OwnerReading } from "./owner.ts";
import type { Shared } from "./shared.ts";

/** The owners that the whole of a cell, or of what follows a label, names. */
export function ownersIn(words: Words, names: Names): Owner[] {
  return ownersFound(words, (text) => readOwners(text, names), false);
}

function ownersFound(
  words: Words,
  find: (text: string) => readonly OwnerReading[],
  inherited: boolean,
): Owner[] {
  return find(words.text).map((reading) => ({
    text: reading.text,
    type: reading.type,
    organisation: reading.organisation,
    inherited,
    words: words.slice(reading.from, reading.to),
  }));
}

/** Who is to do it: as it says itself, or as is said of all that it stands among. */
export function ownersOf(entry: Entry, ending: Ending, shared: readonly Shared[], known: Known): Owner[] {
  const others = ending.beside.flatMap((words) => ownersIn(words, known.names));
  const owners = [...firstOwners(entry, ending, shared, known), ...others];
  const body = shared.find(({ role }) => role === "body");
  return body && owners.some(lacksBody) ? owners.map((owner) => ofBody(owner, body.value, known)) : owners;
}

function lacksBody({ type, organisation }: Owner): boolean {
  return organisation === undefined && type !== "organisation" && type !== "vague";
}

/** The owner, of the body that all belong to who are named without one. */
function ofBody(owner: Owner, body: Words, { names }: Known): Owner {
  const [first] = lacksBody(owner) ? readOwners(body.text, names) : [];
  return first?.type === "organisation" ? { ...owner, organisation: first.organisation } : owner;
}

function firstOwners(entry: Entry, ending: Ending, shared: readonly Shared[], { names }: Known): Owner[] {
  const read = (words: Words, find: (text: string) => readonly OwnerReading[], inherited = false): Owner[] =>
    ownersFound(words, find, inherited);
  const whole = (text: string): OwnerReading[] => readOwners(text, names);
  const stated = entry.owners.flatMap((words) => read(words, whole));
  if (stated.length > 0) return stated;
  const labelled = ending.labelled
    .filter(({ role }) => role === "owner")
    .flatMap(({ value }) => read(value, ownerPart(names)));
  if (labelled.length > 0) return labelled;
  const bare = ending.bare.flatMap((words) => read(words, (text) => findBracketOwners(text, names)));
  if (bare.length > 0) return bare;
  const subject = read(ending.title, (text) => findOwner(text, names));
  const above = shared.find(({ role }) => role === "owner");
  if (above && subject.every(({ type }) => type === "vague"))
    return [above.value, ...(above.more ?? [])].flatMap((words) => read(words, whole, true));
  return subject;
}

/** Where a sentence of its own follows a name: "ICB. Officers have met and will meet again." */
const nextSentence = /(?<=\p{L}{3}|\p{Lu}{2}|\))\.\s+(?=\p{Lu}\S* (?:\S+ ){3})/u;

/** "Lead: ICB, by March 2027" and "Lead: ICB – March 2027" name the ICB only. */
function ownerPart(names: Names): (text: string) => OwnerReading[] {
  return (whole) => {
    const [text = ""] = whole.split(nextSentence, 1);
    const end =
      /[,–—-]\s+(?:by|from|until|in|before)\s[^\n]{0,60}\d|\s(?:by|from|until)\s+\S{0,30}\s?\S{0,30}\d|\s[–—-]\s/i.exec(
        text,
      );
    return readOwners(end ? text.slice(0, end.index) : text, names);
  };
}
