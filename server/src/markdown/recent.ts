/** What was used of late, by its text. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * Holds the values used last whose texts come to `most()` characters together, and at most twice as much: what was not
 * used while so many others were is forgotten.
 */
export function recent<Value>(most: () => number): Recent<Value> {
  let now = new Map<string, Value>();
  let before = new Map<string, Value>();
  let held = 0;
  const set = (key: string, value: Value): void => {
    const count = now.size;
    now.set(key, value);
    if (now.size > count) held += key.length;
    if (held <= most()) return;
    before = now;
    now = new Map();
    held = 0;
  };
  return {
    get(key) {
      const value = now.get(key);
      if (value !== undefined) return value;
      const earlier = before.get(key);
      if (earlier !== undefined) set(key, earlier);
      return earlier;
    },
    set,
  };
}
