import { finder, fold } from "../guidance/phrases.ts";
import { praise, praiseOfWork } from "../guidance/progress-words.ts";
import { unclaimed } from "../guidance/verdict-words.ts";
import type { Element, Words } from "../markdown/elements.ts";
import { evidenceIn } from "./evidence.ts";
import { isInQuotation } from "./quotation.ts";
import { pointsOf } from "./statements.ts";
import { givesAnyFigure } from "./verdicts.ts";

const any = finder(praise);
const ofWork = finder(praiseOfWork);
const noClaim = finder(unclaimed.filter((word) => word !== "vision" && word !== "ambition"));

const year = /\b20\d\d\b/;

/** So much praise in one paragraph, of whatever. */
const much = 3;

/** The first praise of each paragraph or point in which nothing shows who has looked: no figure, no date, no source. */
export function barePraise(elements: readonly Element[]): Words[] {
  const points = elements.flatMap(pointsOf).filter((point) => point.length > 0);
  return points.flatMap((point, at) => {
    if (point.some(shows)) return [];
    const praised = point.filter(({ text }) => praisesIn(text, any) > 0);
    if (praised.reduce((sum, { text }) => sum + praisesIn(text, any), 0) >= much) return praised.slice(0, 1);
    const works = point.filter(({ text }) => praisesIn(text, ofWork) > 0);
    return points[at + 1]?.some(shows) === true && point.length === 1 && at === 0 ? [] : works.slice(0, 1);
  });
}

function praisesIn(text: string, seek: typeof any): number {
  const folded = fold(text);
  if (noClaim.isIn(folded)) return 0;
  return seek.allIn(folded).filter(({ from }) => !isInQuotation(text, from)).length;
}

function shows(words: Words): boolean {
  return givesAnyFigure(words.text) || year.test(words.text) || evidenceIn(words).length > 0;
}
