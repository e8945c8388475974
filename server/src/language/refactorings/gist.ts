import type { Action, Draft } from "../../draft/draft.ts";

/** Whether two drafts tell the same: the same answers, areas and actions, in whatever order and form. */
export function tellTheSame(one: Draft, other: Draft): boolean {
  const [a, b] = [gistOf(one), gistOf(other)];
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

/** What a draft tells, a line each: its answers, its areas, and each action with what was read of it. */
export function gistOf({ kind, questions, areas, actions }: Draft): string[] {
  const answers = questions.map(({ number, answered }) => `question ${number}: ${answered}`);
  const titles = areas.map(({ title }) => `area: ${plain(title.text)}`);
  return [kind, ...answers, ...titles, ...actions.map(gistOfAction)].sort();
}

/** An action's own words may go on in lines below; which of its lines are steps is not told here. */
export function gistOfAction({ id, title, area, owners, timescale, measure, status, done }: Action): string {
  const [words = ""] = title.text.split("\n");
  return JSON.stringify([
    id,
    plain(words),
    area && plain(area.title.text),
    owners.map(({ text, type, organisation }) => [plain(text), type, organisation].join(", ")).sort(),
    timescale && [timescale.type, timescale.start, timescale.end, timescale.precision, timescale.ambiguous],
    measure && [plain(measure.told), measure.type],
    status && [plain(status.text), status.standing],
    done,
  ]);
}

/** Letters and figures only: signs between words change with the form. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, " ")
    .trim();
}
