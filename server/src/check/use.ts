import { nearest } from "../draft/nearest.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { lineAt } from "../markdown/lines.ts";
import type { Silence } from "../rules/rule.ts";
import type { Finding } from "./finding.ts";
import { speaksOf } from "./silence.ts";
import type { WrittenSilence } from "./silence.ts";

/** Tells which of `findings` a silence covers. */
export function covering(findings: readonly Finding[]): (silence: WrittenSilence) => Finding[] {
  const sorted = findings.toSorted((a, b) => a.range.start.line - b.range.start.line);
  const starts = sorted.map(({ range }) => range.start.line);
  return (silence) => {
    const { from, to } = silence.lines;
    const covered: Finding[] = [];
    const before = lineAt(starts, from - 1);
    for (let at = (starts[before] ?? from) < from ? before + 1 : before; at < sorted.length; at++) {
      const finding = sorted[at];
      if (!finding || finding.range.start.line > to) break;
      if (speaksOf(silence, finding.rule)) covered.push(finding);
    }
    return covered;
  };
}

/** The last day on which the silence counts has passed. */
export function isOver({ until }: WrittenSilence, today: PlainDate): boolean {
  return until !== undefined && until.day < today;
}

/** Which rules were asked, before anything was silenced. */
export interface Asked {
  /** The ids of all rules. */
  readonly known: readonly string[];
  /** The ids of those that were asked and have answered to the end. */
  readonly answered: ReadonlySet<string>;
}

/** What came of a silence that covers these findings: which of its rules had something to let stand. */
export function usedSilence(
  silence: WrittenSilence,
  covered: readonly Finding[],
  { known, answered }: Asked,
  today: PlainDate,
): Silence {
  const outcomeOf = (rule: string) => {
    if (!known.includes(rule)) return "unknown";
    if (covered.some((finding) => finding.rule === rule)) return "needed";
    return answered.has(rule) ? "idle" : "unasked";
  };
  return {
    ...silence,
    named: silence.named.map((each) => {
      const outcome = outcomeOf(each.rule);
      const meant = outcome === "unknown" ? nearest(each.rule, known) : undefined;
      return { ...each, outcome, meant };
    }),
    over: isOver(silence, today),
    needed: covered.length > 0,
  };
}
