/** Stands in for `node:assert/strict` in the browser, as far as the suites use it. */
class AssertionError extends Error {
  override name = "AssertionError";
}

function assert(value: unknown, message = "not true"): asserts value {
  if (!value) throw new AssertionError(message);
}

const shown = (value: unknown) => JSON.stringify(value, undefined, 2);

function isDeepEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isDeepEqual(one[key as never], other[key as never]))
  );
}

export default Object.assign(assert, {
  ok: assert,
  fail(message = "failed"): never {
    throw new AssertionError(message);
  },
  equal(actual: unknown, expected: unknown, message = `${shown(actual)} is not ${shown(expected)}`) {
    assert(Object.is(actual, expected), message);
  },
  notEqual(actual: unknown, expected: unknown, message = `is ${shown(expected)}`) {
    assert(!Object.is(actual, expected), message);
  },
  deepEqual(actual: unknown, expected: unknown, message = "not equal") {
    assert(isDeepEqual(actual, expected), `${message}: ${shown(actual)} is not ${shown(expected)}`);
  },
  match(text: string, form: RegExp, message = `${shown(text)} is not like ${String(form)}`) {
    assert(form.test(text), message);
  },
  doesNotMatch(text: string, form: RegExp, message = `${shown(text)} is like ${String(form)}`) {
    assert(!form.test(text), message);
  },
});
