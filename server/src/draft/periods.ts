import { dataStatements, periodLists, periodPhrases } from "../guidance/period-words.ts";
import { finder, fold } from "../guidance/phrases.ts";

const named = finder(periodPhrases, periodLists);
const dataStatement = finder(dataStatements);
/** "2025", "2024/25", "21-22", "30/06/26", "16.10.26". */
const numeric =
  /(?<![\d.,£])(?:(?:19|20)\d\d(?!\d|,\d|\.\d| (?:child|children|families|pupils|parents|people))|2\d[/–-]2\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4})/u;

/** Whether a text names a time, or says that it speaks of the day on which it was written. */
export function namesPeriod(text: string): boolean {
  return numeric.test(text) || named.isIn(fold(text));
}

/** Whether a text says of what time the figures around it are. */
export function datesFigures(text: string): boolean {
  return dataStatement.isIn(fold(text)) && namesPeriod(text);
}
