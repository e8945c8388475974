import type { Draft, Owner } from "../../draft/draft.ts";
import { definitionsIn } from "../../draft/owners/definitions.ts";
import { shortKey } from "../../draft/names.ts";
import { nameKey } from "../../draft/owners/key.ts";
import type { Element } from "../../markdown/elements.ts";
import { rangeOf, sourceOf } from "../../markdown/place.ts";
import type { Position } from "../../markdown/position.ts";
import { quoted } from "../../rules/common/wording.ts";
import { isAt } from "./understood.ts";
import type { Reading, Understood } from "./understood.ts";

const types: Readonly<Record<Owner["type"], string>> = {
  organisation: "an organisation",
  post: "a post",
  person: "a person",
  group: "a group",
  vague: "nobody in particular",
};

/** The owner at a place: what it is, the organisation behind it, and where that was learned. */
export function ownerAt(
  position: Position,
  { draft }: Reading,
): (Understood & Pick<Owner, "organisation">) | undefined {
  const owners = [...draft.actions, ...draft.log].flatMap((each) => each.owners);
  const owner = owners.find(({ words }) => isAt(words.range(), position));
  if (!owner) return undefined;
  const { text, inherited, words } = owner;
  const count = draft.actions.filter((action) => action.owners.some((each) => isSame(each, owner))).length;
  return {
    range: words.range(),
    what: "Owner",
    organisation: owner.organisation,
    says: [
      ...(owner.type === "vague" ? [] : [`${quoted(text)} is read as ${whose(owner)}.`]),
      ...learned(owner, draft),
      ...(inherited ? ["It is stated once for several actions."] : []),
      ...(count > 1 ? [`${String(count)} actions here name this owner.`] : []),
    ],
    wanting: owner.type === "vague" ? [`${quoted(text)} does not tell who.`] : [],
    source: { rule: "action-owner" },
  };
}

function whose({ text, type, organisation }: Owner): string {
  const isItself = organisation === undefined || plainKey(organisation) === plainKey(text);
  if (type === "organisation") return isItself ? types[type] : organisation;
  if (organisation === undefined) return `${types[type]}, and nothing tells of which organisation`;
  return `${types[type]} of ${/^\p{Ll}/u.test(organisation) ? "the " : ""}${organisation}`;
}

/** A name by its key, in its shortest form. */
function plainKey(name: string): string {
  return shortKey(nameKey(name));
}

function isSame(one: Owner, other: Owner): boolean {
  return one.type === other.type && nameKey(one.text) === nameKey(other.text);
}

/** Where it was learned whose the owner is, in a sentence; none where its own words say so. */
function learned({ text, type, organisation, words }: Owner, draft: Draft): string[] {
  if (organisation === undefined) return [];
  const key = nameKey(text);
  const body = nameKey(organisation);
  if (key.includes(body) || shortKey(key).includes(shortKey(body))) return [];
  const { posts, partners } = draft.frontMatter;
  if (Object.keys(posts).some((post) => nameKey(post) === key))
    return ["That is told under “posts” at the top of the document."];
  if (isBeside(words, body)) return ["That is told beside it."];
  const line = definitionLine(key, draft) ?? (type === "organisation" ? lineNaming(body, draft) : undefined);
  if (line !== undefined) return [`That is told on line ${String(line + 1)}.`];
  const [shorter] = text.match(/\p{Lu}[\p{L}&]*\p{Lu}/gu)?.flatMap((word) => shortName(word, draft)) ?? [];
  if (shorter) return [shorter];
  if (partners.some((partner) => nameKey(partner) === body))
    return ["It is the only partner of that sort at the top of the document."];
  return ["That is what such a name usually means."];
}

function shortName(word: string, draft: Draft): string[] {
  const line = definitionLine(nameKey(word), draft);
  return line === undefined ? [] : [`What ${quoted(word)} stands for is told on line ${String(line + 1)}.`];
}

/** The words of the same line name the organisation: "DCO, ICB". */
function isBeside({ block, from, to }: Owner["words"], body: string): boolean {
  const start = block.text.lastIndexOf("\n", from) + 1;
  const end = block.text.indexOf("\n", to);
  return nameKey(block.text.slice(start, end < 0 ? undefined : end).replace(/[()]/gu, " ")).includes(body);
}

/** The first line that says what a short name stands for, or whose somebody is. */
export function definitionLine(name: string, draft: Draft): number | undefined {
  for (const { element, definition } of definitions(draft)) {
    const told =
      definition.is === "short" ? definition.short : definition.is === "member" ? definition.name : "";
    if (nameKey(told) === name) return lineOf(element, name);
  }
  return undefined;
}

function lineNaming(body: string, draft: Draft): number | undefined {
  for (const { element, definition } of definitions(draft))
    if (definition.is === "body" && nameKey(definition.name) === body) return lineOf(element, body);
  return undefined;
}

/** Each definition with the element that it stands in; what a heading says of its part counts for what is below it. */
export function* definitions({ markdown }: Draft) {
  let heading: Element[] = [];
  for (const element of markdown.blocks.flatMap((block) => block.elements)) {
    if (element.type === "heading") heading = [element];
    const above = heading.includes(element) ? 0 : [...definitionsIn(heading)].length;
    const all = [...definitionsIn(heading.includes(element) ? heading : [...heading, element])];
    for (const definition of all.slice(above)) yield { element, definition };
  }
}

/** The line of an element on which the name first stands. */
function lineOf(element: Element, name: string): number {
  const lines = sourceOf(element).split(/\r\n|\n|\r/u);
  const below = lines.findIndex((line) => ` ${nameKey(line.replace(/[()]/gu, " "))} `.includes(` ${name} `));
  return rangeOf(element).start.line + Math.max(0, below);
}
