/** A wording that speaks for impact (a change for children or families) or for activity (what was made or done). */
export interface Sign {
  /** Neither: a name or phrase that would mislead a later sign. */
  readonly speaksFor: "impact" | "activity" | "neither";
  readonly weight: number;
  /** Completes the reason: “launched” says what was done. */
  readonly tells: string;
  /** The wording only names a subject: a statement must also say how things stand or how they moved. */
  readonly subject?: true;
  /** Tells only in a measure, which often is no sentence: “Chair chosen”, “30 visits a term”. */
  readonly brief?: true;
  /** In the language of `finder`, with the lists of `people-words.ts`. */
  readonly phrases: readonly string[];
}
