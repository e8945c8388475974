import { readdirSync, readFileSync } from "node:fs";
import { check, type Finding } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import type { Fix } from "../../server/src/check/finding.ts";
import { companionsAmong } from "../../server/src/workspace/in-memory.ts";

/** The day on which all examples and fixtures are checked. */
export const today = "2026-11-02";

/** Files that stand in the folder of a text, by their paths from there. */
export type Beside = ReadonlyMap<string, string>;

/** What all rules find in a text. */
export function findingsIn(text: string, beside: Beside = new Map()): Finding[] {
  const options = { today, calendar: defaultCalendar };
  const draft = readDraft(readMarkdown(text), options);
  if (!draft) throw new Error("The text was not taken for a draft of any kind.");
  const files = new Map([...beside].map(([path, said]) => [`drafts/${path}`, said]));
  const companions = companionsAmong(files, options)("drafts/this.md", draft);
  return check(draft, { today, configuration: defaultConfiguration, companions });
}

/** A finding as it is expected: its rule, and the line on which it starts, counted from one. */
export interface Expected {
  readonly line: number;
  readonly rule: string;
}

export interface Fixture {
  readonly name: string;
  /** Without its marks. */
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly beside: Beside;
}

const folder = new URL("./", import.meta.url);
const mark = / ?<!-- expect: ([a-z -]+) -->/g;

/**
 * The fixtures of a folder. `<!-- expect: action-owner -->` at the end of a line says that a finding of that rule
 * starts on the line; it is taken away before the text is read. Two ids are two findings. Files of a folder `beside`
 * are there for a fixture to name at its top: `inspection-report: beside/report.md`.
 */
export function fixturesIn(name: string): Fixture[] {
  const path = new URL(`${name}/`, folder);
  const read = (file: string): string => readFileSync(new URL(file, path), "utf8");
  const files = readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md"));
  const isBeside = (file: string): boolean => file.startsWith("beside/");
  const beside = new Map(files.filter(isBeside).map((file) => [file, read(file)]));
  return files.filter((file) => !isBeside(file)).map((file) => readFixture(file, read(file), beside));
}

function readFixture(name: string, marked: string, beside: Beside): Fixture {
  const expected = marked.split("\n").flatMap((line, index) =>
    [...line.matchAll(mark)].flatMap(([, ids = ""]) =>
      ids
        .trim()
        .split(" ")
        .map((rule) => ({ line: index + 1, rule })),
    ),
  );
  return { name, text: marked.replace(mark, ""), expected, beside };
}

/** The findings in the form of a fixture's marks. */
export function placesOf(findings: readonly Finding[]): Expected[] {
  return findings.map(({ rule, range }) => ({ line: range.start.line + 1, rule }));
}

/** The text with a fix made, and with each of its blanks filled in by `answer`. */
export function fixed(text: string, fix: Fix, answer: (asked: string) => string): string {
  const markdown = readMarkdown(text);
  const edits = fix.edits.map(({ range, snippet }) => ({
    from: markdown.offsetAt(range.start),
    to: markdown.offsetAt(range.end),
    words: filled(snippet, answer),
  }));
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((left, { from, to, words }) => left.slice(0, from) + words + left.slice(to), text);
}

function filled(snippet: string, answer: (asked: string) => string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:[^\\}]|\\.)*)\}/gs,
    (_mark, escaped?: string, asked?: string) =>
      asked === undefined ? (escaped ?? "") : answer(asked.replace(/\\([\\$}])/g, "$1")),
  );
}
