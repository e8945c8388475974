import { describe, expect, test } from "vitest";
import { byId, changesBetween, itemAt } from "../../client/src/overview-items.ts";
import type { OverviewItem } from "../../server/src/protocol.ts";

function item(id: string, from: number, to = from, ...children: OverviewItem[]): OverviewItem {
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 9 } };
  return { id, label: id, detail: "", state: "met", range, children };
}

const owner = item("area:1/action:1.1/owner", 5);
const action = item("area:1/action:1.1", 5, 6, owner);
const items = [
  item("area:1", 2, 2, action),
  item("area:2", 9),
  item("requirements", 0, 90, item("requirements/length", 9)),
];

test.each([
  [0, undefined],
  [2, "area:1"],
  [4, "area:1"],
  [5, "area:1/action:1.1"],
  [6, "area:1/action:1.1"],
  [7, "area:1"],
  [9, "area:2"],
  [40, "area:2"],
])("line %i belongs to %s", (line, id) => {
  expect(itemAt(byId(items).values(), line)?.id).toBe(id);
});

test("each item knows its parent", () => {
  expect(byId(items).get(owner.id)?.parent).toBe(action.id);
  expect(byId(items).get("area:2")?.parent).toBeUndefined();
});

describe("what is drawn anew", () => {
  const draw = (after: readonly OverviewItem[]) => changesBetween(items, after);
  const withOwner = (changed: OverviewItem) => [
    item("area:1", 2, 2, item(action.id, 5, 6, changed)),
    ...items.slice(1),
  ];

  test("is nothing where nothing has changed, or only moved", () => {
    expect(draw(items)).toEqual([]);
    expect(
      draw(
        withOwner({
          ...owner,
          range: item("", 80).range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        }),
      ),
    ).toEqual([]);
  });

  test("is the part that says something else", () => {
    expect(draw(withOwner({ ...owner, detail: "NHS Vale ICB" }))).toEqual([owner.id]);
  });

  test("is the part that has other parts in it", () => {
    expect(draw([item("area:1", 2, 2, action, item("area:1/action:1.2", 7)), ...items.slice(1)])).toEqual([
      "area:1",
    ]);
  });

  test("is the whole tree where its first level is another", () => {
    expect(draw(items.slice(1))).toBeUndefined();
  });
});
