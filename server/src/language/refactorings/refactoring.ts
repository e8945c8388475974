import type { Draft } from "../../draft/draft.ts";
import type { DateContext } from "../../draft/timescale.ts";
import type { Range } from "../../markdown/position.ts";
import { literal } from "../../rules/common/fixes.ts";
import type { Edit } from "../../check/finding.ts";

/** A change of how a draft is written that keeps what it says. */
export interface Refactoring {
  /** The last part of the kind by which clients ask for it: `refactor.rewrite.areaSend.addAction`. */
  readonly name: string;
  /** What will happen, in the imperative. */
  readonly title: string;
  /** Worked out when it is chosen. */
  edits(): Edit[];
  /** The rule whose findings have the same as a fix: where there is one, this is not offered too. */
  readonly fixOf?: string;
  /** Whether the draft, read again, still says the same; not asked where words are only moved or filled in. */
  readonly mayAlter?: true;
}

/** Where in which draft the author stands. */
export interface Spot {
  readonly draft: Draft;
  readonly range: Range;
  readonly dates: DateContext;
}

/** The refactorings of one sort that apply where the author stands. Quick: asked at each move of the cursor. */
export type Offer = (spot: Spot) => Refactoring[];

/** Puts text as it is in place of a range. */
export function rewriting(range: Range, text: string): Edit {
  return { range, snippet: literal(text) };
}

/** "1 number", "3 numbers". */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
