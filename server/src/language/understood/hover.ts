import { MarkupContent, MarkupKind } from "vscode-languageserver";
import type { Hover } from "vscode-languageserver";
import type { Finding } from "../../check/finding.ts";
import type { Position, Range } from "../../markdown/position.ts";
import type { Rule } from "../../rules/rule.ts";
import { escapeMarkdown } from "../hover.ts";
import { compare, touches } from "../places.ts";
import { abbreviationAt } from "./abbreviation.ts";
import { areaAt } from "./area.ts";
import { criteriaAt } from "./criterion.ts";
import { questionsAt } from "./question.ts";
import { paragraphOf } from "./understood.ts";
import type { Reading, Understood } from "./understood.ts";
import { timescaleAt } from "./when.ts";
import { ownerAt } from "./who.ts";

interface Part {
  readonly range: Range;
  readonly value: string;
}

/** What was found at a place, then what was understood there. Undefined where there is neither. */
export function together(found: Hover | undefined, understood: readonly Part[]): Hover | undefined {
  const [first] = understood;
  if (!first) return found;
  const parts = [
    ...(MarkupContent.is(found?.contents) ? [found.contents.value] : []),
    ...understood.map(({ value }) => value),
  ];
  const range = found ? found.range : first.range;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n---\n\n") },
    ...(range && { range }),
  };
}

/**
 * What was understood of the words at a place, as parts of a hover in Markdown, each with the words it is about. What the
 * findings there say already is left out.
 */
export function understoodAt(
  position: Position,
  reading: Reading,
  findings: readonly Finding[],
  rules: readonly Rule[],
): Part[] {
  const here = findings.filter(({ range }) => touches(range, { start: position, end: position }));
  const said = here.map(({ source }) => source).join("\n");
  return partsAt(position, reading)
    .map((part) => (here.length > 0 ? part : { ...part, says: [...part.says, ...part.wanting] }))
    .filter(({ says }) => says.length > 0)
    .map((part) => {
      const paragraph = paragraphOf(part, reading, rules);
      return {
        range: part.range,
        value: [
          `**${part.what}:** ${part.says.map(escapeMarkdown).join(" ")}`,
          ...(paragraph === undefined || said.includes(paragraph)
            ? []
            : [`**Guidance:** ${escapeMarkdown(paragraph)}`]),
        ].join("\n\n"),
      };
    });
}

/** The narrowest first; a question or an area says what a heading is about better than a criterion. */
function partsAt(position: Position, reading: Reading): Understood[] {
  const questions = questionsAt(position, reading);
  const area = questions.length > 0 ? undefined : areaAt(position, reading);
  const owner = ownerAt(position, reading);
  const abbreviation = abbreviationAt(position, reading);
  const isTold = abbreviation?.meaning !== undefined && owner?.organisation === abbreviation.meaning;
  const found = [
    timescaleAt(position, reading),
    owner,
    isTold ? undefined : abbreviation,
    area,
    ...questions,
    ...(area || questions.length > 0 ? [] : criteriaAt(position, reading)),
  ].filter((part) => part !== undefined);
  return found.sort((a, b) => compare(b.range.start, a.range.start) || compare(a.range.end, b.range.end));
}
