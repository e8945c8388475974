import type { Action, Draft } from "../draft/draft.ts";
import { inEach } from "../draft/in-parts.ts";
import { isInKey, type KeyMark } from "../draft/status.ts";
import { readStatusKey } from "../draft/status-key.ts";
import { addDays, type PlainDate } from "../guidance/calendar.ts";
import { adviserReview, oneYearOn } from "../guidance/sources.ts";
import { kindsWithActions } from "./common/open-actions.ts";
import { rule } from "./rule.ts";
import { listed, longDate, nameOf, quoted } from "./common/wording.ts";

export default rule({
  id: "action-status",
  per: "draft",
  kinds: kindsWithActions,
  severity: "warning",
  title: "The status of an action agrees with its dates and with the key",
  source: [adviserReview, oneYearOn],
  why: "A board steers by these marks. Green beside a date that has passed, or “complete” beside 60%, tells it that nobody has looked, and then it cannot trust the others either.",
  good: `---
kind: priority-action-plan
date: 2026-10-14
---

# Withernmoor priority action plan

## Area for priority action 2: Oversight by leaders

| Ref | Action | Owner | By when | % | Status | What will be different |
| --- | --- | --- | --- | --- | --- | --- |
| 2.1 | Appoint an independent chair | Withernmoor Council | 30 September 2026 | 100 | Complete | 60% of families say that leaders listen (24% in May 2026) |
| 2.2 | Put waits for all services in one report | NHS Wither ICB | 31 July 2028 | 20 | On track | No child waits longer than 52 weeks (104 in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-10-14
---

# Withernmoor priority action plan

## Area for priority action 2: Oversight by leaders

| Ref | Action | Owner | By when | % | Status | What will be different |
| --- | --- | --- | --- | --- | --- | --- |
| 2.1 | Appoint an independent chair | Withernmoor Council | 30 September 2026 | 60 | Complete | 60% of families say that leaders listen (24% in May 2026) |
| 2.2 | Put waits for all services in one report | NHS Wither ICB | 31 July 2028 | 20 | On track | No child waits longer than 52 weeks (104 in May 2026) |
`,
  check(draft, context) {
    const { today } = context;
    if (draft.summary) return;
    const key = keyInUse(draft);
    for (const action of withStatus(draft.lists)) {
      const { status } = action;
      if (!status) continue;
      const said = `${nameOf(action)} is marked ${quoted(status.text)}`;
      const told = contradiction(action, { said, today, date: draft.date ?? today });
      if (told !== undefined) context.report(action.title, told);
      else if (key.length > 0 && !isInKey(status.text, key) && isWords(action, draft.actions)) {
        const marks = listed(key.map(({ text }) => quoted(text)));
        context.report(
          action.title,
          `${said}, which the key does not have. The key has ${marks}: use one of them, or add this one to the key.`,
        );
      }
    }
  },
});

/** How much is done may stand beside the status; a percentage in place of it is none where no other action has one. */
function isWords({ status }: Action, actions: readonly Action[]): boolean {
  const { text = "" } = status ?? {};
  if (!/\d/.test(text)) return true;
  const isOnlyOne = (): boolean =>
    actions.every((each) => each.status === status || each.status?.percent === undefined);
  return onlyPercent.test(text) && isOnlyOne();
}

const onlyPercent = /^\d{1,3} ?%$/;

interface Told {
  readonly said: string;
  readonly today: PlainDate;
  /** The day for which the document speaks. */
  readonly date: PlainDate;
}

function contradiction({ status, timescale, done }: Action, { said, today, date }: Told): string | undefined {
  const { standing, percent } = status ?? {};
  const { start, end, type, ambiguous, repeats } = timescale ?? {};
  const day = date < today ? date : today;
  const sure = type === "dated" && !ambiguous && !(start !== undefined && end !== undefined && start > end);
  if (done && percent !== undefined && percent < 100)
    return `${said} and ${percent}% done. Only one can be true: put right the status or the percentage.`;
  if (standing === "not-started" && percent !== undefined && percent > 0)
    return `${said} and ${percent}% done. Only one can be true: put right the status or the percentage.`;
  if ((standing === "late" || (standing === "on-track" && !done)) && percent === 100)
    return `${said} and 100% done. Only one can be true: put right the status or the percentage.`;
  if (!sure) return undefined;
  if (standing === "on-track" && !done && !repeats && end !== undefined && end < day)
    return `${said}, but it was due by ${longDate(end)}. Mark it as complete or as late; if the date has moved, write the new one.`;
  if (standing === "done" && start !== undefined && start > today && start > date)
    return `${said}, but it is to start in the future, on ${longDate(start)}. Put right the status or the date.`;
  const isLongPast =
    start !== undefined && addDays(start, graceInDays) < day && (end === undefined || end >= day);
  if (standing === "not-started" && isLongPast)
    return `${said}, but it was to start by ${longDate(start)}. Say why it has not started and when it will.`;
  return undefined;
}

/** A later start than this is no slip of a few weeks. */
const graceInDays = 90;

const withStatus = inEach((list: readonly Action[]) => list.filter(({ status }) => status));

/** The key, where most statuses keep to it: else it may be the key to something else. */
function keyInUse({ root, lists }: Draft): readonly KeyMark[] {
  const key = readStatusKey(root);
  const all = withStatus(lists).flatMap(({ status }) => (status ? [status.text] : []));
  const kept = all.filter((text) => isInKey(text, key)).length;
  return kept * 4 >= all.length * 3 ? key : [];
}
