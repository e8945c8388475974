import { expect, test } from "vitest";
import { findPartTaken, partTakenIn } from "../../server/src/draft/part-taken.ts";
import fc from "../random.ts";
import { read } from "./reading.ts";

const pieces = fc.constantFrom(
  ...[
    "children",
    "parents",
    "told us",
    "’s",
    " to adult",
    "panel",
    "inspectors",
    "you said",
    " ",
    ". ",
    "; ",
  ],
  ...["|", "| ", "\n", "\n| ", "\n- ", "\n\n", "\r\n|", "(", "1"],
);

test("what is told row by row is what is told in the whole", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const draft = read(`---\nkind: priority-action-plan\n---\n${words.join("")}`);
      const told = draft?.markdown.blocks.map(({ text }) => findPartTaken(text)) ?? [];
      expect(draft && partTakenIn(draft)).toEqual({
        children: told.some(({ children }) => children),
        parents: told.some(({ parents }) => parents),
      });
    }),
    { numRuns: 3000 },
  );
});
