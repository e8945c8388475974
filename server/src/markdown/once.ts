/**
 * `work`, done once for each object and remembered with it. It is kept on the object itself and not in a WeakMap: what a
 * WeakMap holds outlives many edits before it is collected.
 */
export function once<Subject extends object, Value>(
  work: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const result = Symbol("worked out once");
  return (subject) => {
    const known: Subject & { readonly [result]?: { readonly value: Value } } = subject;
    if (known[result]) return known[result].value;
    const value = work(subject);
    Object.defineProperty(subject, result, { value: { value } });
    return value;
  };
}
