import { describe, expect, test } from "vitest";
import { read, unindented } from "./reading.ts";

const plan = (...lines: string[]): string => `
  # Mereford SEND improvement plan 2026 to 2028

  1 November 2026. Written by Mereford Council and NHS Mere Integrated Care Board (the ICB).

  ## Recommendation 1. Leaders should shorten waits for therapies

  You told us: "We waited a year."

  ${lines.join("\n\n  ")}
`;

/** Number, words, owners, end and measure of each action. */
const told = (text: string): unknown =>
  read(unindented(text))?.actions.map(({ id, title, owners, timescale, measure }) => [
    id,
    title.text.replace(/\.$/u, ""),
    owners.map((owner) => owner.text).join(" + "),
    timescale?.end,
    measure?.text.replace(/\.$/u, ""),
  ]);

const expected = [
  ["1a", "Ring every family each term", "the ICB", "2027-03-01", "waits fall from 40 weeks to 18"],
  [
    "1b",
    "Saturday clinics in both towns",
    "Mereford Council",
    "2027-06-30",
    "80% of parents say they were seen in time",
  ],
];

type Values = readonly [who: string, when: string, seen: string];
const values: readonly Values[] = [
  ["the ICB", "1 March 2027", "waits fall from 40 weeks to 18"],
  ["Mereford Council", "30 June 2027", "80% of parents say they were seen in time"],
];
const titles = ["Ring every family each term", "Saturday clinics in both towns"];

const written = (write: (id: string, title: string, ...rest: Values) => string): string =>
  plan(...values.map((each, at) => write(`1${"ab"[at] ?? ""}`, titles[at] ?? "", ...each)));

describe("an action is a paragraph with labels behind it", () => {
  test.each<[string, (id: string, title: string, who: string, when: string, seen: string) => string]>([
    [
      "in bold, without colons",
      (id, title, who, when, seen) =>
        `**${id}.** ${title}. **Promised by** ${who}. **By** ${when}. **You can tell because** ${seen}.`,
    ],
    [
      "in bold, with colons",
      (id, title, who, when, seen) =>
        `**${id}** ${title}. **Who:** ${who}. **By when:** ${when}. **Families will notice that:** ${seen}.`,
    ],
    [
      "between strokes",
      (id, title, who, when, seen) =>
        `**${id}** ${title} | **Lead** ${who} | **No later than** ${when} | **It has worked if** ${seen}`,
    ],
    [
      "with dashes",
      (id, title, who, when, seen) =>
        `**${id}** – ${title}. **Kept by** – ${who}. **Ready by** – ${when}. **How you will know** – ${seen}.`,
    ],
    [
      "in italics",
      (id, title, who, when, seen) =>
        `${id}. ${title}. *Promised by* ${who}. *By* ${when}. *You'll know when* ${seen}.`,
    ],
    [
      "in nothing but words",
      (id, title, who, when, seen) =>
        `${id}. ${title}. It is led by ${who}. It will be done by ${when}. We will know it has worked when ${seen}.`,
    ],
    [
      "on lines of their own",
      (id, title, who, when, seen) =>
        `**${id}.** ${title}.<br>**Promised by** ${who}<br>**By** ${when}<br>**You can tell because** ${seen}`,
    ],
    [
      "in paragraphs of their own",
      (id, title, who, when, seen) =>
        `**${id}.** ${title}.\n\n  **Promised by** ${who}\n\n  **By** ${when}\n\n  **You can tell because** ${seen}`,
    ],
    [
      "in a list below it",
      (id, title, who, when, seen) =>
        `${id}. ${title}.\n\n  - Promised by: ${who}\n  - By: ${when}\n  - You can tell because: ${seen}`,
    ],
    [
      "below a heading",
      (id, title, who, when, seen) =>
        `### ${id}. ${title}\n\n  **Promised by** ${who}. **By** ${when}. **You can tell because** ${seen}.`,
    ],
  ])("%s", (_name, write) => {
    expect(told(written(write))).toEqual(expected);
  });
});

test("“by” says who, and “kept by” when, where what follows says so", () => {
  const text = written(
    (id, title, who, when, seen) =>
      `${id}. ${title}. **By** ${who}. **Kept by** ${when}. **You will see** ${seen}.`,
  );
  expect(told(text)).toEqual(expected);
});

test("what lacks is lacking, and is not taken from another paragraph", () => {
  const text = plan(
    "**1a.** Ring every family. **Promised by** the ICB. **By** May 2027.",
    "**1b.** Open a clinic. **By** June 2027. **You can tell because** waits fall from 40 weeks to 18.",
  );
  expect(told(text)).toEqual([
    ["1a", "Ring every family", "the ICB", "2027-05-31", undefined],
    ["1b", "Open a clinic", "", "2027-06-30", "waits fall from 40 weeks to 18"],
  ]);
});

test.each([
  [
    "what is said of all that follows",
    "Therapies are late in both towns. **Lead** the ICB. **By** June 2027.",
  ],
  [
    "bold words in a sentence",
    "1a. Families who **lead** others say that **by** June 2027 all will be well.",
  ],
  [
    "a sentence that only tells a day",
    "The report came out in June. By 30 June 2027 inspectors will be back.",
  ],
  [
    "what is said of the part itself",
    "This action carries on unchanged and will be updated in January. Lead: the ICB. Measure: waits fall to 18 weeks.",
  ],
  ["people who speak", "1a. You can tell because of what the ICB promised by June."],
])("%s is no action", (_name, text) => {
  expect(told(plan(text))).toEqual([]);
});

test("what was done is told in a paragraph too, and no action", () => {
  const text = plan("Waits fell.").replace(
    "Recommendation 1. Leaders should shorten waits for therapies",
    "What we have already done",
  );
  const done = "1a. Clinics opened. **Led by** the ICB. **By** May 2026.";
  expect(told(text.replace("Waits fell.", done))).toEqual([]);
});
