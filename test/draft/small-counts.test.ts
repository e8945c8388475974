import { describe, expect, it } from "vitest";
import { smallCountsIn } from "../../server/src/draft/small-counts.ts";
import { stretchesOf } from "../../server/src/draft/stretches.ts";
import { readPlan } from "./reading.ts";

const found = (text: string): string[] =>
  stretchesOf(readPlan(text).root)
    .flatMap(smallCountsIn)
    .map(({ context }) => context);

describe("few children are counted in", () => {
  it.each([
    ["In Brook, 3 pupils were moved.", "3 pupils were moved."],
    ["Two young people with epilepsy had no nurse.", "Two young people with epilepsy had"],
    ["1 child waits.", "1 child waits."],
    ["In the last school year three girls aged 13 were moved.", "three girls aged 13 were moved."],
    ["Last year, 2 pupils had no place.", "2 pupils had no place."],
    ["This year two children went away.", "two children went away."],
    ["Four of the nine children left.", "Four of the nine children left."],
    ["Excluded: two autistic primary pupils.", "two autistic primary pupils."],
    ["Exclusions fell from 9 to 2 pupils.", "2 pupils."],
    ["There were 3 permanent exclusions.", "3 permanent exclusions."],
    ["Two hospital admissions were not reviewed.", "Two hospital admissions were not reviewed."],
    ['Parents call it "a cliff". Two pupils left.', "Two pupils left."],
    ["Nine children wait. Three have left.", "Three have left."],
    ["None of the children was in hospital; four were in 2024.", "four were in 2024."],
  ])("%s", (text, context) => {
    expect(found(text)).toEqual([context]);
  });

  it.each([
    "Fewer than five children, under 4 pupils, at least two young people and 2.4 children",
    "Three schools, two families, four parents and two plans; 14 children; 3% of children",
    "One child in four, 3 in 10 pupils, one pupil referral unit, two children's homes",
    "Year 3 pupils, this year 3 pupil, year two children, children aged 4, key stage 2 children and years 3 and 4 pupils",
    "Two young people said so; we spoke to three pupils; one child at a time",
    "Two admissions officers, three admissions rounds and 14 admissions",
    'This was new. "I had no idea," said one young person in Brook',
    'This was new. "I had no idea" – one of the young people in Brook',
    "The audit found that two children had no advice",
    "There are 25,000 children, of whom 1,604 have a plan and 4,210 are at SEN support; of them 2.5% wait",
    "Of 60 plans for children, three were late",
    'A mother said: “Two children in our street have none”, and "one child left"',
  ])("but not in %s", (text) => {
    expect(found(text.replace(/“(.*)”/, '"$1"'))).toEqual([]);
  });
});

describe("a figure of a table counts children", () => {
  const table = (head: string, row: string): string[] => found(`| ${head} |\n| --- | --- |\n| ${row} |`);

  it.each([
    ["Ward | Children", "Brook | 3"],
    ["Ward | Number of pupils", "Brook | 3 (2%)"],
    ["Measure | 2025", "Children in hospital | 2"],
    ["Measure | 2025", "Permanent exclusions, EHC plan | 2"],
    ["Measure | 2025", "Pupils without a place (SEN support) | 2"],
  ])("| %s | %s |", (head, row) => {
    expect(table(head, row)).toHaveLength(1);
  });

  it.each([
    ["Ward | Schools", "Brook | 3"],
    ["Ward | Children (%)", "Brook | 3"],
    ["Measure | Target", "Children in hospital | 2"],
    ["Ward | Children", "Brook | 12"],
    ["Children | Score", "All | 3"],
    ["Measure | 2025", "Permanent exclusions, rate | 3"],
    ["Measure | 2025", "Permanent exclusions, weeks to a review | 3"],
  ])("not in | %s | %s |", (head, row) => {
    expect(table(head, row)).toEqual([]);
  });
});
