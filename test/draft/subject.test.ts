import { describe, expect, it } from "vitest";
import { collectNames } from "../../server/src/draft/names.ts";
import { findOwner } from "../../server/src/draft/owner.ts";
import { check } from "./owners.ts";

const unknown = collectNames([]);
const names = collectNames([], { partners: ["Dale Council", "Ash Leaves"] });

describe("the subject of an action", () => {
  check(findOwner, unknown, {
    "ICB to decide between a direct award and a new tender": "ICB <organisation>",
    "the council will publish the plan": "the council <organisation @council>",
    "MDC and WNFT will set up a joint team": "MDC <organisation> | WNFT <organisation>",
    "Commissioning Team are holding meetings": "Commissioning Team <organisation>",
    "SEND Inclusion and Support Officers to hold sessions": "SEND Inclusion and Support Officers <post>",
    "Adult social care to join Year 11 reviews": "Adult social care <organisation>",
    "By March 2027, the council will publish the plan": "the council <organisation @council>",
    "The council is responsible for sending letters": "The council <organisation @council>",
    "Oakfield School will open a base": "Oakfield School <organisation>",
    "PfA workstream to develop a pathway": "PfA workstream <group>",
    "SENDIASS (advice) to train young advisers": "SENDIASS (advice) <organisation @SENDIASS>",
    "All workstream leads to refresh their risk logs": "All workstream leads <vague>",
    "ICB leads a review": "ICB <organisation>",
    "DW agreed to link to Westshire": "DW <person>",
    "The council plans to open two bases": "The council <organisation @council>",
    "During meetings, Dale Council and the ICB will ask why":
      "Dale Council <organisation> | the ICB <organisation @ICB>",
    "Helen to write the guide": "Helen <person>",
  });

  check(findOwner, names, {
    "The council opens a helpline for schools": "The council <organisation @Dale Council>",
    "Ash Leaves trains its first 12 advocates": "Ash Leaves <organisation>",
    "Dale Community Trust puts two therapists in each cluster": "Dale Community Trust <organisation>",
    "The ICB decides how to replace the contract": "The ICB <organisation @ICB>",
    "Adult Social Care meets each young person of 16": "Adult Social Care <organisation>",
    "The Head of SEND checks each plan": "The Head of SEND <post>",
    "SEND Board reviews the risk log": "SEND Board <group>",
    "The council also publishes waiting times": "The council <organisation @Dale Council>",
    "From 2 November 2026 Dale Council will telephone families": "Dale Council <organisation>",
    "By the end of March 2027 Dale Council and Ash Leaves will ring":
      "Dale Council <organisation> | Ash Leaves <organisation>",
    "Ann Hart, Director of Nursing at the ICB, writes to each practice":
      "Ann Hart, Director of Nursing at the ICB <person @ICB>",
    "Ash Leaves's spring survey asks four new questions": "Ash Leaves <organisation>",
    "Dale Council: a second round of calls": "Dale Council <organisation>",
    "Ash Leaves and Dale Council: bring the draft": "Ash Leaves <organisation> | Dale Council <organisation>",
    "Partners: publish the wall": "Partners <vague>",
    "By March 2027 the council rebuilds its website": "the council <organisation @Dale Council>",
    "College and council run a shared campus":
      "College <organisation> | council <organisation @Dale Council>",
    "Ash Leaves and the council publish what families say":
      "Ash Leaves <organisation> | the council <organisation @Dale Council>",
    "ICB commissioners review all contracts": "ICB commissioners <post @ICB>",
    "Every secondary school names a governor": "Every secondary school <vague>",
    "SENCOs and headteachers design the form": "SENCOs and headteachers <vague>",
    "A new service, run by Dale Community Trust and the council":
      "Dale Community Trust <organisation> | the council <organisation @Dale Council>",
    "Clear the oldest plans first, led by the DCO": "the DCO <post>",
    "Training to be delivered by CAMHS in all schools": "CAMHS <organisation>",
  });

  const others = [
    ["Letters: rewrite them all", "Health sections: audit sixty", "Families: a survey each term"],
    ["Easter 2027: open the clinic", "In one place: all the forms", "What the council does: see above"],
    ["We will publish a plan", "Workshops to be held", "Work to be undertaken with Design Team"],
    [
      "Guidance for SENCOs to be prepared",
      "A dedicated QA Officer to be appointed",
      "CAMHS is being redesigned",
    ],
    [
      "SEND Nurse due to commence post",
      "Communications Officer to commence in post",
      "SEND Board to approve it",
    ],
    [
      "A report is to be submitted to SEND Partnership Board",
      "The Board will receive a report",
      "Move files to it",
    ],
    [
      "Support schools to share maps",
      "Ask ICB to review the pathway",
      "Therapists to train school staff",
      "",
    ],
    [
      "Youth inspectors to visit six services a year",
      "All children to have a worker",
      "Access to CAMHS will improve",
    ],
    [
      "Early Talk to reach 12 nurseries",
      "Transition nurse in post",
      "Medical needs protocol agreed with GPs",
    ],
    ["A single page about what schools offer goes to each family", "The new school opens in 2027"],
    ["ICB clinics move to family hubs", "Trust clinics two days a week", "Council plans for each area"],
    ["Council services meet each month", "The Board meets every four weeks", "The Board hears a report"],
    ["Recruit and train two caseworkers", "Meet Public Health and agree a plan", "It makes three requests"],
    [
      "Sleep clinics run by volunteers",
      "A helpline, staffed by teachers",
      "Work with the LANO to agree dates",
    ],
    ["Working out why requests rise when the LA decides against a plan", "A club, run by parents"],
  ].flat();
  it.each(others)("is no owner: %s", (text) => {
    expect(findOwner(text, unknown)).toEqual([]);
  });
});
