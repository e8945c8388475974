import { describe, expect, it } from "vitest";
import { read, readPlan } from "./reading.ts";

describe("a summary says that it is one", () => {
  it.each([
    "The full plan can be found on our website.",
    "The full priority action plan is published on the local offer.",
    "A more detailed plan lies beneath this one.",
    "A detailed delivery plan sits behind these actions.",
    "Who does what, and the dates, are in the full plan.",
    "This is a summary of our plan.",
    "This page is an easy-read summary.",
    "This leaflet is a short summary of the priority action plan.",
    "Our full plan sets out who will do each of these.",
  ])("%s", (text) => {
    expect(readPlan(text).summary).toBe(true);
  });

  it.each([
    "# Priority action plan: a summary for families",
    "# Mereford SEND priority action plan on a page",
    "# Mereford SEND priority action plan (easy read)",
    "---\nsummary: yes\n---\n\n# Mereford SEND priority action plan",
  ])("in its title or its front matter: %j", (text) => {
    expect(read(`${text}\n\nFor children with SEND.\n`)?.summary).toBe(true);
  });

  it.each([
    "This plan sets out what we will do.",
    "## Executive summary\n\nWaits are too long.",
    "We will write a summary of this plan for families.",
    "We will publish a full plan for each child.",
    "Each child has a detailed plan.",
    "The board read a summary of the audit.",
  ])("and other plans do not: %s", (text) => {
    expect(readPlan(text).summary).toBe(false);
  });
});
