import type { PlainDate } from "../guidance/calendar.ts";
import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { datesIn } from "./report-dates.ts";
import { walk, type Section } from "./sections.ts";
import { sentences } from "./statements.ts";

/** A day that a sentence tells. */
export interface ToldDate {
  readonly date: PlainDate;
  readonly words: Words;
}

/** What a plan's first paragraphs say of the days of its inspection report, of sending it off and of signing it off. */
export interface ToldDates {
  readonly report: ToldDate | undefined;
  readonly sent: ToldDate | undefined;
  readonly agreed: ToldDate | undefined;
}

const sentencesLooked = 20;

const reportPublished =
  /\breport\b[^.;]{0,60}?\b(?:was published|is published|published|came out|was issued|publication)\b[^.;\d]{0,20}(?=\d)|\bpublished (?:its|their|our|the|his) (?:inspection )?report\b[^.;\d]{0,40}(?=\d)/i;
const sentToInspectors =
  /\b(?:send|sent|submit|submitted|submits|goes|go|going|reach|reaches)\b[^.;]{0,60}\b(?:ofsted|cqc|care quality commission|inspectorates|inspectors)\b[^.;\d]{0,50}(?=\d)/i;
const signedOff =
  /\b(?:it|plan|this)\b[^.;]{0,40}\b(?:signed off|updated|agreed|approved|adopted)\b[^.;\d]{0,20}\bon\b[^.;\d]{0,12}(?=\d)/i;
const ofAnother = /\b(?:previous|last|earlier|next|former|monitoring|first draft|annual)\b/i;

export const toldDates = once((root: Section): ToldDates => {
  let report: ToldDate | undefined;
  let sent: ToldDate | undefined;
  let agreed: ToldDate | undefined;
  let looked = 0;
  for (const { elements } of walk(root)) {
    for (const element of elements) {
      for (const words of element.type === "paragraph" ? sentences(element.words) : []) {
        looked++;
        report ??= dayAfter(words, reportPublished);
        sent ??= dayAfter(words, sentToInspectors);
        agreed ??= dayAfter(words, signedOff);
      }
    }
    if (looked >= sentencesLooked) break;
  }
  return { report, sent, agreed };
});

/** The first day right after what the expression finds. */
function dayAfter(words: Words, told: RegExp): ToldDate | undefined {
  const match = told.exec(words.text);
  if (!match || ofAnother.test(match[0])) return undefined;
  const from = match.index + match[0].length;
  const [date] = datesIn(words.text.slice(from, from + longestDate));
  return date === undefined ? undefined : { date, words };
}

const longestDate = 20;
