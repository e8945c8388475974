import type { Draft } from "../../draft/draft.ts";
import type { Position } from "../../markdown/position.ts";
import { blank, insertion, literal, replacement } from "./fixes.ts";
import type { Edit } from "../rule.ts";

/** Says at the top of the document that it is a summary of a fuller plan. */
export function summaryEdit(draft: Draft): Edit {
  const written = draft.frontMatter.keys.summary;
  return written ? replacement(written.value, "yes", draft) : addLines("summary: yes", draft);
}

/** Says at the top of the document when something was done, with a blank for the day. */
export function dateEdit(key: "submitted" | "published", asked: string, draft: Draft): Edit {
  const written = draft.frontMatter.keys[key];
  return written
    ? replacement(written.value, blank(1, asked), draft)
    : addLines(`${key}: ${blank(1, asked)}`, draft);
}

/**
 * Says at the top of the document, under `posts`, which body each of `names` belongs to, with a blank for the body.
 * Undefined where something else is written after `posts`.
 */
export function postsEdit(names: readonly string[], asked: string, draft: Draft): Edit | undefined {
  const { markdown, frontMatter } = draft;
  const entries = names.map((name, index) => `${literal(keyOf(name))}: ${blank(index + 1, asked)}`);
  const indented = (columns: number): string =>
    entries.map((entry) => " ".repeat(columns) + entry).join("\n");
  const value = frontMatter.keys.posts?.value;
  if (!value) {
    const empty = /^posts[ \t]*:(?=[ \t]*\r?$)/im.exec(markdown.frontMatter?.yaml ?? "");
    if (!empty) return addLines(`posts:\n${indented(2)}`, draft);
    return insertion(yamlPosition(empty.index + empty[0].length, draft), `\n${indented(2)}`, draft);
  }
  const from = markdown.offsetAt(value.start);
  const written = markdown.text.slice(from, markdown.offsetAt(value.end)).trimEnd();
  const end = from + written.length;
  if (written.startsWith("{") && written.endsWith("}")) {
    const comma = written.slice(1, -1).trim() === "" ? "" : ", ";
    return insertion(markdown.positionAt(end - 1), comma + entries.join(", "), draft);
  }
  if (Object.keys(frontMatter.posts).length === 0) return undefined;
  const lineEnd = end + markdown.text.slice(end).search(/\r?\n/);
  return insertion(markdown.positionAt(lineEnd), `\n${indented(value.start.character)}`, draft);
}

/** Writes lines at the end of the front matter, or front matter with these lines where there is none. */
function addLines(lines: string, draft: Draft): Edit {
  const { markdown } = draft;
  const { text, frontMatter } = markdown;
  if (frontMatter) return insertion(yamlPosition(frontMatter.yaml.length, draft), `${lines}\n`, draft);
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  return insertion(markdown.positionAt(start), `---\n${lines}\n---\n\n`, draft);
}

function yamlPosition(offset: number, { markdown }: Draft): Position {
  const { line } = markdown.frontMatter ?? { line: 0 };
  return markdown.positionAt(markdown.offsetAt({ line, character: 0 }) + offset);
}

/** A name as a key: in quotation marks where it holds a sign that means something there. */
function keyOf(name: string): string {
  const plain = name.replace(/\s+/g, " ").trim();
  return /^[\p{L}\p{N}][\p{L}\p{N} .'’&()/–-]*$/u.test(plain) ? plain : JSON.stringify(plain);
}
