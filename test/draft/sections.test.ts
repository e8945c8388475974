import { describe, expect, it } from "vitest";
import { readSections, type Section } from "../../server/src/draft/sections.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { unindented } from "./reading.ts";

/** The headings of a text, a line each, indented below the heading that they stand under. */
function outline(text: string): string[] {
  const below = (section: Section, margin: string): string[] =>
    section.children.flatMap((child) => [margin + child.title, ...below(child, `${margin}  `)]);
  return below(readSections(readMarkdown(text).blocks.flatMap(({ elements }) => elements)), "");
}

interface Case {
  readonly says: string;
  readonly text: string;
  readonly headings: readonly string[];
}

describe("headings make a tree", () => {
  it.each<Case>([
    {
      says: "by their depth",
      text: `
        # Plan
        ## Waits
        ### What we will do
        ## Plans
      `,
      headings: ["Plan", "  Waits", "    What we will do", "  Plans"],
    },
    {
      says: "where a level is left out",
      text: `
        # Plan
        ### What we will do
        ## Waits
      `,
      headings: ["Plan", "  What we will do", "  Waits"],
    },
    {
      says: "with bold paragraphs below the last real one",
      text: `
        # Plan

        **Waits**

        Too long.

        **Plans**

        ## Money

        __Spent__
      `,
      headings: ["Plan", "  Waits", "  Plans", "  Money", "    Spent"],
    },
    {
      says: "where a heading is bold as well",
      text: `
        # **Plan**

        ## **Waits**
      `,
      headings: ["Plan", "  Waits"],
    },
    {
      says: "of bold paragraphs alone, by their numbers",
      text: `
        **1. Waits**

        **1.1 Where we are**

        **What we will do**

        **2. Plans**
      `,
      headings: ["1. Waits", "  1.1 Where we are", "    What we will do", "2. Plans"],
    },
    {
      says: "with numbers below the question that they answer, all in bold",
      text: `
        **Question 1: What do you know about the impact?**

        **1.1 Waits**

        Waits fell.

        **1.2 Plans**

        Plans come in time.

        **Question 3: What are your plans?**

        **3.1 Waits**

        Waits will fall.

        **Question 2: How do you know?**

        **Sources**
      `,
      headings: [
        "Question 1: What do you know about the impact?",
        "  1.1 Waits",
        "  1.2 Plans",
        "Question 3: What are your plans?",
        "  3.1 Waits",
        "Question 2: How do you know?",
        "Sources",
      ],
    },
    {
      says: "with an area in bold, though a colon follows its number",
      text: `
        **Area 1: Waits**

        **Priority 2: Plans**
      `,
      headings: ["Area 1: Waits", "Priority 2: Plans"],
    },
    {
      says: "but bold labels, bold sentences with more and bold lines together are none",
      text: `
        # Plan

        **Lead:** ICB

        **Lead: ICB**

        **Waits** are too long.

        **Waits**
        **Plans**
      `,
      headings: ["Plan"],
    },
    {
      says: "and a heading inside a quotation, a list or code is none",
      text: `
        # Plan

        > ## Quoted

        - ## Listed

        \`\`\`
        ## Coded
        \`\`\`
      `,
      headings: ["Plan"],
    },
    {
      says: "of short lines, where a text has no headings at all",
      text: `
        Mereford priority action plan

        Area 1: Waits

        Children wait too long.

        What we will do

        Lead: ICB

        We will open a clinic.
      `,
      headings: ["Mereford priority action plan", "Area 1: Waits", "  What we will do"],
    },
    { says: "of nothing", text: " ", headings: [] },
  ])("$says", ({ text, headings }) => {
    expect(outline(unindented(text))).toEqual(headings);
  });
});
