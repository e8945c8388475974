import { bodyKinds, capitalsOnly, groups, posts, services, things } from "../../guidance/organisations.ts";
import type { OwnerType } from "../draft.ts";
import { nameKey, ownName } from "./key.ts";

export interface Known {
  readonly type: OwnerType;
  /** The body itself under its own name, or the one that the post, person or group belongs to. */
  readonly organisation: string | undefined;
}

/** Who is who in a draft. */
export interface Names {
  /** What the draft, or else common knowledge, says of a name or an abbreviation. */
  lookup(text: string): Known | undefined;
  /** The abbreviation stands for what is no owner ("ADHD"). */
  isThing(text: string): boolean;
  /** The word, in lower case, is part of the area's own name ("mereford"). */
  isPlace(word: string): boolean;
}

const common: ReadonlyMap<string, OwnerType> = new Map([
  ...posts.names.map((name) => [name, "post"] as const),
  ...groups.names.map((name) => [name, "group"] as const),
  ...services.names.map((name) => [name, "organisation"] as const),
  ...bodyKinds.flatMap((kind) => kind.names.map((name) => [name, "organisation"] as const)),
]);
const commonThings: ReadonlySet<string> = new Set(things);

/** What everybody knows, whatever the draft. */
export const commonNames: Names = {
  lookup: (text) => {
    const key = nameKey(text);
    const isWord = capitalsOnly.includes(key) && text !== text.toUpperCase();
    const type = isWord ? undefined : common.get(key);
    return type && { type, organisation: type === "organisation" ? ownName(text) : undefined };
  },
  isThing: (text) => commonThings.has(nameKey(text).replace(/s$/, "")),
  isPlace: () => false,
};

/** The words, as `nameKey` gives them, are common knowledge. */
export function isCommon(key: string): boolean {
  return common.has(key);
}
