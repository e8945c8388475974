import { colours, standings, type Standing } from "../guidance/status-words.ts";
import { statusMark } from "../guidance/detail-words.ts";
import { covered, finder, fold } from "../guidance/phrases.ts";

export type { Standing } from "../guidance/status-words.ts";

/** A mark of the plan's own key: "B", "Amber", "Delayed". */
export interface KeyMark {
  /** As it is compared: the name of a colour, or plain lower case. */
  readonly mark: string;
  /** As it is written. */
  readonly text: string;
  readonly meaning: string;
}

const seekers = standings.map(({ standing, phrases }) => ({ standing, seek: finder(phrases) }));
const longest = 40;

/** What the words of a status say, by the plan's own key and else by common use. */
export function standingOf(text: string, key: readonly KeyMark[] = []): Standing | undefined {
  const said = standingOfWords(text);
  if (said !== undefined) return said;
  const own = markIn(key, text);
  return own ? standingOfWords(own.meaning) : colourOf(text)?.standing;
}

/** The mark of the key that a status is, or starts with where it is a colour. */
function markIn(key: readonly KeyMark[], text: string): KeyMark | undefined {
  if (key.length === 0) return undefined;
  const plain = plainMark(text);
  return key.find(({ mark }) => mark === plain);
}

/** The first thing that the words say: "complete, evidence not yet seen" is complete. */
function standingOfWords(text: string): Standing | undefined {
  const folded = fold(text.slice(0, longest));
  let [first, at]: [Standing | undefined, number] = [undefined, Infinity];
  let left = folded;
  for (const { standing, seek } of seekers) {
    left = seek.replaceIn(left, (found) => {
      if (found.from < at) [first, at] = [standing, found.from];
      return covered(found);
    });
  }
  return first;
}

type Colour = (typeof colours)[number];

/** The colour that a status starts with: "G", "Green – on course", "🟢". */
export function colourOf(text: string): Colour | undefined {
  const [word = ""] = /\p{L}+|\p{Extended_Pictographic}/u.exec(text) ?? [];
  const plain = word.toLowerCase();
  return colours.find(({ name, marks }) => name === plain || marks.includes(plain));
}

/** Whether a status is a letter, or starts with a colour, that the key has. */
export function hasMarkOf(text: string, key: readonly KeyMark[] = []): boolean {
  const own = markIn(key, text);
  return own !== undefined && (own.mark.length <= 2 || colourOf(text) !== undefined);
}

function isOnlyMark(text: string): boolean {
  return !/[\p{L}\p{N}%]/u.test(text);
}

/** A mark as it is compared. */
export function plainMark(text: string): string {
  const [mark] = isOnlyMark(text) ? (statusMark.exec(text) ?? []) : [];
  return (
    colourOf(text)?.name ??
    mark ??
    fold(text)
      .replace(/[^\p{L}\p{N}%]+/gu, " ")
      .trim()
  );
}

/** Whether the plan's own key has this status, by its mark or in the words of its meaning. */
export function isInKey(text: string, key: readonly KeyMark[]): boolean {
  const plain = plainMark(text);
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}%]+/gu, " ")} `;
  const standing = standingOfWords(text);
  return key.some(
    ({ mark, meaning }) =>
      mark === plain ||
      words.includes(` ${mark} `) ||
      (standing !== undefined && standing === (standingOf(meaning) ?? standingOf(mark))),
  );
}
