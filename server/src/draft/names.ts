import { bodyKinds, shortForms, type BodyKind } from "../guidance/organisations.ts";
import type { Element } from "../markdown/elements.ts";
import { startsUpper } from "../markdown/letters.ts";
import { once } from "../markdown/once.ts";
import { definitionsByElement, type Definition } from "./owners/definitions.ts";
import { commonNames, isCommon, type Known, type Names } from "./owners/common-names.ts";
import { keyWords, nameKey, ownName } from "./owners/key.ts";
import { readList, type ListedOwner } from "./owners/list.ts";
import { initials, isShortFor } from "./owners/initials.ts";
import { readName } from "./owners/read-name.ts";
import { isAbbreviation, isVocabulary, kindOfBody } from "./owners/vocabulary.ts";

export type { Known, Names } from "./owners/common-names.ts";

/** What a draft says, by the keys of the names. */
interface Book {
  readonly known: Map<string, Known>;
  readonly things: Set<string>;
  /** The own names of the bodies of each kind, by key. */
  readonly bodies: Map<BodyKind, Map<string, string>>;
}

/** What the front matter says. */
interface Given {
  readonly partners?: readonly string[];
  readonly posts?: Readonly<Record<string, string>>;
}

/**
 * Reads who is who: names with their abbreviations, glossaries, lists of people, the local parent carer forum, and
 * what the front matter gives. Takes time in proportion to the text; an element read before is not read again.
 */
export function collectNames(elements: readonly Element[], { partners = [], posts = {} }: Given = {}): Names {
  const definitions = definitionsByElement(elements);
  const key = [...definitions.map(toldBy), JSON.stringify([partners, posts])].join();
  const names = latest.get(key) ?? namesFrom(definitions.flat(), partners, posts);
  latest.delete(key);
  latest.set(key, names);
  const [oldest] = latest.keys();
  if (latest.size > 4 && oldest !== undefined) latest.delete(oldest);
  return names;
}

const toldBy = once((definitions: readonly Definition[]): string =>
  JSON.stringify(definitions.map((each) => (each.is === "body" ? [each.name, each.kind?.names[0]] : each))),
);

/** The names of the drafts read last: while what they say of names stays, so does all that was read with them. */
const latest = new Map<string, Names>();

function namesFrom(
  definitions: readonly Definition[],
  givenPartners: readonly string[],
  givenPosts: Readonly<Record<string, string>>,
): Names {
  const book: Book = { known: new Map(), things: new Set(), bodies: new Map() };
  for (const each of definitions) if (each.is === "member") addMember(book, each);
  for (const each of definitions) if (each.is === "body") addBody(book, ownName(each.name), each.kind);
  const shorts = new Map(
    definitions.flatMap((each) => (each.is === "short" ? [[`${each.short}|${each.long}`, each]] : [])),
  );
  for (const { short, long } of shorts.values()) addShort(book, short, long);
  for (const { short, long } of shorts.values()) addBodyOf(book, short, long);
  const partners: Book["bodies"] = new Map();
  for (const partner of givenPartners) {
    addBody(book, ownName(partner));
    addToKind(partners, ownName(partner));
    const [, abbreviation] = /\(([^()]+)\)\s*$/.exec(partner) ?? [];
    if (abbreviation !== undefined) addShort(book, abbreviation, ownName(partner));
  }
  for (const [name, organisation] of Object.entries(givenPosts)) {
    const { type, sure } = readName(name, commonNames);
    const unclear = type === "vague" || (type === "organisation" && !sure);
    book.known.set(nameKey(name), { type: unclear ? "post" : type, organisation });
  }
  return namesIn(book, new Map([...aliases(book.bodies), ...aliases(partners)]));
}

/** Somebody of a body. A title that two bodies have ("chief executive") does not say whose it is. */
function addMember(
  { known }: Book,
  { name, type, organisation }: Extract<Definition, { is: "member" }>,
): void {
  const key = nameKey(name);
  const before = known.get(key)?.organisation;
  const differ = before !== undefined && shortKey(nameKey(before)) !== shortKey(nameKey(organisation));
  const isRival = differ && !isAbbreviation(before) && !isAbbreviation(organisation);
  const wasRival = known.has(key) && before === undefined;
  known.set(key, { type, organisation: isRival || wasRival ? undefined : organisation });
}

function addBody(book: Book, name: string, kind?: BodyKind): void {
  const key = nameKey(name);
  if (key === "" || isCommon(key)) return;
  const known: Known = { type: "organisation", organisation: name };
  for (const each of [shortKey(key), key]) if (!book.known.has(each)) book.known.set(each, known);
  addToKind(book.bodies, name, kind);
}

function addToKind(bodies: Book["bodies"], name: string, kind = kindOfBody(name)): void {
  if (!kind) return;
  const names = bodies.get(kind) ?? new Map<string, string>();
  names.set(shortKey(nameKey(name)), name);
  bodies.set(kind, names);
}

/** An abbreviation or another short name, with what it stands for. */
function addShort(book: Book, short: string, long: string): void {
  const key = nameKey(short);
  const first = wholeName(short, long) ?? readList(long, commonNames)[0];
  if (key === "" || first === undefined) return;
  const own = ownName(first.text);
  const before = book.known.get(nameKey(own));
  const type = before?.type ?? first.type;
  if (type === "organisation" && !isCommon(nameKey(own)) && startsUpper(own) && (before || isNamed(first))) {
    addBody(book, own);
    book.known.set(key, { type, organisation: own });
  } else if (!isNamed(first)) {
    if (isAbbreviation(short) && !isCommon(key)) book.things.add(key);
  } else if (type !== "organisation") {
    const organisation = first.organisation ?? before?.organisation ?? book.known.get(key)?.organisation;
    book.known.set(key, { type, organisation });
  } else if (!isCommon(key)) book.known.set(key, { type, organisation: ownName(short) });
}

/** "KB = Kim Bell, Director of Children's Services, LC", or "… at LC", where the draft says what LC is. */
function addBodyOf({ known }: Book, short: string, long: string): void {
  const key = nameKey(short);
  const before = known.get(key);
  if (before === undefined || before.type === "organisation" || before.organisation !== undefined) return;
  const [, name] = /^.*(?:, | (?:at|for|from|in) (?:the )?| [–—-] | \()([^,()]+)\)?$/u.exec(long) ?? [];
  const body = name === undefined ? undefined : known.get(nameKey(ownName(name)));
  if (body?.type === "organisation") known.set(key, { ...before, organisation: body.organisation });
}

/** The words up to a comma as one name, where they have the letters: "GCT" is "Gate and Community Trust". */
function wholeName(short: string, long: string): ListedOwner | undefined {
  const [text = ""] = long.split(/[,;(]/, 1);
  const reading = readName(text, commonNames);
  const isOne = reading.type === "organisation" && reading.shape === "closed" && isAbbreviation(short);
  return isOne && isShortFor(short, initials(text))
    ? { ...reading, text, from: 0, to: text.length }
    : undefined;
}

/** The words name an owner, and not a field of work. */
function isNamed(owner: ListedOwner): boolean {
  return owner.sure && owner.type !== "vague" && owner.shape !== "subject";
}

/** The names that everybody uses for a kind of body, where the draft has one body of that kind. */
function aliases(bodies: Book["bodies"]): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const [kind, names] of bodies) {
    const [only, other] = names.values();
    if (only === undefined || other !== undefined || kind === bodyKinds.at(-1)) continue;
    for (const name of kind.names) found.set(name, { type: "organisation", organisation: only });
  }
  return found;
}

function namesIn(book: Book, alias: ReadonlyMap<string, Known>): Names {
  const own = (text: string): Known | undefined => {
    const key = nameKey(text);
    return book.known.get(key) ?? book.known.get(shortKey(key)) ?? alias.get(key);
  };
  const places = placesOf(book);
  return {
    lookup: (text) => {
      const known = own(text) ?? commonNames.lookup(text);
      if (known?.organisation === undefined || known.type === "organisation") return known;
      return { ...known, organisation: own(known.organisation)?.organisation ?? known.organisation };
    },
    isThing: (text) => book.things.has(nameKey(text)) || commonNames.isThing(text),
    isPlace: (word) => places.has(word),
  };
}

/** The words of its council's name that are the area's own. */
function placesOf({ bodies }: Book): ReadonlySet<string> {
  const councils = [...bodies].filter(([kind]) => kind.names.includes("council"));
  const words = councils.flatMap(([, names]) => [...names.values()].flatMap(keyWords));
  return new Set(words.filter((word) => !isVocabulary(word)));
}

/** A key in its shortest form: "north wolds integrated care board" is "north wolds icb". */
export function shortKey(key: string): string {
  return shortForms.reduce((short, [long, brief]) => short.replace(long, brief), key).replace(/^nhs /, "");
}
