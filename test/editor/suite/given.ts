/** What the command line prints of a finding, as far as the editor shows it. */
export interface Printed {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly character: number;
}

/** What `run.ts` gives the tests to know. They may run where there is neither an environment nor a disk. */
export interface Given {
  /** The names of the suites to run; none for all. */
  readonly only: readonly string[];
  /** What the command line says of the folder that is open. */
  readonly commandLine: readonly { readonly path: string; readonly findings: readonly Printed[] }[];
  /** The same as a person sees it, with the line that asked for it. */
  readonly terminal: string;
}

/** Put into the bundle by esbuild. */
declare const GIVEN: Given;

export const given = GIVEN;
