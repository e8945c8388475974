import { expect, test } from "vitest";
import { read, unindented } from "./reading.ts";

const kindOf = (text: string): string | undefined => read(unindented(text))?.kind;

const rows = `
  | Ref | Action | Lead | By when |
  | --- | --- | --- | --- |
  | 1.1 | Open a clinic | NHS Mere ICB | 31 March 2027 |
`;

test("a title that says little is settled by what the document holds", () => {
  const intro = "The council and NHS Mere ICB wrote this with the parent carer forum.";
  for (const title of ["SEND update November 2026", "SEND improvement", "Mereford SEND"]) {
    expect(
      kindOf(`
  # ${title}

  ${intro}

  ## Area for priority action 1: Waits
  ${rows}`),
      title,
    ).toBe("priority-action-plan");
    expect(
      kindOf(`
  # ${title}

  ${intro}

  ## Area of significant weakness 1: Waits
  ${rows}`),
      title,
    ).toBe("written-statement-of-action");
    expect(
      kindOf(`
  # ${title}

  ${intro}

  ## What do we know about the impact of our arrangements?

  Waits fell.

  ## How do we know?

  By audit.

  ## What are our plans for the next 12 months?

  More clinics.`),
      title,
    ).toBe("self-evaluation");
  }
});

test("an update with the columns of a report is a report", () => {
  expect(
    kindOf(`
  # SEND update November 2026

  For the partnership board of the council and NHS Mere ICB.

  ## Progress this period

  | Action | Progress | RAG | Next steps |
  | --- | --- | --- | --- |
  | 1.1 Open a clinic | Two towns done | Amber | Hire a nurse |

  ## Risks and issues

  None.`),
  ).toBe("progress-report");
});

test("an improvement plan with areas for priority action is a priority action plan", () => {
  const plan = (area: string): string => `
  # Mereford SEND improvement plan

  ## ${area} 1: Waits
  ${rows}`;
  expect(kindOf(plan("Area for priority action"))).toBe("priority-action-plan");
  expect(kindOf(plan("Area of significant weakness"))).toBe("written-statement-of-action");
  expect(kindOf(plan("Priority"))).toBe("strategic-plan");
});

test("an accelerated progress plan is a written statement of action", () => {
  expect(kindOf("# Mereford accelerated progress plan (APP) for SEND")).toBe("written-statement-of-action");
});

test("the report of an inspection, whatever stands above it", () => {
  const body = `
  Inspection dates: 9 to 13 February 2026

  **Inspection outcome**

  The next full area SEND inspection will take place within approximately 3 years.

  **Areas for improvement**

  - Leaders should reduce waits.`;
  expect(kindOf(`Area SEND inspection of Mereford Local Area Partnership\n\n${unindented(body)}`)).toBe(
    "inspection-report",
  );
  expect(kindOf(`# Mereford 2026\n\n${unindented(body)}`)).toBe("inspection-report");
});

test("an index of evidence, by its items", () => {
  const titles = [
    "Local area partnership structure",
    "Assessment of needs",
    "Self-evaluation",
    "Strategic planning",
    "Representative and support groups",
    "Dynamic support register",
  ];
  const index = (columns: string): string =>
    `# SEND return November 2026\n\n| No. | Item | ${columns} |\n| --- | --- | --- |\n${titles.map((title, at) => `| 1.${at + 1} | ${title} | |`).join("\n")}\n`;
  expect(kindOf(index("Document"))).toBe("evidence-index");
  // The list as inspectors send it: nobody's answer yet.
  expect(kindOf(index("Description"))).toBe(undefined);
});

test.each([
  [
    "minutes",
    `# SEND partnership board: minutes, 4 November 2026\n\nPresent: the council, NHS Mere ICB.\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Send the SEND plan | ICB | 30 November 2026 |\n`,
  ],
  [
    "minutes without the word",
    `# SEND Executive, 4 November 2026\n\nApologies for absence: the DCO.\n\nThe council and NHS Mere ICB met.\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Send the SEND plan | ICB | 30 November 2026 |\n`,
  ],
  [
    "a school's plan",
    `# Oakfield Primary School SEND improvement plan\n\n## Priority 1: Reading\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Train teaching assistants | SENCO | July 2027 |\n`,
  ],
  [
    "a school's plan by another name",
    `# SEND improvement at Oakfield\n\nOur governors meet the council each term. Our pupils come first; our school is kind.\n\n## Priority 1: Reading\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Train teaching assistants | SENCO | July 2027 |\n\n## Priority 2: Sums\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Buy cubes | SENCO | July 2027 |\n`,
  ],
  [
    "a strategy for adults",
    `# Adult social care strategy 2026 to 2029\n\nThe council and NHS Mere ICB will help older people and adults with autism.\n\n## Priority 1: Homes\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Build homes | Council | July 2027 |\n`,
  ],
  [
    "a newsletter",
    `# SEND newsletter, autumn 2026\n\nDear families, the council and NHS Mere ICB have news.\n\n## What are our plans for the next term?\n\n- A fair in May 2027\n`,
  ],
  [
    "a page of the Local Offer",
    `# Short breaks: Mereford Local Offer\n\nThe council offers short breaks. Opening hours are 9 to 5.\n\n## How do we know if you can have one?\n\nRing us.\n\n## What happens next?\n\n- We will ring you within 10 days\n`,
  ],
  [
    "an adult autism strategy",
    `# Mereford adult autism strategy 2026 to 2030\n\nAutistic adults told us what they need after school. Autism waits are long.\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Train job coaches for autistic adults | Council | July 2027 |\n`,
  ],
  [
    "a corporate plan",
    `# Mereford Council corporate plan 2026 to 2030\n\nResidents told us about highways, waste, council tax and SEND.\n\n## Priority 1: Roads\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Mend roads | Council | July 2027 |\n`,
  ],
  [
    "a policy",
    `# Policy on part-time timetables for pupils with SEND\n\nThe council and schools agree this.\n\n## Priority 1: Safety\n\n- Review each timetable every six weeks\n`,
  ],
  [
    "a job description",
    `# Job description: programme manager, SEND improvement plan\n\nYou will report to the council and NHS Mere ICB.\n\n## Responsibilities\n\n- Write the priority action plan\n`,
  ],
  [
    "a note about somebody else's inspection",
    `# What we can learn\n\nMerrow Vale had an area SEND inspection. Its areas for priority action were waits and plans. The council and NHS Mere ICB should read it.\n\n## Areas for priority action\n\n- Waits\n`,
  ],
  [
    "an action log",
    `# Actions\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Ring the council about SEND | Ann | Friday |\n`,
  ],
])("%s is none of ours", (_name, text) => {
  expect(read(text)?.kind).toBe(undefined);
});

test.each([
  "It goes with the priority action plan that inspectors approved in December.",
  "This roadmap should be read alongside our full improvement plan.",
  "The full plan can be found on the council's website.",
])("a document that says that the plan lies elsewhere is a summary: %s", (sentence) => {
  expect(read(`# Mereford SEND priority action plan\n\n${sentence}\n`)?.summary).toBe(true);
});

test("a document that only speaks of another plan is no summary", () => {
  const text =
    "# Mereford SEND priority action plan\n\nThe health plan goes with the money that the ICB has.\n";
  expect(read(text)?.summary).toBe(false);
});
