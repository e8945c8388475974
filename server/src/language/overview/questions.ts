import type { Question } from "../../draft/draft.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { OverviewItem } from "../../protocol.ts";
import { item, type Told } from "./items.ts";
import { stateOf, worst, type State } from "./states.ts";

const labels = {
  1: "1. What do you know about the impact?",
  2: "2. How do you know?",
  3: "3. What are your plans for the next 12 months?",
};
const answered = { yes: "answered", thin: "hardly answered", no: "not answered" };

/** What each question needs, and the rule that tells whether it is there. */
const needs: readonly { readonly number: 1 | 2 | 3; readonly rule: string; readonly label: string }[] = [
  { number: 1, rule: "question-impact", label: "What has changed for children and families" },
  { number: 2, rule: "question-evidence", label: "The evidence by name" },
  { number: 2, rule: "question-voices", label: "What children, young people, parents and carers say" },
  { number: 2, rule: "question-evidence-kinds", label: "Evidence of more than one kind" },
  { number: 3, rule: "question-plans", label: "Plans with dates" },
  { number: 3, rule: "question-plans-follow", label: "Plans that take up the weaknesses" },
];

/** The rules that stand under a question. */
export const questionRules: ReadonlySet<string> = new Set([
  ...needs.map(({ rule }) => rule),
  "question-missing",
  "question-thin",
]);

/** A question with what it needs. */
export function questionItem(question: Question, { asked, of }: Told): OverviewItem {
  const { number, heading } = question;
  const own: State = question.answered === "yes" ? "met" : "unmet";
  const range = heading && rangeOf(heading);
  const children = needs
    .filter((need) => need.number === number && asked.has(need.rule))
    .map(({ rule, label }): OverviewItem => {
      const findings = of.get(rule) ?? [];
      const place = findings[0]?.range ?? range;
      if (findings.length > 0) return item(rule, label, "", stateOf(findings), place);
      const unseen = { yes: "met", thin: "unsure", no: "unmet" } as const;
      return item(rule, label, "", unseen[question.answered], place);
    });
  const state = worst([own, ...children.map((each) => each.state)]);
  return item(
    `question:${String(number)}`,
    labels[number],
    answered[question.answered],
    state,
    range,
    children,
  );
}
