/** What was read of texts that are no longer there, by those texts: taken up again where they come back. */
export interface Spare<Value> {
  put(key: string, value: Value): void;
  /** One of the values of a key, which is held no more. */
  take(key: string): Value | undefined;
}

/** Holds values whose keys come to `most` characters together; beyond that the oldest are forgotten. */
export function spare<Value>(most: number): Spare<Value> {
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
