import { expect, test } from "vitest";
import { afterChange, type Stretch } from "../../client/src/stretch.ts";

/** What is being written when `text` takes the place of what stood from one line to another. */
function after(before: Stretch | undefined, startLine: number, text: string, endLine = startLine) {
  return afterChange(before, { startLine, endLine, text });
}

test("a letter begins to be written on its line, and goes on there", () => {
  expect(after(undefined, 4, "M")).toEqual({ from: 4, to: 4 });
  expect(after({ from: 4, to: 4 }, 4, "e")).toEqual({ from: 4, to: 4 });
  expect(after({ from: 4, to: 4 }, 9, "e")).toEqual({ from: 9, to: 9 });
});

test("a new line is one by itself, also where the editor begins it with a mark", () => {
  expect(after({ from: 4, to: 4 }, 4, "\n")).toEqual({ from: 5, to: 5 });
  expect(after({ from: 4, to: 4 }, 4, "\r\n- ")).toEqual({ from: 5, to: 5 });
  expect(after({ from: 2, to: 6 }, 6, "\n")).toEqual({ from: 7, to: 7 });
});

test("lines that are inserted together are written together", () => {
  expect(after(undefined, 7, "### Action 1\n\n- Lead: [name]\n")).toEqual({ from: 7, to: 9 });
  expect(after(undefined, 7, "\n| 1.3 | Visit | | |")).toEqual({ from: 8, to: 8 });
  expect(after({ from: 7, to: 9 }, 9, "Mereford Council")).toEqual({ from: 7, to: 9 });
  expect(after({ from: 7, to: 9 }, 8, "", 9)).toEqual({ from: 7, to: 8 });
  expect(after({ from: 7, to: 7 }, 7, "## Area\n\n| a |")).toEqual({ from: 7, to: 9 });
});

test("what is pasted has been written already", () => {
  expect(after({ from: 0, to: 0 }, 0, "| a | b |\n".repeat(30))).toBeUndefined();
});
