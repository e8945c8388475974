import { CompletionItemKind } from "vscode-languageserver";
import type { Draft } from "../../draft/draft.ts";
import { readStatusKey } from "../../draft/status-key.ts";
import { usualStatuses } from "../../guidance/status-words.ts";
import { touches } from "../places.ts";
import type { Asked, Offer } from "./offer.ts";

const longest = 30;

/** The words of the plan's own key with what they mean; where it has none, those that it uses, and the usual ones. */
export function statuses(draft: Draft, { line, character }: Asked): Offer[] {
  const kind = CompletionItemKind.EnumMember;
  const key = readStatusKey(draft.root);
  if (key.length > 0) return key.map(({ text, meaning }) => ({ text, beside: meaning, kind }));
  const at = { line, character };
  const used = draft.actions.flatMap(({ status }) =>
    status && status.text.length <= longest && !touches(status.words.range(), { start: at, end: at })
      ? [status.text]
      : [],
  );
  const texts = [...new Set(used)];
  return (texts.length > 1 ? texts : [...new Set([...texts, ...usualStatuses])]).map((text) => ({
    text,
    kind,
  }));
}
