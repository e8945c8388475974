import type { Action, Area, Draft, EvidenceItem, LogEntry, Question } from "../draft/draft.ts";
import { annexA } from "../guidance/annex-a.ts";
import type { Place } from "../markdown/elements.ts";
import { inBrief, listed, longDate } from "../rules/common/wording.ts";

/** What a reader looks for in a draft: a question, an area, an action, an entry of a log or an item of evidence. */
export interface Part {
  readonly sort: "question" | "area" | "action" | "entry" | "evidence";
  /** "1.2 Open a second clinic". */
  readonly name: string;
  /** "NHS Dale ICB, by 30 September 2026"; empty where there is nothing to add. */
  readonly detail: string;
  /** All of it, from its first own line. */
  readonly place: Place;
  /** The words that name it. */
  readonly words: Place;
  /** The area that an action belongs to. */
  readonly area: Area | undefined;
}

/** The parts of a draft that a reader looks for. A question that nothing answers has no place, and is not among them. */
export function partsOf(draft: Draft): Part[] {
  return [
    ...questionParts(draft.questions),
    ...draft.areas.map(areaPart),
    ...draft.actions.map(actionPart),
    ...draft.log.map(entryPart),
    ...draft.evidence.map(evidencePart),
  ];
}

const answers: Readonly<Record<Question["answered"], string>> = {
  yes: "answered",
  thin: "needs more",
  no: "not answered",
};

/** One heading may answer two questions, and a question may have several headings. */
function questionParts(questions: readonly Question[]): Part[] {
  const byHeading = new Map<Place, { title: string; questions: Question[] }>();
  for (const question of questions) {
    const headings = question.sections.flatMap(({ heading, title }) => (heading ? [{ heading, title }] : []));
    const places =
      headings.length > 0 || !question.heading ? headings : [{ heading: question.heading, title: "" }];
    for (const { heading, title } of places) {
      const answered = byHeading.get(heading) ?? { title, questions: [] };
      answered.questions.push(question);
      byHeading.set(heading, answered);
    }
  }
  return [...byHeading].map(([place, { title, questions: answered }]) => ({
    sort: "question",
    name: questionName(answered, title),
    detail: answered
      .map((one) => (answered.length > 1 ? `question ${String(one.number)} ` : "") + answers[one.answered])
      .join(", "),
    place,
    words: place,
    area: undefined,
  }));
}

/** "1. What do you know …" is "Question 1: What do you know …"; a number that is another is part of the heading. */
function questionName(questions: readonly Question[], title: string): string {
  const numbers = questions.map(({ number }) => String(number));
  const written = /^(?:(?:question|q)\s*)?([123])\b(?!\.\d)\s*[.:)–—-]*\s*/iu.exec(title);
  const own = written && numbers.includes(written[1] ?? "") ? title.slice(written[0].length) : title;
  const name = `Question${numbers.length > 1 ? "s" : ""} ${listed(numbers)}`;
  return own === "" ? name : `${name}: ${onOneLine(own)}`;
}

function areaPart(area: Area): Part {
  const { title, place } = area;
  return { sort: "area", name: areaName(onOneLine(title.text)), detail: "", place, words: title, area };
}

/** "Area for priority action 1: Waits" is "Priority area 1: Waits": in a narrow list all areas would look the same. */
function areaName(title: string): string {
  return title
    .replace(/^areas? for priority action (?=\d)/iu, "Priority area ")
    .replace(/^areas? for improvement (?=\d)/iu, "Improvement area ");
}

function actionPart(action: Action): Part {
  const { id, title, place, area } = action;
  const name = [id, inBrief(title.text)].filter(Boolean).join(" ");
  return { sort: "action", name, detail: ownerAndDate(action), place, words: title, area };
}

function ownerAndDate({ owners, timescale, done }: Action): string {
  const who = listed(owners.map(({ text }) => onOneLine(text)));
  const day = timescale?.type === "dated" ? timescale.end : undefined;
  const when = day ? `by ${longDate(day)}` : timescale ? onOneLine(timescale.text) : "";
  return [who, when, done ? "done" : ""].filter((each) => each !== "").join(", ");
}

function entryPart({ type, id, title, owners, end, place }: LogEntry): Part {
  const name = [`${type.charAt(0).toUpperCase()}${type.slice(1)}`, id].filter(Boolean).join(" ");
  const who = listed(owners.map(({ text }) => onOneLine(text)));
  const detail = [who, end ? `by ${longDate(end)}` : ""].filter((each) => each !== "").join(", ");
  return {
    sort: "entry",
    name: `${name}: ${inBrief(title.text)}`,
    detail,
    place,
    words: title,
    area: undefined,
  };
}

const provided: Readonly<Record<EvidenceItem["provided"], string>> = {
  yes: "provided",
  planned: "planned",
  "not-applicable": "not applicable",
  no: "not provided yet",
};

function evidencePart({ number, provided: state, place, words }: EvidenceItem): Part {
  const name = [number, annexA.get(number) ?? ""].join(" ").trim();
  return { sort: "evidence", name, detail: provided[state], place, words, area: undefined };
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
