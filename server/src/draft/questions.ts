import { questionHeadings } from "../guidance/headings.ts";
import type { Paragraph, Table, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import type { Action, Question } from "./draft.ts";
import { namesKind } from "./kind.ts";
import { plainHeading, purposeOfText } from "./purpose.ts";
import { inOrder } from "./questions-in-order.ts";
import { holding } from "./questions-by-content.ts";
import {
  areOnlyWeaknesses,
  bareAnswer,
  judge,
  statementsIn,
  type Answer,
  type QuestionNumber,
} from "./question-answers.ts";
import { upwards, walk, type Section } from "./sections.ts";
import { sentences, statementsOf } from "./statements.ts";
import type { DateContext } from "./timescale.ts";
import { countWords, trimmed } from "./wording.ts";

const official: readonly { readonly number: QuestionNumber; readonly fits: RegExp }[] = [
  {
    number: 2,
    fits: /\bhow do (?:you|we) know what impact\b|\bimpact\b.*\bhow (?:do )?(?:we|you) know\b|\bhow (?:we|you) know (?:the |what )?impact\b/,
  },
  { number: 3, fits: /\bplans for the (?:next|coming) (?:12|twelve) months\b/ },
  {
    number: 1,
    fits: /\bwhat do (?:you|we) know about (?:the )?impact\b|\bimpact of (?:our|your) arrangements\b/,
  },
];
const numbered =
  /^(?:(?:part|section) ?(?:[\da-c]\b)?[\s:.–—-]*)?(?:question|q)\s*([123])(?![\d/])(?!\s*,?\s*(?:20)?\d\d)\b/i;
const besideEvidence = /(?:\band|&|\/)\s*(?:the |our )?evidence\b(?! of impact)|\bevidence\s*(?:and\b|&|\/)/i;
const pin = /^area-send-question\s+([123])$/;

interface Told {
  readonly number: QuestionNumber;
  /** In the handbook's words, by number or by a comment: headings below it do not open another question. */
  readonly sure: boolean;
}

/** The question that a heading answers in its own right. */
const toldBy = once((section: Section): Told | undefined => {
  const [first] = section.elements;
  const pinned = first?.type === "comment" ? pin.exec(first.text)?.[1] : undefined;
  const byNumber = pinned ?? numbered.exec(section.title.trim())?.[1];
  if (byNumber) return { number: Number(byNumber) as QuestionNumber, sure: true };
  const heading = plainHeading(section.title);
  const exact = official.find(({ fits }) => fits.test(heading));
  if (exact) return { number: exact.number, sure: true };
  if (countWords(heading) > 14 || namesKind(section.title)) return undefined;
  const near = questionHeadings.find(({ fits }) => fits.test(heading));
  return near && { number: near.number, sure: false };
});

/**
 * The question that each section answers: its own heading's, else that of the heading it stands under, or that stands
 * with nothing under it above headings of the same level.
 */
export function questionsBySection(root: Section, dates: DateContext): ReadonlyMap<Section, QuestionNumber> {
  const told = new Map<Section, Told>();
  const before = new Map<Section | undefined, Told | undefined>();
  for (const section of walk(root)) {
    const asked = toldBy(section);
    const opened = before.get(section.parent);
    const goesOn = asked ? isEmpty(section) : opened !== undefined && !hasPurpose(section);
    before.set(section.parent, goesOn ? (asked ?? opened) : undefined);
    const above = (section.parent && told.get(section.parent)) ?? (goesOn ? opened : undefined);
    const own = toldBy(section) ?? unsure(inOrder(section, numberTold, dates));
    const answer = own && (own.sure || !above?.sure) ? own : above;
    if (answer) told.set(section, answer);
  }
  return new Map([...told].map(([section, { number }]) => [section, number]));
}

const numberTold = (section: Section): QuestionNumber | undefined => toldBy(section)?.number;

const unsure = (number: QuestionNumber | undefined): Told | undefined => number && { number, sure: false };

const isEmpty = ({ elements, children }: Section): boolean => elements.length === 0 && children.length === 0;

/** The heading says that its part is for something else, such as figures or words. */
const hasPurpose = once(({ title }: Section): boolean => {
  const purpose = purposeOfText(title);
  return purpose !== undefined || /^(?:figures|tables?|data|appendi|annex)/i.test(plainHeading(title));
});

/** The three questions of a self-evaluation, and how far the text answers each. */
export function readQuestions(
  root: Section,
  bySection: ReadonlyMap<Section, QuestionNumber>,
  actions: readonly Action[],
  dates: DateContext,
): Question[] {
  const cells = besideHeadings(root);
  return ([1, 2, 3] as const).map((number) => {
    const titled = [...walk(root)].filter((section) =>
      answers(bySection.get(section), section.title).includes(number),
    );
    const sections =
      titled.length > 0 || cells.has(number)
        ? titled
        : holding(number, root, actions, dates).filter((section) => !bySection.has(section));
    if (number === 3 && areOnlyWeaknesses(sections, cells.get(number) ?? [], dates))
      return { number, sections: [], statements: [], heading: undefined, answered: "no", thin: undefined };
    const all = new Set(sections);
    const top = sections.filter((section) => ![...upwards(section)].slice(1).some((above) => all.has(above)));
    const statements = [...sections.flatMap(statementsIn), ...(cells.get(number) ?? [])];
    const judged =
      sections.length > 0 || statements.length > 0
        ? (bareAnswer(number, sections, actions, dates) ?? judge(number, statements, actions, dates))
        : nearlyAnswered(number, root, bySection);
    const heading = top[0]?.heading ?? statements[0];
    return { number, sections: top, statements, heading, ...judged };
  });
}

/** What a heading or a label answers: "Strengths and evidence" is question 1 and question 2. */
function answers(number: QuestionNumber | undefined, title: string): QuestionNumber[] {
  if (number === undefined) return [];
  return number === 1 && besideEvidence.test(title) ? [1, 2] : [number];
}

const touches: Readonly<Record<QuestionNumber, RegExp>> = {
  1: /(?!)/,
  2: /\b(?:survey|audit|data|dashboard|monitor|feedback|co-?produced|evaluat\w+|views of)\b/i,
  3: /\b(?:improvement plan|action plan|strategy|we will|next steps?|plans? to|priorities)\b/i,
};

/** No heading answers the question. Where none answers any, running text that comes near it counts. */
function nearlyAnswered(
  number: QuestionNumber,
  root: Section,
  bySection: ReadonlyMap<Section, QuestionNumber>,
): Answer {
  if (bySection.size > 0 || !touched(number, root)) return { answered: "no", thin: undefined };
  return { answered: "thin", thin: "little" };
}

function touched(number: QuestionNumber, root: Section): boolean {
  return walk(root).some((section) => touchedIn(section).includes(number));
}

/** The questions that running text comes near. */
const touchedIn = once(({ elements }: Section): readonly QuestionNumber[] => {
  const prose = elements.filter((element) => element.type === "paragraph");
  const told = statementsOf(prose).filter(({ text }) => /[.!]["”’)]*$/.test(text) && countWords(text) > 5);
  return ([1, 2, 3] as const).filter((number) => told.some(({ text }) => touches[number].test(text)));
});

/** The question that each column of a table answers, or each row of a card of two columns, with the cells below. */
export const questionCells = once((table: Table): readonly QuestionCells[] => {
  const rows = [table.header, ...table.rows];
  const columns = table.header.cells.flatMap(({ words }, at) => {
    const cells = table.rows.flatMap((row) => row.cells[at]?.words ?? []);
    return questionsOfLabel(words.text).map((number) => ({ number, label: words.text, cells }));
  });
  const lines = rows.flatMap(({ cells: [label, ...cells] }) =>
    questionsOfLabel(label?.words.text ?? "").map((number) => ({
      number,
      label: label?.words.text ?? "",
      cells: cells.map(({ words }) => words),
    })),
  );
  const found = [columns, rows.every(({ cells }) => cells.length === 2) ? lines : []].find(
    (each) => new Set(each.map(({ number }) => number)).size > 1,
  );
  return (found ?? []).map(({ number, label, cells }) => ({
    number,
    label,
    cells: cells.filter(({ text }) => text.trim() !== ""),
  }));
});

/** A column that says what comes next, beside others that say what is known and how. */
export function asksWhatNext(table: Table): boolean {
  return questionCells(table).some(({ number, label }) => number === 3 && ahead.test(label));
}

/** "Actions" alone may be those that were taken. */
const ahead =
  /\b(?:next|plan(?:s|ned)?|will|ahead|coming|forward|to do|needs? to|develop(?:ment)?|improve(?:ment)?s?|priorit(?:y|ies))\b/i;

interface QuestionCells {
  readonly number: QuestionNumber;
  /** The heading of the column, or what stands in front of the row. */
  readonly label: string;
  readonly cells: readonly Words[];
}

function questionsOfLabel(label: string): QuestionNumber[] {
  return answers(questionOfLabel(label), label);
}

function questionOfLabel(label: string): QuestionNumber | undefined {
  const heading = plainHeading(label);
  return questionHeadings.find(({ fits }) => fits.test(heading))?.number;
}

/** What stands after a bold word or two that name a question: "**Evidence.** Survey of 412 parents, May 2026." */
const runIn = once((paragraph: Paragraph): readonly QuestionCells[] => {
  const { words } = paragraph;
  const [bold] = words.bold;
  const label = bold?.from === 0 ? words.text.slice(0, bold.to) : "";
  const number =
    label !== "" && countWords(label) <= 8 ? questionOfLabel(label.replace(/\W+$/u, "")) : undefined;
  return number && bold ? [{ number, label, cells: sentences(trimmed(words.slice(bold.to))) }] : [];
});

const runsIn = once(({ elements }: Section): readonly QuestionCells[] =>
  elements.flatMap((element) => (element.type === "paragraph" ? runIn(element) : [])),
);

const cellsIn = once(({ elements }: Section): readonly QuestionCells[] =>
  elements.flatMap((element) => (element.type === "table" ? questionCells(element) : [])),
);

/** What tables and bold words in front of paragraphs answer, question by question. */
function besideHeadings(root: Section): Map<QuestionNumber, Words[]> {
  const runs = walk(root).flatMap(runsIn);
  const told = new Set(runs.map(({ number }) => number)).size > 1 ? runs : [];
  const found = new Map<QuestionNumber, Words[]>();
  for (const { number, cells } of [...told, ...walk(root).flatMap(cellsIn)]) {
    const known = found.get(number);
    if (known) known.push(...cells);
    else found.set(number, [...cells]);
  }
  return found;
}
