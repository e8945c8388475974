import { kinds } from "../draft/draft.ts";
import { nearest } from "../draft/nearest.ts";
import { isPlainDate } from "../guidance/calendar.ts";
import { deadlineIds } from "../guidance/editions.ts";
import type { Edition } from "../guidance/editions.ts";
import { frameIds } from "../guidance/frames/frames.ts";
import { validConfiguration } from "../generated/validators.js";
import type { Range } from "../markdown/position.ts";
import type { ConfigurationProblem } from "./configuration.ts";
import type { JsonPath } from "./json.ts";

const levels = ["off", "hint", "information", "warning", "error"];

interface Setting {
  /** What the setting as a whole is. */
  readonly whole: string;
  /** What each entry in it is; nothing where the setting is a single word. */
  readonly entry: string;
  /** The words an entry may be, or the names it may have. */
  readonly words: readonly string[];
}

const settings: Readonly<Record<string, Setting>> = {
  rules: { whole: "rules and levels in { }", entry: `one of ${levels.join(", ")}`, words: levels },
  kinds: { whole: "file names and kinds in { }", entry: `one of ${kinds.join(", ")}`, words: kinds },
  bankHolidays: { whole: "a list of dates in [ ]", entry: "a date such as 2027-05-03", words: [] },
  terms: {
    whole: "terms such as “autumn 2026” in { }",
    entry: "dates such as 2026-09-01, named start, halfTermStart, halfTermEnd and end",
    words: ["start", "halfTermStart", "halfTermEnd", "end"],
  },
  edition: { whole: "the name of an edition, such as november-2022", entry: "", words: [] },
  deadlines: {
    whole: "deadlines and numbers in { }",
    entry: "a whole number from 1 to 400",
    words: deadlineIds,
  },
  frame: { whole: `one of ${frameIds.join(", ")}`, entry: "", words: frameIds },
  length: { whole: "a whole number of words from 200 to 100000", entry: "", words: [] },
};

/** What is wrong with settings that have been read: one line each. */
export function problemsOf(
  value: unknown,
  rangeOf: (path: JsonPath) => Range,
  ruleIds: readonly string[],
  editions: readonly Edition[],
): ConfigurationProblem[] {
  const found: Found[] = [
    ...refused(value),
    ...unknownRules(value, ruleIds),
    ...unknownEdition(value, editions),
  ];
  if (found.length === 0) found.push(...impossibleDates(value));
  return found.map(({ path, message }) => ({ range: rangeOf(path), message }));
}

interface Found {
  readonly path: JsonPath;
  readonly message: string;
}

/** What the schema refuses. */
function refused(value: unknown): Found[] {
  validConfiguration(value);
  return (validConfiguration.errors ?? []).map(({ instancePath, params }) => {
    const path = pathOf(instancePath);
    const extra = params.additionalProperty;
    if (typeof extra !== "string") return { path, message: wrongValue(path, valueAt(value, path)) };
    return { path: [...path, extra], message: wrongName(path, extra) };
  });
}

function unknownRules(value: unknown, ruleIds: readonly string[]): Found[] {
  const rules = valueAt(value, ["rules"]);
  if (!isObject(rules) || Array.isArray(rules)) return [];
  return Object.keys(rules)
    .filter((id) => !ruleIds.includes(id))
    .map((id) => ({ path: ["rules", id], message: `rules: “${id}” is not a rule.${hint(id, ruleIds)}` }));
}

function unknownEdition(value: unknown, editions: readonly Edition[]): Found[] {
  const written = valueAt(value, ["edition"]);
  const names = editions.map(({ name }) => name);
  if (typeof written !== "string" || names.includes(written)) return [];
  const meant = hint(written, names) || ` There is: ${names.join(", ")}.`;
  return [{ path: ["edition"], message: `edition: “${written}” is not known.${meant}` }];
}

/** Days such as 30 February. */
function impossibleDates(value: unknown): Found[] {
  const entries = (path: JsonPath): JsonPath[] => {
    const at = valueAt(value, path);
    return isObject(at) ? Object.keys(at).map((key) => [...path, Array.isArray(at) ? Number(key) : key]) : [];
  };
  return [...entries(["bankHolidays"]), ...entries(["terms"]).flatMap(entries)]
    .filter((path) => !isPlainDate(String(valueAt(value, path))))
    .map((path) => ({ path, message: wrongValue(path, valueAt(value, path)) }));
}

function wrongValue(path: JsonPath, value: unknown): string {
  const [name = "", ...steps] = path;
  const setting = settings[name];
  if (path.length === 0) return "The settings should stand in { }.";
  if (!setting) return `“${name}” should be text.`;
  const meant = typeof value === "string" ? hint(value, setting.words) : "";
  if (steps.length === 0) return `“${name}” should be ${setting.whole}.${setting.entry === "" ? meant : ""}`;
  if (typeof steps[0] === "number") return `${name}: ${JSON.stringify(value)} should be ${setting.entry}.`;
  return `${name}: “${steps.join(" ")}” should be ${setting.entry}, not ${JSON.stringify(value)}.${meant}`;
}

function wrongName([setting]: JsonPath, name: string): string {
  if (setting === "terms")
    return `terms: “${name}” is not known. It should be ${settings.terms?.entry ?? ""}.`;
  if (setting === "deadlines")
    return `deadlines: “${name}” is not a deadline.${hint(name, deadlineIds) || ` There are: ${deadlineIds.join(", ")}.`}`;
  const names = Object.keys(settings);
  return `“${name}” is not a setting.${hint(name, names) || ` There are: ${names.join(", ")}.`}`;
}

function hint(word: string, words: readonly string[]): string {
  const meant = nearest(word, words) ?? words.find((each) => word.length > 2 && each.startsWith(word));
  return meant === undefined ? "" : ` Did you mean “${meant}”?`;
}

/** `/kinds/plans~1*.md` as the steps `kinds`, `plans/*.md`; the number of an entry in a list as a number. */
function pathOf(pointer: string): (string | number)[] {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step) => (steps[0] === "bankHolidays" && /^\d+$/.test(step) ? Number(step) : step));
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), value);
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}
