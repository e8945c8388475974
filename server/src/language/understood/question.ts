import type { Question } from "../../draft/draft.ts";
import { evidenceIn } from "../../draft/evidence.ts";
import { countWords } from "../../draft/wording.ts";
import { evidenceKinds } from "../../guidance/evidence-words.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Position, Range } from "../../markdown/position.ts";
import { counted, listed, quoted } from "../../rules/common/wording.ts";
import { isAt } from "./understood.ts";
import type { Reading, Understood } from "./understood.ts";

/** The questions that a heading answers: their official words, and what was found below. */
export function questionsAt(position: Position, { draft, settings }: Reading): Understood[] {
  return draft.questions.flatMap((question) => {
    const heading = headingsOf(question).find((range) => isAt(range, position));
    if (!heading) return [];
    const { number, statements, answered } = question;
    const words = statements.reduce((sum, { text }) => sum + countWords(text), 0);
    return [
      {
        range: heading,
        what: `Question ${String(number)}`,
        says: [
          quoted(settings.edition.questions[number]),
          `What stands here has ${counted(words, "word")}.`,
          ...(answered === "yes" ? ["It is read as an answer."] : []),
          ...evidenceSentence(question),
          ...(number === 3 ? [plansSentence(draft.actions.length, dated(draft.actions))] : []),
        ],
        wanting: [
          ...(answered === "yes" ? [] : ["It is not read as a full answer yet."]),
          ...(hasEvidence(question) ? [] : ["No source of evidence was found in it."]),
        ],
        source: { rule: "question-missing" },
      },
    ];
  });
}

function headingsOf({ sections }: Question): Range[] {
  return sections.flatMap(({ heading }) => (heading ? [rangeOf(heading)] : []));
}

function hasEvidence({ statements }: Question): boolean {
  return statements.some((words) => evidenceIn(words).length > 0);
}

function evidenceSentence({ statements }: Question): string[] {
  const found = statements.flatMap(evidenceIn);
  if (found.length === 0) return [];
  const kinds = [...new Set(found.map(({ kind }) => kind))].map((kind) => {
    const ofKind = found.filter((each) => each.kind === kind);
    const named = [...new Map(ofKind.map(({ text }) => [text.toLowerCase(), text])).values()];
    return `${evidenceKinds[kind]} (${listed(named.slice(0, mostNamed).map(quoted))}${named.length > mostNamed ? " …" : ""})`;
  });
  return [`Evidence found: ${listed(kinds)}.`];
}

/** As many sources of one kind as are quoted. */
const mostNamed = 3;

function dated(actions: Reading["draft"]["actions"]): number {
  return actions.filter(({ timescale }) => timescale?.type === "dated").length;
}

function plansSentence(plans: number, withDates: number): string {
  if (plans === 0) return "No plan was found in it.";
  return `${counted(plans, "plan was", "plans were")} found in it, ${String(withDates)} with a date.`;
}
