import { expect, test } from "vitest";
import { integratedCareBoards } from "../../server/src/guidance/integrated-care-boards.ts";
import { localAreas, usualCouncil } from "../../server/src/guidance/local-areas.ts";

test("there are 153 local areas, each once, in the order of the alphabet", () => {
  expect(new Set(localAreas).size).toBe(153);
  expect([...localAreas].sort()).toEqual(localAreas);
});

test("the areas are those since April 2023", () => {
  const since2019 = [
    "Buckinghamshire",
    "Bournemouth, Christchurch and Poole",
    "Dorset",
    "North Northamptonshire",
    "West Northamptonshire",
  ];
  const since2023 = ["Cumberland", "Westmorland and Furness", "North Yorkshire", "Somerset"];
  const before = [
    "Cumbria",
    "Northamptonshire",
    "Bournemouth",
    "Poole",
    "Cheshire",
    "Bedfordshire",
    "Berkshire",
  ];
  expect(localAreas).toEqual(expect.arrayContaining([...since2019, ...since2023]));
  expect(localAreas.filter((area) => before.includes(area))).toEqual([]);
});

test.each([
  ["Kent", "Kent County Council"],
  ["Leeds", "Leeds City Council"],
  ["Barnet", "Barnet Council"],
  ["County Durham", "Durham County Council"],
  ["City of London", "City of London Corporation"],
  ["Isles of Scilly", "Council of the Isles of Scilly"],
])("the council of %s is suggested as %s", (area, council) => {
  expect(usualCouncil(area)).toBe(council);
});

test("no name of a county is lost among the councils", () => {
  expect(localAreas.filter((area) => usualCouncil(area).endsWith("County Council"))).toHaveLength(23);
});

test("there were 42 integrated care boards, each once, in the order of the alphabet", () => {
  expect(new Set(integratedCareBoards).size).toBe(42);
  expect([...integratedCareBoards].sort()).toEqual(integratedCareBoards);
});
