import { describe, expect, it } from "vitest";
import { comparisons, directions, hopes } from "../../server/src/guidance/change-words.ts";
import { evidenceLists, evidenceWords } from "../../server/src/guidance/evidence-words.ts";
import { figurePhrases } from "../../server/src/guidance/figure-words.ts";
import { signs } from "../../server/src/guidance/impact-words.ts";
import { lists as peopleLists } from "../../server/src/guidance/people-words.ts";
import { covered, finder, finderInTurn, fold, list, type Lists } from "../../server/src/guidance/phrases.ts";
import { cpuSeconds } from "../cpu-time.ts";
import fc from "../random.ts";
import { patternOf } from "./phrase-pattern.ts";

describe("a phrase", () => {
  it.each([
    ["wait*", "long waiting list", "waiting"],
    ["wait*", "await", undefined],
    ["portal", "portals", undefined],
    ["# weeks", "within 1,200 weeks", "1,200 weeks"],
    ["# weeks", "within twelve weeks", "twelve weeks"],
    ["#% of", "about 4.5 % of plans", "4.5 % of"],
    ["co-produced", "coproduced", "coproduced"],
    ["co-produced", "co produced", "co produced"],
    ["from … to", "from 4.5 weeks, or so, to two", "from 4.5 weeks, or so, to"],
    ["from … to", "from four weeks. Now to two", undefined],
    ["from .. to", "from four, then to two", undefined],
    ["all {people}", "all young people", "all young people"],
    ["(# now", "plans (54% now)", "(54% now"],
    ["_ made", "decisions made", "decisions made"],
    ["_ made", "~~~ made", undefined],
    ["^ # visits", "- 30 visits a term", "30 visits"],
    ["^ # visits", "we made 30 visits", undefined],
    ["*ed $", "chair appointed (2026)", "appointed"],
    ["*ed $", "an appointed chair", undefined],
  ])("%s in “%s” finds %s", (phrase, text, found) => {
    const lists = { people: ["children", "young people"] };
    expect(finder([phrase], lists).firstIn(text)?.words).toBe(found);
  });

  it("gives way to a longer one that fits too", () => {
    const phrases = finder(list("good | good level of development"));
    expect(phrases.firstIn("a good level of development")?.words).toBe("good level of development");
  });
});

describe("lists in turn", () => {
  it("miss nothing where a list is read while words that another has taken are out of sight", () => {
    const take = finderInTurn([["one"], ["x {named}", "beta"]], { named: ["zeta"] });
    expect(take("one x beta zeta").map(({ words }) => words)).toEqual(["one", "beta"]);
  });
});

const lists: Lists = { ...evidenceLists, ...peopleLists };

describe("finding", () => {
  const weeks = finder(["# weeks", "months"]);

  it("tells where, in order, without overlaps", () => {
    expect(weeks.allIn("from 12 weeks to 3 months or ten weeks")).toEqual([
      { from: 5, to: 13, words: "12 weeks" },
      { from: 19, to: 25, words: "months" },
      { from: 29, to: 38, words: "ten weeks" },
    ]);
  });

  it("replaces each", () => {
    expect(weeks.replaceIn("12 weeks, not ten weeks", covered)).toBe("~~~~~~~~, not ~~~~~~~~~");
  });

  const all = [
    ...signs.map(({ phrases }) => phrases),
    ...evidenceWords.map(({ phrases }) => phrases),
    ...[comparisons, directions, hopes, figurePhrases],
  ].filter((phrases) => phrases.every((phrase) => namesKnown(phrase, lists)));
  const bits = all.flat().map(exampleOf);
  const words = fc.constantFrom(...bits, "children", "two", "%", "the", "😀", "İ", "~", "1,200", "per cent");
  const joints = fc.constantFrom(" ", "-", "  ", ", ", ". ", ": ", "", " (", "'s ", "\n");
  const texts = fc
    .array(fc.tuple(words, joints), { maxLength: 12 })
    .map((parts) => fold(parts.flat().join("")));

  it("is what a regular expression of the same meaning finds", () => {
    const both = all.map((phrases) => [finder(phrases, lists), patternOf(phrases, lists)] as const);
    fc.assert(
      fc.property(texts, (text) => {
        for (const [seek, pattern] of both) {
          const expected = [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, found]);
          expect(seek.allIn(text).map(({ from, words }) => [from, words])).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for a text of the words of each phrase", () => {
    for (const phrases of all) {
      const seek = finder(phrases, lists);
      const pattern = patternOf(phrases, lists);
      for (const phrase of phrases) {
        const text = fold(exampleOf(phrase).trim());
        const expected = [...text.matchAll(pattern)].map(({ 0: found }) => found);
        expect(seek.allIn(text).map(({ words }) => words)).toEqual(expected);
      }
    }
  });

  it("takes time in proportion to the text", () => {
    const seek = finder(["a … b … c", "_ made", "*ed $", "# # weeks", "# weeks", "months"]);
    for (const unit of ["a ", "a-", "1,1.", "x'", ", ", "made ", "12 weeks ", "months "])
      expect(cpuSeconds(() => seek.allIn(unit.repeat(40_000)))).toBeLessThan(2);
  });
});

/** Words that the phrase stands for, or nearly. */
function exampleOf(phrase: string): string {
  return phrase
    .replace(/[*_^$]/g, "")
    .replace(/#/g, "4.5")
    .replace(/ … | \.\. /g, " and so ")
    .replace(/\{([a-z]+)\}/g, (_, name: string) => exampleOf(lists[name]?.[0] ?? ""));
}

/** It calls for lists that there are, and not for itself. */
function namesKnown(phrase: string, lists: Readonly<Record<string, readonly string[]>>): boolean {
  return [...phrase.matchAll(/\{([a-z]+)\}/g)].every(([, name = ""]) => name in lists);
}

describe("folding", () => {
  it("keeps each character in its place", () => {
    const text = "It’s “A–B”\u00a0İ 😀 END";
    expect(fold(text)).toBe('it\'s "a-b" İ 😀 end');
    expect(fold(text)).toHaveLength(text.length);
  });
});
