import type { Draft } from "../draft/draft.ts";
import type { Position } from "../markdown/position.ts";
import { blank, insertion, literal } from "./fixes.ts";
import type { Edit } from "./rule.ts";

/**
 * Adds to `posts` in the front matter which body each of `names` belongs to, with a blank for the body; writes `posts`,
 * or the front matter itself, where there is none. Undefined where what is written after `posts` is something else.
 */
export function postsEdit(names: readonly string[], asked: string, draft: Draft): Edit | undefined {
  const { markdown, frontMatter } = draft;
  const entries = names.map((name, index) => `${literal(keyOf(name))}: ${blank(index + 1, asked)}`);
  const indented = (indent: string): string => entries.map((entry) => `${indent}${entry}`).join("\n");
  const at = (offset: number): Position => markdown.positionAt(offset);

  if (!markdown.frontMatter) {
    const start = markdown.text.startsWith("\uFEFF") ? 1 : 0;
    return insertion(at(start), `---\nposts:\n${indented("  ")}\n---\n\n`, draft);
  }
  const { yaml, line } = markdown.frontMatter;
  const yamlStart = markdown.offsetAt({ line, character: 0 });
  const value = frontMatter.keys.posts?.value;
  if (!value) {
    const empty = /^posts[ \t]*:[ \t]*(?=\r?$)/im.exec(yaml);
    if (empty) return insertion(at(yamlStart + empty.index + empty[0].length), `\n${indented("  ")}`, draft);
    return insertion(at(yamlStart + yaml.length), `posts:\n${indented("  ")}\n`, draft);
  }
  const from = markdown.offsetAt(value.start);
  const written = markdown.text.slice(from, markdown.offsetAt(value.end)).trimEnd();
  if (written.startsWith("{") && written.endsWith("}")) {
    const inside = written.slice(1, -1).trim() === "" ? "" : ", ";
    return insertion(at(from + written.length - 1), inside + entries.join(", "), draft);
  }
  if (Object.keys(frontMatter.posts).length === 0) return undefined;
  const end = markdown.text.slice(from + written.length).search(/\r?\n/);
  return insertion(at(from + written.length + end), `\n${indented(" ".repeat(value.start.character))}`, draft);
}

/** A name as a key: in quotation marks where it holds a sign that means something there. */
function keyOf(name: string): string {
  const plain = name.replace(/\s+/g, " ").trim();
  return /^[\p{L}\p{N}][\p{L}\p{N} .'’&()/–-]*$/u.test(plain) ? plain : JSON.stringify(plain);
}
