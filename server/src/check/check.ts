import type { Draft } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { inEdition } from "../guidance/editions.ts";
import { citation } from "../guidance/sources.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import type { Position, Range } from "../markdown/position.ts";
import { rules as allRules } from "../rules/index.ts";
import type { Companions, Context, Per, Rule, Severity, Silence, Subjects, Told } from "../rules/rule.ts";
import type { Configuration } from "./configuration.ts";
import type { Finding } from "./finding.ts";
import { covers, silencesOf, speaksOf } from "./silence.ts";
import type { WrittenSilence } from "./silence.ts";
import { covering, isOver, usedSilence } from "./use.ts";

export type { Finding } from "./finding.ts";

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
  const { today, configuration, rules = allRules } = options;
  const { calendar } = configuration;
  const silences = silencesOf(draft, { date: draft.date, today, calendar });
  const counting = silences.filter((silence) => !isOver(silence, today));
  const aboutSilences = rules.filter(({ per }) => per === "silence");
  const asked = rules.filter(({ per }) => per !== "silence").map((rule) => ask(rule, draft, options));
  const findings = asked.flatMap((answer) => answer.findings);
  const coveredBy = covering(findings);
  const silenced = new Set(counting.flatMap(coveredBy));
  const shown = findings.filter((finding) => !silenced.has(finding));
  const answered = new Set(asked.filter(({ complete }) => complete).map(({ rule }) => rule));
  const known = rules.map(({ id }) => id);
  const ofSilences = counting.filter((silence) => aboutSilences.some(({ id }) => speaksOf(silence, id)));
  for (const silence of silences) {
    const use = usedSilence(silence, coveredBy(silence), { known, answered }, today);
    const said = aboutSilences.flatMap((rule) => ask(rule, draft, options, [use]).findings);
    shown.push(...said.filter(({ rule }) => !letStand(silence, rule, ofSilences)));
  }
  return shown.sort(byPlace);
}

/** What is said of a silence stands where another covers it, or the part that it speaks of; never by its own word. */
function letStand(silence: WrittenSilence, rule: string, others: readonly WrittenSilence[]): boolean {
  const { range, lines } = silence;
  return others.some(
    (other) =>
      other !== silence && (covers(other, rule, range.start.line) || covers(other, rule, lines.from)),
  );
}

/** How much a rule matters in a kind of document. */
export function severityOf(
  rule: Rule,
  { kind }: Pick<Draft, "kind">,
  configuration: Configuration,
): Severity | "off" {
  const usual = rule.severityIn?.[kind] ?? rule.severity;
  return configuration.rules[rule.id] ?? (rule.preview ? "hint" : usual);
}

interface Answer {
  readonly rule: string;
  /** It was asked, and did not fail. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** Asks a rule about all that it looks at; one that is off or does not look at such documents finds nothing. */
function ask(
  rule: Rule,
  draft: Draft,
  { today, configuration, companions = alone }: CheckOptions,
  silences: readonly Silence[] = [],
): Answer {
  const severity = severityOf(rule, draft, configuration);
  if (severity === "off" || !rule.kinds.includes(draft.kind))
    return { rule: rule.id, complete: false, findings: [] };
  const findings: Finding[] = [];
  const source = citation(rule.source.map((each) => inEdition(each, configuration.edition)));
  const context: Context = {
    draft,
    today,
    settings: configuration,
    companions,
    report(range, told, ...fixes) {
      const { message, because, minor }: Told = typeof told === "string" ? { message: told } : told;
      const grave = severity === "error" || severity === "warning";
      findings.push({
        rule: rule.id,
        severity: minor && grave ? "information" : severity,
        message,
        ...(because && { because }),
        range: insideText(draft.markdown, range),
        source,
        fixes,
      });
    },
  };
  try {
    for (const subject of subjects[rule.per](draft, silences)) rule.check(subject, context);
    return { rule: rule.id, complete: true, findings };
  } catch (error) {
    return { rule: rule.id, complete: false, findings: [...findings, failure(rule, error)] };
  }
}

type SubjectsOf<P extends Per> = (draft: Draft, silences: readonly Silence[]) => readonly Subjects[P][];

const subjects: { readonly [P in Per]: SubjectsOf<P> } = {
  draft: (draft) => [draft],
  question: (draft) => draft.questions,
  area: (draft) => draft.areas,
  action: (draft) => draft.actions,
  silence: (_draft, silences) => silences,
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
