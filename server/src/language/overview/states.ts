import type { Finding } from "../../check/finding.ts";
import type { OverviewItem } from "../../protocol.ts";

export type State = OverviewItem["state"];

/** Hints are about style: nothing hangs on them. */
export function isTold({ severity }: Finding): boolean {
  return severity !== "hint";
}

/** What inspectors require or criticise is not met; what is good to know leaves it open. */
export function stateOf(findings: readonly Finding[]): State {
  if (findings.some(({ severity }) => severity === "error" || severity === "warning")) return "unmet";
  return findings.some(isTold) ? "unsure" : "met";
}

const order: readonly State[] = ["unmet", "unsure", "met", "none"];

/** The state of what has these parts. */
export function worst(states: readonly State[]): State {
  return order.find((state) => states.includes(state)) ?? "none";
}
