import type { Draft } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { citation } from "../guidance/sources.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import type { Position, Range } from "../markdown/position.ts";
import { rules as allRules } from "../rules/index.ts";
import type { Companions, Context, Per, Rule, Severity, Subjects } from "../rules/rule.ts";
import type { Configuration } from "./configuration.ts";
import type { Finding } from "./finding.ts";
import { silencedBy, silencesOf } from "./silence.ts";

export type { Finding } from "./finding.ts";

export interface CheckOptions {
  readonly today: PlainDate;
  readonly configuration: Configuration;
  /** None, unless given. */
  readonly companions?: Companions;
  /** All rules, unless given. */
  readonly rules?: readonly Rule[];
}

const alone: Companions = { report: undefined, plan: undefined };

/** What the rules find in `draft`, in the order of the text. Never throws: a rule that fails is a finding about itself. */
export function check(draft: Draft, options: CheckOptions): Finding[] {
  const { configuration, rules = allRules } = options;
  const silences = silencesOf(draft);
  return rules
    .flatMap((rule) => {
      const severity = severityOf(rule, draft, configuration);
      if (severity === "off" || !rule.kinds.includes(draft.kind)) return [];
      return findingsOf(rule, severity, draft, options).filter((finding) => !silencedBy(silences, finding));
    })
    .sort(byPlace);
}

function severityOf(rule: Rule, draft: Draft, configuration: Configuration): Severity | "off" {
  const usual = rule.severityIn?.[draft.kind] ?? rule.severity;
  return configuration.rules[rule.id] ?? (rule.preview ? "hint" : usual);
}

function findingsOf(
  rule: Rule,
  severity: Severity,
  draft: Draft,
  { today, configuration, companions = alone }: CheckOptions,
): Finding[] {
  const findings: Finding[] = [];
  const source = citation(rule.source);
  const context: Context = {
    draft,
    today,
    settings: configuration,
    companions,
    report(range, message, ...fixes) {
      findings.push({
        rule: rule.id,
        severity,
        message,
        range: insideText(draft.markdown, range),
        source,
        fixes,
      });
    },
  };
  try {
    for (const subject of subjects[rule.per](draft)) rule.check(subject, context);
  } catch (error) {
    findings.push(failure(rule, error));
  }
  return findings;
}

const subjects: { readonly [P in Per]: (draft: Draft) => readonly Subjects[P][] } = {
  draft: (draft) => [draft],
  question: (draft) => draft.questions,
  area: (draft) => draft.areas,
  action: (draft) => draft.actions,
};

function failure({ id, source }: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: id,
    severity: "warning",
    message: `“${id}” could not be checked to the end, because of a fault in Area SEND itself (${reason}). Everything else was checked.`,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    source: citation(source),
    fixes: [],
  };
}

function insideText(markdown: MarkdownText, { start, end }: Range): Range {
  const from = offsetInside(markdown, start);
  const to = Math.max(from, offsetInside(markdown, end));
  return { start: markdown.positionAt(from), end: markdown.positionAt(to) };
}

function offsetInside(markdown: MarkdownText, position: Position): number {
  return Math.max(0, Math.min(markdown.offsetAt(position), markdown.text.length));
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
