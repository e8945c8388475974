import type { Action } from "./draft.ts";
import type { Frame, Theme } from "../guidance/frames/frames.ts";
import { subjectLists, subjectWords } from "../guidance/frames/subject-words.ts";
import type { Subject } from "../guidance/frames/subjects.ts";
import { finderInTurn, fold } from "../guidance/phrases.ts";
import { remembering } from "../markdown/remember.ts";

/** A subject that a text is about, and the words that told. */
export interface ToldSubject {
  readonly subject: Subject;
  readonly words: readonly string[];
}

/** A theme that a text is about, and the words that told. */
export interface ToldTheme {
  readonly theme: Theme;
  readonly words: readonly string[];
}

const takeSubjects = finderInTurn(
  subjectWords.map(({ phrases }) => phrases),
  subjectLists,
);
const longest = 2000;

/** What a sentence, a bullet, a cell or an action is about: the first 2,000 characters of it. */
export function subjectsOf(text: string): readonly ToldSubject[] {
  return read(text.slice(0, longest));
}

/** The themes of a frame that a text is about, in the order of the frame. */
export function themesOf(text: string, frame: Frame): ToldTheme[] {
  const subjects = subjectsOf(text);
  if (subjects.length === 0) return [];
  return frame.themes.flatMap((theme) => {
    const words = subjects
      .filter(({ subject }) => theme.subjects.includes(subject))
      .flatMap((told) => told.words);
    return words.length > 0 ? [{ theme, words }] : [];
  });
}

/** What an action is about by its own words, else by the title of its area. */
export function themesOfAction({ title, area }: Action, frame: Frame): ToldTheme[] {
  const own = themesOf(title.text, frame);
  return own.length > 0 || !area ? own : themesOf(area.title.text, frame);
}

/** Words that one subject has taken are not there for the next. */
const read = remembering((text): readonly ToldSubject[] => {
  const found = new Map<Subject, string[]>();
  for (const { turn, from, to } of takeSubjects(fold(text))) {
    const subject = subjectWords[turn]?.subject;
    if (subject) found.set(subject, [...(found.get(subject) ?? []), text.slice(from, to)]);
  }
  return [...found].map(([subject, words]) => ({ subject, words }));
});
