/**
 * `work`, done once for each object and remembered with it. It is kept on the object itself and not in a WeakMap: what a
 * WeakMap holds outlives many edits before it is collected.
 */
export function once<Subject extends object, Value>(
  work: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const result = Symbol("worked out once");
  return (subject) => {
    const known: Subject & { readonly [result]?: Value } = subject;
    const before = known[result];
    if (before !== undefined || result in subject) return before as Value;
    const value = work(subject);
    // Not enumerable, so that a copy of the object does not take it along.
    Object.defineProperty(subject, result, { value });
    return value;
  };
}

/**
 * The same for work that depends on more than the object: done again where one of the other things is not the one it was
 * last time (`Object.is`). Only the last answer is kept.
 */
export function onceWhile<Subject extends object, On extends readonly unknown[], Value>(
  work: (subject: Subject, ...on: On) => Value,
): (subject: Subject, ...on: On) => Value {
  const result = Symbol("worked out while");
  return (subject, ...on) => {
    const { [result]: known }: Subject & { readonly [result]?: Answer<On, Value> } = subject;
    if (known && areSame(on, known.on)) return known.value;
    const value = work(subject, ...on);
    if (known) Object.assign(known, { on, value });
    else Object.defineProperty(subject, result, { value: { on, value } });
    return value;
  };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!Object.is(one[at], other[at])) return false;
  return true;
}

interface Answer<On, Value> {
  readonly on: On;
  readonly value: Value;
}
