import type { Action, Draft, Owner } from "../draft/draft.ts";
import { bodyOf, isPartnerByKind, nearestPartner, partnerOf } from "../draft/partners.ts";
import { ownNeed } from "../guidance/sources.ts";
import type { Place } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import { inBlock } from "../markdown/place.ts";
import { literal, replacement } from "./common/fixes.ts";
import { kindsWithActions } from "./common/open-actions.ts";
import type { Fix } from "./rule.ts";
import { rule } from "./rule.ts";
import { inSentence, nameOf, quoted } from "./common/wording.ts";

export default rule({
  id: "action-owner-known",
  per: "draft",
  kinds: kindsWithActions,
  severity: "hint",
  title: "The owners are among the partners that the document lists",
  source: [ownNeed("one name for each partner, so that its actions can be listed together")],
  why: "A body that owns an action and is not in the list of partners is either missing from the list or written in another way. Under two names its actions cannot be found together.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
partners:
  - Hollowmere Council
  - NHS Mere and Moss ICB
  - Hollowmere Parent Carer Forum (HPCF)
---

# Hollowmere priority action plan

## Area for priority action 1: Waits

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See the children who have waited longest | the ICB | 31 July 2028 | No child waits longer than 52 weeks (104 in May 2026) |
| 1.2 | Ring each family that waits | HPCF and Hollowmere Council | 31 March 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
partners:
  - Hollowmere Council
  - NHS Mere and Moss ICB
  - Hollowmere Parent Carer Forum (HPCF)
---

# Hollowmere priority action plan

## Area for priority action 1: Waits

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See the children who have waited longest | NHS Meer and Moss ICB | 31 July 2028 | No child waits longer than 52 weeks (104 in May 2026) |
| 1.2 | Ring each family that waits | HPCF and Hollowmere Council | 31 March 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  check(draft, context) {
    const { partners } = draft.frontMatter;
    if (partners.length === 0) return;
    for (const [name, { action, owners }] of unknownOwners(draft)) {
      const near = nearestPartner(name, partners);
      const advice =
        near === undefined
          ? "Add it to that list, or write the name that stands there."
          : `If ${quoted(near)} is meant, write that; if not, add it to the list.`;
      context.report(
        action.title,
        `${quoted(name)}, which owns ${inSentence(nameOf(action))}, is not among the partners at the top of the document. ${advice}`,
        ...(near === undefined ? [] : [writeInstead(near, name, owners)]),
      );
    }
  },
});

interface Unknown {
  /** The first action that it owns. */
  readonly action: Action;
  /** Every place where it is written as an owner. */
  readonly owners: Owner[];
}

/** Each body that owns actions and is no partner. */
function unknownOwners({ lists, frontMatter: { partners } }: Draft): Map<string, Unknown> {
  const found = new Map<string, Unknown>();
  for (const list of lists)
    for (const { action, owner } of unknownIn(list, partners)) {
      const name = bodyOf(owner);
      const known = found.get(name);
      if (known) known.owners.push(owner);
      else found.set(name, { action, owners: [owner] });
    }
  return found;
}

const unknownIn = onceWhile((list: readonly Action[], partners: readonly string[]) =>
  list.flatMap((action) => unknownOf(action, partners).map((owner) => ({ action, owner }))),
);

const unknownOf = onceWhile(({ owners }: Action, partners: readonly string[]): readonly Owner[] =>
  owners.filter((owner) => {
    if (owner.type !== "organisation" || owner.organisation === undefined) return false;
    const name = bodyOf(owner);
    if (partnerOf(name, partners) !== undefined || partnerOf(owner.text, partners) !== undefined)
      return false;
    return isPartnerByKind(name) || isRegistered(name) || nearestPartner(name, partners) !== undefined;
  }),
);

/** A company, a charity or a trust by its own name. */
function isRegistered(name: string): boolean {
  return /\p{Lu}.* (?:CIC|CIO|Ltd|Limited|LLP|plc|PLC|Foundation|Trust|FT)$/u.test(name);
}

function writeInstead(partner: string, name: string, owners: readonly Owner[]): Fix {
  const edits = apart(owners.map(({ words }) => words)).map((words) => replacement(words, literal(partner)));
  return { title: `Write ${quoted(partner)} in place of ${quoted(name)}`, edits };
}

/** Each place once: what is stated once may own many actions. */
function apart(places: readonly Place[]): Place[] {
  const seen = new Map<Place["block"], Set<string>>();
  return places.filter((place) => {
    const { block, from, to } = inBlock(place);
    const known = seen.get(block) ?? new Set();
    seen.set(block, known);
    return known.size < known.add(`${from} ${to}`).size;
  });
}
