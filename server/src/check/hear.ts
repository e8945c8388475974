import { inEdition, type Edition } from "../guidance/editions.ts";
import { citation } from "../guidance/sources.ts";
import { onceWhile } from "../markdown/once.ts";
import type { Context, Fix, Rule, Severity, Told, Where } from "../rules/rule.ts";
import type { Reported } from "./reported.ts";

/** What a rule finds when it is asked about one thing. */
export interface Heard {
  readonly rule: Rule;
  readonly reported: readonly Reported[];
  /** What it failed of, where it did. */
  readonly failure?: Error;
}

/** Hears what a rule reports while it is asked. Never throws. */
export function hear(
  rule: Rule,
  severity: Severity,
  edition: Edition,
  asked: (report: Context["report"]) => void,
): Heard {
  const reported: Reported[] = [];
  try {
    asked((where, told, ...fixes) => {
      const said = typeof told === "string" ? { message: told } : told;
      reported.push(reportOf(said, rule, severity, edition, where, ...fixes));
    });
    return { rule, reported };
  } catch (error) {
    return { rule, reported, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The same object as last time where a rule tells the same of the same, so that what is made of it stays. */
const reportOf = onceWhile(
  (
    { message, because, minor }: Told,
    rule: Rule,
    severity: Severity,
    edition: Edition,
    where: Where,
    ...fixes: Fix[]
  ): Reported => ({
    rule: rule.id,
    severity: minor && (severity === "error" || severity === "warning") ? "information" : severity,
    message,
    ...(because && { because }),
    where,
    source: sourceOf(rule, edition),
    fixes,
  }),
);

const sourceOf = onceWhile((rule: Rule, edition: Edition) =>
  citation(rule.source.map((each) => inEdition(each, edition))),
);
