import { describe, expect, it } from "vitest";
import type { Draft } from "../../server/src/draft/draft.ts";
import { read, readEvaluation, readPlan, unindented } from "./reading.ts";

const impact =
  "Children wait 12 weeks for a first talk with a therapist, down from 40 weeks in 2024, and 81% of parents say that help came in time.";
const evidence =
  "The ICB dashboard of May 2026, our audit of 40 plans in March 2026, and a survey of 312 parents and 90 young people show this.";
const plans =
  "We will open a second clinic in the north by March 2027 and train every school’s SENCO by July 2027, as families asked us to.";

/** How far each question is answered, with the reason where it is thin. */
function answers({ questions }: Draft): string[] {
  return questions.map(({ answered, thin }) => (thin ? `${answered}: ${thin}` : answered));
}

/** The line on which each question is first answered. */
function lines({ questions }: Draft): (number | undefined)[] {
  return questions.map(({ heading }) => heading?.block.line);
}

describe("the three questions are answered", () => {
  const all = ["yes", "yes", "yes"];

  it("once each, in the handbook’s words", () => {
    const draft = readEvaluation(`
      ## What do you know about the impact of your arrangements for children and young people with SEND?

      ${impact}

      ## How do you know what impact your arrangements for children and young people with SEND are having?

      ${evidence}

      ## What are your plans for the next 12 months to improve the experiences and outcomes of children and young people with SEND?

      ${plans}
    `);
    expect(answers(draft)).toEqual(all);
    expect(lines(draft)).toEqual([2, 6, 10]);
  });

  it("under each theme, again and again", () => {
    const theme = (name: string): string => `
      ## ${name}

      ### What do we know?

      ${impact}

      ### How do we know?

      ${evidence}

      ### What next?

      ${plans}
    `;
    expect(answers(readEvaluation(theme("Health") + theme("Education")))).toEqual(all);
  });

  it.each([
    "How we have made our judgements",
    "How we made our judgements",
    "How the partnership reached these conclusions",
    "How our judgements were reached",
    "The basis for these judgements",
  ])("with how they know under “%s”", (heading) => {
    const draft = readEvaluation(`
      ## What has improved for children and families

      ${impact}

      ## ${heading}

      ${evidence}

      ## Our priorities for the year ahead

      ${plans}
    `);
    expect(answers(draft)).toEqual(all);
    expect(lines(draft)).toEqual([2, 6, 10]);
  });

  it("under other headings that do the job", () => {
    const draft = readEvaluation(`
      ## Leadership

      ### Strengths

      ${impact}

      ### Evidence

      ${evidence}

      ### Areas for development

      ${plans}
    `);
    expect(answers(draft)).toEqual(all);
  });

  it("in the columns of a table", () => {
    const draft = readEvaluation(`
      | Theme | What do we know? | How do we know? | What next? |
      | --- | --- | --- | --- |
      | Waits | ${impact} | ${evidence} | ${plans} |
    `);
    expect(answers(draft)).toEqual(all);
  });

  it("two of them in one column, or under one heading", () => {
    const column = readEvaluation(`
      | Theme | Strengths and evidence | Areas for development |
      | --- | --- | --- |
      | Waits | ${impact} ${evidence} | ${plans} |
    `);
    const heading = readEvaluation(`
      ## Strengths / evidence

      ${impact} ${evidence}

      ## What next?

      ${plans}
    `);
    expect([answers(column), answers(heading)]).toEqual([all, all]);
  });

  it("in bold paragraphs", () => {
    const draft = readEvaluation(`
      **What do we know?**

      ${impact}

      **How do we know?**

      ${evidence}

      **What next?**

      ${plans}
    `);
    expect(answers(draft)).toEqual(all);
  });

  it("after bold words that run in", () => {
    const draft = readEvaluation(`
      ## Health

      **What we know.** ${impact}

      **How we know.** ${evidence}

      **What next?** ${plans}
    `);
    expect(answers(draft)).toEqual(all);
  });

  it("in a text without any Markdown", () => {
    const draft = read(
      unindented(`
        Mereford SEND self-evaluation

        What do we know about the impact of our arrangements?

        ${impact}

        Question 2

        ${evidence}

        Our plans for the next 12 months

        ${plans}
      `),
    );
    expect(draft && answers(draft)).toEqual(all);
  });
});

describe("a heading answers one question", () => {
  const headings: Record<1 | 2 | 3, string[]> = {
    1: [
      ..."Question 1; Q1; Q1: Impact; 1. Impact; Part 1: Question 1; Impact; Outcomes; Strengths".split("; "),
      ..."What is working well?; The difference this makes; The difference it made; Evidence of impact".split(
        "; ",
      ),
      ..."What SEND looks like in Mereford; What do we know?; What we know; What difference are we making?".split(
        "; ",
      ),
    ],
    2: [
      ..."Question 2; Q2; Q2. Evidence; How do we know?; How we know; Evidence; Monitoring".split("; "),
      ..."Quality assurance; Feedback; What did you tell us?; Self-evaluation cycle; Our evidence".split(
        "; ",
      ),
      ..."How do we know what impact we have?; Impact: how do we know?; What families tell us".split("; "),
    ],
    3: [
      ..."Question 3; Q3; Next steps; Areas for development; What we need to develop; Plans for 2026".split(
        "; ",
      ),
      ..."Priorities for the next year; What we will do next; What needs to happen next; What next?".split(
        "; ",
      ),
      ..."Our plans for the coming year; What are we going to do?; Action plan; The year ahead".split("; "),
    ],
  };

  for (const [number, titles] of Object.entries(headings)) {
    it.each(titles)(`${number}: %s`, (title) => {
      const { questions } = readEvaluation(`## ${title}\n\n${impact}`);
      expect(questions.filter(({ heading }) => heading).map((question) => String(question.number))).toEqual([
        number,
      ]);
    });
  }

  it.each(["Introduction", "Our local area", "Leadership", "Q1 2026", "Quarter 2", "Contents"])(
    "or none: %s",
    (title) => {
      const { questions } = readEvaluation(`## ${title}\n\n${impact}`);
      expect(questions.filter(({ heading }) => heading)).toEqual([]);
    },
  );

  it("or the one that a comment pins", () => {
    const draft = readEvaluation(`
      ## Listening to Mereford

      <!-- area-send-question 2 -->

      ${evidence}

      ## Strengths

      <!-- area-send-question 3 -->

      ${plans}
    `);
    expect(answers(draft)).toEqual(["no", "yes", "yes"]);
  });

  it("and headings below one in the handbook’s words belong to it", () => {
    const draft = readEvaluation(`
      ## Question 1: What do you know about the impact of your arrangements?

      ### Next steps in speech and language

      ${impact}
    `);
    expect(answers(draft)).toEqual(["yes", "no", "no"]);
  });
});

describe("a question is thin", () => {
  it.each([
    [1, "little", "Waits are shorter."],
    [1, "placeholder", "[Insert text]"],
    [1, "placeholder", "TBC"],
    [
      1,
      "activity",
      "We launched a new website. We published a strategy. We trained 40 SENCOs. We held six workshops. We appointed a designated officer.",
    ],
    [
      2,
      "evidence",
      "We are confident in what we do, and our leaders know the area very well, as they have worked here for many years.",
    ],
    [
      2,
      "undated",
      "We look at our dashboard, we audit plans, and we ask parents in a survey, and then the board talks about what it has heard.",
    ],
    [
      3,
      "plans",
      "We will carry on with what we do, we will keep listening to families, and we will make things better for all children here.",
    ],
  ] as const)("question %i, %s: %s", (number, reason, text) => {
    const { questions } = readEvaluation(`## Question ${String(number)}\n\n${text}`);
    expect(questions[number - 1]).toMatchObject({ number, answered: "thin", thin: reason });
  });
});

it("how we know is thin where its own heading has next to nothing and families are quoted elsewhere", () => {
  const draft = (known: string): Draft =>
    readEvaluation(`
      ## Slide 7. How do we know?

      ${known}

      Colne SEND | Engagement meeting | 8

      ## Slide 8. What families say

      Survey of 530 families, May 2026: 62% are confident in the support at school, against 51% in 2025.
    `);
  expect(draft("- Data\n      - Surveys\n      - Audits").questions[1]).toMatchObject({ thin: "little" });
  expect(draft("- Audit of 40 plans, June 2026").questions[1]).toMatchObject({ answered: "yes" });
});

describe("a heading with nothing under it stands above those that follow it", () => {
  const bodies = {
    "bold lines": [
      "**What difference are we making?**",
      "**Early years**",
      "**School age**",
      "**How can we be sure?**",
    ],
    "headings of one level": ["## Our impact", "## Early years", "## School age", "## How do we know?"],
  };

  it.each(Object.entries(bodies))("%s", (_, [top, one, other, next]) => {
    const draft = readEvaluation(`
      ${String(top)}

      ${String(one)}

      ${impact}

      ${String(other)}

      ${impact}

      ${String(next)}

      ${evidence}

      **Figures**

      All in one place.
    `);
    expect(answers(draft)).toEqual(["yes", "yes", "no"]);
    expect(draft.questions.map(({ sections }) => sections.length)).toEqual([3, 1, 0]);
  });

  it("up to one that is for something else", () => {
    const draft = readEvaluation(`
      ## Our impact

      ## Glossary

      ${impact}
    `);
    expect(answers(draft)).toEqual(["no", "no", "no"]);
  });
});

describe("headings in an area's own words answer a question", () => {
  it.each([
    ["Life in Mereford for a child with SEND", 1],
    ["Growing up with SEND in Mereford", 1],
    ["What makes us believe it", 2],
    ["What makes us so sure", 2],
    ["Why do we think so?", 2],
  ] as const)("%s", (heading, number) => {
    const { questions } = readEvaluation(`## ${heading}\n\n${impact}\n\n## Notes\n\nNone.`);
    expect(questions.flatMap(({ sections, number: asked }) => (sections.length > 0 ? [asked] : []))).toEqual([
      number,
    ]);
  });
});

describe("a question is not answered", () => {
  it("where its heading stands above nothing", () => {
    expect(answers(readEvaluation("## Question 1\n\n## Question 2\n\n## Question 3\n"))).toEqual([
      "no",
      "no",
      "no",
    ]);
  });

  it("where no heading answers it", () => {
    expect(answers(readEvaluation(`## Question 1\n\n${impact}`))).toEqual(["yes", "no", "no"]);
  });

  it("where every theme says what needs to be better and none what will be done", () => {
    const weak = readEvaluation(`
      ## 1. Health

      ### Strengths

      - Waits fell from 40 weeks to 12.

      ### Areas for development

      - 412 children have waited for more than 18 weeks.
      - Girls are seen later than boys: nobody knows why.

      ## 2. Prepared for their next steps

      ### Areas for development

      - Housing for those who leave college at 25.
    `);
    expect(weak.questions[2]).toMatchObject({ answered: "no", sections: [] });
  });

  it.each([
    "- We will see them all by July 2027.",
    "- More timely reviews for girls.",
    "- Train clinic staff.",
  ])("and thinly where one theme does: %s", (item) => {
    const draft = readEvaluation(`
        ## Areas for development

        - 412 children have waited for more than 18 weeks.
        ${item}
      `);
    expect(draft.questions[2]?.answered).not.toBe("no");
  });

  it("and a plan has no questions", () => {
    expect(readPlan(`## Question 1\n\n${impact}`).questions).toEqual([]);
  });
});
