import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind, OwnerType, Question, TimescaleType } from "../../server/src/draft/draft.ts";

/** What a careful reader takes from a draft; lines count from zero. `…Also` lists answers that are as good. */
export interface Truth {
  /** The name of the draft, in this folder. */
  readonly file: string;
  /** null: no draft of ours, so nothing is to be said about it. */
  readonly kind: Kind | null;
  readonly kindAlso?: readonly Kind[];
  /** The day on which it is read: its own date. */
  readonly date?: string;
  readonly questions: readonly { readonly number: number; readonly answered: Question["answered"] }[];
  readonly areas: readonly { readonly title: string; readonly line: number }[];
  readonly actions: readonly TrueAction[];
  /** The faults that stand in it, of rules that there are and of some that are to come. */
  readonly findings: readonly { readonly line: number; readonly rule: string }[];
  /** What looks like an action, a deadline or a fault and is none. */
  readonly traps: readonly { readonly line: number; readonly what: string }[];
}

export interface TrueAction {
  /** Its first line, and its last where it has several. */
  readonly line: number;
  readonly endLine?: number;
  /** Its number, as the draft has it. */
  readonly id?: string;
  /** The words that it begins with, with what stands after them where they are few. */
  readonly title: string;
  readonly owners: readonly TrueOwner[];
  readonly timescale: TrueTimescale | null;
  readonly measure: Doubt | null;
  /** It may be taken for an action or not. */
  readonly unsure?: boolean;
}

/** Careful readers differ. */
export interface Doubt {
  readonly unsure?: boolean;
}

export interface TrueOwner extends Doubt {
  readonly text: string;
  readonly type: OwnerType;
  readonly typeAlso?: readonly OwnerType[];
}

export interface TrueTimescale extends Doubt {
  readonly text: string;
  readonly type: TimescaleType;
  readonly typeAlso?: readonly TimescaleType[];
  readonly end: string | null;
  /** Days, spans of days (`2026-12-11..2026-12-31`) and null. */
  readonly endAlso?: readonly (string | null)[];
}

/** All drafts of this folder with their truth. */
export function readCorpus(): { readonly truth: Truth; readonly text: string }[] {
  const read = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const truth = JSON.parse(read(name)) as Truth;
      return { truth, text: read(truth.file) };
    });
}
