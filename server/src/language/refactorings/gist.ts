import type { Action, Draft } from "../../draft/draft.ts";

/** Whether a draft tells the same as before, in whatever order and form. Actions without numbers may have got some. */
export function tellsTheSame(after: Draft, before: Draft): boolean {
  return isSame(gistOf(after), gistOf(before)) || isSame(gistOf(asIf(after, before)), gistOf(before));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

/** The draft without the numbers that nothing had before. */
function asIf(after: Draft, before: Draft): Draft {
  const known = new Set(before.actions.map(({ id }) => id));
  const actions = after.actions.map((each) => (known.has(each.id) ? each : { ...each, id: undefined }));
  return { ...after, actions };
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
