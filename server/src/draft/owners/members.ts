import { commonNames } from "./common-names.ts";
import type { Definition } from "./definitions.ts";
import { readList, type OwnerReading } from "./list.ts";
import { isAbbreviation } from "./vocabulary.ts";

/** A line about a person has no more characters. */
const longest = 160;

/** That a person, the post in the person's title, or a post belongs to a body. */
export function memberOf(organisation: string, { type, text, ...own }: OwnerReading): Definition[] {
  if (type === "person") {
    const [name = ""] = text.split(/,|\n|\s[–—-]\s|\(/u, 1);
    const titles = readList(text.slice(name.length), commonNames).filter((title) => title.type === "post");
    return [
      { is: "member", name: name.trim(), type, organisation },
      ...titles.flatMap((title) => memberOf(organisation, title)),
    ];
  }
  if (type !== "post") return [];
  const [name = ""] = own.organisation === undefined ? [text] : text.split(/, (?=[^,]*$)/, 1);
  return name.includes(" ") || isAbbreviation(name) ? [{ is: "member", name, type, organisation }] : [];
}

/** The short name, and where the words after it say so, to which body the person or post belongs. */
export function definedShort(short: string, long: string): Definition[] {
  const [first] = readList(long, commonNames);
  const members = first?.organisation === undefined ? [] : memberOf(first.organisation, first);
  return [...members, { is: "short", short, long }];
}

/** In a list of people, "Ann Hartley – Head of Service, AWC". */
export function definedAsPeople(text: string): Definition[] {
  return text.split("\n").flatMap((line): Definition[] => {
    const [person] = line.length > longest ? [] : readList(line, commonNames);
    if (person?.type !== "person" || person.organisation === undefined) return [];
    return memberOf(person.organisation, person);
  });
}
