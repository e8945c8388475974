import { CompletionItemKind } from "vscode-languageserver";
import type { Frame } from "../../guidance/frames/frames.ts";
import type { Source } from "../../guidance/sources.ts";
import type { Offer } from "./offer.ts";

/** What inspectors evaluate, by the themes that the area has chosen, each with where it comes from. */
export function criteria({ themes }: Frame): Offer[] {
  return themes.map(({ name, source }) => ({
    text: capital(name),
    beside: inBrief(source),
    kind: CompletionItemKind.Reference,
  }));
}

/** "handbook, paragraph 57". */
function inBrief({ document, paragraphs, text }: Source): string {
  if (document !== "handbook") return text;
  return `handbook, paragraph${paragraphs.length > 1 ? "s" : ""} ${paragraphs.join(", ")}`;
}

/** With a capital letter at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
