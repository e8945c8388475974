import { once } from "../markdown/once.ts";
import { sameList } from "./same-list.ts";

const most = 32;

/**
 * Makes a function that gives a list in parts, each the same as last time while its members are: so an edit in a table
 * of hundreds of rows changes one of them.
 */
export function inParts<Member extends object>(): (list: readonly Member[]) => (readonly Member[])[] {
  const same = sameList<Member>();
  return (list) => {
    const parts: (readonly Member[])[] = [];
    for (let from = 0; from < list.length; from += most) {
      const part = list.slice(from, from + most);
      // Kept with the last: the first block of a text is its top, which outlives it.
      parts.push(same(part.at(-1) ?? list, part));
    }
    return parts;
  };
}

/** The parts of a list, found once however many ask for them. */
export function partsOf<Member extends object>(list: readonly Member[]): readonly (readonly Member[])[] {
  return partsOfAny(list) as unknown as readonly (readonly Member[])[];
}

const partsOfAny = once(inParts<object>());

/** What `find` finds in each member of a long list, one after another; remembered with the members and the parts. */
export function inEach<Member extends object, Value>(
  find: (member: Member) => readonly Value[],
): (list: readonly Member[]) => readonly Value[] {
  const inMember = once(find);
  const inPart = once((part: readonly Member[]) => part.flatMap((member) => inMember(member)));
  return (list) => partsOf(list).flatMap((part) => inPart(part));
}

/** Whether any member of a long list passes `test`; remembered likewise. */
export function inAny<Member extends object>(
  test: (member: Member) => boolean,
): (list: readonly Member[]) => boolean {
  const passes = once(test);
  const inPart = once((part: readonly Member[]) => part.some((member) => passes(member)));
  return (list) => partsOf(list).some((part) => inPart(part));
}
