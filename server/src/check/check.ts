import type { Draft } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { citation } from "../guidance/sources.ts";
import { rules as allRules } from "../rules/index.ts";
import type { Companions, Rule } from "../rules/rule.ts";
import { ask, askAboutSilence, isAsked } from "./ask.ts";
import type { Asking } from "./ask.ts";
import type { Configuration } from "./configuration.ts";
import type { Finding } from "./finding.ts";
import type { Heard } from "./hear.ts";
import { settle } from "./reported.ts";
import { covers, silencesOf, speaksOf } from "./silence.ts";
import type { WrittenSilence } from "./silence.ts";
import { covering, isOver, usedSilence } from "./use.ts";
import type { Asked } from "./use.ts";

export type { Finding } from "./finding.ts";
export { severityOf } from "./severity.ts";

export interface CheckOptions {
  readonly today: PlainDate;
  readonly configuration: Configuration;
  /** None, unless given. */
  readonly companions?: Companions;
  /** All rules, unless given. */
  readonly rules?: readonly Rule[];
}

const alone: Companions = { report: undefined, plan: undefined, missing: [] };

/** What the rules find in `draft`, in the order of the text. Never throws: a rule that fails is a finding about itself. */
export function check(draft: Draft, options: CheckOptions): Finding[] {
  const { today, configuration, companions = alone, rules = allRules } = options;
  const asking: Asking = { today, configuration, companions, rules };
  const { findings, failed } = findingsOf(ask(draft, asking), draft);
  const silences = silencesOf(draft, { date: draft.date, today, calendar: configuration.calendar });
  if (silences.length === 0) return findings.sort(byPlace);
  const answered = rules.filter(
    (rule) => rule.per !== "silence" && !failed.has(rule) && isAsked(rule, draft.kind, configuration),
  );
  const asked = { known: rules.map(({ id }) => id), answered: new Set(answered.map(({ id }) => id)) };
  return [...withoutSilenced(findings, silences, asked, draft, asking)].sort(byPlace);
}

/** The findings that no silence covers, and what is said of the silences. */
function withoutSilenced(
  findings: readonly Finding[],
  silences: readonly WrittenSilence[],
  asked: Asked,
  draft: Draft,
  asking: Asking,
): Finding[] {
  const { today, rules } = asking;
  const counting = silences.filter((silence) => !isOver(silence, today));
  const coveredBy = covering(findings);
  const silenced = new Set(counting.flatMap(coveredBy));
  const shown = findings.filter((finding) => !silenced.has(finding));
  const aboutSilences = rules.filter(({ per }) => per === "silence");
  const ofSilences = counting.filter((silence) => aboutSilences.some(({ id }) => speaksOf(silence, id)));
  for (const silence of silences) {
    const use = usedSilence(silence, coveredBy(silence), asked, today);
    const said = findingsOf(askAboutSilence(use, draft, asking), draft).findings;
    shown.push(...said.filter(({ rule }) => !letStand(silence, rule, ofSilences)));
  }
  return shown;
}

/** What is said of a silence stands where another covers it, or the part that it speaks of; never by its own word. */
function letStand(silence: WrittenSilence, rule: string, others: readonly WrittenSilence[]): boolean {
  const { range, lines } = silence;
  return others.some(
    (other) =>
      other !== silence && (covers(other, rule, range.start.line) || covers(other, rule, lines.from)),
  );
}

/** What was heard, as it stands in the text now. A rule that failed is not listened to any further. */
function findingsOf(
  heard: readonly Heard[],
  { markdown }: Draft,
): { readonly findings: Finding[]; readonly failed: ReadonlySet<Rule> } {
  const failures = new Map<Rule, Error>();
  const reported = heard.flatMap(({ rule, reported: all, failure }) => {
    if (failures.has(rule)) return [];
    if (failure) failures.set(rule, failure);
    return all;
  });
  const faults = [...failures].map(([rule, failure]) => faultOf(rule, failure));
  return { findings: [...settle(reported, markdown), ...faults], failed: new Set(failures.keys()) };
}

function faultOf({ id, source }: Rule, { message }: Error): Finding {
  return {
    rule: id,
    severity: "warning",
    message: `“${id}” could not be checked to the end, because of a fault in Area SEND itself (${message}). Everything else was checked.`,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    source: citation(source),
    fixes: [],
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
