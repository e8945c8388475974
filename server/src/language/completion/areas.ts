import { CompletionItemKind } from "vscode-languageserver";
import type { Draft } from "../../draft/draft.ts";
import type { Frame } from "../../guidance/frames/frames.ts";
import { touches } from "../places.ts";
import { capital, criteria } from "./criteria.ts";
import type { Asked, Offer } from "./offer.ts";

/** The areas of the draft by their titles, each with its number; in a self-evaluation the inspectors' criteria too. */
export function areas(draft: Draft, { line, character }: Asked, frame: Frame): Offer[] {
  const at = { line, character };
  const own = draft.areas
    .filter(({ title }) => !touches(title.range(), { start: at, end: at }))
    .map(({ id, title }): Offer => ({
      text: title.text.replace(/\s+/gu, " ").trim(),
      beside: /^area-\d+$/u.test(id) ? undefined : `area ${id}`,
      kind: CompletionItemKind.Reference,
    }));
  const reported = draft.frontMatter.areasInReport.map((text): Offer => ({
    text: capital(text),
    beside: "in the inspection report",
    kind: CompletionItemKind.Reference,
  }));
  return [...own, ...reported, ...(draft.kind === "self-evaluation" ? criteria(frame) : [])];
}
