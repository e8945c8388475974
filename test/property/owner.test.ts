import { expect, test } from "vitest";
import { collectNames } from "../../server/src/draft/names.ts";
import { findBracketOwners, findOwner, readOwners } from "../../server/src/draft/owner.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { cpuSeconds } from "../cpu-time.ts";
import fc from "../random.ts";

const words = fc.constantFrom(
  ...[
    "LA",
    "ICB",
    "the council",
    "Head of SEND",
    "DCO",
    "and",
    "with",
    "through",
    ",",
    ";",
    "/",
    "&",
    "(",
    ")",
    "–",
  ],
  ...[
    ":",
    "\n",
    "to",
    "will",
    "is",
    "be",
    "by",
    "March 2027",
    "TBC",
    "all",
    "schools",
    "Jane Smith",
    "PT",
    "Dale",
  ],
  ...[
    "Parents",
    "Colne",
    "Vale",
    "Foundation Trust",
    "support from",
    "[",
    "]",
    ".",
    "’",
    "|",
    "**",
    "- ",
    "🟠",
  ],
);
const phrase = fc.array(words, { maxLength: 30 }).map((each) => each.join(" "));
const text = fc.oneof(phrase, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const names = collectNames([], { partners: ["Colne and Vale Foundation Trust (CVFT)", "Vale Parents"] });

test("owners stand where they say, in order, in any text", () => {
  fc.assert(
    fc.property(text, (any) => {
      for (const read of [readOwners, findOwner, findBracketOwners]) {
        let end = 0;
        for (const owner of read(any, names)) {
          expect(owner.from).toBeGreaterThanOrEqual(end);
          expect(owner.to).toBeGreaterThan(owner.from);
          expect(owner.to).toBeLessThanOrEqual(any.length);
          expect(owner.text).toBe(any.slice(owner.from, owner.to));
          if (owner.type === "organisation") expect(owner.organisation).toBeTruthy();
          end = owner.to;
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test("names can be collected from any text", () => {
  fc.assert(
    fc.property(text, text, (any, name) => {
      const elements = readMarkdown(any).blocks.flatMap((block) => block.elements);
      const found = collectNames(elements, { partners: [name], posts: { [name]: any } });
      expect(() => found.lookup(any)).not.toThrow();
      expect(() => found.isThing(name)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test("a long cell, bracket or title takes no longer than its length", () => {
  for (const piece of [
    "(",
    "a, ",
    "and ",
    "Head of ",
    "A B and ",
    "ICB/",
    ": ",
    "by 1 ",
    "ICB to ",
    "(a) ",
    "officer ",
  ]) {
    const long = piece.repeat(Math.ceil(40_000 / piece.length));
    const seconds = cpuSeconds(() => {
      readOwners(long, names);
      findOwner(long, names);
      findBracketOwners(long, names);
      collectNames(readMarkdown(long).blocks.flatMap((block) => block.elements));
    });
    expect(seconds).toBeLessThan(5);
  }
});
