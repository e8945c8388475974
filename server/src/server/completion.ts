import { CompletionTriggerKind } from "vscode-languageserver";
import type { CompletionItem, CompletionParams, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { complete } from "../language/completion/complete.ts";
import { isProse, placeIn, type Place } from "../language/completion/place.ts";
import { completeFrontMatter, mostLines } from "../language/front-matter.ts";
import type { Checking } from "./checking.ts";

/** Answers requests for completion. */
export function completion(documents: TextDocuments<TextDocument>) {
  /** Where it was last asked for: the list goes on while its word is written. */
  let lastAsked = "";

  function isAsked(place: Place | undefined, { textDocument, position, context }: CompletionParams): boolean {
    const start = place?.in === "line" ? place.from : position.character;
    const here = `${textDocument.uri}:${String(position.line)}:${String(start)}`;
    const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    if (isTyped && here !== lastAsked) lastAsked = "";
    else lastAsked = here;
    return lastAsked !== "";
  }

  return async ({ read, client }: Checking, params: CompletionParams): Promise<CompletionItem[]> => {
    const { textDocument, position } = params;
    const open = documents.get(textDocument.uri);
    if (!open) return [];
    const { line, character } = position;
    const text = open.getText(lines(line, line)).replace(/[\r\n]+$/u, "");
    const ofFrontMatter = completeFrontMatter(open.getText(lines(0, mostLines)), position);
    if (ofFrontMatter && !isWord(params)) return ofFrontMatter;
    const place = placeIn(text, character);
    const invoked = isAsked(place, params);
    if (!ofFrontMatter && (!place || (isProse(place) && !invoked))) return [];
    const document = await read(textDocument.uri);
    if (!document?.draft()) return [];
    if (ofFrontMatter || !place) return ofFrontMatter ?? [];
    const { snippets } = client;
    return complete(document, { place, line, text, character, invoked, snippets });
  };
}

/** A letter or a figure called for it, which is no sign that anything of ours is meant. */
function isWord({ context }: CompletionParams): boolean {
  return /^[\p{L}\d]$/u.test(context?.triggerCharacter ?? "");
}

function lines(first: number, last: number) {
  return { start: { line: first, character: 0 }, end: { line: last + 1, character: 0 } };
}
