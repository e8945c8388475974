import { kinds } from "../draft/draft.ts";
import { ownNeed } from "../guidance/sources.ts";
import { blank, replacement } from "./common/fixes.ts";
import { isNeedless, takeAway } from "./common/silences.ts";
import { listed, longDate, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";
import type { Context, Edit, NamedRule, Silence } from "./rule.ts";

export default rule({
  id: "suppression-unused",
  per: "silence",
  kinds,
  severity: "information",
  title: "A comment that lets a finding stand still has one to let stand",
  source: [ownNeed("a comment that lets a finding stand counts as long as its reason does")],
  why: "What was let stand in the spring may be settled by the autumn, or its time may be up. A comment that is left behind would hide the next fault in the same place.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Ashcombe priority action plan

## Area for priority action 2: Oversight by leaders

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Put all waits in one report | NHS Combe ICB | 31 July 2028 | No child waits longer than 52 weeks (104 in May 2026) |
| 2.2 | Appoint a chair <!-- area-send-ignore action-owner -- joint post, agreed by the board until 31 May 2027 --> | | 31 March 2028 | 60% of families say that leaders listen (24% in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Ashcombe priority action plan

## Area for priority action 2: Oversight by leaders

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Put all waits in one report | NHS Combe ICB | 31 July 2028 | No child waits longer than 52 weeks (104 in May 2026) |
| 2.2 | Appoint a chair <!-- area-send-ignore action-owner -- joint post, agreed by the board until 31 May 2027 --> | Ashcombe Council | 31 March 2028 | 60% of families say that leaders listen (24% in May 2026) |
`,
  check(silence, context) {
    const { named, over, needed, range } = silence;
    const idle = named.filter(({ outcome }) => outcome === "idle");
    if (over && needed) timeIsUp(silence, context);
    else if (isNeedless(silence)) needless(silence, context);
    else
      for (const name of idle) {
        const shown = quoted(name.rule);
        context.report(range, `${shown} finds nothing here, so this comment need not name it.`, {
          title: `Leave out ${shown}`,
          edits: [withoutName(silence, name)],
        });
      }
  },
});

/** The findings are back. */
function timeIsUp({ until, range }: Silence, context: Context): void {
  if (!until) return;
  const newDay = replacement(until.range, `until ${blank(1, "the new date")}`);
  context.report(
    range,
    `This comment let findings stand until ${longDate(until.day)}. That day has passed, so they are listed again. Settle them, or write a new date that has been agreed.`,
    { title: "Write a new date", edits: [newDay] },
    takeAway(range, context.draft),
  );
}

function needless({ named, over, until, range }: Silence, context: Context): void {
  const what =
    named.length === 0 ? "no finding" : `nothing for ${listed(named.map(({ rule }) => quoted(rule)))}`;
  const ended = over && until ? ` It counted until ${longDate(until.day)}.` : "";
  context.report(
    range,
    `There is ${what} here that this comment would let stand.${ended} Take it away.`,
    takeAway(range, context.draft),
  );
}

/** Takes out a name, with the comma or the space that parts it from another. */
function withoutName({ named }: Silence, name: NamedRule): Edit {
  const at = named.indexOf(name);
  const [before, after] = [named[at - 1], named[at + 1]];
  const start = after ? name.range.start : (before?.range.end ?? name.range.start);
  const end = after?.range.start ?? name.range.end;
  return replacement({ start, end }, "");
}
