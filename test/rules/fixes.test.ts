import { expect, test } from "vitest";
import type { Finding } from "../../server/src/check/check.ts";
import type { Fix } from "../../server/src/check/finding.ts";
import { rules } from "../../server/src/rules/index.ts";
import { findingsIn, fixed, fixturesIn } from "./drafts.ts";

/** What an author would write for what a fix asks. */
const answers: Readonly<Record<string, string>> = {
  "name of the organisation": "Merrow Vale Council",
  "name of the body": "Merrow Vale Council",
  "month and year": "March 2028",
  July: "July",
  "why it is late": "No nurse applied for the post",
  "what is being done about it, and by when": "Agency cover until March 2028",
  "day, month and year": "30 October 2026",
  "what will be done": "Visit each child once a term",
  "how it stands now, and what it should be by when": "140 in May 2026, 60 by July 2028",
  "what will be different for children or families":
    "80% of families say that they can cope (41% in May 2026)",
  "what is different for children, young people and families, from what to what":
    "In 2024, 38% of new plans were on time; in 2026 it is 71%. Absence of pupils at SEN support fell from 12% to 9%.",
  "the evidence, with dates: data, audits, what children, young people, parents and carers say":
    "The data for 2026, an audit of 60 plans, our survey of 300 parents in April 2026, and interviews with 40 young people.",
  "what will be done, by which organisation and by when":
    "NHS Weir and Vale ICB will see children for therapy within 12 weeks of referral by 31 July 2027. Merrow Vale Council will visit each child who is on a part-time timetable by 30 April 2027.",
  "the reason": "the contract is let in March",
  "the new date": "30 June 2027",
  // The year that a date without one was read with.
  "2026": "2028",
  "2027": "2028",
};

function answer(asked: string): string {
  const words = answers[asked];
  if (words === undefined) throw new Error(`The test has no answer to “${asked}”.`);
  return words;
}

const texts = [
  ...rules.map(({ id, weak }) => ({ name: `${id}: weak example`, text: weak })),
  ...[...rules.map(({ id }) => id), "together"].flatMap((id) =>
    fixturesIn(id).map(({ name, text }) => ({ name: `${id}: ${name}`, text })),
  ),
].flatMap(({ name, text }) => [
  { name, text },
  { name: `${name}, as Word saves it`, text: `\uFEFF${text.replaceAll("\n", "\r\n")}` },
]);

test.each(texts)("each fix settles its finding and loses no words, $name", ({ text }) => {
  const before = findingsIn(text);
  for (const finding of before) {
    for (const fix of finding.fixes) {
      const after = fixed(text, fix, answer);
      const about = `${finding.message} | ${fix.title}`;
      expect(isAmong(finding, findingsIn(after)), about).toBe(false);
      expect(sameOrGrave(findingsIn(after), finding).length, about).toBeLessThan(
        sameOrGrave(before, finding).length,
      );
      const named = replaced(fix);
      for (const written of [after, fixed(text, fix, (asked) => asked)]) {
        expect(
          lost(text, written).filter((word) => !named.includes(word)),
          about,
        ).toEqual([]);
      }
      if (text.includes("\r\n")) expect(after).not.toMatch(/[^\r]\n/);
    }
  }
});

/** What matters beside a finding: the errors, the warnings, and what else its own rule says. */
function sameOrGrave(findings: readonly Finding[], { rule }: Finding): Finding[] {
  return findings.filter(
    (other) => other.rule === rule || other.severity === "error" || other.severity === "warning",
  );
}

/** A fix that replaces words says so: “Write an organisation in place of “TBC””. */
function replaced({ title }: Fix): string[] {
  return wordsIn(title.split(" in place of ")[1] ?? "");
}

/** The same rule says the same of the same action. */
function isAmong({ rule, message }: Finding, findings: readonly Finding[]): boolean {
  return findings.some((other) => other.rule === rule && other.message === message);
}

/** The words of `before` that `after` does not have. "n/a" is none. */
function lost(before: string, after: string): string[] {
  const left = wordsIn(after);
  return wordsIn(before).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The words of the draft itself: a comment that says what to leave alone is none of them. */
function wordsIn(text: string): string[] {
  const own = text.replaceAll("n/a", "").replace(/<!--\s*area-send-ignore.*?-->/gs, "");
  return own.match(/[\p{L}\p{N}]+/gu) ?? [];
}
