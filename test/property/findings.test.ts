import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import type { Finding } from "../../server/src/check/finding.ts";
import type { Action, Draft } from "../../server/src/draft/draft.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { rules } from "../../server/src/rules/index.ts";
import type { Companions, Rule } from "../../server/src/rules/rule.ts";
import { options } from "../draft/reading.ts";
import fc from "../random.ts";

/** How long a draft is edited: beyond this it is cut off. */
const longest = 5000;
const drafts = ["test/drafts", "examples", "test/rules/together"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => readFileSync(`${folder}/${name}`, "utf8").slice(0, longest)),
);
const plan = readDraft(readMarkdown(readFileSync("examples/priority-action-plan-clean.md", "utf8")), options);
const alone: Companions = { report: undefined, plan: undefined, missing: [] };
const besidePlan: Companions = { ...alone, plan: plan && { name: "plan.md", path: "plan.md", draft: plan } };

/** What is typed letter by letter. */
const typed = fc.constantFrom(
  "The TAF met CAMHS (child and adolescent mental health services).",
  "TAF",
  "two pupils",
  "Waits fell. Three children went home.",
  "in May 2026",
  "TBC",
  "ongoing",
  "the CCG",
  "by 31 March 2025",
  "see Appendix 3",
  "[Click here](https://example.org)",
  "![](waits.png)",
  "Utilise the statement of SEN.",
  "partnership board",
);

/** What stands there at once. */
const pasted = fc.constantFrom(
  "\n",
  "\n\n",
  "\n## Area 9: Oversight\n",
  "\n## Glossary\n\nTAF: team around the family\n",
  "\n#### Next steps\n\n- Ring all families\n- Open a clinic\n",
  "| 9.1 | Ring every family | TBC | | |\n",
  "\n| A | B | C | D | E | F | G | H | I |\n| - | - | - | - | - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |\n\n",
  " <!-- area-send-ignore action-owner -- agreed until 31 March 2028 -->",
  "\n<!-- area-send-ignore-section -->\n",
  "<!-- area-send-ignore-file plain-english -->",
  "Ref\tAction\tLead\n1\tRing\tICB\n2\tWrite\tLA\n",
  "\n> “The CCG never rang two pupils.”\n",
  "\r\n",
  "```\n",
);

const top = fc.constantFrom(
  "---\nkind: priority-action-plan\ndate: 2026-09-14\npartners:\n  - Dale Council\n  - NHS Dale ICB\n---\n",
  "---\nkind: progress-report\ndate: 2026-10-30\nsummary: yes\n---\n",
  "---\nkind: self-evaluation\nmeeting: 2026-12-01\nareas-in-report:\n  - Waits for therapy\n---\n",
  "---\nkind: priority-action-plan\nposts:\n  Head of SEND: Dale Council\n---\n",
);

/** An edit at `at`, a part of the way through the text: the texts that it passes through. */
type Change = (text: string, at: number) => readonly string[];

const part = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: typed.map(
      (words): Change =>
        (text, at) =>
          typing(text, words, at * text.length),
    ),
  },
  {
    weight: 3,
    arbitrary: pasted.map((words): Change => (text, at) => [insert(text, words, lineAt(text, at).from)]),
  },
  {
    weight: 2,
    arbitrary: pasted.map((words): Change => (text, at) => [insert(text, words, lineAt(text, at).to - 1)]),
  },
  {
    weight: 2,
    arbitrary: fc.nat(40).map((length): Change => (text, at) => [cut(text, at * text.length, length)]),
  },
  {
    weight: 2,
    arbitrary: part.map(
      (to): Change =>
        (text, at) =>
          moved(text, at, to),
    ),
  },
  {
    weight: 1,
    arbitrary: top.map((words): Change => (text) => [words + text.replace(/^---\n[^]*?\n---\n/, "")]),
  },
  {
    weight: 1,
    arbitrary: typed.map(
      (words): Change =>
        (text) =>
          typing(text, words, text.indexOf(" ") + 1),
    ),
  },
);

const changes = fc.array(fc.record({ change, at: part, undone: fc.boolean() }), {
  minLength: 3,
  maxLength: 8,
});
const runs = Number(process.env.AREA_SEND_EDITS ?? 25);

test("checked again after each edit, a draft has the findings of one that is read from the start", () => {
  fc.assert(
    fc.property(fc.constantFrom(...drafts), changes, (start, all) => {
      let markdown = readMarkdown(start);
      let draft = readDraft(markdown, options);
      findingsIn(draft);
      const write = (text: string): void => {
        markdown = readMarkdown(text, markdown);
        draft = readDraft(markdown, { ...options, previous: draft });
        const [again, fresh] = [draft, readDraft(readMarkdown(text), options)].map(findingsIn);
        if (JSON.stringify(again) !== JSON.stringify(fresh)) expect(again).toEqual(fresh);
      };
      for (const { change: make, at, undone } of all) {
        const before = markdown.text;
        make(before, at).forEach(write);
        if (undone) write(before);
      }
    }),
    { numRuns: runs },
  );
}, 300_000);

function findingsIn(draft: Draft | undefined): Finding[] {
  if (!draft) return [];
  const companions = draft.kind === "progress-report" ? besidePlan : alone;
  return check(draft, { today: options.today, configuration: defaultConfiguration, companions });
}

/** Of a long sentence some letters come together, to save time. */
function typing(text: string, words: string, at: number): string[] {
  const ends = Array.from({ length: Math.ceil(words.length / 7) }, (_, index) => (index + 1) * 7);
  return ends.map((end) => insert(text, words.slice(0, end), Math.floor(at)));
}

function insert(text: string, words: string, at: number): string {
  return text.slice(0, at) + words + text.slice(at);
}

function cut(text: string, at: number, length: number): string {
  return text.slice(0, Math.floor(at)) + text.slice(Math.floor(at) + length);
}

function lineAt(text: string, at: number): { readonly from: number; readonly to: number } {
  const offset = Math.floor(at * text.length);
  const end = text.indexOf("\n", offset);
  return { from: text.lastIndexOf("\n", offset - 1) + 1, to: end < 0 ? text.length : end + 1 };
}

function moved(text: string, at: number, to: number): string[] {
  const { from, to: end } = lineAt(text, at);
  const rest = text.slice(0, from) + text.slice(end);
  return [rest, insert(rest, text.slice(from, end), lineAt(rest, to).from)];
}

test("a letter in one row of a long plan: the rules about actions are asked about its action alone", () => {
  const asked = new Map<string, string[]>();
  const counting = rules.map((rule): Rule => {
    if (rule.per !== "action") return rule;
    return {
      ...rule,
      check(action, around) {
        asked.set(rule.id, [...(asked.get(rule.id) ?? []), (action as Action).id ?? ""]);
        rule.check(action, around);
      },
    };
  });
  let markdown = readMarkdown(grownPlan(40));
  const checked = (): Finding[] => {
    const draft = readDraft(markdown, options);
    return draft
      ? check(draft, { today: options.today, configuration: defaultConfiguration, rules: counting })
      : [];
  };
  const write = (text: string): void => {
    markdown = readMarkdown(text, markdown);
    asked.clear();
  };
  checked();
  expect(new Set([...asked.values()].map(({ length }) => length))).toEqual(new Set([120]));

  write(markdown.text.replace("Ring family 17 ", "Ring each family 17 "));
  checked();
  expect(asked.size).toBeGreaterThan(5);
  expect(new Set([...asked.values()].flat())).toEqual(new Set(["17.1"]));

  write(markdown.text.replace("## Priority area 1:", "Some words.\n\n## Priority area 1:"));
  const before = checked();
  expect([...asked.values()].flat()).toEqual([]);

  write(`${markdown.text}\nThe end.\n`);
  const after = new Set(checked());
  const ofActions = new Set(rules.filter(({ per }) => per === "action").map(({ id }) => id));
  const kept = before.filter(({ rule, message }) => ofActions.has(rule) && !message.includes("40."));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.every((finding) => after.has(finding))).toBe(true);
});

/** Each area with an action that has no owner, and one whose timescale is vague. */
function grownPlan(areas: number): string {
  const area = (at: number): string => `
## Priority area ${String(at)}: Waits of sort ${String(at)}

| Ref | Action | Responsible organisation | By when | Measure of success |
| --- | --- | --- | --- | --- |
| ${String(at)}.1 | Ring family ${String(at)} once a term | Dale Council | ongoing | 80% of families say so |
| ${String(at)}.2 | Visit school ${String(at)} with a parent | Dale ICB | 31 May 2027 | |
| ${String(at)}.3 | Train team ${String(at)} in speech | Dale Trust | 31 July 2027 | Waits fall to 18 weeks |
`;
  return `# Dale SEND priority action plan\n${Array.from({ length: areas }, (_, at) => area(at + 1)).join("")}`;
}
