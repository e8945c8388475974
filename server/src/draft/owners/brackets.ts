/** The pairs of round and square brackets in a text; one that is never closed is no bracket. */
export interface Brackets {
  /** Where the bracket closes that opens at `at`. */
  closing(at: number): number | undefined;
  /** Where the bracket opens that closes at `at`. */
  opening(at: number): number | undefined;
  /** Whether `at` is in a bracket or is one. */
  inside(at: number): boolean;
}

const none: Brackets = { closing: () => undefined, opening: () => undefined, inside: () => false };

export function matchBrackets(text: string): Brackets {
  if (!/[()[\]]/.test(text)) return none;
  const closing = new Map<number, number>();
  const opening = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "(" || letter === "[") open.push(at);
    if (letter !== ")" && letter !== "]") continue;
    const start = open.pop();
    if (start === undefined) continue;
    closing.set(start, at);
    opening.set(at, start);
  }
  const inside = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (closing.has(at)) depth++;
    inside[at] = depth > 0 ? 1 : 0;
    if (opening.has(at)) depth--;
  }
  return {
    closing: (at) => closing.get(at),
    opening: (at) => opening.get(at),
    inside: (at) => inside[at] === 1,
  };
}
