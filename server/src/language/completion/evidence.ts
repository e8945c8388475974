import { CompletionItemKind } from "vscode-languageserver";
import { evidenceKinds } from "../../guidance/evidence-words.ts";
import { evidenceBlanks } from "../../guidance/answers.ts";
import { blank, literal } from "../../rules/common/fixes.ts";
import { capital } from "./criteria.ts";
import type { Offer } from "./offer.ts";

const kind = CompletionItemKind.EnumMember;

/** The kinds of evidence by their names. */
export function evidence(): Offer[] {
  return Object.values(evidenceKinds).map((name) => ({ text: capital(name), kind }));
}

/** The kinds of evidence as beginnings of a line, each with what to say of it. */
export function evidenceLines(): Offer[] {
  return evidenceBlanks.map(({ label, asks }) => ({
    text: label,
    beside: asks,
    kind,
    snippet: `${literal(label)}: ${blank(1, `[${asks}]`)}`,
  }));
}
