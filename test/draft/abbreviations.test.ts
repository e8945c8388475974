import { describe, expect, it } from "vitest";
import { neverSpelledOut } from "../../server/src/draft/abbreviations.ts";
import { isSpelledOut } from "../../server/src/draft/spelled-out.ts";
import { readPlan } from "./reading.ts";

describe("an abbreviation is spelled out in", () => {
  const told = (text: string, short: string): boolean => {
    const from = text.indexOf(short);
    return isSpelledOut(short, text, from, from + short.length);
  };

  it.each([
    ["alternative provision (AP)", "AP"],
    ["education, health and care (EHC) plans", "EHC"],
    ["speech and language therapy (SaLT)", "SaLT"],
    [
      "special educational needs and disabilities information, advice and support service (SENDIASS)",
      "SENDIASS",
    ],
    ["emotionally based school non-attendance (the “EBSNA”)", "EBSNA"],
    ["attention deficit hyperactivity disorder, or ADHD, and", "ADHD"],
    ["Wolds NHS Foundation Trust (WFT)", "WFT"],
    ["AP (alternative provision)", "AP"],
    ["AP: alternative provision", "AP"],
    ["AP – alternative provision", "AP"],
    ["AP alternative provision · ICB integrated care board", "AP"],
    ["AP means alternative provision.", "AP"],
    ["The ICB is NHS Dale Integrated Care Board.", "ICB"],
    ["Dale Council (the LA)", "LA"],
    ["our young people, known as YES, met", "YES"],
    ["SENDIASS, the information and advice service, rings", "SENDIASS"],
    ["SENDIASS – the SEND Information, Advice and Support Service", "SENDIASS"],
    ["SENCO: SEN co-ordinator", "SENCO"],
    ["ICB: the NHS body that pays for services", "ICB"],
    ["The areas for improvement are marked AFI", "AFI"],
  ])("%s", (text, short) => {
    expect(told(text, short)).toBe(true);
  });

  it.each([
    ["Send letters in clear English by March (ICB)", "ICB"],
    ["(AP Officer, Dale Council)", "AP"],
    ["CAMHS saw 93% of children", "CAMHS"],
    ["AP is a problem", "AP"],
    ["ICB: publish the letters", "ICB"],
    ["the EBSNA list and EBSNA work", "EBSNA"],
    ["DCO, ICB", "DCO"],
  ])("but not in %s", (text, short) => {
    expect(told(text, short)).toBe(false);
  });
});

describe("never spelled out in a document", () => {
  const found = (text: string): string[] =>
    neverSpelledOut(readPlan(text)).map(({ short, expansion }) =>
      expansion ? `${short}: ${expansion}` : short,
    );

  it.each([
    ["The DCO rings. DCOs ring.", ["DCO: designated clinical officer"]],
    ["PfA and PFA", ["PfA: preparation for adulthood"]],
    ["We ask OPAL.", ["OPAL"]],
    ["NHS, SEND, EHCPs, GPS and IT", []],
    ["Each SENCO, the SENCo’s deputy, area SENCOs, SENCos and SENDCOs", []],
    ["WSA, WSB and WSC are workstreams", []],
    ["THE AREA PARTNERSHIP AND OPAL", []],
    ["NOW is the time: STOP. We stop in the OPEN.", []],
    ["DW and PT/HB met McCall in chapter VII", []],
    ["BEN.681, IP8, Q3, www.opal.gov.uk/OPAL, OPAL.pdf and it@OPAL.example", []],
    ["NHS Dale Integrated Care Board met. The ICB pays.", []],
    ['<abbr title="alternative provision">AP</abbr> pupils. AP is full.', []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
