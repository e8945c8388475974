import type { Timescale } from "../draft/draft.ts";
import { handbook } from "../guidance/editions.ts";
import { oneYearOn } from "../guidance/sources.ts";
import { findPlaceholder } from "../guidance/placeholders.ts";
import { finder, fold } from "../guidance/phrases.ts";
import { after, blank, replacement } from "./common/fixes.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import type { Place } from "../markdown/elements.ts";
import type { Fix } from "./rule.ts";
import { rule } from "./rule.ts";
import { nameOf, quoted } from "./common/wording.ts";

/** What is said of a duty that has no end: not a date is missing, but when somebody looks at it again. */
const standing = finder([
  ...[
    "ongoing",
    "on going",
    "continuous",
    "continuously",
    "continual",
    "continually",
    "continuing",
    "continues",
  ],
  ...[
    "rolling",
    "business as usual",
    "bau",
    "permanent",
    "permanently",
    "throughout",
    "all year",
    "open ended",
  ],
]);

export default rule({
  id: "action-timescale-vague",
  per: "action",
  kinds: kindsWithActions,
  severity: "warning",
  title: "The timescale says when",
  source: [handbook(149), oneYearOn],
  why: "“ASAP” and “TBC” give no period, and the duty is to give one. “Ongoing” is honest for a standing duty, but then somebody must look at it again on a day that can be named.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# Tidewell SEND strategic plan

## Recommendation 2: Improve what families are told

| Ref | Action | Owner | Timescale | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Send each family the name of their caseworker | Tidewell Council | 31 July 2028 | 85% of families say that they know whom to ring (41% in May 2026) |
| 2.2 | Keep the Local Offer up to date with parent editors | Tidewell Council | Ongoing, reviewed each July | 70% of parents find what they need (55% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# Tidewell SEND strategic plan

## Recommendation 2: Improve what families are told

| Ref | Action | Owner | Timescale | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Send each family the name of their caseworker | Tidewell Council | 31 July 2028 | 85% of families say that they know whom to ring (41% in May 2026) |
| 2.2 | Keep the Local Offer up to date with parent editors | Tidewell Council | Ongoing | 70% of parents find what they need (55% in May 2026) |
`,
  check(action, context) {
    const { timescale } = action;
    if (!isOpen(action, context) || timescale?.type !== "vague" || timescale.reviewed) return;
    const said = `${nameOf(action)} has “${timescale.text.trim()}” for its timescale, which does not say when.`;
    const asked = isStanding(timescale)
      ? "If it has no end, say when it will be reviewed; if it has one, give the date."
      : "Give the month and the year by which it will be done.";
    context.report(action.title, `${said} ${asked}`, fix(timescale));
  },
});

function isStanding({ text }: Timescale): boolean {
  return standing.isIn(fold(text));
}

function fix(timescale: Timescale): Fix<Place> {
  const { words } = timescale;
  if (isStanding(timescale)) {
    const edit = after(words, `, reviewed each ${blank(1, "July")}`);
    return { title: "Add a review date", edits: [edit] };
  }
  if (findPlaceholder(words.text)) {
    const edit = replacement(words, blank(1, "month and year"));
    return { title: `Write a date in place of ${quoted(words.text)}`, edits: [edit] };
  }
  const edit = after(words, `, by ${blank(1, "month and year")}`);
  return { title: "Add a date", edits: [edit] };
}
