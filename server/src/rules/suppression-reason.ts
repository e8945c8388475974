import { kinds } from "../draft/draft.ts";
import type { Draft } from "../draft/draft.ts";
import { ownNeed } from "../guidance/sources.ts";
import { blank, insertion, literal, replacement } from "./common/fixes.ts";
import { isNeedless } from "./common/silences.ts";
import { inBrief, listed, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";
import type { Context, NamedRule, Silence } from "./rule.ts";

export default rule({
  id: "suppression-reason",
  per: "silence",
  kinds,
  severity: "information",
  title: "A finding that is let stand has its reason beside it",
  source: [ownNeed("what is written in a comment that lets a finding stand")],
  why: "A comment that lets a finding stand is a decision. Whoever reads the draft next, and whoever answers for it to inspectors, needs to know why it was taken; a name that is no rule lets nothing stand at all.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Ashcombe priority action plan

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Combe ICB | 31 July 2028 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.2 | Choose who runs the new clinic <!-- area-send-ignore action-owner -- the contract is let in March, agreed by the board until 31 May 2027 --> | | 31 March 2028 | 90% of families are seen within 18 weeks (20% in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Ashcombe priority action plan

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Combe ICB | 31 July 2028 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.2 | Choose who runs the new clinic <!-- area-send-ignore action-owner --> | | 31 March 2028 | 90% of families are seen within 18 weeks (20% in May 2026) |
`,
  check(silence, context) {
    const unknown = silence.named.filter(({ outcome }) => outcome === "unknown");
    const [first, second] = unknown;
    if (first && second && silence.reason === undefined) reasonWithoutDashes(first, silence, context);
    else if (first) for (const each of unknown) unknownRule(each, context);
    else if (silence.reason === undefined && !silence.over && !isNeedless(silence))
      noReason(silence, context);
  },
});

function noReason({ named, range, reasonRange }: Silence, context: Context): void {
  const what =
    named.length === 0
      ? "every finding here"
      : `findings of ${listed(named.map(({ rule }) => quoted(rule)))}`;
  const edit = replacement(reasonRange, ` -- ${blank(1, "the reason")} `);
  context.report(
    range,
    `This comment lets ${what} stand and does not say why. Write the reason after two dashes, for example: -- joint post, agreed by the board until 31 March 2028.`,
    { title: "Add the reason", edits: [edit] },
  );
}

/** `area-send-ignore action-owner joint post`. */
function reasonWithoutDashes(first: NamedRule, silence: Silence, context: Context): void {
  const { start } = first.range;
  const { draft } = context;
  context.report(
    { start, end: silence.reasonRange.start },
    `${quoted(inBrief(textAt(first, silence, draft)))} is not the name of a rule. If it is the reason, write two dashes before it; otherwise write the rule’s name, which stands at the end of each finding.`,
    { title: "Write two dashes before the reason", edits: [insertion(start, "-- ")] },
  );
}

function textAt({ range }: NamedRule, { reasonRange }: Silence, { markdown }: Draft): string {
  return markdown.text.slice(markdown.offsetAt(range.start), markdown.offsetAt(reasonRange.start));
}

function unknownRule({ rule: name, range, meant }: NamedRule, context: Context): void {
  const advice = meant
    ? `Did you mean ${quoted(meant)}?`
    : "Write the name that stands at the end of the finding; a reason goes after two dashes.";
  const fixes = meant
    ? [
        {
          title: `Write ${quoted(meant)} in place of ${quoted(name)}`,
          edits: [replacement(range, literal(meant))],
        },
      ]
    : [];
  context.report(
    range,
    `${quoted(name)} is not the name of a rule, so it lets nothing stand. ${advice}`,
    ...fixes,
  );
}
