import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Draft } from "../../server/src/draft/draft.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import type { MarkdownText } from "../../server/src/markdown/elements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { dumpDraft } from "../draft/dump.ts";
import { options } from "../draft/reading.ts";
import fc from "../random.ts";

/** How long a draft is edited: beyond this it is cut off. */
const longest = 5000;
const drafts = ["test/drafts", "examples", "examples/merrow-vale"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => readFileSync(`${folder}/${name}`, "utf8").slice(0, longest)),
);

const typed = fc.constantFrom(
  "Waits for an assessment fell from 40 to 18 weeks by March 2027 (ICB).",
  " (Lead: NHS Dale ICB (NDI); by 31 May 2027)",
  "**Owner:** Dale Council ",
  "Unless an action names another body, Dale Council is the responsible organisation. ",
  "All actions in this section are owned by the Dale Board. ",
  "RAG: B done, G on track, A delayed. ",
  "This page is a summary of our plan. ",
  "DCO – designated clinical officer",
  "\n\n**Success measures**\n\n",
  "\n### Action 1.4: Tell families\n\n",
  "ditto",
  "Updated 3 June 2026",
);

const pasted = fc.constantFrom(
  "\n\n| Ref | Action | Lead | By when | Measure | RAG |\n| --- | --- | --- | --- | --- | --- |\n| 1.1 | Open a clinic<br>1.2 Hire a nurse | ICB<br>LA | 31/03/2027 | waits fall | Blue |\n| | | and the LA | | | |\n| | Ask families | ditto | May 2027 | | |\n\n",
  "| 9.1 | Ring every family | Dale Council | May 2027 | 80% say so | Green |\n",
  "| | | | | more | |\n",
  "| 4.1 | | | | | |\n",
  "\n| **Priority 3: Money** | | | | | |\n",
  "\n- Hire a nurse (Lead: LA; by March 2027)\n- Audit plans – ICB – May 2027\n  - Measure: 95% on time\n",
  "\n10. Train staff\n - Lead: LA\n11. Tell families\n",
  "\n• Audit plans, LA, May 2027\n• Ring families\n\n",
  "\n**What we will do:** Open a clinic\n\nLead: ICB\n\nSome words between.\n\nBy when: May 2027\n\n",
  "\n| Action | Reason for delay | Mitigation | New date |\n| - | - | - | - |\n| 1.1 | Staff left | Agency | May 2027 |\n\n",
  "\n| Risk | Mitigation | Owner | Status |\n| - | - | - | - |\n| Staff leave | Pay | LA | open |\n\n",
  "\n## Priority area 2: Oversight\n\n",
  "\n## What are our plans for the next 12 months?\n\n### What next?\n\n",
  "\n## Glossary\n\n**CIC:** community interest company\n\n",
  "\n### 1.3 Open a clinic\n\nLead: ICB\n\nBy when: May 2027\n\n### 1.4 Hire a nurse\n\nHow we will know: waits fall\n\n",
  "\n```\n",
  "\n<!-- ",
  " -->\n",
  "\n\n",
  "|",
);

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What somebody does at `at`, a part of the way through the text: several edits where it is typed letter by letter. */
type Change = (text: string, at: number) => readonly Edit[];

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: typed.map(
      (words): Change =>
        (text, at) =>
          letterByLetter(words, at * text.length),
    ),
  },
  {
    weight: 4,
    arbitrary: pasted.map((words): Change => (text, at) => [insert(lineAt(text, at).from, words)]),
  },
  { weight: 3, arbitrary: fc.nat(60).map((length): Change => (text, at) => [cut(at * text.length, length)]) },
  { weight: 3, arbitrary: fc.constant<Change>((text, at) => [withoutLine(text, at)]) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((to): Change => move(lineAt, to)) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((to): Change => move(partAt, to)) },
  { weight: 2, arbitrary: fc.constant<Change>((text, at) => [{ ...partAt(text, at), text: "" }]) },
  {
    weight: 1,
    arbitrary: typed.map(
      (words): Change =>
        (text) =>
          letterByLetter(words, text.indexOf(" ") + 1),
    ),
  },
);

const changes = fc.array(
  fc.record({
    change,
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    then: fc.constantFrom("nothing", "nothing", "undone", "undone and done again"),
  }),
  { minLength: 3, maxLength: 8 },
);

const runs = Number(process.env.AREA_SEND_EDITS ?? 25);

test("read again after each edit, a draft is the same as one read from the start", () => {
  fc.assert(
    fc.property(fc.constantFrom(...drafts), changes, (start, all) => {
      const editor = editing(start);
      for (const { change: make, at, then } of all) {
        const before = editor.text();
        for (const { from, to, text } of make(before, at))
          editor.write(editor.text().slice(0, from) + text + editor.text().slice(to));
        const after = editor.text();
        if (then === "nothing") continue;
        editor.write(before);
        if (then === "undone and done again") editor.write(after);
      }
    }),
    { numRuns: runs },
  );
}, 300_000);

/** A draft that is read again at each edit, and compared with one that is read from the start. */
function editing(start: string): { text: () => string; write: (text: string) => void } {
  let markdown: MarkdownText = readMarkdown(start);
  let previous = readDraft(markdown, options);
  return {
    text: () => markdown.text,
    write(text) {
      if (text.length > 2 * longest) return;
      markdown = readMarkdown(text, markdown);
      previous = readDraft(markdown, { ...options, previous });
      const [again, fresh] = [previous, readDraft(readMarkdown(text), options)].map(dumpDraft);
      // To compare texts takes a fraction of the time.
      if (JSON.stringify(again) !== JSON.stringify(fresh)) expect(again).toEqual(fresh);
    },
  };
}

function insert(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

function cut(at: number, length: number): Edit {
  return { from: Math.floor(at), to: Math.floor(at) + length, text: "" };
}

/** Of a long sentence some letters come together, to save time. */
function letterByLetter(words: string, at: number): Edit[] {
  const parts = words.match(/[^]{1,6}/gu) ?? [];
  let from = Math.floor(at);
  return parts.map((part) => {
    const edit = insert(from, part);
    from += part.length;
    return edit;
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function lineAt(text: string, at: number): Stretch {
  const offset = Math.floor(at * text.length);
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { from, to: end < 0 ? text.length : end + 1 };
}

/** A heading and what stands under it. */
function partAt(text: string, at: number): Stretch {
  const offset = Math.floor(at * text.length);
  const from = Math.max(0, text.lastIndexOf("\n#", offset) + 1);
  const end = text.indexOf("\n#", offset);
  return { from, to: end < 0 ? text.length : end + 1 };
}

function withoutLine(text: string, at: number): Edit {
  return { ...lineAt(text, at), text: "" };
}

function move(stretchAt: (text: string, at: number) => Stretch, to: number): Change {
  return (text, at) => {
    const { from, to: end } = stretchAt(text, at);
    const rest = text.slice(0, from) + text.slice(end);
    return [{ from, to: end, text: "" }, insert(lineAt(rest, to).from, text.slice(from, end))];
  };
}

test("a letter in one row of a long plan leaves every other action as it is", () => {
  const plan = grownPlan(40);
  let markdown = readMarkdown(plan);
  const before = actionsOf(readDraft(markdown, options));
  const at = plan.indexOf("Ring family 17 ");
  markdown = readMarkdown(`${plan.slice(0, at)}X${plan.slice(at)}`, markdown);
  const after = actionsOf(readDraft(markdown, options));
  expect(after).toHaveLength(120);
  const changed = after.filter((action) => !before.includes(action));
  expect(
    changed.every(({ title }) => /^X?Ring family 17 |^Visit school 17 |^Train team 17 /.test(title.text)),
  ).toBe(true);
  expect(changed.length).toBeLessThanOrEqual(3);
});

function grownPlan(areas: number): string {
  const area = (at: number): string => `
## Priority area ${String(at)}: Waits of sort ${String(at)}

| Ref | Action | Responsible organisation | By when | Measure of success |
| --- | --- | --- | --- | --- |
| ${String(at)}.1 | Ring family ${String(at)} once a term | Dale Council | 31 March 2027 | 80% of families say so |
| ${String(at)}.2 | Visit school ${String(at)} with a parent | Dale ICB | 31 May 2027 | Absence falls from 12% to 8% |
| ${String(at)}.3 | Train team ${String(at)} in speech | Dale Trust | 31 July 2027 | Waits fall to 18 weeks |
`;
  return `# Dale SEND priority action plan\n${Array.from({ length: areas }, (_, at) => area(at + 1)).join("")}`;
}

function actionsOf(draft: Draft | undefined): Draft["actions"] {
  return draft?.actions ?? [];
}
