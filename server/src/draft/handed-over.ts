import type { Action } from "./draft.ts";
import { isAbbreviation } from "./owners/vocabulary.ts";
import { bodyOf, namesBody, partnerOf, sectorOf } from "./partners.ts";

/**
 * The bodies that own an action now and that owned it before, where none of them is the same or of the same sector.
 * Undefined where that cannot be told: an owner whose body is not known, or an abbreviation that may mean any.
 */
export function handedOver(
  before: Action,
  now: Action,
): { readonly from: readonly string[]; readonly to: readonly string[] } | undefined {
  if (![...before.owners, ...now.owners].every(namesBody)) return undefined;
  const from = [...new Set(before.owners.map(bodyOf))];
  const to = [...new Set(now.owners.map(bodyOf))];
  if (from.length === 0 || to.length === 0) return undefined;
  const isUnknown = (name: string): boolean => sectorOf(name) === undefined && isAbbreviation(name);
  if ([...from, ...to].some(isUnknown)) return undefined;
  const isSame = from.some((body) => to.some((other) => mayBeSame(body, other)));
  return isSame ? undefined : { from, to };
}

function mayBeSame(one: string, other: string): boolean {
  if (partnerOf(one, [other]) !== undefined || partnerOf(other, [one]) !== undefined) return true;
  return sectorOf(one) !== undefined && sectorOf(one) === sectorOf(other);
}
