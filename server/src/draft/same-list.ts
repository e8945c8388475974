import { once } from "../markdown/once.ts";

/**
 * Makes a function that gives the list found last time with an object, where the one found now has the same members,
 * so that what is remembered with the list stays.
 */
export function sameList<Member>(): (subject: object, found: readonly Member[]) => readonly Member[] {
  const last = once((): { found: readonly Member[] } => ({ found: [] }));
  return (subject, found) => {
    const before = last(subject);
    if (!haveSameMembers(before.found, found)) before.found = found;
    return before.found;
  };
}

function haveSameMembers(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => Object.is(each, other[at]));
}
