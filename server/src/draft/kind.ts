import { ofMoney } from "../guidance/kind-signs.ts";
import { field, kindNames, type Kind } from "../guidance/kinds.ts";
import { questionHeadings } from "../guidance/headings.ts";
import type { Table } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { remembering } from "../markdown/remember.ts";
import { isCommitteePaper } from "./committee-paper.ts";
import { kindByContent, planByAreas } from "./kind-by-content.ts";
import { walk, type Section } from "./sections.ts";
import type { TextSigns } from "./text-signs.ts";
import { countWords, isBold, lines } from "./wording.ts";

const longestTitle = 200;
const titleLines = 6;

/** The kind that a title names: null for a document that is none of ours, undefined when it says nothing. */
export function namedKind(title: string): Kind | null | undefined {
  return kindOfTitle(title.slice(0, longestTitle)).kind;
}

const kindOfTitle = remembering((title): { readonly kind: Kind | null | undefined } => {
  const plain = title.toLowerCase().replace(/\s+/g, " ");
  return { kind: kindNames.find(({ fits }) => fits.test(plain))?.kind };
});

/** The heading is a title of the document and not of a part of it. */
export function namesKind(heading: string): boolean {
  return (
    countWords(heading) <= 16 &&
    Boolean(namedKind(heading)) &&
    !/^\s*(?:our|the|key|agreed)?\s*action plan\b|\bcycle\b/i.test(heading)
  );
}

/** The kind that the document's own words show; undefined for any other Markdown. */
export function kindOf(root: Section, signs: TextSigns, given: readonly string[]): Kind | undefined {
  const titles = [...given, ...titlesOf(root)];
  const named = titles.map(namedKind);
  if (!signs.isOfField()) {
    const kind = titles.some((title) => onlyOurs.test(title)) ? named.find(Boolean) : undefined;
    return kind && !named.includes(null) && signs.isNearField() && signs.isOfAnArea() ? kind : undefined;
  }
  if (named.includes(null) || isOfMoney(titles)) return undefined;
  const heading = named[given.length];
  // "Accelerated progress plan" beside the file's own heading "Progress report no. 4" is what the report is about.
  const byTitle = heading === "progress-report" ? heading : named.find(Boolean);
  if (byTitle === "strategic-plan") return isOurs(titles, signs) ? (planByAreas(root) ?? byTitle) : undefined;
  if (byTitle) return byTitle;
  const found = hasThreeQuestions(root) ? "self-evaluation" : kindByContent(root, signs, titles);
  const isUnnamed = found === "self-evaluation" && !asksOfArrangements(root);
  return isUnnamed && isCommitteePaper(root) ? undefined : found;
}

/** A title that is about money names no draft of ours, and no other title does. */
function isOfMoney(titles: readonly string[]): boolean {
  const others = titles.filter((title) => !ofMoney.test(title.slice(0, longestTitle)));
  return others.length < titles.length && !others.some(namedKind);
}

/** Papers on anything ask what is known, how and what is planned; self-evaluations ask it of arrangements and impact. */
function asksOfArrangements(root: Section): boolean {
  return walk(root).some(({ title }) => /\barrangements\b|\bknow about\b.{0,20}\bimpact\b/i.test(title));
}

/** Names that inspectors gave to these plans, in full: hardly any other field has such plans. */
const onlyOurs = /\bpriority (?:action|impact)\b.*\bplan\b|\bwritten statements? of action\b/i;

const charactersToAMention = 2500;

/** Every field has delivery plans and strategies. One of ours says so in its title, or speaks of it again and again. */
function isOurs(titles: readonly string[], signs: TextSigns): boolean {
  return titles.some((title) => field.test(title)) || signs.mentionsToACharacter() > 1 / charactersToAMention;
}

/** The lines that serve as the document's title: the first headings and short paragraphs, up to running text. */
function titlesOf(root: Section): string[] {
  const titles: string[] = [];
  for (const section of walk(root)) {
    if (section.title !== "") titles.push(section.title);
    for (const element of section.elements) {
      if (element.type === "table" && titles.length === 0) titles.push(...titleRows(element));
      else if (element.type !== "paragraph" || titles.length >= titleLines) return titles;
      if (element.type !== "paragraph") continue;
      const [own = "", ...more] = lines(element.words).map(({ text }) => text);
      if (own.length > longestTitle || (!isBold(element.words) && /[.!?]$/.test(own) && countWords(own) > 12))
        return [...titles, ...subtitleIn(own)];
      titles.push(own, ...more.filter((line) => line.length < 80).slice(0, 2));
    }
    if (titles.length >= titleLines) return titles;
  }
  return titles;
}

/** What opens a paragraph and is no sentence: "Area SEND self-evaluation for the annual meeting, 9 October. Drafted by …" */
function subtitleIn(text: string): string[] {
  const [first = ""] = text.slice(0, longestTitle).split(/(?<=[.!?]) /, 1);
  const isTitle = /[.!?]$/.test(first) && !telling.test(first) && countWords(first) <= 20;
  return isTitle && namedKind(first) ? [first] : [];
}

/** Words that make a sentence of a title: what somebody does or is, and who speaks. */
const telling =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|must|can|could|may|might|sets?|gives?|gave|says?|said|tells?|told|shows?|showed|describes?|explains?|covers?|brings?|reports? (?:on|that)|asks?|asked|need(?:s|ed)?|makes?|made|takes?|took|received|noted|considered|discussed|agreed|we|us|our|you|your|i|they|it|this|these|that|those|there|who|which|please)\b/i;

/** A form's own row for its title: "Report title | Quarter 2 return". */
function titleRows(table: Table): string[] {
  return [table.header, ...table.rows].flatMap(({ cells: [label, value] }) =>
    label && value && /\b(?:title|subject|name of (?:report|document))\b/i.test(label.words.text)
      ? [value.words.text]
      : [],
  );
}

function hasThreeQuestions(root: Section): boolean {
  const found = new Set(walk(root).map(questionAsked));
  found.delete(undefined);
  return found.size >= 2;
}

const questionAsked = once(({ title }: Section): number | undefined => {
  if (!/arrangements|what do you know|plans for the next/i.test(title)) return undefined;
  const heading = title.slice(0, longestTitle).toLowerCase();
  return questionHeadings.find(({ fits }) => fits.test(heading))?.number;
});
