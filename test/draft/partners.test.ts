import { describe, expect, it, test } from "vitest";
import {
  isForum,
  isPartnerByKind,
  nearestPartner,
  partnerOf,
  sectorOf,
} from "../../server/src/draft/partners.ts";

const council = "Merrow Vale Borough Council (MVBC)";
const board = "NHS Weir and Vale Integrated Care Board";
const trust = "Vale Community NHS Trust";
const forum = "Merrow Vale Parent Carer Forum";
const partners = [council, board, trust, forum];

describe("a partner", () => {
  it.each([
    ["Merrow Vale Council", council],
    ["MVBC", council],
    ["the council's Customer Team", council],
    ["Weir and Vale ICB", board],
    ["ICB", board],
    ["VCNT", trust],
    ["Merrow Vale Parent Carers Forum", forum],
    ["Westmoor Council", undefined],
    ["NHS Wier and Vale ICB", undefined],
    ["", undefined],
  ])("is meant by %s: %s", (name, partner) => {
    expect(partnerOf(name, partners)).toBe(partner);
  });

  test("is offered for a slip, and where it is the only one of its kind", () => {
    expect(nearestPartner("NHS Wier and Vale Integrated Care Board", partners)).toBe(board);
    expect(nearestPartner("Westmoor Council", partners)).toBe("Merrow Vale Borough Council");
    expect(nearestPartner("Westmoor College", partners)).toBeUndefined();
    expect(nearestPartner("Merrow Vale Youth Voice", [forum])).toBeUndefined();
  });
});

test("what kind of body a name is of", () => {
  expect(
    ["Westmoor Council", "NHS Fen ICB", "Fen NHS Trust", "Fen Parent Carer Forum"].every(isPartnerByKind),
  ).toBe(true);
  expect(["Fen College", "Fen Youth Voice", "Virtual School"].some(isPartnerByKind)).toBe(false);
  expect([isForum("Parents Together Fen"), isForum("Young Fen Together")]).toEqual([true, false]);
  expect(
    ["NHS Fen ICB", "Head of Therapies", "Fen Council", "EMBC", "Adult Social Care", "Fen College"].map(
      sectorOf,
    ),
  ).toEqual(["health", "health", "council", "council", "council", undefined]);
});
