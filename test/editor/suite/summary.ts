const start = "Editor tests:";

/** The last line that a run of tests tells. */
export function summaryOf(passed: number, all: number): string {
  return `${start} ${passed} of ${all} passed`;
}

/** A run that ends without one was given up by VS Code before all tests had their turn. */
export function isSummary(words: string): boolean {
  return words.startsWith(start);
}
