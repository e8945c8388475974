import { expect, test, vi } from "vitest";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { kinds } from "../../server/src/guidance/kinds.ts";
import type { Position, Range } from "../../server/src/markdown/position.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { factsOf, type Facts } from "../../server/src/report/facts.ts";
import fc from "../random.ts";

const titles = fc.constantFrom(
  "# Mereford SEND priority action plan\n\n",
  "# Mereford SEND self-evaluation\n\n",
  "# SEND highlight report\n\n",
  "Mereford SEND priority action plan\n\n",
  "**Mereford SEND self-evaluation**\n\nUpdated April 2026\n\n",
  "---\nkind: strategic-plan\ndate: 17 April 2026\nposts:\n  Head of SEND: Mereford Council\n---\n",
  "",
);

/** Lines of plans and self-evaluations, and what is put in their way. */
const lines = fc.constantFrom(
  ..."## Area 1: Waits\n|### What we will do\n|## Question 2\n|### What next?\n|## By September 2026\n|**Priority 2: Plans**\n".split(
    "|",
  ),
  ..."**What we will do:**\n|Lead: ICB for actions 1.1 to 1.3\n|- Action 1.1: Open a clinic\n|  - Lead: ICB\n|By when: \n".split(
    "|",
  ),
  ..."- Open a clinic (Lead: ICB; by March 2027) → waits fall\n|1. ICB to hire a nurse – May 2027\n|• Audit plans, LA, May 2027\n".split(
    "|",
  ),
  ..."> - “Answer the phone”\n|- [x] Done\n|- \n|<!-- area-send-question 3 -->\n|<!--\n|```\n|The ICB is responsible for all actions.\n".split(
    "|",
  ),
  "| Ref | Action | Lead | Start | By when | Measure | RAG |\n| --- | --- | --- | --- | --- | --- | --- |\n",
  "| Ref | Action | Lead | Start | By when | Measure | RAG |\n",
  "| 1.1 | Open a clinic<br>1.2 Hire a nurse | ICB<br>LA | May 2026 | 31/03/2027 | waits fall from 40 weeks | Blue |\n",
  "| | | LA | | | | |\n",
  "| 1.3 | | | | | | |\n",
  '| 1.4 | and the south | ditto | " | n/a | TBC | \\| |\n',
  "| **Plans** | | | | | | |\n",
  "| Action 1.1 | Open a clinic |\n| --- | --- |\n| Lead | ICB |\n",
  "| What do we know? | How do we know? | What next? |\n| - | - | - |\n| a | b | c |\n",
  "| Progress | Next steps | Risks |\n| --- | --- | --- |\n| Much | • Open a clinic<br>• Rest | None |\n",
);

const bits = fc.constantFrom(
  ..."(|)|[|]|**|*|`|:|;|,|–|→|ICB|LA and |Lead: |by |May 27|1.2 |Action 2 |\t|\\|&amp;|<br>|~~|“|”|?".split(
    "|",
  ),
  "|",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u0000",
  "\u00a0",
  "\ufeff",
  "🟠",
  "👩‍👧",
  "é",
  "\u2028",
);

/** Nothing, or something that nobody expects there. */
const noise = fc.oneof({ weight: 5, arbitrary: fc.constant("") }, bits, fc.string({ unit: "binary" }));

const anyText = fc
  .tuple(titles, fc.array(fc.tuple(noise, lines, fc.constantFrom("", "", "\n")), { maxLength: 25 }), noise)
  .map(([title, parts, end]) => title + parts.flat().join("") + end);

/** Each text is read as what it says it is, and as one of the kinds. */
const anyKind = fc.option(fc.constantFrom(...kinds), { nil: undefined });

function read(text: string, kind?: (typeof kinds)[number]): Facts {
  return factsOf(readDraft(readMarkdown(text), { today: "2026-04-17", calendar: defaultCalendar, kind }));
}

test("any text can be read, twice alike, and all that is read lies within it", () => {
  fc.assert(
    fc.property(anyText, anyKind, (text, kind) => {
      const facts = read(text, kind);
      const ends = readMarkdown(text).positionAt(text.length);
      for (const { start, end } of rangesIn(facts)) {
        expect(start.line).toBeGreaterThanOrEqual(0);
        expect(start.character).toBeGreaterThanOrEqual(0);
        expect(isBefore(start, end), `${place(start)} is not after ${place(end)}`).toBe(true);
        expect(isBefore(end, ends), `${place(end)} is inside the text, which ends at ${place(ends)}`).toBe(
          true,
        );
      }
      expect(read(text, kind)).toEqual(facts);
    }),
    { numRuns: 300 },
  );
});

test("Windows line endings change nothing", () => {
  fc.assert(
    fc.property(anyText, anyKind, (any, kind) => {
      const text = any.replace(/\r+\n/g, "\n");
      expect(read(text.replaceAll("\n", "\r\n"), kind)).toEqual(read(text, kind));
    }),
    { numRuns: 300 },
  );
});

test("a byte order mark moves the first line by one character and changes nothing else", () => {
  const withoutMark = ({ line, character }: Position): Position => ({
    line,
    character: line === 0 && character > 0 ? character - 1 : character,
  });
  fc.assert(
    fc.property(anyText, anyKind, (any, kind) => {
      const text = any.replace(/^\ufeff+/, "");
      const marked = read(`\ufeff${text}`, kind);
      expect(placed(marked, withoutMark)).toEqual(read(text, kind));
    }),
    { numRuns: 300 },
  );
});

test("a text twice as long is about twice the work", () => {
  const part = (at: number): string => `
## Area ${String(at)}: Waits

Lead: ICB for actions 1.1 to 1.3

| Ref | Action | Lead | When | Measure |
| --- | --- | --- | --- | --- |
| 1.1 | Open a clinic | ICB | May 2027 | waits fall |

**${String(at)}.2 Tell families**

We will write to all.

### What we will do

- Hire a nurse (Lead: LA; by March 2027)

### What next?

Action 2.1: Audit plans (Lead: LA)
`;
  const work = (parts: number, kind: (typeof kinds)[number]): number => {
    const text = Array.from({ length: parts }, (_, at) => part(at)).join("");
    return charactersSearched(() => read(`# Mereford SEND plan\n${text}`, kind));
  };
  for (const kind of ["priority-action-plan", "self-evaluation", "progress-report"] as const)
    expect(work(60, kind) / work(30, kind)).toBeLessThan(2.2);
});

function rangesIn({ questions, areas, actions }: Facts): Range[] {
  const inActions = actions.flatMap(({ range, owners, timescale, measure }) => [
    range,
    ...owners.map((owner) => owner.range),
    ...[timescale, measure].flatMap((each) => each?.range ?? []),
  ]);
  return [...questions.map(({ range }) => range), ...areas.map(({ range }) => range), ...inActions];
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character);
}

function place({ line, character }: Position): string {
  return `${String(line)}:${String(character)}`;
}

/** The facts with each place changed. */
function placed(facts: Facts, change: (position: Position) => Position): Facts {
  const isPosition = (value: unknown): value is Position =>
    typeof value === "object" && value !== null && "line" in value && "character" in value;
  return JSON.parse(
    JSON.stringify(facts, (_, value: unknown) => (isPosition(value) ? { ...change(value) } : value)),
  ) as Facts;
}

/** How many characters all searches with expressions go over while `run` runs. */
function charactersSearched(run: () => void): number {
  let count = 0;
  const search: (this: RegExp, text: string) => RegExpExecArray | null = Reflect.get(
    RegExp.prototype,
    "exec",
  );
  const spy = vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = search.call(this, text);
    count += (found ? found.index + found[0].length : text.length) - from + 1;
    return found;
  });
  run();
  spy.mockRestore();
  return count;
}
