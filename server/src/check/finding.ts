import type { Range } from "../markdown/position.ts";
import type { Severity } from "../rules/rule.ts";

/** One fault, in one place, as every face shows it. */
export interface Finding {
  /** The id of its rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Where the duty or the criticism comes from. */
  readonly source: string;
  readonly fixes: readonly Fix[];
  /** What in the text led to it, in whole sentences; not part of the JSON report. */
  readonly because?: readonly string[];
}

/** A change that the author may choose. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** `snippet` is in the editor's snippet syntax; its lines end as the document's do. */
export interface Edit {
  readonly range: Range;
  readonly snippet: string;
}
