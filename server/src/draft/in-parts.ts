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
      parts.push(same(part[0] ?? list, part));
    }
    return parts;
  };
}
