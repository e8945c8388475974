import { CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import type { CompletionItem } from "vscode-languageserver";
import schema from "../../../schemas/front-matter.schema.json" with { type: "json" };
import type { Position } from "../markdown/position.ts";

interface Property {
  readonly description: string;
  readonly enum?: readonly (string | boolean)[];
}
const properties = new Map<string, Property>(Object.entries(schema.properties));

/**
 * What may be written at a place in the front matter: the keys that are not there yet, the values of the key on the
 * line, or the partners to whom a post may belong. Undefined anywhere else. Front matter that is not closed yet goes to the first empty line.
 */
export function completeFrontMatter(
  text: string,
  { line, character }: Position,
): CompletionItem[] | undefined {
  const lines = frontMatterLines(text);
  const before = lines?.[line]?.slice(0, character);
  if (line === 0 || before === undefined) return undefined;
  const value = /^([\w-]+):(\s*)\S*$/u.exec(before);
  if (value) return valuesOf(value[1] ?? "", value[2] === "" ? " " : "");
  const post = /^\s+[^:]+:(\s*)[^:]*$/u.exec(before);
  if (post && keyAbove(lines ?? [], line) === "posts")
    return partnersIn(lines ?? [], post[1] === "" ? " " : "");
  return /^[\w-]*$/u.test(before) ? keysBeside(lines ?? []) : [];
}

/** The key that an indented line belongs to. */
function keyAbove(lines: readonly string[], line: number): string | undefined {
  const above = lines.slice(0, line).findLast((each) => /^\S/u.test(each));
  return above && /^([\w-]+):/u.exec(above)?.[1];
}

/** The bodies that a post may belong to: the partners, as they are listed. */
function partnersIn(lines: readonly string[], space: string): CompletionItem[] {
  return lines.flatMap((text, at) => {
    const name = /^\s*-\s+(\S.*)$/u.exec(text)?.[1]?.trimEnd();
    if (name === undefined || keyAbove(lines, at) !== "partners") return [];
    return [
      { label: name.replace(/^["']|["']$/gu, ""), kind: CompletionItemKind.Value, insertText: space + name },
    ];
  });
}

function frontMatterLines(text: string): string[] | undefined {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u, mostLines);
  if (lines[0]?.trimEnd() !== "---") return undefined;
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---\s*)?$/u.test(line.trimEnd()) && line !== "");
  const empty = lines.findIndex((line, at) => at > 0 && line.trim() === "");
  const last = end < 0 ? (empty < 0 ? lines.length : empty + 1) : end;
  return lines.slice(0, last);
}

/** More lines than any front matter has. */
export const mostLines = 200;

function keysBeside(lines: readonly string[]): CompletionItem[] {
  const written = new Set(lines.map((line) => /^([\w-]+):/u.exec(line)?.[1]));
  return [...properties]
    .filter(([key]) => !written.has(key))
    .map(([key, { description }]) => ({
      label: key,
      kind: CompletionItemKind.Property,
      documentation: description,
      insertText: `${key}: `,
      insertTextFormat: InsertTextFormat.PlainText,
    }));
}

function valuesOf(key: string, space: string): CompletionItem[] {
  const values = properties.get(key)?.enum ?? [];
  return values.map((value) => ({
    label: String(value),
    kind: CompletionItemKind.Value,
    insertText: `${space}${String(value)}`,
  }));
}
