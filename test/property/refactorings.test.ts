import { describe, expect, test } from "vitest";
import type { Draft } from "../../server/src/draft/draft.ts";
import { labels } from "../../server/src/guidance/labels.ts";
import { gistOf, tellsTheSame } from "../../server/src/language/refactorings/gist.ts";
import type { Refactoring } from "../../server/src/language/refactorings/refactoring.ts";
import { compare } from "../../server/src/language/places.ts";
import { documentOf } from "../language/findings.ts";
import { allDrafts, allOffered, applied, draftOf } from "../language/refactoring.ts";
import fc from "../random.ts";

/** What stays the same of a draft through each sort of refactoring; by name, with what it is for left out. */
const kept: Readonly<Record<string, (draft: Draft) => readonly string[]>> = {
  toHeadings: gistOf,
  formatTable: gistOf,
  sortByDate: gistOf,
  sortByArea: gistOf,
  // What an action says of others by their numbers follows.
  renumber: (draft) =>
    gistOf({ ...draft, actions: draft.actions.map((each) => ({ ...each, id: undefined })) }).map((line) =>
      line.replace(/\d+ \d+/g, "n"),
    ),
  fillYear: ({ actions }) =>
    actions.map(({ owners, timescale, status, done }) => told(owners, timescale, status, done)),
  spellOut: ({ actions }) =>
    actions.map(({ owners, timescale, status, done }) => told(owners, timescale, status, done)),
};

function told(...[owners, timescale, status, done]: unknown[]): string {
  const { start, end, type } = (timescale ?? {}) as Partial<NonNullable<Draft["actions"][0]["timescale"]>>;
  const names = (owners as Draft["actions"][0]["owners"]).map(({ text }) => text);
  return JSON.stringify([names, start, end, type, (status as Draft["actions"][0]["status"])?.text, done]);
}

function check(text: string, draft: Draft, refactoring: Refactoring): string {
  const what = `${refactoring.name}: ${refactoring.title}`;
  const edits = refactoring.edits().toSorted((a, b) => compare(a.range.start, b.range.start));
  for (const [at, { range }] of edits.entries()) {
    const before = edits[at - 1]?.range.end;
    if (before) expect(compare(before, range.start), `${what}: edits apart`).toBeLessThanOrEqual(0);
  }
  const after = applied(text, refactoring);
  expect(after, what).not.toBe(text);
  if (!/(?<!\r)\n/.test(text)) expect(after, `${what}: line endings`).not.toMatch(/(?<!\r)\n/);
  const now = draftOf(after, draft.kind);
  expect(now?.kind, what).toBe(draft.kind);
  if (!now) return after;
  const same = kept[refactoring.name];
  if (same) expect([...same(now)].sort(), what).toEqual([...same(draft)].sort());
  if (refactoring.name === "toTable") expect(tellsTheSame(now, draft), what).toBe(true);
  if (refactoring.name === "addAction")
    expect(gistOf(now), what).toEqual(expect.arrayContaining(gistOf(draft)));
  if (refactoring.name === "splitAction") expect(now.actions.length, what).toBe(draft.actions.length + 1);
  if (refactoring.name !== "renumber") expect(missing(text, after), `${what}: words lost`).toEqual([]);
  return after;
}

const ofLabels = new Set([
  "br",
  "by",
  ...labels.flatMap(({ words }) => words.flatMap((each) => each.split(" "))),
]);

/** Words that are no longer there; those of labels may have become the heading of another column. */
function missing(before: string, after: string): string[] {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const there = new Set(words(after));
  return [...new Set(words(before))].filter((word) => !there.has(word) && !ofLabels.has(word));
}

/** Back from headings, the table tells what it told. */
function checkBack(there: string, draft: Draft, refactoring: Refactoring): void {
  const line = refactoring.edits()[0]?.range.start.line ?? 0;
  const startOf = (each: Refactoring): number => each.edits()[0]?.range.start.line ?? -9;
  const back = allOffered(documentOf(there)).find(
    (each) => each.name === "toTable" && Math.abs(startOf(each) - line) < 2,
  );
  expect(back, "the way back").toBeDefined();
  const after = back && draftOf(applied(there, back), draft.kind);
  expect(after && tellsTheSame(after, draft)).toBe(true);
}

/** As often as one sort is tried in a draft. */
const enough = 3;

function checkAll(text: string): void {
  const document = documentOf(text);
  const draft = document.draft();
  if (!draft) return;
  const seen = new Map<string, number>();
  for (const refactoring of allOffered(document)) {
    const times = (seen.get(refactoring.name) ?? 0) + 1;
    seen.set(refactoring.name, times);
    if (times > enough) continue;
    const after = check(text, draft, refactoring);
    if (refactoring.name === "toHeadings") checkBack(after, draft, refactoring);
  }
}

describe("no refactoring alters what a draft tells, but for what it is for", () => {
  const drafts = allDrafts();
  test.each(drafts)(
    "%s",
    (_name, text) => {
      checkAll(text);
    },
    60_000,
  );
  test.each(drafts.filter((_, at) => at % 12 === 0))(
    "with Windows line endings: %s",
    (_name, text) => {
      checkAll(text.replaceAll("\n", "\r\n"));
    },
    60_000,
  );
});

const owners = fc.constantFrom(
  "Mereford Council",
  "NHS Mereford ICB",
  "",
  "Mereford Council<br>NHS Mereford ICB",
  "n/a",
);
const times = fc.constantFrom(
  "March 2027",
  "",
  "31/07/2027",
  "by May 2027 and by July 2027",
  "October",
  "Q1 2027/28",
  "tbc",
);
const measures = fc.constantFrom(
  "",
  "Waits fall from 40 weeks to 18",
  "60% wait less<br>• Fewer calls",
  "a \\| b `c \\| d` 👩‍👧",
);
const titles = fc.constantFrom(
  "Open a clinic",
  "Train **all** staff",
  "Ask families<br>- by letter<br>- by phone",
  "Publish [the data](https://example.org/a)",
  "Tell the MDT: see 1.2",
  "Work with the ICB 日本 <!-- a note -->",
);
const numbers = fc.constantFrom("1.1", "1.2", "", "A1", "1.1 (old)", "2–1", "Action 3", "[x]", "2a");
const row = fc.tuple(numbers, titles, owners, times, measures);
const rows = fc.array(row, { minLength: 1, maxLength: 6 });
const ends = fc.constantFrom("\n", "\r\n");

test("random plans keep what they tell", () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), ends, (one, other, ragged, eol) => {
      const bar = ragged ? "|" : " | ";
      const table = (area: number, cells: readonly (readonly string[])[]): string =>
        [
          `## Area for priority action ${area}: Waits`,
          "",
          "| Ref | Action | Lead | By when | How we will know |",
          "|---|---|:-:|---|---:|",
          ...cells.map((each) => `|${each.join(bar)}|`),
        ].join("\n");
      const text = `---\nkind: priority-action-plan\ndate: 2026-09-14\n---\n\n# Plan\n\n${table(1, one)}\n\n${table(2, other)}\n`;
      checkAll(text.replaceAll("\n", eol));
    }),
    { numRuns: 20 },
  );
}, 120_000);
