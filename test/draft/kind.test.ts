import { describe, expect, it, test } from "vitest";
import { readDraft } from "../../server/src/draft/read.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { options, read, unindented } from "./reading.ts";

const body = "Children and young people with SEND in Mereford deserve better.";
const titled = (title: string): string => `# ${title}\n\n${body}\n`;

const named = {
  "priority-action-plan": [
    "Priority Action Plan",
    "Mereford Area SEND Priority Action Plan 2026",
    "PAP",
    "Mereford PAP, version 3",
    "Priority Impact Plan",
    "SEND PIP 2026",
    "Priority Action and Improvement Plan",
    "Mereford local area partnership: priority action plan (PAP)",
    "Our priority action plan: a guide for families",
    "A short guide to our priority action plan",
    "Mereford priority action plan – guide for parents and carers",
  ],
  "strategic-plan": [
    "SEND Improvement Plan",
    "SEND Strategic Action Plan",
    "Strategy Action Plan",
    "Strategy Improvement Plan",
    "Delivery Plan",
    "SEND and Inclusion Improvement Plan 2026 to 2028",
    "Transformation roadmap",
    "Local Area Inclusion Plan",
    "Local SEND Reform Plan",
    "SEND strategy 2026–2029",
    "Joint commissioning action plan",
  ],
  "written-statement-of-action": [
    "Written Statement Of Action",
    "Statement of Action",
    "Joint Written Statement of Action",
    "WSOA Implementation Plan",
    "WSoA Addendum",
    "Accelerated Progress Plan",
    "Mereford Accelerated Progress Plan (APP)",
    "SEND APP refresh",
    "SAAP",
    "SEND AAP",
  ],
  "self-evaluation": [
    "SEF",
    "Mereford SEND SEF 2026",
    "Self-Evaluation Framework",
    "Self-assessment",
    "Local Area SEND Self-evaluation",
    "Local area SEND self evaluation",
    "Self-Evaluation and Annual Engagement",
  ],
  "progress-report": [
    "Mereford accelerated progress plan – progress to the DfE and NHS England",
    "SEND highlight report 4",
    "Priority action plan: progress report to the board",
    "WSOA update",
    "PAP progress update, October 2026",
    "Progress on the Priority Action Plan, January and February 2027",
    "Update on the SEND improvement plan",
    "SEND monitoring review",
    "Improvement plan stocktake",
  ],
  "inspection-report": [
    "Area SEND inspection of Mereford Local Area Partnership",
    "Inspection report: Mereford",
  ],
  "evidence-index": ["Annex A evidence index", "Annex A: information request"],
};

describe("the kind is told from the title", () => {
  for (const [kind, titles] of Object.entries(named)) {
    it.each(titles)(`${kind}: %s`, (title) => {
      expect(read(titled(title))?.kind).toBe(kind);
    });
  }

  it.each([
    ["a second heading", `# Mereford\n\n## Priority action plan\n\n${body}`],
    ["a line below the title", `# Our children, our plan\n\nPriority action plan, May 2026\n\n${body}`],
    ["a bold paragraph", `**Mereford priority action plan**\n\n${body}`],
    ["the first line of a plain text", `Mereford priority action plan\n\n${body}`],
    ["a title set under with signs", `Priority action plan\n====\n\n${body}`],
    ["the title of the front matter", `---\ntitle: Mereford priority action plan\n---\n\n${body}`],
    ["capitals and odd spaces", `# PRIORITY\u00a0ACTION   PLAN\n\n${body}`],
  ])("that stands as %s", (_, text) => {
    expect(read(text)?.kind).toBe("priority-action-plan");
  });
});

describe("the kind is told from what stands below the title and is no sentence", () => {
  const below = (paragraph: string): string =>
    `# Mereford: where we have got to\n\n${paragraph}\n\n${body}\n`;

  it.each([
    "*Self-evaluation (SEF) for the annual engagement meeting of 9 October 2026. Drafted by Ann Hartley, Head of SEND.*",
    "SEND self-evaluation of the Mereford area partnership, second draft. For comments by 30 October 2026, please.",
    "The area’s own SEND self-evaluation, autumn 2026. Families, schools and services helped to write it last summer.",
  ])("%s", (paragraph) => {
    expect(read(below(paragraph))?.kind).toBe("self-evaluation");
  });

  it.each([
    "The board received the SEND self-evaluation and asked for a second draft of it by 30 October 2026.",
    "This letter is about your SEND self-evaluation. Inspectors will read it before they come to the area next year.",
    "We enclose the self-evaluation of the Mereford area partnership. Children and families helped to write it.",
  ])("and not from a sentence: %s", (paragraph) => {
    expect(read(below(paragraph))).toBeUndefined();
  });
});

describe("the kind is told from the three questions", () => {
  it("where the title says nothing", () => {
    const text = `
      # Mereford: how are we doing?

      ## What do you know about the impact of your arrangements for children and young people with SEND?

      Waits are shorter.

      ## How do you know what impact your arrangements for children and young people with SEND are having?

      Families say so.
    `;
    expect(read(unindented(text))?.kind).toBe("self-evaluation");
  });
});

describe("the kind is given by the author", () => {
  it.each([
    ["self-evaluation", "self-evaluation"],
    ["Priority action plan", "priority-action-plan"],
    ["priority-action-plna", "priority-action-plan"],
    ["other", undefined],
  ])("in the front matter: %s", (written, kind) => {
    const text = `---\nkind: ${written}\n---\n\n# SEND Improvement Plan\n\n${body}`;
    expect(read(text)?.kind).toBe(kind);
  });

  it("in the configuration, which yields to the front matter", () => {
    const given = { ...options, kind: "strategic-plan" } as const;
    expect(readDraft(readMarkdown("# Notes"), given)?.kind).toBe("strategic-plan");
    expect(readDraft(readMarkdown("---\nkind: self-evaluation\n---\n# Notes"), given)?.kind).toBe(
      "self-evaluation",
    );
  });
});

describe("the title is enough where only plans of ours bear it", () => {
  const near =
    "Children wait for speech and language therapy. The council and the ICB meet disabled young people.";

  it.each([
    ["the field is never named", `# Mereford Priority Impact Plan\n\n${near}\n`, "priority-action-plan"],
    [
      "children's health is told once",
      "# Mereford Priority Action Plan\n\nThe council and the ICB.\n",
      undefined,
    ],
    ["other fields have such plans too", `# Mereford delivery plan\n\n${near}\n`, undefined],
    [
      "it is about a school",
      `# Priority Action Plan\n\n${near} Our school and our pupils: the governing body and the governors meet.\n`,
      undefined,
    ],
  ])("%s", (_, text, kind) => {
    expect(read(text)?.kind).toBe(kind);
  });
});

describe("any other Markdown is left alone", () => {
  it.each([
    "Minutes of the SEND Improvement Board",
    "Scrutiny committee: minutes on the priority action plan",
    "Agenda: SEND partnership board",
    "Area SEND inspections: framework and handbook",
    "SEND newsletter, autumn 2026",
    "The Mereford Voice – news from the parent carer forum and SEND plan",
    "Latest news on the SEND improvement plan",
    "Hello! Your SEND improvement plan update is here",
    "How to write your area SEND self-evaluation",
    "Writing your area SEF",
    "A guide to priority action plans",
    "Priority action plans: a practical guide for local areas",
    "Our guide to annual reviews",
    "Terms of reference: SEND improvement board",
    "SEN information report",
    "St Oswin’s Primary School: SEN information report 2026",
    "SEND local offer",
    "Job description: Head of SEND",
    "Priority action plan lead: candidate pack",
    "SEND improvement plan manager – role profile",
    "Applicants’ pack: delivery lead, SEND strategy",
    "Press release: SEND improvement plan published",
    "SEND code of practice: what schools must do",
    "Lessons from the first 2 years of area SEND inspections",
    "Accessibility plan",
    "School development plan",
    "St Oswin’s Academy SEND action plan",
    "Recipe for soup",
  ])("%s", (title) => {
    expect(read(titled(title))).toBeUndefined();
  });

  it.each([
    [
      "a plan of another project",
      "# Website delivery plan\n\n| Action | Lead |\n| --- | --- |\n| Write code | Sam |",
    ],
    ["a strategy of another field", "# Housing strategy 2026\n\nMore homes."],
    [
      "a plan of another field that mentions ours",
      `# Corporate delivery plan\n\n${"More homes, cleaner streets. ".repeat(100)}\n\nWe also support children with SEND.`,
    ],
    ["a readme", "# my-app\n\nRun `npm install`.\n\n## Roadmap\n\n- [ ] Dark mode"],
    [
      "what a forum writes to its families",
      `# The Teapot\n\n## How do we know?\n\nFrom you! We’ve asked, and you’ve told us. The council and the ICB don’t always. It’s busy.
\n## What are our plans for the next year?\n\n- We’ll start a SEND youth forum (Tom, by Easter). You’ll love it!\n- It’s time that we’re heard.`,
    ],
    ["nothing", ""],
    ["front matter only", "---\nauthor: Sam\n---\n"],
    [
      "running text about plans",
      "We talked about the priority action plan for SEND. It was a long and rather tiring meeting, all told.",
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});

test("what a report is about may stand in its front matter", () => {
  const report = (title: string, heading: string): string | undefined =>
    read(`---\ntitle: ${title}\n---\n\n# ${heading}\n\n${body}\n`)?.kind;
  expect(report("Mereford accelerated progress plan", "Progress report no. 4 (July to October 2026)")).toBe(
    "progress-report",
  );
  expect(report("Mereford SEND priority action plan", "Highlight report, quarter 2")).toBe("progress-report");
  expect(report("Mereford SEND progress report", "Priority action plan")).toBe("progress-report");
  expect(report("Mereford SEND priority action plan", "Mereford SEND improvement plan")).toBe(
    "priority-action-plan",
  );
});
