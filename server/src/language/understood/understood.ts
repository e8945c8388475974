import type { Draft } from "../../draft/draft.ts";
import { inEdition } from "../../guidance/editions.ts";
import type { PlainDate } from "../../guidance/calendar.ts";
import { citation } from "../../guidance/sources.ts";
import type { Position, Range } from "../../markdown/position.ts";
import type { Rule, Settings } from "../../rules/rule.ts";
import type { AreasBeside } from "./areas-beside.ts";
import { touches } from "../places.ts";

/** What was understood of some words of a draft. */
export interface Understood {
  readonly range: Range;
  /** What the words are taken for: "Timescale". */
  readonly what: string;
  /** Sentences about them, as plain text. */
  readonly says: readonly string[];
  /** Sentences about what is wanting, which a finding at the same place says better. */
  readonly wanting: readonly string[];
  /** The rule that asks for such words, or the place of the guidance itself. */
  readonly source: { readonly rule: string } | { readonly text: string };
}

/** A draft, and what is needed to tell what was understood of it. */
export interface Reading {
  readonly draft: Draft;
  readonly today: PlainDate;
  readonly settings: Settings;
  /** The areas of the drafts in the same folder. */
  readonly beside: readonly AreasBeside[];
}

export function isAt(range: Range, position: Position): boolean {
  return touches(range, { start: position, end: position });
}

/** Where the guidance asks for such words; undefined where it asks that of other documents only. */
export function paragraphOf(
  { source }: Understood,
  { draft, settings }: Reading,
  rules: readonly Rule[],
): string | undefined {
  if ("text" in source) return source.text;
  const rule = rules.find(({ id }) => id === source.rule);
  if (!rule?.kinds.includes(draft.kind)) return undefined;
  return citation(rule.source.map((each) => inEdition(each, settings.edition)));
}
