import type { CompletionItem } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { complete } from "../../server/src/language/completion/complete.ts";
import { placeIn } from "../../server/src/language/completion/place.ts";
import { documentOf } from "./findings.ts";

/** A text and the place in it that `¦` marks. */
export function unmarked(marked: string) {
  const at = marked.indexOf("¦");
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const { line, character } = TextDocument.create("file:///a.md", "markdown", 1, text).positionAt(at);
  return { text, line, character, written: text.split(/\r?\n/)[line] ?? "" };
}

interface How {
  /** Asked for, and not called for by what was typed. */
  readonly invoked?: boolean;
  readonly snippets?: boolean;
}

/** What is offered where `¦` stands. */
export function offered(marked: string, { invoked = false, snippets = true }: How = {}): CompletionItem[] {
  const { text, line, character, written } = unmarked(marked);
  const place = placeIn(written, character);
  return place
    ? complete(documentOf(text), { place, line, text: written, character, invoked, snippets })
    : [];
}

export function labels(marked: string, how?: How): string[] {
  return offered(marked, how).map(({ label }) => label);
}

/** The line of the cursor after the offer that is called `label` has been taken. */
export function taken(marked: string, label: string, how?: How): string {
  const { text, line } = unmarked(marked);
  const item = offered(marked, how).find((each) => each.label === label);
  const edit = item?.textEdit;
  if (!edit || !("range" in edit)) throw new Error(`not offered: ${label}`);
  const after = TextDocument.applyEdits(TextDocument.create("file:///a.md", "markdown", 1, text), [edit]);
  const more = after.split(/\r?\n/).length - text.split(/\r?\n/).length;
  return after
    .split(/\r?\n/)
    .slice(line, line + more + 1)
    .join("\n");
}

/** A snippet as an author would leave it: the second of what can be chosen, and the words for what is asked. */
export function filledIn(snippet: string, answers: Readonly<Record<string, string>>): string {
  return snippet
    .replace(/\$\{\d+\|((?:[^\\|]|\\.)*)\|\}/g, (_choice, options: string) => {
      const [first = "", second = first] = options.split(/(?<!\\),/);
      return second.replace(/\\(.)/g, "$1");
    })
    .replace(/\$\{\d+:([^}]*)\}/g, (_blank, asked: string) => answers[asked] ?? asked)
    .replace(/\$\d+/g, "")
    .replace(/\\([\\$}])/g, "$1");
}
