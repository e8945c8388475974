import { imperative, weaknesses } from "../guidance/headings.ts";
import { findPlaceholder } from "../guidance/placeholders.ts";
import type { Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import type { Action, Question } from "./draft.ts";
import { evidenceIn } from "./evidence.ts";
import { judgePassage } from "./impact.ts";
import type { Section } from "./sections.ts";
import { statementsOf } from "./statements.ts";
import { findTimescale, type DateContext } from "./timescale.ts";
import { countWords } from "./wording.ts";

export type QuestionNumber = Question["number"];

/** How far a question is answered, and why it is thin. */
export type Answer = Pick<Question, "answered" | "thin">;

/** Nothing but what needs to be better, theme by theme: not a word on what will be done, nor by when. */
export function areOnlyWeaknesses(
  sections: readonly Section[],
  cells: readonly Words[],
  dates: DateContext,
): boolean {
  if (sections.length === 0 || cells.length > 0) return false;
  return (
    sections.every(({ title }) => weaknesses.test(title)) &&
    sections.flatMap(statementsIn).every((each) => !tellsPlan(each) && !isAhead(each, dates))
  );
}

const tellsPlan = once(
  (words: Words): boolean => imperative.test(words.text) || isPlaceholder(words) || planning.test(words.text),
);
const planning =
  /^(?:more|better|fewer|less|further|greater|earlier|stronger|clearer|quicker|faster)\b|\b(?:will|shall|plan(?:s|ned|ning)?|intend\w*|going to|aim\w*|next|must|should|to be \p{Ll}+ed|need(?:s|ed)? to|target\w*|we are \p{Ll}+ing|being \p{Ll}+ed|under way|underway|improv\w+|develop\w*|strengthen\w*|increas\w+|reduc\w+|embed\w*|ensur\w+)\b/iu;

export const statementsIn = once(({ elements }: Section): readonly Words[] =>
  statementsOf(elements).filter(({ text }) => !pageFooter.test(text)),
);

/** "Colne SEND | Engagement meeting | 8", "Page 3 of 9": left from slides and pages. */
const pageFooter =
  /^(?:[^|\n]{1,60}\|){1,3}\s*(?:page |slide )?\d{1,3}[a-z]?$|^(?:page|slide) \d{1,3}(?: of \d{1,3})?$/i;

/** What "How do we know?" says is next to nothing, though other parts tell what families say. */
export function bareAnswer(
  number: QuestionNumber,
  sections: readonly Section[],
  actions: readonly Action[],
  dates: DateContext,
): Answer | undefined {
  const own = sections.filter(({ title }) => !voices.test(title));
  if (number !== 2 || own.length === sections.length) return undefined;
  const statements = own.flatMap(statementsIn);
  if (statements.some(({ text }) => /\d/.test(text))) return undefined;
  const judged = judge(number, statements, actions, dates);
  return judged.thin === "placeholder" || judged.thin === "little" ? judged : undefined;
}

const voices = /\b(?:says?|said|tells?|told|feedback|voices?|heard|hear|views)\b/i;

const little = 20;
/** As many words as name kinds of evidence; more say what the evidence is. */
const fewWords = 120;

/** How far the statements answer the question. */
export function judge(
  number: QuestionNumber,
  statements: readonly Words[],
  actions: readonly Action[],
  dates: DateContext,
): Answer {
  const real = statements.filter((words) => !isPlaceholder(words));
  const words = real.reduce((sum, each) => sum + wordsIn(each), 0);
  const thin = (reason: Question["thin"]): Answer => ({
    answered: "thin",
    thin: reason,
  });
  if (statements.length === 0) return { answered: "no", thin: undefined };
  const held = actions.filter(({ timescale }) => timescale !== undefined && timescale.type !== "vague");
  if (number === 3 && held.some(({ owners }) => owners.length > 0))
    return { answered: "yes", thin: undefined };
  if (words < little && real.length < statements.length) return thin("placeholder");
  if (words < little) return thin("little");
  if (number === 1) {
    const { verdict } = judgePassage(real.map(({ text }) => text));
    return verdict === "activity-only" || verdict === "mostly-activity"
      ? thin("activity")
      : { answered: "yes", thin: undefined };
  }
  if (number === 2) {
    if (!real.some((words) => evidenceIn(words).length > 0)) return thin("evidence");
    return words < fewWords && !real.some(({ text }) => /\d/.test(text))
      ? thin("undated")
      : { answered: "yes", thin: undefined };
  }
  if (held.length > 0 || statements.some((each) => isAhead(each, dates)))
    return { answered: "yes", thin: undefined };
  const owned = actions.filter(({ owners }) => owners.some(({ type }) => type !== "vague"));
  return thin(owned.length > 0 && owned.length * 2 >= actions.length ? "dates" : "plans");
}

/** The words are the template's own, or leave next to nothing without them. */
const isPlaceholder = once(({ text }: Words): boolean => {
  const found = findPlaceholder(text);
  return found !== undefined && countWords(text) - countWords(found.text) < 5;
});

const wordsIn = once(({ text }: Words): number => countWords(text));

/** It names a day to come, as seen from the day of the document where that is known. */
export const isAhead = onceWhile(({ text }: Words, dates: DateContext): boolean => {
  const told = findTimescale(text, dates);
  return told?.type === "dated" && (told.end ?? told.start ?? "") >= (dates.date ?? "");
});
