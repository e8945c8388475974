import type { Writing } from "../writing.ts";

/**
 * Characters that mean themselves wherever they stand inside a line: letters, figures, spaces, and punctuation that is no
 * mark of Markdown. (`&` is one where a name or number follows, and `!` where a link does.)
 */
const plain = String.raw`(?:[ !"#$%'()+,./0-9:;=?@A-Z^a-z{}\-\u00a0-\ufefe\uff00-\uffff]|&(?![#0-9A-Za-z]))+`;
/** Where a link leads, as nearly all do: nothing that has to be escaped, and no words that say what it is. */
const target = String.raw`\([-#%+,./0-9:;=?@A-Z_a-z]*\)`;
const lineOf = new RegExp(
  String.raw`${plain}|(\*\*?)${plain}\1(?!\*)|<br ?/?>|\[(?!\^)${plain}\]${target}`,
  "y",
);

const opensBefore = /^[^\s*]/;
const closesAfter = /[^\s*]$/;
const letter = /^[\p{L}\p{N}]/u;
const apart = /[\s\p{P}\p{S}]/u;

/** More parts than this in one line are for the parser, which bounds what it reads. */
const mostParts = 100;

/**
 * Writes the words of a line, from `from` up to `to`, without spaces around them, where they are plain: no marks but
 * `*` or `**` around some of them, `<br>`, and links with plain words. False, with some of them written, where they are
 * not.
 */
export function writePlain(text: string, from: number, to: number, writing: Writing): boolean {
  const line = text.slice(from, to);
  lineOf.lastIndex = 0;
  for (let parts = 0; lineOf.lastIndex < line.length; parts++) {
    const at = lineOf.lastIndex;
    const [found, marks = ""] = lineOf.exec(line) ?? [];
    if (found === undefined || parts > mostParts) return false;
    const [start, end] = [from + at, from + at + found.length];
    if (found.startsWith("<")) writing.decoded("\n", start, end);
    else if (found.startsWith("[")) {
      if (line[at - 1] === "!") return false;
      writing.verbatim(start + 1, from + line.indexOf("]", at));
    } else if (!marks) writing.verbatim(start, end);
    else {
      const { length } = marks;
      if (!isMarked(found.slice(length, -length), line[at - 1], line[at + found.length])) return false;
      const before = writing.length;
      writing.verbatim(start + length, end - length);
      if (length === 2) writing.bold(before);
    }
  }
  return true;
}

/** The marks around these words open before and close after them, by what stands on both sides of each. */
function isMarked(words: string, before: string | undefined, after: string | undefined): boolean {
  const opens = before === undefined || /\s/.test(before) || (apart.test(before) && letter.test(words));
  const closes = after === undefined || apart.test(after);
  return opens && closes && opensBefore.test(words) && closesAfter.test(words);
}
