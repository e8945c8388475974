import type { Draft } from "../../draft/draft.ts";
import { topOf, type Top } from "../../draft/top.ts";
import type { Place } from "../../markdown/elements.ts";
import { lineStarts } from "../../markdown/lines.ts";
import type { Position } from "../../markdown/position.ts";
import { blank, literal, replacement } from "./fixes.ts";
import type { Edit } from "../rule.ts";

/** Says at the top of the document that it is a summary of a fuller plan. */
export function summaryEdit(draft: Draft): Edit {
  const written = draft.frontMatter.keys.summary;
  return written ? replacement(written.value, "yes") : addLines("summary: yes", topOf(draft));
}

/** Says at the top of the document when something was done, with a blank for the day. */
export function dateEdit(key: "submitted" | "published", asked: string, draft: Draft): Edit {
  const written = draft.frontMatter.keys[key];
  return written
    ? replacement(written.value, blank(1, asked))
    : addLines(`${key}: ${blank(1, asked)}`, topOf(draft));
}

/**
 * Says at the top of the document, under `posts`, which body each of `names` belongs to, with a blank for the body.
 * Undefined where something else is written after `posts`.
 */
export function postsEdit(names: readonly string[], asked: string, top: Top): Edit<Place> | undefined {
  const { block, frontMatter, yaml } = top;
  const entries = names.map((name, index) => `${literal(keyOf(name))}: ${blank(index + 1, asked)}`);
  const indented = (columns: number): string =>
    entries.map((entry) => " ".repeat(columns) + entry).join("\n");
  const value = frontMatter.keys.posts?.value;
  if (!value) {
    const empty = yaml && /^posts[ \t]*:(?=[ \t]*\r?$)/im.exec(yaml.text);
    if (!empty) return addLines(`posts:\n${indented(2)}`, top);
    return replacement(at(top, yaml.from + empty.index + empty[0].length), `\n${indented(2)}`);
  }
  const from = offsetIn(top, value.start);
  const written = block.text.slice(from, offsetIn(top, value.end)).trimEnd();
  const end = from + written.length;
  if (written.startsWith("{") && written.endsWith("}")) {
    const comma = written.slice(1, -1).trim() === "" ? "" : ", ";
    return replacement(at(top, end - 1), comma + entries.join(", "));
  }
  if (Object.keys(frontMatter.posts).length === 0) return undefined;
  const lineEnd = end + block.text.slice(end).search(/\r?\n/);
  return replacement(at(top, lineEnd), `\n${indented(value.start.character)}`);
}

/** Writes lines at the end of the front matter, or front matter with these lines where there is none. */
function addLines(lines: string, top: Top): Edit<Place> {
  const { block, yaml } = top;
  if (yaml) return replacement(at(top, yaml.from + yaml.text.length), `${lines}\n`);
  return replacement(at(top, block.text.length), `---\n${lines}\n---\n\n`);
}

function at({ block }: Top, offset: number): Place {
  return { block, from: offset, to: offset };
}

function offsetIn({ block }: Top, { line, character }: Position): number {
  return (lineStarts(block.text)[line] ?? block.text.length) + character;
}

/** A name as a key: in quotation marks where it holds a sign that means something there. */
function keyOf(name: string): string {
  const plain = name.replace(/\s+/g, " ").trim();
  return /^[\p{L}\p{N}][\p{L}\p{N} .'’&()/–-]*$/u.test(plain) ? plain : JSON.stringify(plain);
}
