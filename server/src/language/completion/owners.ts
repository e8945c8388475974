import { CompletionItemKind } from "vscode-languageserver";
import type { Draft } from "../../draft/draft.ts";
import { definitionsIn } from "../../draft/owners/definitions.ts";
import { nameKey, ownName } from "../../draft/owners/key.ts";
import { touches } from "../places.ts";
import type { Asked, Offer } from "./offer.ts";

interface Counted {
  readonly offer: Offer;
  uses: number;
}

/** Who may be named as an owner: those that own most in this draft first, then its other partners, posts and people. */
export function owners(draft: Draft, { line, character }: Asked): Offer[] {
  const found = new Map<string, Counted>();
  const add = (text: string, body: string | undefined, uses: number): void => {
    const key = nameKey(text);
    if (key === "") return;
    const beside = body !== undefined && nameKey(body) !== key ? body : undefined;
    const known = found.get(key);
    if (known) known.uses += uses;
    else found.set(key, { offer: { text, beside, kind: CompletionItemKind.Value }, uses });
  };
  const { partners, posts } = draft.frontMatter;
  for (const partner of partners) add(ownName(partner), undefined, 0);
  for (const [post, body] of Object.entries(posts)) add(post, body, 0);
  for (const { owners } of [...draft.actions, ...draft.log]) {
    for (const { text, type, inherited, words, organisation } of owners) {
      const at = { line, character };
      const isBeingWritten = touches(words.range(), { start: at, end: at });
      if (type !== "vague" && !inherited && !isBeingWritten) add(onOneLine(text), organisation, 1);
    }
  }
  const elements = draft.markdown.blocks.flatMap((block) => block.elements);
  for (const definition of definitionsIn(elements)) {
    if (definition.is === "member") add(definition.name, definition.organisation, 0);
    if (definition.is === "body") add(definition.name, undefined, 0);
  }
  return [...found.values()]
    .filter(({ offer }) => !offer.text.includes("|"))
    .sort((a, b) => b.uses - a.uses)
    .map(({ offer }) => offer);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
