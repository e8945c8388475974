import type { PlainDate } from "../guidance/calendar.ts";
import { validFrontMatter } from "../generated/validators.js";
import type { MarkdownText } from "../markdown/elements.ts";
import { lineAt, lineStarts } from "../markdown/lines.ts";
import type { Position, Range } from "../markdown/position.ts";
import { remembering } from "../markdown/remember.ts";
import { kinds } from "./draft.ts";
import type { Kind } from "./draft.ts";
import { nearest } from "./nearest.ts";
import { readDate } from "./written-date.ts";
import { readEntries } from "./yaml-entries.ts";
import type { Entry, Slip, Span, Value } from "./yaml-entries.ts";

/** What the front matter tells. What it does not tell, or tells in a way that cannot be read, is undefined or empty. */
export interface FrontMatter {
  /** `other`: the author says that it is none of the kinds. */
  readonly kind: Kind | "other" | undefined;
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly date: PlainDate | undefined;
  readonly area: string | undefined;
  readonly summary: boolean;
  readonly partners: readonly string[];
  /** Post, person or group, as written, to the body it belongs to. */
  readonly posts: Readonly<Record<string, string>>;
  readonly meeting: PlainDate | undefined;
  /** The date of the report, or the name of its file. */
  readonly inspectionReport: string | undefined;
  /** What the inspection report asks for, where it is not at hand itself: its areas for priority action or weaknesses. */
  readonly areasInReport: readonly string[];
  /** The name of the file of the plan that this document is about. */
  readonly plan: string | undefined;
  /** When the inspection report was published. */
  readonly reportPublished: PlainDate | undefined;
  /** When the final report reached the partnership. */
  readonly reportReceived: PlainDate | undefined;
  /** When the draft of the report did. */
  readonly draftReceived: PlainDate | undefined;
  /** When the inspectors gave notice of the inspection. */
  readonly notified: PlainDate | undefined;
  /** When this document was submitted to Ofsted and the CQC. */
  readonly submitted: PlainDate | undefined;
  /** When this document was published. */
  readonly published: PlainDate | undefined;
  readonly problems: readonly FrontMatterProblem[];
  /** Where each key that is read stands, and its value. */
  readonly keys: Readonly<Partial<Record<Key, { readonly key: Range; readonly value: Range }>>>;
}

export interface FrontMatterProblem {
  readonly range: Range;
  readonly message: string;
  /** What to write in place of `range`, where that is plain. */
  readonly suggestion: string | undefined;
}

const aDate = "a date, such as 17 April 2026 or 2026-04-17";

/** The keys that are read, each with what its value should be. */
const expected = {
  kind: `one of ${kinds.join(", ")}, or other`,
  title: "text on one line",
  subtitle: "text on one line",
  date: aDate,
  area: "the name of the local area",
  summary: "yes or no",
  partners: "a list of names, each on its own line after “- ”",
  posts: "lines such as “Head of SEND: Fenwater Council”, each indented by two spaces",
  meeting: aDate,
  "inspection-report": "the date of the report, or the name of its file",
  "areas-in-report": "a list of what the inspection report asks for, each on its own line after “- ”",
  plan: "the name of the plan’s file",
  "report-published": aDate,
  "report-received": aDate,
  "draft-received": aDate,
  notified: aDate,
  submitted: aDate,
  published: aDate,
} as const;
type Key = keyof typeof expected;
const keys = Object.keys(expected) as Key[];
const isKey = (key: string): key is Key => Object.hasOwn(expected, key);
const dates = keys.filter((key) => expected[key] === aDate);
const isKind = (text: string | undefined): text is Kind | "other" => [...kinds, "other"].includes(text ?? "");

/** Ordinary keys of other tools, one letter away from one of ours. */
const ordinary = [
  "data",
  "rate",
  "late",
  "dated",
  "mind",
  "find",
  "hind",
  "post",
  "areas",
  "arena",
  "tile",
  "titles",
  "place",
  "plane",
  "planner",
  "publish",
  "publisher",
];

/** Reads the front matter of `markdown`: all of it that can be read, and what is wrong with the rest. Never throws. */
export function readFrontMatter({ frontMatter }: MarkdownText): FrontMatter {
  return readYaml(frontMatter?.yaml ?? "");
}

/** Front matter opens on the first line of a text, and its YAML starts on the next. */
const readYaml = remembering((yaml: string): FrontMatter => {
  const starts = lineStarts(yaml);
  const positionAt = (offset: number): Position => {
    const line = lineAt(starts, offset);
    return { line: line + 1, character: offset - (starts[line] ?? 0) };
  };
  const rangeOf = ({ from, to }: Span): Range => ({ start: positionAt(from), end: positionAt(to) });
  const problems: FrontMatterProblem[] = [];
  const report = (span: Span, message: string, suggestion?: string) =>
    problems.push({ range: rangeOf(span), message, suggestion });

  const { entries, slips } = readEntries(yaml);
  for (const slip of slips) reportSlip(slip, report);
  const known = knownEntries(entries, report);
  const reported = new Set(slips.map(({ key }) => plain(key ?? "")));
  const spoilt = invalidKeys(known, reported, report);
  const value = (key: Key) => (spoilt.has(key) ? undefined : known.get(key)?.value);
  const text = (key: Key) => value(key)?.text?.trim() || undefined;
  const date = (key: Key) => readDate(text(key) ?? "");

  return {
    kind: readKind(known.get("kind")?.value),
    title: text("title"),
    subtitle: text("subtitle"),
    date: date("date"),
    area: text("area"),
    summary: /^(true|yes)$/i.test(text("summary") ?? ""),
    partners: listOf(value("partners")),
    posts: Object.fromEntries(textEntries(value("posts"))),
    meeting: date("meeting"),
    inspectionReport: date("inspection-report") ?? text("inspection-report"),
    areasInReport: listOf(value("areas-in-report")),
    plan: text("plan"),
    reportPublished: date("report-published"),
    reportReceived: date("report-received"),
    draftReceived: date("draft-received"),
    notified: date("notified"),
    submitted: date("submitted"),
    published: date("published"),
    problems: problems.sort((a, b) => a.range.start.line - b.range.start.line),
    keys: Object.fromEntries(
      [...known].map(([key, entry]) => [key, { key: rangeOf(entry.at), value: rangeOf(entry.value) }]),
    ),
  };
});

type Report = (span: Span, message: string, suggestion?: string) => void;

/** Officers write `Inspection report` or `inspection_report` for `inspection-report`; both are read. */
const plain = (text: string): string => text.trim().toLowerCase().replace(/[ _]+/g, "-");

function reportSlip(slip: Slip, report: Report): void {
  if (slip.text !== undefined && slip.key !== undefined) {
    const quoted = JSON.stringify(slip.text);
    report(
      slip,
      `The text after “${slip.key}:” needs quotation marks around it, because of a sign in it. Write ${quoted}.`,
      quoted,
    );
  } else if (slip.key !== undefined && isKey(plain(slip.key))) {
    report(
      slip,
      `“${slip.key}” cannot be read from here on. It should be ${expected[plain(slip.key) as Key]}.`,
    );
  } else {
    report(
      slip,
      "The lines between the two --- cannot be read here. Write each as a name, a colon, a space and the text: “title: Our plan”.",
    );
  }
}

function knownEntries(entries: readonly Entry[], report: Report): Map<Key, Entry> {
  const known = new Map<Key, Entry>();
  for (const entry of entries) {
    const key = plain(entry.key);
    if (isKey(key)) {
      if (known.has(key))
        report(entry.at, `“${key}” is given twice. Only the first is read: take one of them out.`);
      else if (entry.value.data !== null) known.set(key, entry);
    } else if (!ordinary.includes(key)) {
      const meant = nearest(key, keys);
      if (meant) report(entry.at, `“${entry.key}” is not read. Did you mean “${meant}”?`, meant);
    }
  }
  return known;
}

/**
 * Reports what the schema refuses and the dates that are none, save where a slip has been `reported`; gives the keys
 * whose value cannot be used.
 */
function invalidKeys(
  known: ReadonlyMap<Key, Entry>,
  reported: ReadonlySet<string>,
  report: Report,
): Set<Key> {
  const spoilt = new Set<Key>();
  validFrontMatter(Object.fromEntries([...known].map(([key, { value }]) => [key, dataOf(key, value)])));
  for (const { instancePath } of validFrontMatter.errors ?? []) {
    const key = instancePath.split("/")[1] ?? "";
    if (isKey(key)) spoilt.add(key);
  }
  for (const key of dates) {
    const { text, data } = known.get(key)?.value ?? {};
    if (text !== undefined && typeof data !== "boolean" && readDate(text) === undefined) spoilt.add(key);
  }
  for (const key of spoilt) {
    const value = known.get(key)?.value;
    if (value === undefined || reported.has(key)) continue;
    const meant = key === "kind" && value.text !== undefined ? nearest(plain(value.text), kinds) : undefined;
    const hint = meant === undefined ? "" : ` Did you mean “${meant}”?`;
    report(value, `“${key}” should be ${expected[key]}.${hint}`, meant);
  }
  return spoilt;
}

/** What the schema sees: kinds and yes/no in plain letters, dates as text. */
function dataOf(key: Key, value: Value): unknown {
  if (key === "kind" || key === "summary")
    return typeof value.data === "boolean" ? value.data : plain(value.text ?? "");
  return dates.includes(key) || key === "inspection-report" ? (value.text ?? value.data) : value.data;
}

/** A slip of the pen is read as what was surely meant; it is reported all the same. */
function readKind(value: Value | undefined): Kind | "other" | undefined {
  const written = plain(value?.text ?? "");
  const kind = isKind(written) ? written : nearest(written, kinds);
  return isKind(kind) ? kind : undefined;
}

function listOf(value: Value | undefined): string[] {
  const values = value?.text === undefined ? (value?.entries ?? []).map((entry) => entry.value) : [value];
  return values.flatMap(({ text }) => text?.trim() || []);
}

function textEntries(value: Value | undefined): [string, string][] {
  return (value?.entries ?? []).flatMap(({ key, value: { text } }) =>
    text?.trim() ? [[key, text.trim()]] : [],
  );
}
