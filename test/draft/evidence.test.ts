import { describe, expect, it } from "vitest";
import { findEvidence, findVoices } from "../../server/src/draft/evidence.ts";
import { collectVoiceNames } from "../../server/src/draft/voice-names.ts";
import fc from "../random.ts";

describe("evidence", () => {
  it.each([
    ["Our monthly dashboard and the SEN2 return", ["data", "data"]],
    ["The school census (January 2026) shows this.", ["data"]],
    ["Twenty plans a month are audited by three agencies.", ["audit"]],
    ["A dip sample of 30 case files", ["audit", "audit"]],
    ["The parents' survey had 412 replies.", ["survey", "survey"]],
    ["Questionnaires were sent home.", ["survey"]],
    ["Families tell us so at coffee mornings.", ["feedback", "feedback"]],
    ["We interviewed 22 pupils.", ["feedback"]],
    ["A peer review by a neighbour in May", ["review"]],
    ["Ofsted's letter and the DfE adviser's notes of visit", ["review", "review", "review"]],
    ["Complaints, compliments and mediation cases", ["complaints", "complaints", "complaints"]],
    ["A survey of 61 SENCOs", ["staff"]],
    ["Headteachers told us at their conference.", ["staff"]],
    ["Visits to every provider", ["observation"]],
    ["Tracking of 60 children over three years", ["data"]],
    ["Destination figures for 2025 leavers", ["data"]],
    ["Mystery calls to the helpline", ["observation"]],
    ["A workshop with 40 parents in June", ["feedback"]],
    ["The Board hears a family's story.", ["feedback"]],
    ["Data protection training and the audit committee", []],
    ["A data sharing agreement was signed.", []],
    ["Leadership is strong and children are happy.", []],
    ["Children with SEND have plans.", []],
    ["", []],
  ])("is found by kind: %s", (text, kinds) => {
    expect(findEvidence(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("keeps the words and their place", () => {
    expect(findEvidence("From the Parents’ Survey, May 2026")).toEqual([
      { kind: "survey", text: "Survey", from: 18, to: 24 },
    ]);
  });

  it("is in order, never overlaps and never fails, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("data", "survey of", "parents", "İ", "told us", "\n", "“", "9", ", ")),
        (parts) => {
          const text = parts.join(" ");
          let end = 0;
          for (const { text: words, from, to } of findEvidence(text)) {
            expect(text.slice(from, to)).toBe(words);
            expect(from).toBeGreaterThanOrEqual(end);
            end = to;
          }
        },
      ),
    );
  });
});

describe("voices", () => {
  const both = { children: true, parents: true };
  const children = { children: true, parents: false };
  const parents = { children: false, parents: true };
  const none = { children: false, parents: false };

  it.each([
    ["Young people told us that the waiting room was too loud.", children],
    ["1,140 pupils with SEND answered the wellbeing survey.", children],
    ["We interviewed 22 pupils in resource bases.", children],
    ["A survey of pupils in six schools", children],
    ["The youth forum's views on transport", children],
    ["The youth parliament asked for this.", children],
    ["Pupil voice work in nine schools gathered views on lunchtimes.", children],
    ["Feedback from children and young people in hospital", children],
    ["The parent carer forum's annual survey", parents],
    ["Parents and carers tell us that they repeat their story.", parents],
    ["Themes from SENDIASS calls, reported each quarter", parents],
    ["Three coffee mornings in the north of the county", parents],
    ["Compliments and complaints", parents],
    ["A survey of parents of children with EHC plans", parents],
    ["Feedback from families", parents],
    ["Parents say that their child is happier.", parents],
    ["Children, young people and parents told us what matters.", both],
    ["Feedback from parents and young people", both],
    ["Views of children and of their families", both],
    ["Pupils at both special schools made a film about dinner times.", children],
    ["“I want to get the bus,” one boy of 15 told his reviewer.", children],
    ["Young people over 19 do worse. A third have no job. “The phone stops,” one said to us.", children],
    ["The wellbeing census was answered by 3,100 pupils with SEN.", children],
    ["Children's exit interviews, spring 2026", children],
    ["Four parents' evenings on transport", parents],
    ["A parent sits on each audit and writes her own view.", parents],
    ["We rang 40 mothers. They wanted evening clinics.", parents],
    ["Text messages from 400 families after panel", parents],
    ["Children, parents and carers were asked the same five questions.", both],
    ["The views of children, young people and parents are in each file audit.", both],
    ["Young people move to adult services at 18. Plans say so.", none],
    ["- Ask 30 of the children what went wrong", none],
    ["We do not ask the children themselves.", none],
    ["Parents were told of the change.", none],
    ["A young man told BFF that college was three days.", children],
    ["We intend to strengthen the voice of the child.", none],
    ["Boys were suspended at twice the rate of girls.", none],
    ["Children's plans are reviewed by six officers.", none],
    ["The youth forum has a budget of £5,000.", none],
    ["Data on children with SEND is reviewed monthly.", none],
    ["Children's plans are audited by three agencies.", none],
    ["Children's services report to the board.", none],
    ["Parents were sent the newsletter.", none],
    ["The parent carer forum has two seats.", none],
    ["Staff told us that they feel confident.", none],
    ["The new charter means that every pupil will feel that they matter.", none],
    ["Parents should feel that they are heard.", none],
    ["SEN2 return, January 2026", none],
    ["", none],
  ])("are heard or not: %s", (text, expected) => {
    expect(findVoices([{ text }])).toEqual(expected);
  });

  it("are heard by the names that the draft gives them", () => {
    const names = { children: ["Shine"], parents: ["Barchester Voice"] };
    expect(findVoices([{ text: "Shine read ten plans and scored them." }], names)).toEqual(children);
    expect(findVoices([{ text: "Barchester Voice's survey of May" }], names)).toEqual(parents);
    expect(findVoices([{ text: "We saw them shine in that survey." }], names)).toEqual(none);
    expect(findVoices([{ text: "Barchester Voices survey" }], names)).toEqual(none);
    expect(findVoices([{ text: "Barchester Voice has an office." }], names)).toEqual(none);
    expect(findVoices([{ text: "Any survey" }], { children: [""] })).toEqual(none);
  });
});

describe("names of groups", () => {
  it.each([
    ["our parent carer forum, Families United Barset (FUB).", [], ["Families United Barset", "FUB"]],
    ["the Council, and Barset Voice, our parent carer forum.", [], ["Barset Voice"]],
    ["Barset Voice, which is our parent carer forum (PCF)", [], ["PCF", "Barset Voice"]],
    ["Barset Parent Carer Council (BPCC) and others", [], ["BPCC"]],
    ["Voices of Barset Families, our **parent carer forum**, helped.", [], ["Voices of Barset Families"]],
    ["Our parent carer forum is called Together.", [], ["Together"]],
    ["The youth parliament's SEND committee is called Loud.", ["Loud"], []],
    ["The Youth SEND Panel (‘Loud’) meets monthly.", ["Loud"], []],
    ["Young people in the Chatter Crew read a draft.", ["Chatter Crew"], []],
    ["Young people in our Next Wave group asked us.", ["Next Wave"], []],
    ["written with the young people of Our Say, who asked for two things", ["Our Say"], []],
    ["| GO! | Go Barset, our youth forum |", ["Go Barset"], []],
    ["Our youth forum, Loud and Clear, met.", ["Loud and Clear"], []],
    ["Our parent carer forum is Families Together (FT).", [], ["Families Together", "FT"]],
    ["the Tide group of 11 to 18 year olds inspected our website", ["Tide"], []],
    ["14 young people sit on the Weir Street group.", ["Weir Street"], []],
    ["“Our Time” youth group's visits", ["Our Time"], []],
    ["| Spark | youth forum |", ["Spark"], []],
    ["Children in Barset and young people in the North Ridings wait.", [], []],
    ["our parent carer forum, Barset Council and the ICB", [], []],
    ["our parent carer forum, who told us", [], []],
    ["There is a youth forum.", [], []],
    ["", [], []],
  ])("are collected: %s", (text, children, parents) => {
    expect(collectVoiceNames(text)).toEqual({ children, parents });
  });

  it("are collected without an error from any text", () => {
    const part = fc.constantFrom(
      "our",
      "youth forum",
      ",",
      "(",
      "Voice",
      "(AB)",
      " ",
      "\n",
      "called",
      "’s",
      "parent carer forum",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(collectVoiceNames(parts.join(" ")).children).toBeInstanceOf(Array);
      }),
    );
  });
});
