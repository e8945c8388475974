import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { crossReferences } from "../../server/src/draft/mentions/cross-references.ts";
import { alone as byItself } from "../../server/src/draft/mentions/group.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { Refusal } from "../../server/src/language/rename.ts";
import { rangeOf } from "../../server/src/markdown/place.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { groupAmong, renamedIn, type Files } from "../language/group.ts";
import fc from "../random.ts";

/** A number of the same form that no draft has. */
function fresh(id: string): string {
  return /\d/.test(id) ? id.replace(/\d+(?=\D*$)/, "87") : "H";
}

/** Changes the numbers of the group there and back, all or the one asked for; gives how many could be changed. */
function thereAndBack(files: Files, path: string, only?: number): number {
  let done = 0;
  const all = crossReferences(groupAmong(files, path));
  const chosen = only === undefined ? all : all.slice(only % (all.length || 1)).slice(0, 1);
  for (const { id, type, home, mentions } of chosen) {
    const last = mentions.at(-1);
    if (!last) continue;
    const by = fresh(id);
    let there: Files;
    try {
      there = renamedIn(files, last.member.path, rangeOf(last.place).start, by);
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      continue;
    }
    expect([...there]).not.toEqual([...files]);
    const found = crossReferences(groupAmong(there, path)).find(
      (each) => each.type === type && each.id === by && each.home.path === home.path,
    );
    const first = found?.mentions[0];
    if (!first) throw new Error(`${by} is nowhere`);
    const back = renamedIn(there, first.member.path, rangeOf(first.place).start, id);
    expect([...back]).toEqual([...files]);
    done += 1;
  }
  return done;
}

function filesIn(folder: string): Files {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return new Map(names.map((name) => [`/x/${name}`, readFileSync(join(folder, name), "utf8")]));
}

test.each(["\n", "\r\n"])("a number changed there and back leaves every example as it was (%j)", (eol) => {
  const written = (files: Files): Files =>
    new Map([...files].map(([path, text]) => [path, text.replaceAll("\n", eol)]));
  expect(thereAndBack(written(filesIn("examples/merrow-vale")), "/x/priority-action-plan.md")).toBe(6);
  const alone = [...filesIn("examples")].map(([path, text]) =>
    thereAndBack(written(new Map([[path, text]])), path),
  );
  expect(Math.max(...alone)).toBeGreaterThan(3);
});

const id = fc.constantFrom("1.1", "1.2", "2.1", "2.2", "2.10", "3.1", "9.9");
const area = fc.constantFrom("1", "2", "3", "12");
const said = fc.oneof(
  id.map((each) => `Action ${each} is late.`),
  id.map((each) => `Waits are long (see ${each}).`),
  id.map((each) => `The wait is ${each} weeks, or ${each}%.`),
  fc.tuple(id, id).map(([one, other]) => `Actions ${one} and ${other}<br>are **done** 🙂.`),
  area.map((each) => `PA${each} and priority\u00a0${each} come first.`),
  area.map((each) => `See paragraph ${each} of the handbook, on ${each} March 2027.`),
  id.map((each) => `**${each} Open a clinic.** Not yet.`),
  id.map(
    (each) =>
      `| Ref | Update | Links to | Status |\n| --- | --- | --- | --- |\n| ${each} | See ${each} | ${each} | Late |`,
  ),
);
const row = fc.tuple(id, fc.constantFrom("Open a clinic", "Ring every family", "Visit each school"));
const part = fc
  .tuple(area, fc.array(row, { maxLength: 4 }), fc.array(said, { maxLength: 2 }))
  .map(
    ([number, rows, words]) =>
      `## Area for priority action ${number}: Waits\n\n${words.join("\n\n")}\n\n| Ref | Action | Owner | By when |\n| --- | --- | --- | --- |\n${rows
        .map(([ref, title]) => `| ${ref} | ${title} | Mereford Council | March 2028 |\n`)
        .join("")}`,
  );
const folder = fc
  .tuple(
    fc.array(part, { minLength: 1, maxLength: 4 }),
    fc.array(said, { maxLength: 6 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([parts, words, eol]) => {
    const plan = `---\nkind: priority-action-plan\n---\n\n# Plan\n\n${parts.join("\n")}`;
    const report = `---\nkind: progress-report\n---\n\n# Report\n\n${words.join("\n\n")}\n`;
    return new Map([
      ["/x/plan.md", plan.replaceAll("\n", eol)],
      ["/x/report.md", report.replaceAll("\n", eol)],
    ]);
  });

test("a number changed there and back leaves every draft as it was", () => {
  let done = 0;
  fc.assert(
    fc.property(folder, fc.nat(), (files, which) => {
      done += thereAndBack(files, "/x/plan.md", which);
    }),
    { numRuns: 60 },
  );
  expect(done).toBeGreaterThan(20);
});

test("looking for numbers never throws, and marks nothing but numbers", () => {
  const pieces = fc.array(
    fc.oneof(
      said,
      fc.string(),
      fc.constantFrom("\n", "\n\n", "# ", "- ", "| ", "action ", "1.1", "PA", "(", ")", "–"),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(pieces, (some) => {
      const text = `---\nkind: priority-action-plan\n---\n\n${some.join("")}`;
      const draft = readDraft(readMarkdown(text), { today: "2026-11-22", calendar: defaultCalendar });
      if (!draft) return;
      for (const { mentions } of crossReferences(byItself({ path: "/x/plan.md", draft })))
        for (const { place } of mentions)
          expect(place.block.text.slice(place.from, place.to)).toMatch(/^[\p{L}\d .-]{1,24}$/u);
    }),
    { numRuns: 300 },
  );
});
