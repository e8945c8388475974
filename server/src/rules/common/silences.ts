import type { Draft } from "../../draft/draft.ts";
import type { Range } from "../../markdown/position.ts";
import type { Fix, Silence } from "../rule.ts";
import { replacement } from "./fixes.ts";

/** Nothing is there that the comment lets stand. A rule that was not asked may yet find something. */
export function isNeedless({ named, needed }: Silence): boolean {
  return named.length === 0 ? !needed : named.every(({ outcome }) => outcome === "idle");
}

/** Takes a comment away: with its line where it stands alone there, else with the space before it. */
export function takeAway(comment: Range, draft: Draft): Fix {
  const { markdown } = draft;
  const [from, to] = [markdown.offsetAt(comment.start), markdown.offsetAt(comment.end)];
  const lineStart = markdown.offsetAt({ line: comment.start.line, character: 0 });
  const before = markdown.text.slice(lineStart, from);
  const after = markdown.text.slice(to, markdown.offsetAt({ line: comment.end.line + 1, character: 0 }));
  const alone = before.trim() === "" && after.trim() === "";
  const spaces = /^\s|^$/.test(after) ? before.length - before.trimEnd().length : 0;
  const range = alone
    ? { start: markdown.positionAt(lineStart), end: markdown.positionAt(to + after.length) }
    : { start: markdown.positionAt(from - spaces), end: comment.end };
  return { title: "Take the comment away", edits: [replacement(range, "")] };
}
