import { describe, expect, it } from "vitest";
import { finder, fold, list } from "../../server/src/guidance/phrases.ts";

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
    expect(text.match(finder([phrase], lists))?.[0]).toBe(found);
  });

  it("gives way to a longer one that fits too", () => {
    expect("good level of development".match(finder(list("good | good level of development")))?.[0]).toBe(
      "good level of development",
    );
  });
});

describe("folding", () => {
  it("keeps each character in its place", () => {
    const text = "It’s “A–B”\u00a0İ 😀 END";
    expect(fold(text)).toBe('it\'s "a-b" İ 😀 end');
    expect(fold(text)).toHaveLength(text.length);
  });
});
