import { once } from "../markdown/once.ts";
import { evidenceIn } from "./evidence.ts";
import { purposeOfText } from "./purpose.ts";
import { isAhead, statementsIn, type QuestionNumber } from "./question-answers.ts";
import { walk, type Section } from "./sections.ts";
import type { DateContext } from "./timescale.ts";

const digits = /^(?:(?:part|section)\s*)?([1-9])\b(?![\d/.]*\d)/i;
const lettered =
  /^(?:(?:part|section)\s+([a-h]|one|two|three|four|five|six|i{1,3}|iv|vi?)\b|([A-H]|I{1,3}|IV|VI?)[.:)])/i;
const counted: readonly (readonly string[])[] = [
  ["a", "b", "c", "d", "e", "f", "g", "h"],
  ["one", "two", "three", "four", "five", "six"],
  ["i", "ii", "iii", "iv", "v", "vi"],
];

/** The number of a part of the document: "2. Evidence", "Part B: Evidence", "Section II – Evidence". */
const partNumber = once(({ title }: Section): string | undefined => {
  const written = title.trim();
  const digit = digits.exec(written)?.[1];
  if (digit !== undefined) return digit;
  const [, named, marked] = lettered.exec(written) ?? [];
  const letter = (named ?? marked)?.toLowerCase();
  const series = counted.find((each) => letter !== undefined && each.includes(letter));
  return series && letter ? String(series.indexOf(letter) + 1) : undefined;
});

/**
 * The question that a part answers by its place. Of three parts by number, two answer the questions of their number:
 * the third answers the one that is left. Where there are just three and one answers its own, so do the others that
 * hold what their question asks for.
 */
export function inOrder(
  section: Section,
  told: (section: Section) => QuestionNumber | undefined,
  dates: DateContext,
): QuestionNumber | undefined {
  const number = ([1, 2, 3] as const).find((each) => String(each) === partNumber(section));
  if (number === undefined) return undefined;
  const others = (section.parent?.children ?? []).filter((other) => other !== section);
  const parts = others.filter((other) => partNumber(other) !== undefined);
  const right = ["1", "2", "3"].filter((each) =>
    parts.some((other) => partNumber(other) === each && told(other) === Number(each)),
  );
  if (right.length === 2) return number;
  if (right.length === 0 || parts.length !== 2) return undefined;
  const isOutOfOrder = parts.some(
    (other) => told(other) !== undefined && String(told(other)) !== partNumber(other),
  );
  return !isOutOfOrder && holdsAnswer(number, section, dates) ? number : undefined;
}

/** It tells where its knowledge comes from, or what lies ahead, and is for nothing else. */
function holdsAnswer(number: QuestionNumber, section: Section, dates: DateContext): boolean {
  const purpose = purposeOfText(section.title);
  if (purpose !== undefined && purpose !== "next" && purpose !== "measures") return false;
  const statements = walk(section).flatMap(statementsIn);
  if (number === 2) return statements.flatMap(evidenceIn).length > 1;
  return number === 3 && statements.some((each) => isAhead(each, dates));
}
