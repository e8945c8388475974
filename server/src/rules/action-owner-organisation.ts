import type { Action, Owner } from "../draft/draft.ts";
import { sameActionIn } from "../draft/same-action.ts";
import type { Top } from "../draft/top.ts";
import { handbook } from "../guidance/editions.ts";
import { after, blank } from "./common/fixes.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import type { Place } from "../markdown/elements.ts";
import { fold } from "../guidance/phrases.ts";
import type { Around, Fix } from "./rule.ts";
import { rule } from "./rule.ts";
import { postsEdit } from "./common/top-lines.ts";
import { listed, nameOf, quoted } from "./common/wording.ts";

export default rule({
  id: "action-owner-organisation",
  per: "action",
  kinds: kindsWithActions,
  severity: "warning",
  title: "It can be told which organisation the owner belongs to",
  source: [handbook(149)],
  why: "The duty is to name the responsible organisation. A name, a post or a group is welcome beside it, but a parent who reads “Head of Inclusion” cannot tell whether to write to the council, the integrated care board or a trust.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
posts:
  Head of Inclusion: Merrow Vale Council
---

# Merrow Vale priority action plan

The partners are Merrow Vale Council, NHS Weir and Vale ICB and Merrow Vale Parent Carer Forum.

## Area for priority action 3: Children who are not in school

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 3.1 | Visit every child who is on a part-time timetable | Head of Inclusion | 31 July 2028 | 200 of 240 children are back in school full time (90 in June 2026) |
| 3.2 | Give each child who is ill a tutor within a week | NHS Weir and Vale ICB | 31 March 2028 | No child waits for more than a week (five weeks in June 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Merrow Vale priority action plan

The partners are Merrow Vale Council, NHS Weir and Vale ICB and Merrow Vale Parent Carer Forum.

## Area for priority action 3: Children who are not in school

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 3.1 | Visit every child who is on a part-time timetable | Head of Inclusion | 31 July 2028 | 200 of 240 children are back in school full time (90 in June 2026) |
| 3.2 | Give each child who is ill a tutor within a week | NHS Weir and Vale ICB | 31 March 2028 | No child waits for more than a week (five weeks in June 2026) |
`,
  check(action, context) {
    const named = action.owners.filter(({ type }) => type !== "vague");
    const [first] = named;
    if (!isOpen(action, context) || !first || named.some(tellsBody) || isToldInPlan(action, named, context))
      return;
    const owners = named.map(({ text }) => quoted(text));
    context.report(
      action.title,
      `${nameOf(action)} is owned by ${listed(owners)}, and it cannot be told which organisation that is. Write the organisation beside the name, or say once at the top of the document which body ${owners[0] ?? ""} belongs to.`,
      ...sayOnce(named, context.top()),
      ...sayHere(first),
    );
  },
});

function tellsBody({ type, organisation }: Owner): boolean {
  return type === "organisation" || organisation !== undefined;
}

/** A report need not say again what the plan that it reports on says. */
function isToldInPlan(action: Action, named: readonly Owner[], around: Around): boolean {
  const plan = around.kind === "progress-report" ? around.plan?.draft : undefined;
  if (!plan) return false;
  if (sameActionIn(plan, action)?.owners.some(tellsBody)) return true;
  const told = [
    ...Object.keys(plan.frontMatter.posts),
    ...plan.actions.flatMap(({ owners }) => owners.filter(tellsBody).map(({ text }) => text)),
  ].map(fold);
  return named.some(({ text }) => told.some((each) => isSamePost(each, fold(text))));
}

/** The plan may write the body behind it: "Head of SEND (the council)", "Head of SEND, the council". */
function isSamePost(inPlan: string, here: string): boolean {
  return inPlan.startsWith(here) && !/^[a-z0-9]|^ [a-z]/.test(inPlan.slice(here.length));
}

const asked = "name of the body";

function sayOnce(owners: readonly Owner[], top: Top): Fix<Place>[] {
  const names = owners.map(({ text }) => text);
  const edit = postsEdit(names, asked, top);
  return edit
    ? [{ title: `Say once which body ${listed(names.map(quoted))} belongs to`, edits: [edit] }]
    : [];
}

function sayHere({ text, words }: Owner): Fix<Place>[] {
  const edits = [after(words, ` (${blank(1, asked)})`)];
  return [{ title: `Write the organisation after ${quoted(text)} here`, edits }];
}
