import { describe, expect, it } from "vitest";
import { isNhsNumber, isPupilNumber } from "../../server/src/guidance/identifiers.ts";

describe("an NHS number", () => {
  // 9434765919 and 4010232137 are the examples of the NHS data dictionary.
  it.each(["9434765919", "4010232137"])("%s passes its check", (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });

  it.each([
    "9434765918",
    "4010232173",
    "0163296011",
    "1111111111",
    "943476591",
    "94347659190",
    "943 476 59",
    "",
  ])("%s does not", (digits) => {
    expect(isNhsNumber(digits)).toBe(false);
  });

  it("with one digit changed fails", () => {
    const right = "4010232137";
    for (let at = 0; at < 10; at++)
      for (let digit = 0; digit < 10; digit++) {
        const changed = right.slice(0, at) + String(digit) + right.slice(at + 1);
        expect(isNhsNumber(changed), changed).toBe(changed === right);
      }
  });
});

describe("a unique pupil number", () => {
  it.each(["H801200001001", "A801200001006"])("%s", (text) => {
    const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    const sum = Array.from(text.slice(1)).reduce((all, digit, at) => all + Number(digit) * (at + 2), 0);
    expect(isPupilNumber(text)).toBe(letters[sum % 23] === text[0]);
  });

  it("has one right letter for its digits", () => {
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ").filter((letter) =>
      isPupilNumber(`${letter}801200001001`),
    );
    expect(letters).toEqual(["H"]);
  });

  it("may be temporary, with a letter at its end", () => {
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ").filter((letter) =>
      isPupilNumber(`${letter}80120000100A`),
    );
    expect(letters).toHaveLength(1);
    expect(isPupilNumber("H80120000100I")).toBe(false);
  });

  it.each(["H80120000100", "h801200001001", "H8012000010011", "PR00068100000", ""])("%s is none", (text) => {
    expect(isPupilNumber(text)).toBe(false);
  });
});
