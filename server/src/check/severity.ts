import type { Draft } from "../draft/draft.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import type { Configuration } from "./configuration.ts";

/** How much a rule matters in a kind of document. */
export function severityOf(
  rule: Rule,
  { kind }: Pick<Draft, "kind">,
  configuration: Configuration,
): Severity | "off" {
  const usual = rule.severityIn?.[kind] ?? rule.severity;
  return configuration.rules[rule.id] ?? (rule.preview ? "hint" : usual);
}
