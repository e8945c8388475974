import { once } from "../markdown/once.ts";

/**
 * Makes a function that gives the value found last time with an object, where the one found now says the same of the
 * same places, so that what is remembered with the value stays.
 */
export function sameValue<Value extends object>(): (subject: object, found: Value) => Value {
  const last = once((): { found: Value | undefined } => ({ found: undefined }));
  return (subject, found) => {
    const before = last(subject);
    if (before.found === undefined || !hasAll(before.found, found)) before.found = found;
    return before.found;
  };
}

/** Whether a value has all that another has; what it was given besides, since it was found, does not count. */
function hasAll(one: object, other: object): boolean {
  return Object.keys(other).every((key) => areSame(valueOf(one, key), valueOf(other, key), key));
}

function areSame(one: unknown, other: unknown, key: string): boolean {
  if (Object.is(one, other)) return true;
  // Two passages in the same words are two.
  if (key === "block" || typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  return Object.keys(one).length === Object.keys(other).length && hasAll(one, other);
}

function valueOf(value: object, key: string): unknown {
  return value[key as keyof typeof value];
}
