import { describe, expect, it } from "vitest";
import { readEvaluation } from "./reading.ts";

const impact =
  "Children wait 12 weeks for a first talk with a therapist, down from 40 weeks in 2024, and 81% of parents say that help came in time.";
const evidence =
  "The ICB dashboard of May 2026, our audit of 40 plans in March 2026, and a survey of 312 parents and 90 young people show this.";
const plans =
  "We will open a second clinic in the north by March 2027 and train every school’s SENCO by July 2027, as families asked us to.";

const answered = (text: string): string =>
  readEvaluation(text)
    .questions.map(({ answered: how }) => how)
    .join(" ");

const three = (first: string, second: string, third: string): string =>
  answered(`## ${first}\n\n${impact}\n\n## ${second}\n\n${evidence}\n\n## ${third}\n\n${plans}`);

describe("a question is answered by a part that does not say so", () => {
  it.each([
    ["Part A: Impact", "Part B: Our foundations", "Part C: What we will do"],
    ["A. Our impact", "B. What lies behind it", "C. Next steps"],
    ["Section I – Impact", "Section II – Sound footing", "Section III – Onwards"],
    ["Part One: The difference we make", "Part Two: Footing", "Part Three: From now to 2027"],
    ["1. Our impact", "2. Footing", "3. Onwards"],
    ["Impact", "Where these figures come from, and how far we trust them", "Improvement"],
    ["Impact", "Assurance", "Improvement: January to December 2027"],
  ])("%s / %s / %s", (...parts) => {
    expect(three(...parts)).toBe("yes yes yes");
  });

  it.each([
    ["Impact", "Footing", "Onwards"],
    ["1. Impact", "2. Budget", "3. Glossary"],
    ["A small area with a large impact", "A council and its schools", "A word at the end"],
    ["1. Children at home", "2. Our impact", "3. Children in care"],
  ])("but not %s / %s / %s", (...parts) => {
    expect(three(...parts)).toBe("yes no no");
  });

  it("nor where there are more than three, and two are told nothing by their number", () => {
    const parts = ["1. Impact", "2. Early years", "3. Schools", "4. Colleges"];
    expect(answered(parts.map((part) => `## ${part}\n\n${evidence} ${plans}`).join("\n\n"))).toBe(
      "yes no no",
    );
  });

  it("with a table of sources, and with dated actions", () => {
    const text = `
## Our impact

${impact}

## Footing

| Data set | Owner | Weakness |
| --- | --- | --- |
| School census, January 2026 | Council | Attendance codes differ between schools |
| Survey of 312 parents, May 2026 | Forum | Few fathers replied |

## Onwards

| Ref | Improvement | Lead | End | KPI |
| --- | --- | --- | --- | --- |
| 1 | Open a second clinic | ICB | 31/03/2027 | Wait from 31 weeks to 12 by July 2027 |
| 2 | Train teachers | Council | 31/07/2027 | Absence from 9% to 7% in 2027/28 |
`;
    expect(answered(text)).toBe("yes yes yes");
    expect(answered(text.replaceAll("2027 |", "2025 |"))).toBe("yes yes no");
  });

  it("with a list of sources, unless another part answers", () => {
    const sources = `## Sources\n\n- School census, January 2026\n- Audit of 40 plans in March 2026\n- Survey of 312 parents and of 90 young people in May 2026, in which half said that they are listened to`;
    expect(answered(`## Our impact\n\n${impact}\n\n${sources}`)).toBe("yes yes no");
    expect(answered(`## Our impact\n\n${impact}\n\n## How do we know?\n\nTBC\n\n${sources}`)).toBe(
      "yes thin no",
    );
  });
});
