import { steps } from "../guidance/new-draft-steps.ts";
import type { Step } from "../guidance/new-draft-steps.ts";
import type { Kind } from "../guidance/kinds.ts";
import { dateIn, namesIn, plain } from "./answers.ts";
import type { Answers } from "./answers.ts";

/**
 * A document to start from: the template of its kind with the answers in the place of its blanks. What has no answer
 * stays a blank. With no answers at all it is the template as it stands.
 */
export function newDraft(template: string, kind: Kind, answers: Answers): string {
  return steps[kind].reduce((text, step) => withAnswer(text, step, answers[step.name]), template);
}

/** A name for its file, without path: "kent-self-evaluation.md". */
export function fileNameFor(kind: Kind, { area = "" }: Answers): string {
  const place = area
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/gu, "");
  return `${place === "" ? "" : `${place}-`}${kind}.md`;
}

function withAnswer(text: string, step: Step, answer: string | undefined): string {
  if (answer === undefined) return text;
  const isEmpty = plain(answer) === "";
  if (step.name === "partners") return isEmpty ? text : withPartners(text, namesIn(answer));
  if (isEmpty) return step.optional ? withoutLine(text, step.blank) : text;
  if (step.asks === "names") return withAreas(text, step.blank, namesIn(answer));
  const words = step.asks === "date" ? dateIn(answer) : plain(answer);
  return inPlaceOf(text, step.blank, words);
}

/** Each line takes the words as it needs them: in quotation marks at the top, in a cell of a table, in running text. */
function inPlaceOf(text: string, blank: string, words: string): string {
  return linesOf(text)
    .map((line) => line.replaceAll(blank, () => fitting(line, blank, words)))
    .join("");
}

function fitting(line: string, blank: string, words: string): string {
  if (line.includes(`"${blank}`)) return words.replace(/["\\]/gu, "\\$&");
  return line.startsWith("|") ? words.replace(/\|/gu, "\\|") : words;
}

function withoutLine(text: string, blank: string): string {
  return linesOf(text)
    .filter((line) => !line.includes(blank))
    .join("");
}

/** The list of partners ends where the lines between the two `---` end. */
function withPartners(text: string, names: readonly string[]): string {
  const end = text.indexOf("\n---\n") + 1;
  const lines = names.map((name) => `  - "${name.replace(/["\\]/gu, "\\$&")}"\n`);
  return text.slice(0, end) + lines.join("") + text.slice(end);
}

/**
 * As many areas as there are names. What repeats is the part below a heading that holds the blank, or the line that
 * does. The first keeps its notes; all others are like the last.
 */
function withAreas(text: string, blank: string, names: readonly string[]): string {
  const isHeading = linesOf(text).some((line) => line.startsWith("#") && line.includes(blank));
  const parts = isHeading ? text.split(/^(?=## )/mu) : linesOf(text);
  const places = parts.flatMap((part, at) => (part.includes(blank) ? [at] : []));
  const [first = -1] = places;
  const pattern = parts[places.at(-1) ?? -1] ?? "";
  const number = new RegExp(`\\b${String(places.length)}(?=[:.])`, "gu");
  const areas = names.map((name, at) =>
    inPlaceOf(at === 0 ? (parts[first] ?? "") : pattern.replace(number, String(at + 1)), blank, name),
  );
  return parts.flatMap((part, at) => (at === first ? areas : places.includes(at) ? [] : [part])).join("");
}

function linesOf(text: string): string[] {
  return text.split(/^/mu);
}
