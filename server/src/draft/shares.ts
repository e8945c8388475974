import { onceWhile } from "../markdown/once.ts";
import type { Action, Draft, Owner } from "./draft.ts";
import { isAbbreviation } from "./owners/vocabulary.ts";
import { bodyOf, isForum, namesBody, partnerOf, sectorOf } from "./partners.ts";

/** How the actions of a plan are shared out among the bodies that own them. */
export interface Shares {
  /** The partners of the front matter that own no action and are named in none. Forums of parents need own none. */
  readonly idle: readonly string[];
  /** Health or the council, where the front matter lists no partners and only the other owns actions. */
  readonly missing: "health" | "council" | undefined;
  /** A body that alone owns nearly all actions, with how many of how many. */
  readonly burdened: { readonly body: string; readonly owned: number; readonly of: number } | undefined;
}

/** Fewer actions do not show how work is shared. */
const leastActions = 6;
const leastForBurden = 10;
/** Where more of the actions are owned by posts and groups of who knows whom, nobody can tell who owns what. */
const mostUntold = 0.2;
const nearlyAll = 0.9;

function isSomebody({ type }: Owner): boolean {
  return type !== "vague";
}

/** Undefined where too few actions say which body owns them. */
export function sharesOf({ actions, frontMatter: { partners } }: Draft): Shares | undefined {
  const bodies = actions.map((action) => bodiesOf(action, partners));
  const owned = bodies.filter(({ size }) => size > 0);
  const untold = actions.filter((action, at) => bodies[at]?.size === 0 && action.owners.some(isSomebody));
  if (owned.length < leastActions || untold.length > actions.length * mostUntold) return undefined;
  const counts = new Map<string, number>();
  for (const bodies of owned) for (const body of bodies) counts.set(body, (counts.get(body) ?? 0) + 1);
  const alone = new Map<string, number>();
  for (const [body, other] of owned)
    if (body !== undefined && other === undefined) alone.set(body, (alone.get(body) ?? 0) + 1);
  const [most] = [...alone].sort(([, one], [, other]) => other - one);
  const isBurdened = owned.length >= leastForBurden && most && most[1] >= owned.length * nearlyAll;
  return {
    idle: partners.filter(
      (partner) =>
        !isForum(partner) && !counts.has(partner) && !actions.some((action) => names(action, partner)),
    ),
    missing: partners.length > 0 ? undefined : missingSector(actions),
    burdened: isBurdened ? { body: most[0], owned: most[1], of: owned.length } : undefined,
  };
}

/** The bodies that own an action, each by one name. */
const bodiesOf = onceWhile(({ owners }: Action, partners: readonly string[]): ReadonlySet<string> => {
  const told = owners.filter(namesBody);
  return new Set(told.map((owner) => partnerOf(bodyOf(owner), partners) ?? bodyOf(owner)));
});

/** The partner is named in the action's own words or beside another owner. */
function names({ title, owners }: Action, partner: string): boolean {
  const [, short] = /\(([^()]+)\)\s*$/.exec(partner) ?? [];
  const own = partner.replace(/\s*\([^()]*\)\s*$/, "");
  const said = [title.text, ...owners.map(({ text }) => text)].join("\n");
  return said.includes(own) || (short !== undefined && said.includes(short));
}

function missingSector(actions: readonly Action[]): Shares["missing"] {
  const names = new Set(
    actions.flatMap(({ owners }) => owners).flatMap((owner) => [bodyOf(owner), owner.text]),
  );
  const sectorOfName = new Map([...names].map((name) => [name, sectorOf(name)]));
  const sectors = new Set(sectorOfName.values());
  // An abbreviation that nobody explains may be any body.
  if ([...sectorOfName].some(([name, sector]) => sector === undefined && isAbbreviation(name)))
    return undefined;
  if (sectors.has("council") && !sectors.has("health")) return "health";
  return sectors.has("health") && !sectors.has("council") ? "council" : undefined;
}
