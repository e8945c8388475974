import type { DocumentLink } from "vscode-languageserver";
import type { Draft } from "../draft/draft.ts";
import { textsOf } from "../draft/mentions/texts.ts";
import type { Edition } from "../guidance/editions.ts";
import { fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";

/** A file that the front matter names, under that key. */
interface Named {
  readonly key: "plan" | "inspection-report";
  /** Its URI. */
  readonly path: string;
}

/** Links from the names of other drafts in the front matter, and from paragraphs of the handbook that are cited. */
export function draftLinks(draft: Draft, files: readonly Named[], edition: Edition): DocumentLink[] {
  const named = files.flatMap(({ key, path }): DocumentLink[] => {
    const place = draft.frontMatter.keys[key];
    const what = key === "plan" ? "the plan" : "the inspection report";
    return place ? [{ range: place.value, target: path, tooltip: `Open ${what}` }] : [];
  });
  return [...named, ...citations(draft, edition)];
}

/** Links from "paragraph 59 of the handbook" to the handbook, where its address is known. */
function citations(draft: Draft, { address, title, published }: Edition): DocumentLink[] {
  if (address === undefined) return [];
  return textsOf(draft).flatMap(({ words }) =>
    citedIn(words).map((cited) => ({
      range: cited.range(),
      target: address,
      tooltip: `Open the ${title} on GOV.UK and look for ${cited.text}, as numbered in ${published}`,
    })),
  );
}

const paragraphs = "para(?:graph)?s?\\.? \\d{1,3}(?:(?:, | and | to |-)\\d{1,3}){0,8}";
const whose = "(?:(?:the|area|local|send|ofsted|and|cqc|inspections?|framework) ){0,8}";
const before = new RegExp(`(${paragraphs})(?:,| of| in| \\()? ?${whose}handbook\\b`, "g");
const after = new RegExp(
  `\\bhandbook(?:,| \\()?(?: november 2022)?[,):]? (?:at |in )?\\(?(${paragraphs})`,
  "g",
);
const ofOthers = /\b(?!(?:the|this|their|send|cqc|ofsted|inspections?|framework)\b)[a-z]+ $/;

/** The words that cite paragraphs of the inspection handbook, and are no link already. */
const citedIn = once((words: Words): Words[] => {
  const text = fold(words.text);
  if (!text.includes("handbook")) return [];
  const found = [
    ...[...text.matchAll(before)].map((match) => ({ match, from: match.index })),
    ...[...text.matchAll(after)]
      .filter(({ index }) => !ofOthers.test(text.slice(Math.max(0, index - 20), index)))
      .map((match) => ({ match, from: match.index + match[0].length - (match[1]?.length ?? 0) })),
  ];
  return found
    .map(({ match, from }) => words.slice(from, from + (match[1]?.length ?? 0)))
    .filter((cited) => !isLinked(cited));
});

/** The words stand in the text of a link. */
function isLinked({ block, to }: Words): boolean {
  return /^[^[\]\n]*\]\(/.test(block.text.slice(to, to + 200));
}
