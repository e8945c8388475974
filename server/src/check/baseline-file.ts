import { nearest } from "../draft/nearest.ts";
import { validBaseline } from "../generated/validators.js";
import type { Range } from "../markdown/position.ts";
import type { Baseline } from "./baseline.ts";
import { parseJson } from "./json.ts";
import type { Json, JsonPath } from "./json.ts";

/** The name of the file that keeps the known findings of a folder, and of the folders below it, quiet. */
export const baselineFile = "area-send.baseline.json";

const about =
  "What Area SEND keeps quiet until the lines it stands on change. Written by: area-send check --write-baseline";

export function baselineText(findings: Baseline): string {
  return `${JSON.stringify({ about, findings }, undefined, 2)}\n`;
}

/** What a baseline file says, or the first thing that is wrong with it: then nothing of it is used. Never throws. */
export function readBaseline(text: string): {
  readonly baseline: Baseline;
  readonly problem: Json["problem"];
} {
  const json = parseJson(text);
  const problem = json.problem ?? problemIn(json.value, json.rangeOf);
  return { baseline: problem ? {} : (json.value as { findings: Baseline }).findings, problem };
}

function problemIn(value: unknown, rangeOf: (path: JsonPath) => Range): Json["problem"] {
  if (validBaseline(value)) return undefined;
  const errors = validBaseline.errors ?? [];
  const extra = errors
    .map(({ params }) => params.additionalProperty)
    .find((name) => typeof name === "string");
  if (extra !== undefined) return { range: rangeOf([extra]), message: wrongName(extra) };
  const path = (errors[0]?.instancePath ?? "")
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return { range: rangeOf(path), message: wrongValue(path) };
}

function wrongName(name: string): string {
  const meant = nearest(name, ["about", "findings"]);
  return `“${name}” does not belong here.${meant ? ` Did you mean “${meant}”?` : ""}`;
}

function wrongValue([name, ...steps]: readonly string[]): string {
  if (name === undefined) return "The known findings should stand in { }, under the name “findings”.";
  if (name !== "findings") return `“${name}” should be text.`;
  if (steps.length === 3) return `findings: “${steps.join(" ")}” should be a whole number from 1.`;
  return `findings: ${steps.length > 0 ? `“${steps.join(" ")}” should have its own { }.` : "they should stand in { }."}`;
}
