/** What was used of late, by its text. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** Holds values whose texts come to `most` characters together; beyond that the longest unused are forgotten. */
export function recent<Value>(most: number): Recent<Value> {
  const values = new Map<string, Value>();
  let held = 0;
  return {
    get(key) {
      const value = values.get(key);
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set(key, value) {
      if (!values.delete(key)) held += key.length;
      values.set(key, value);
      for (const oldest of values.keys()) {
        if (held <= most) break;
        values.delete(oldest);
        held -= oldest.length;
      }
    },
  };
}
