import { colours } from "../guidance/colours.ts";
import type { Words } from "../markdown/elements.ts";
import { hasLetterOrDigit } from "../markdown/letters.ts";
import type { Section } from "./sections.ts";
import { inStretches, type Stretch } from "./stretches.ts";
import { sourceOf } from "../markdown/place.ts";

const names = colours.map(({ name }) => name).join("|");
const signs = colours.flatMap((colour) => colour.signs).join("|");
const bare = new RegExp(`^(?:(?:${signs})\\ufe0f?|${names})$`, "iu");
const coloured = /\b(?:color|background(?:-color)?)\s*[:=]|\bbgcolor\s*=/i;
/** A colour with what it means: "🟢 on track", "Green: on track", "Blue (complete)", "Red means off track". */
const explained = new RegExp(
  `(${signs})\\ufe0f?\\s*[:=(–—-]?\\s*(?=\\p{L}{2})|(?<!\\p{L})(${names})(?:\\s*[:=(–—]\\s*|\\s+-\\s+|\\s+(?:means|is|shows|for|if|when)\\s+)(?=\\p{L}{2})`,
  "giu",
);
const meaningHead =
  /^(?:what (?:it|this) means|means|meanings?|description|definition|explanation|criteria|in words)\b/i;
/** A key has more than one colour. */
const fewestInKey = 2;

/** The cells of a document that tell something by a colour alone; none where it says what its colours mean. */
export function coloursAlone(root: Section): readonly Words[] {
  const alone = allAlone(root);
  if (alone.length === 0) return [];
  return new Set(allExplained(root)).size >= fewestInKey ? [] : alone;
}

const allAlone = inStretches((stretch) => (isAlone(stretch) ? [stretch.words] : []));
const allExplained = inStretches((stretch) => explainedIn(stretch));

function isAlone({ words, cell, place }: Stretch): boolean {
  if (!cell || cell.row === cell.header) return false;
  const text = words.text.trim();
  if (bare.test(text)) return true;
  const isSign = text.length <= 2 && !hasLetterOrDigit(text);
  return isSign && coloured.test(sourceOf(place));
}

function explainedIn({ words, cell }: Stretch): string[] {
  const text = words.text.trim();
  if (cell && bare.test(text)) {
    const head = cell.header.cells[cell.column + 1]?.words.text.trim() ?? "";
    const next = cell.row.cells[cell.column + 1]?.words.text.trim() ?? "";
    return meaningHead.test(head) && next !== "" ? [text.toLowerCase()] : [];
  }
  return [...text.matchAll(explained)].map(([, sign, name]) => (sign ?? name ?? "").toLowerCase());
}
