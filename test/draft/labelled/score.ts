import { readFileSync } from "node:fs";
import type { Judgement } from "../../../server/src/draft/impact.ts";

export type Label = "impact" | "activity" | "output" | "process" | "hope" | "background";

/** A statement and what a reader took it for, before it was ever judged. */
export interface Labelled {
  readonly label: Label;
  readonly text: string;
}

/** How a judgement compares with the labels; shares are between 0 and 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly Labelled[];
  readonly missed: readonly Labelled[];
}

const line = /^(impact|activity|output|process|hope|background): (.+)$/;

/** What the word lists were improved with, and what is held out for measuring only. */
export function readLabelled(): { seen: Labelled[]; heldOut: Labelled[] } {
  const second = readStatements("second.txt");
  const nth = new Map<Label, number>();
  const odd = second.filter(({ label }) => {
    const count = (nth.get(label) ?? 0) + 1;
    nth.set(label, count);
    return count % 2 === 1;
  });
  return {
    seen: [...readStatements("first.txt"), ...odd],
    heldOut: second.filter((each) => !odd.includes(each)),
  };
}

function readStatements(name: string): Labelled[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text.split("\n").flatMap((each) => {
    const [, label, said] = line.exec(each) ?? [];
    return label && said ? [{ label: label as Label, text: said }] : [];
  });
}

/** Output counts are activity. A claim about the process is not impact, and to call it activity is fair. */
const right: Readonly<Record<"impact" | "activity", readonly Label[]>> = {
  impact: ["impact"],
  activity: ["activity", "output"],
};
const fair: Readonly<Record<"impact" | "activity", readonly Label[]>> = { impact: [], activity: ["process"] };

export function score(
  type: "impact" | "activity",
  statements: readonly Labelled[],
  judge: (text: string) => Judgement,
): Score {
  const judged = statements.filter(({ text }) => judge(text).type === type);
  const due = statements.filter(({ label }) => right[type].includes(label));
  const found = due.filter((each) => judged.includes(each));
  const wrong = judged.filter(({ label }) => !right[type].includes(label) && !fair[type].includes(label));
  return {
    precision: share(found.length, found.length + wrong.length),
    recall: share(found.length, due.length),
    wrong,
    missed: due.filter((each) => !judged.includes(each)),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
