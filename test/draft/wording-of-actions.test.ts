import { describe, expect, it } from "vitest";
import { findBareDirection } from "../../server/src/draft/direction.ts";
import { findImprecise } from "../../server/src/draft/imprecise.ts";
import { findPartTaken } from "../../server/src/draft/part-taken.ts";
import { readPlan } from "./reading.ts";

describe("a measure that only says which way things go", () => {
  it.each([
    ["Fewer children miss school", "Fewer"],
    ["Parents’ confidence increases", "increases"],
    ["A reduction in complaints", "A reduction"],
    ["Better plans", "Better"],
    ["Waits fall from 40 weeks to 12", undefined],
    ["Suspensions fall by a third", undefined],
    ["Every family has more choice", undefined],
    ["Absence no higher than that of all pupils", undefined],
    ["School improvement plan", undefined],
    ["Families feel heard", undefined],
    ["", undefined],
  ])("%s: %s", (text, word) => {
    expect(findBareDirection(text)).toBe(word);
  });
});

describe("an action of which nobody can say when it is done", () => {
  it.each([
    ["Explore links with colleges", "Explore"],
    ["ICB to explore a shared budget", "explore"],
    ["WSA – Consider a shared post", "Consider"],
    ["We will look at waits", "look at"],
    ["Visit families where possible", "where possible"],
    ["Look at ways of sharing reports", "Look at"],
    ["Explore a shared budget and report to the board", undefined],
    ["Hold a meeting to consider each case", undefined],
    ["Review the contract", undefined],
  ])("%s: %s", (text, words) => {
    const [action] = readPlan(`| Action | Owner |\n| --- | --- |\n| ${text} | |`).actions;
    expect(action && findImprecise(action)?.words).toBe(words);
  });
});

describe("a part that families take", () => {
  it.each([
    ["60% of parents say that they are heard", { children: false, parents: true }],
    ["Young people tell us that it is calm", { children: true, parents: false }],
    ["The plan was co-produced in June", { children: true, parents: true }],
    ["The parent carer forum and the youth forum met", { children: true, parents: true }],
    ["Children with SEND wait for Children’s Services", { children: false, parents: false }],
    ["How young people move from children’s to adult services", { children: false, parents: false }],
    ["340 families wait", { children: false, parents: false }],
    ["Inspectors were told by young people that it stops", { children: false, parents: false }],
    ["Bases for pupils | 85% of reviews in time", { children: false, parents: false }],
    ["Young people of Marsh Lights asked us to leave it out", { children: true, parents: false }],
  ])("%s", (text, found) => {
    expect(findPartTaken(text)).toEqual(found);
  });
});
