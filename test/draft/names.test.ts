import { describe, expect, it } from "vitest";
import { collectNames, type Names } from "../../server/src/draft/names.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

function namesOf(text: string): Names {
  return collectNames(readMarkdown(text).blocks.flatMap(({ elements }) => elements));
}

/** What each name is: "type @organisation". */
function told(names: Names, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const known = names.lookup(text);
      const organisation = known?.organisation;
      return [text, known ? known.type + (organisation === undefined ? "" : ` @${organisation}`) : "unknown"];
    }),
  );
}

const cases: { says: string; text: string; names: Record<string, string> }[] = [
  {
    says: "gives names with their abbreviations",
    text: "**Marrowdale Council (MDC), North Wolds Integrated Care Board (ICB), Wolds NHS Foundation Trust (WNFT) and Vale Parents**",
    names: {
      MDC: "organisation @Marrowdale Council",
      LA: "organisation @Marrowdale Council",
      "the council": "organisation @Marrowdale Council",
      ICB: "organisation @North Wolds Integrated Care Board",
      "North Wolds ICB": "organisation @North Wolds Integrated Care Board",
      WNFT: "organisation @Wolds NHS Foundation Trust",
    },
  },
  {
    says: "gives a body another name",
    text: "Written by Colne Council (‘the Council’), the Integrated Care Board (ICB) and NHS Fens and Coast ICB (the integrated care board).",
    names: { "The Council": "organisation @Colne Council", ICB: "organisation @NHS Fens and Coast ICB" },
  },
  {
    says: "names its parent carer forum after the name",
    text: "Aldmoor Voice, which is our parent carer forum (PCF), helped.",
    names: { PCF: "organisation @Aldmoor Voice", "Aldmoor Voice": "organisation @Aldmoor Voice" },
  },
  {
    says: "names its parent carer forum before the name",
    text: "With our parent carer forum, Ash Leaves (AL).",
    names: {
      PCF: "organisation @Ash Leaves",
      AL: "organisation @Ash Leaves",
      "Ash Leaves": "organisation @Ash Leaves",
    },
  },
  {
    says: "says what its parent carer forum is called",
    text: "Our parent carer forum is called Fen Friends.",
    names: { "parent carer forum": "organisation @Fen Friends", "the forum": "organisation @Fen Friends" },
  },
  {
    says: "says who we are",
    text: "Who we are: Aldmoor Council (the LA), West Moors ICB, 94 schools and Ash Leaves.",
    names: {
      "the council": "organisation @Aldmoor Council",
      "West Moors ICB": "organisation @West Moors ICB",
      "Ash Leaves": "organisation @Ash Leaves",
    },
  },
  {
    says: "has a glossary in a table",
    text: "| Term | Meaning |\n| --- | --- |\n| ADHD | attention deficit hyperactivity disorder |\n| EBSX | emotionally based absence |\n| PUT | Parents United Thornby, our parent carer forum |\n| DCO | designated clinical officer, NHS Vale ICB |\n| SPB | SEND Partnership Board |",
    names: {
      ADHD: "unknown",
      EBSX: "unknown",
      PUT: "organisation @Parents United Thornby",
      DCO: "post @NHS Vale ICB",
      SPB: "group",
    },
  },
  {
    says: "has a glossary in bold",
    text: "## Words we use\n\n**CIC:** community interest company. **DSCO:** designated social care officer.\n\n**EPCC** Elmhaven Parent Carer Council · **DMO** designated medical officer",
    names: { CIC: "unknown", DSCO: "post", EPCC: "organisation @Elmhaven Parent Carer Council", DMO: "post" },
  },
  {
    says: "has a glossary in a list",
    text: "## Glossary\n\n- FDC: Fen District Council\n- **CYP** – children and young people",
    names: { FDC: "organisation @Fen District Council", CYP: "unknown" },
  },
  {
    says: "has a table of initials",
    text: "| Initials | Designation |\n| --- | --- |\n| HB | Ann Hartley, Head of Service, AWC |\n| PT | DfE Adviser |",
    names: { HB: "person @AWC", PT: "post @DfE" },
  },
  {
    says: "has a list of people without headings",
    text: "| | |\n| --- | --- |\n| Ann Hartley | Head of Service SEND, AWC |\n| Sue Barker | Speak 4 Parents |",
    names: {
      "Ann Hartley": "person @AWC",
      "Head of Service SEND": "post @AWC",
      "Sue Barker": "person @Speak 4 Parents",
    },
  },
  {
    says: "has a table of names, roles and organisations",
    text: "Fen District Council (FDC)\n\n| Name | Role | Organisation |\n| --- | --- | --- |\n| Amy Lo | Head of SEND | FDC |",
    names: { "Amy Lo": "person @Fen District Council", "Head of SEND": "post @Fen District Council" },
  },
  {
    says: "lists key people",
    text: "## Key people\n\n- Amy Lo – Head of SEND, FDC",
    names: { "Amy Lo": "person @FDC" },
  },
  {
    says: "has an action table, which tells nothing",
    text: "| Action | Who | When |\n| --- | --- | --- |\n| Ask the ICB for a summary | Amy Lo | May |",
    names: { "Amy Lo": "unknown" },
  },
  {
    says: "nothing",
    text: "",
    names: {
      LA: "organisation @LA",
      SENDIASS: "organisation @SENDIASS",
      CAMHS: "organisation @CAMHS",
      DfE: "organisation @DfE",
      DCO: "post",
      MDC: "unknown",
    },
  },
];

describe("a draft that", () => {
  it.each(cases)("$says", ({ text, names }) => {
    expect(told(namesOf(text), Object.keys(names))).toEqual(names);
  });
});

it("keeps abbreviations of other things apart", () => {
  const names = namesOf("The graduated response offer (GRO) and alternative provision (AP)");
  expect(names.isThing("GRO")).toBe(true);
  expect(names.isThing("AP")).toBe(true);
  expect(names.isThing("MDC")).toBe(false);
});

it("reads the partners and posts of the front matter", () => {
  const names = collectNames([], {
    partners: ["Thornby Council", "Parents United Thornby (PUT)"],
    posts: { "Head of SEND": "PUT", "Amy Lo": "Thornby Council", "School leaders": "The Trust" },
  });
  expect(told(names, ["LA", "PUT", "PCF", "Head of SEND", "Amy Lo", "school leaders"])).toEqual({
    LA: "organisation @Thornby Council",
    PUT: "organisation @Parents United Thornby",
    PCF: "organisation @Parents United Thornby",
    "Head of SEND": "post @Parents United Thornby",
    "Amy Lo": "person @Thornby Council",
    "school leaders": "post @The Trust",
  });
});

it("uses the front matter's partner of a kind where the draft names others of that kind", () => {
  const elements = readMarkdown("Our neighbour Eastmoor Council (EC) helped.").blocks.flatMap(
    (block) => block.elements,
  );
  const names = collectNames(elements, { partners: ["Fen Council"] });
  expect(told(names, ["the council", "EC"])).toEqual({
    "the council": "organisation @Fen Council",
    EC: "organisation @Eastmoor Council",
  });
});
