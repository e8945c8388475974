import { finder, fold, type Found } from "../guidance/phrases.ts";
import {
  barelySaid,
  countedInWords,
  endsBetter,
  noClaimAtStart,
  reportedBy,
  simplyBetter,
  simplyBetterLists,
  unclaimed,
  verdictLists,
  verdicts,
} from "../guidance/verdict-words.ts";
import { isInQuotation } from "./quotation.ts";
import { countWords } from "./wording.ts";

const verdict = finder(verdicts, verdictLists);
const barely = finder(barelySaid);
const simply = finder(simplyBetter, simplyBetterLists);
const ends = finder(endsBetter);
const noClaim = finder(unclaimed);
const inWords = finder(countedInWords);

const shortest = 2;
const longestBullet = 6;
const longestNote = 5;
const longestSaying = 9;

/** "Since our last inspection" is a time, and nothing that was said there. */
const thenOn = /\b(?:since|after|from) (?:the|our|its|their|that|this)(?: [a-z0-9]+){0,3} inspection\b/g;

/** The words by which a statement says that things are good, or much better than they were. */
export function verdictIn(text: string): string | undefined {
  const folded = fold(text);
  const found = verdict.firstIn(folded);
  if (
    !found ||
    noClaim.isIn(folded.replace(thenOn, "")) ||
    text.trim().endsWith("?") ||
    isInQuotation(text, found.from)
  )
    return undefined;
  return text.slice(found.from, found.to);
}

/**
 * The words by which a point says that something is better, and hardly anything else: "Improved joint working", "Plans are
 * of better quality."
 */
export function bareBetterment(written: string): string | undefined {
  const text = written.trimStart().replace(reportedBy, "");
  const words = countWords(text);
  if (words < shortest || words > longestSaying || givesAnyFigure(text)) return undefined;
  const folded = fold(text);
  const found =
    (words <= longestBullet ? barely.firstIn(folded) : undefined) ??
    (noClaim.isIn(folded) || text.trimEnd().endsWith("?")
      ? undefined
      : (simply.firstIn(folded) ?? (words <= longestNote ? noteIn(text, folded) : undefined)));
  return found && text.slice(found.from, found.to);
}

/** A whole sentence, and no note. */
const hasAuxiliary = /\b(?:is|are|was|were|be|been|being|has|have|had|can|may|might)\b/i;

function noteIn(text: string, folded: string): Found | undefined {
  return noClaimAtStart.test(text) || hasAuxiliary.test(text) ? undefined : ends.firstIn(folded);
}

/** A number in figures other than a year or an age, or a share in words. */
export function givesAnyFigure(text: string): boolean {
  const rest = text.replace(
    /\b(?:19|20)\d\d(?:[/–-]\d\d)?\b|\b\d{1,2}(?: ?[-–] ?| to )\d{1,2}(?=s|\b)|\[\d+\]/g,
    "",
  );
  return /\d/.test(rest) || inWords.isIn(fold(rest));
}
