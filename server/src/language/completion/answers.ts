import { CompletionItemKind } from "vscode-languageserver";
import type { Draft, Question } from "../../draft/draft.ts";
import { evidenceBlanks, impactBlank } from "../../guidance/answers.ts";
import type { Edition } from "../../guidance/editions.ts";
import type { Frame } from "../../guidance/frames/frames.ts";
import { rangeOf } from "../../markdown/place.ts";
import { literal } from "../../rules/common/fixes.ts";
import { capital } from "./criteria.ts";
import type { Fields } from "./fields.ts";
import { newTable } from "./new-area.ts";
import type { Offer } from "./offer.ts";

const kind = CompletionItemKind.Snippet;

/** What an answer to each question says. */
function bodyOf(number: Question["number"], draft: Draft, line: number, fields: Fields): string | undefined {
  if (number === 1) return fields.free(impactBlank);
  if (number === 2)
    return evidenceBlanks
      .slice(0, 4)
      .map(({ label, asks }) => `- ${literal(label)}: ${fields.free(`[${asks}]`)}`)
      .join(draft.markdown.eol);
  return newTable(draft, line, fields);
}

/**
 * Answers to the questions of a self-evaluation that have none yet: with the heading, or without it where the line
 * stands under it already.
 */
export function newAnswers(
  draft: Draft,
  line: number,
  { questions }: Edition,
  fields: () => Fields,
): Offer[] {
  const open = draft.questions.filter(({ answered }) => answered !== "yes");
  return open.flatMap(({ number, heading, statements }): Offer[] => {
    const body = bodyOf(number, draft, line, fields());
    const under =
      statements.length === 0 &&
      heading !== undefined &&
      headingAbove(draft, line) === rangeOf(heading).start.line;
    if (body === undefined || (heading !== undefined && !under)) return [];
    const title = `## ${String(number)}. ${questions[number]}`;
    const snippet = under ? body : [literal(title), body].join(draft.markdown.eol.repeat(2));
    return [{ text: `New answer to question ${String(number)}`, beside: questions[number], kind, snippet }];
  });
}

/** One theme of a self-evaluation: what is known, how, and what comes next. */
export function newTheme({ markdown }: Draft, { themes }: Frame, fields: Fields): Offer {
  const names = ["[name of the theme]", ...themes.map(({ name }) => capital(name))];
  const snippet = [
    `## ${fields.oneOf(names)}`,
    "### What do we know?",
    fields.free(impactBlank),
    "### How do we know?",
    fields.free(
      "[the figures, the audits, and what children, young people, parents and carers said, each with its date]",
    ),
    "### What next?",
    `- ${fields.title()}, so that ${fields.measure()} (Lead: ${fields.owner()}; by ${fields.date()})`,
  ].join(markdown.eol.repeat(2));
  return {
    text: "New theme with the three questions",
    beside: "what you know, how, what next",
    kind,
    snippet,
  };
}

/** The line of the heading that a line stands under. */
function headingAbove({ markdown }: Draft, line: number): number | undefined {
  const elements = markdown.blocks.filter((block) => block.line <= line).flatMap((block) => block.elements);
  const heading = elements.findLast(
    (element) => element.type === "heading" && rangeOf(element).start.line < line,
  );
  return heading && rangeOf(heading).start.line;
}
