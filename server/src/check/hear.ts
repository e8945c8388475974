import { inEdition, type Edition } from "../guidance/editions.ts";
import { citation } from "../guidance/sources.ts";
import { onceWhile } from "../markdown/once.ts";
import type { Context, Rule, Severity, Told } from "../rules/rule.ts";
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
  const grave = severity === "error" || severity === "warning";
  try {
    asked((where, told, ...fixes) => {
      const { message, because, minor }: Told = typeof told === "string" ? { message: told } : told;
      reported.push({
        rule: rule.id,
        severity: minor && grave ? "information" : severity,
        message,
        ...(because && { because }),
        where,
        source: sourceOf(rule, edition),
        fixes,
      });
    });
    return { rule, reported };
  } catch (error) {
    return { rule, reported, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

const sourceOf = onceWhile((rule: Rule, edition: Edition) =>
  citation(rule.source.map((each) => inEdition(each, edition))),
);
