import { evaluations, lookingAhead, notKnownYet } from "../guidance/change-words.ts";
import { claimsOfDifference, impactHeadings } from "../guidance/progress-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Table, Words } from "../markdown/elements.ts";
import { deedsIn } from "./activity.ts";
import { compares, judgePassage, judgeStatement } from "./impact.ts";
import { labelsWithin } from "./labelled.ts";
import { plainHeading, purposeOf, purposeOfText } from "./purpose.ts";
import { columnRole } from "./roles.ts";
import { walk, type Section } from "./sections.ts";
import { pointsOf, sentences, statementsOf } from "./statements.ts";
import { lines, trimmed } from "./wording.ts";

/** Words under a heading, a label or a column, and what heads them. */
export interface Passage {
  readonly heading: Words;
  readonly statements: readonly Words[];
  /** What is said of one thing each: paragraphs, items of a list, cells. */
  readonly points: readonly (readonly Words[])[];
  /** It is a column of a table, and each point a cell. */
  readonly isColumn?: boolean;
  /** The columns of what has changed in the tables below a heading of impact. */
  readonly columns?: readonly Passage[];
}

const impact = finder(impactHeadings);
const ahead = finder(lookingAhead);
const claim = finder(claimsOfDifference);
const evaluation = finder([...evaluations, ...claimsOfDifference]);
const unknown = finder(notKnownYet);

/** Whether a heading, a label or a column is where a report shows what has changed. */
export function namesImpact(text: string): boolean {
  const heading = plainHeading(text);
  return impact.isIn(fold(heading)) || impact.isIn(fold(lastPart(heading)));
}

/** "Waiting times. Impact" is headed "Impact". */
function lastPart(heading: string): string {
  return heading.slice(Math.max(...[". ", ": ", " – ", " — ", " - "].map((mark) => ends(heading, mark))));
}

function ends(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

/** The passages that a report offers as evidence of impact, in the order of the text. */
export function impactPassages(root: Section): Passage[] {
  return [...walk(root)].flatMap((section) => {
    const heading = section.heading?.words;
    if (heading && namesImpact(section.title)) {
      const elements = [...walk(section)].flatMap((part) => part.elements);
      const columns = elements.flatMap((each) => (each.type === "table" ? columnsOf(each) : []));
      return [{ heading, statements: statementsOf(elements), points: elements.flatMap(pointsOf), columns }];
    }
    if (section.parent && namesImpact(section.parent.title)) return [];
    return section.elements.flatMap((element): Passage[] => {
      if (element.type === "table") return purposeOf(section) === "risk" ? [] : columnsOf(element);
      return element.type === "paragraph" ? labelled(element.words) : [];
    });
  });
}

/** "**Evidence of impact:** …" in running words, and "**So what?** …" at the start of a line. */
function labelled(words: Words): Passage[] {
  const labels = labelsWithin(words)
    .filter(({ label }) => namesImpact(label))
    .map(({ from, label, value }) => ({ heading: words.slice(from, from + label.length), value }));
  const led = words.bold.length === 0 ? [] : lines(words).flatMap((line) => ledInBold(line) ?? []);
  const others = led.filter(({ heading }) => !labels.some((label) => label.heading.from === heading.from));
  return [...labels, ...others].map(({ heading, value }) => ({
    heading,
    statements: sentences(value),
    points: [],
  }));
}

function ledInBold(line: Words): { heading: Words; value: Words } | undefined {
  const [bold, next] = line.bold;
  if (bold?.from !== 0 || bold.to > longestLead || !namesImpact(line.text.slice(0, bold.to)))
    return undefined;
  const value = trimmed(line.slice(bold.to, next?.from));
  return value.text === "" ? undefined : { heading: line.slice(0, bold.to), value };
}

const longestLead = 60;

/** A column of what has changed. Beside owners and dates it tells what is hoped for. */
function columnsOf({ header, rows }: Table): Passage[] {
  const roles = header.cells.map(({ words }) => columnRole(words.text));
  if (roles.includes("risk") || roles.includes("owner") || roles.includes("end")) return [];
  return header.cells.flatMap(({ words }, column) => {
    if (!namesImpact(words.text)) return [];
    const cells = rows.flatMap((row) => row.cells[column]?.words ?? []);
    const points = cells.map((cell) => lines(cell).flatMap(sentences));
    return [{ heading: words, statements: points.flat(), points, isColumn: true }];
  });
}

/** Of a table, the sentences of each cell in a column of what is different now, whatever stands beside it. */
export function cellsOfImpact({ header, rows }: Table): Words[][] {
  const columns = header.cells.flatMap(({ words }, column) =>
    namesImpact(words.text) && !ahead.isIn(fold(words.text)) ? [column] : [],
  );
  return rows.flatMap(({ cells }) =>
    columns.flatMap((column) => {
      const words = cells[column]?.words;
      return words && words.text.trim() !== "" ? [lines(words).flatMap(sentences)] : [];
    }),
  );
}

/** Words offered as what is different that tell of deeds alone: no change, no judgement, no word that none is known. */
export function tellsDeedsAlone(statements: readonly Words[]): boolean {
  const texts = statements.map(({ text }) => text);
  if (!texts.some((text) => judgeStatement(text).type === "activity")) return false;
  return !texts.some(
    (text) =>
      judgeStatement(text).type === "impact" ||
      compares(text) ||
      evaluation.isIn(fold(text)) ||
      unknown.isIn(fold(text)),
  );
}

/** What the report says was done, by its headings. */
export function donePassages(root: Section): Passage[] {
  return [...walk(root)].flatMap((section) => {
    const heading = section.heading?.words;
    const isDone = heading && purposeOfText(section.title) === "done" && !namesImpact(section.title);
    return isDone ? [{ heading, statements: statementsOf(section.elements), points: [] }] : [];
  });
}

/** Nothing of it tells of a change, and most says what was done. Where a statement may tell of a change, it does not. */
export function isOnlyActivity({ statements }: Passage): boolean {
  const told = statements.map(({ text }) => text);
  const { verdict, impact: changes, activity, unclear } = judgePassage(told);
  if (verdict === "activity-only") return true;
  return (
    changes === 0 &&
    activity > 0 &&
    activity >= unclear &&
    !told.some((text) => judgeStatement(text).type === "unclear" && claim.isIn(fold(text)))
  );
}

/** It says that nobody can tell yet what has changed. */
export function isNotKnownYet({ statements }: Passage): boolean {
  return statements.some(({ text }) => unknown.isIn(fold(text)));
}

const fewDeeds = 3;

/** Points that name what they are about, "Therapies: a group was set up …", and tell of several deeds and no change. */
export function pointsOfActivity({ points }: Passage): readonly (readonly Words[])[] {
  return points.filter(([first, ...more]) => {
    if (!first || !(topic.test(first.text) || (more.length > 0 && named.test(first.text)))) return false;
    const texts = [first, ...more].map(({ text }) => text);
    if (texts.some((text) => judgeStatement(text).type === "impact" || compares(text))) return false;
    const active = texts.filter((text) => judgeStatement(text).type === "activity");
    return active.reduce((sum, text) => sum + deedsIn(text), 0) >= fewDeeds;
  });
}

/** "2.2 EHC plans." */
const named = /^(?:\d[\d.]*\s+)?\p{Lu}\S*(?: \S+){0,5}\.$/u;

const topic = /^\p{Lu}[^:.!?\n]{1,60}:\s/u;
