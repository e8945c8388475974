import { setFlagsFromString } from "node:v8";

/**
 * Whether V8 tidies up the first form of each pattern, which takes as long as making it. From its second use on a
 * pattern has another form; so where few texts are read, it is time lost. Kept code counts only under the same setting
 * (`compiled.ts`), and that is for the whole process.
 */
export function tidyPatterns(tidy: boolean): void {
  setFlagsFromString(`--${tidy ? "" : "no-"}regexp-peephole-optimization`);
}
