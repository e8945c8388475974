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
export function sharesOf({ actions, lists, frontMatter: { partners } }: Draft): Shares | undefined {
  const counts = lists.map((list) => countIn(list, partners));
  const [owned, untold] = [sum(counts.map((each) => each.owned)), sum(counts.map((each) => each.untold))];
  if (owned < leastActions || untold > actions.length * mostUntold) return undefined;
  const alone = new Map<string, number>();
  for (const each of counts)
    for (const [body, count] of each.alone) alone.set(body, (alone.get(body) ?? 0) + count);
  const [most] = [...alone].sort(([, one], [, other]) => other - one);
  const isBurdened = owned >= leastForBurden && most && most[1] >= owned * nearlyAll;
  const isOwner = (partner: string): boolean => counts.some(({ bodies }) => bodies.has(partner));
  const isNamed = (partner: string): boolean => lists.some((list) => namedIn(list, partners).has(partner));
  return {
    idle: partners.filter((partner) => !isForum(partner) && !isOwner(partner) && !isNamed(partner)),
    missing: partners.length > 0 ? undefined : missingSector(actions),
    burdened: isBurdened ? { body: most[0], owned: most[1], of: owned } : undefined,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** How the actions of one list are shared out. */
interface Count {
  /** Actions of which it is told which body owns them, and those that are owned by who knows whom. */
  readonly owned: number;
  readonly untold: number;
  /** All bodies that own one, and how many each owns alone. */
  readonly bodies: ReadonlySet<string>;
  readonly alone: ReadonlyMap<string, number>;
}

const countIn = onceWhile((list: readonly Action[], partners: readonly string[]): Count => {
  const bodies = new Set<string>();
  const alone = new Map<string, number>();
  let [owned, untold] = [0, 0];
  for (const action of list) {
    const owners = bodiesOf(action, partners);
    const [body, other] = owners;
    if (body === undefined) untold += action.owners.some(isSomebody) ? 1 : 0;
    else owned += 1;
    for (const each of owners) bodies.add(each);
    if (body !== undefined && other === undefined) alone.set(body, (alone.get(body) ?? 0) + 1);
  }
  return { owned, untold, bodies, alone };
});

/** The partners that one of the actions names. */
const namedIn = onceWhile(
  (list: readonly Action[], partners: readonly string[]): ReadonlySet<string> =>
    new Set(partners.filter((partner) => list.some((action) => names(action, partner)))),
);

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
