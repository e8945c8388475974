/** What was read of texts that are no longer there, by those texts: taken up again where they come back. */
export interface Spare<Value> {
  put(key: string, value: Value): void;
  /** One of the values of a key, which is held no more. */
  take(key: string): Value | undefined;
  /** A reading is over. What it left is held on where it is much: what a fence swallowed comes back when it is closed. */
  settle(): void;
}

/** Less than this is read again sooner than it is worth the memory of all that was told of it. */
const little = 5000;
/** So many keys may be new before the others are looked for out of their order. */
const mostNew = 4;

/**
 * Holds values whose keys come to `most` characters together; beyond that the oldest are forgotten. Values are put and
 * taken in the order of the text, all but a few: so most are found where the last one was, and the others by their keys.
 */
export function spare<Value>(most: number): Spare<Value> {
  const held = byKey<Value>(most);
  let put: { readonly key: string; readonly value: Value }[] = [];
  let next = 0;
  let left = 0;
  let isNew = 0;

  function holdOn(): void {
    for (const { key, value } of put.slice(next)) held.put(key, value);
    put = [];
    next = left = isNew = 0;
  }

  return {
    put(key, value) {
      put.push({ key, value });
      left += key.length;
    },
    take(key) {
      for (const at of [next, next + 1]) {
        const found = put[at];
        if (found?.key !== key) continue;
        next = at + 1;
        left -= key.length;
        return found.value;
      }
      const found = held.take(key);
      if (found !== undefined || next >= put.length || ++isNew <= mostNew) return found;
      holdOn();
      return held.take(key);
    },
    settle() {
      if (left > little) holdOn();
      put = [];
      next = left = isNew = 0;
    },
  };
}

function byKey<Value>(most: number): Omit<Spare<Value>, "settle"> {
  const values = new Map<string, Value[]>();
  let held = 0;
  return {
    put(key, value) {
      const same = values.get(key);
      if (same) same.push(value);
      else values.set(key, [value]);
      held += key.length;
      for (const [oldest, { length }] of values) {
        if (held <= most) break;
        values.delete(oldest);
        held -= oldest.length * length;
      }
    },
    take(key) {
      const same = values.get(key);
      const value = same?.pop();
      if (value === undefined) return undefined;
      held -= key.length;
      if (same?.length === 0) values.delete(key);
      return value;
    },
  };
}
