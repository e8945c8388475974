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
    says: "names a post in a bracket with its body",
    text: "Marrowdale Council (MC) leads. Each of the 29 has an adviser by May (Head of Skills, MC). A visit (Head of Play, XY). A talk (Chief Executive, MC).",
    names: {
      "Head of Skills": "post @Marrowdale Council",
      "Head of Play": "post",
      "Chief Executive": "unknown",
    },
  },
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
    says: "has a table of initials, names, posts and organisations",
    text: "Fen District Council (FDC)\n\n| Initials | Name | Post | Organisation |\n| --- | --- | --- | --- |\n| AL | Amy Lo | Head of SEND | FDC |\n| BK | Bo Kerr | Therapies Manager, Children's Services | Vale Trust |",
    names: {
      AL: "person @Fen District Council",
      "Amy Lo": "person @Fen District Council",
      "Head of SEND": "post @Fen District Council",
      BK: "person @Vale Trust",
    },
  },
  {
    says: "gives initials to a person of a body that it gives initials to as well",
    text: "**LC** = Lindmere Council. **KB** = Kim Bell, Director of Children's Services, LC. **PP** = Pip Prior, Chair, SEND.",
    names: { KB: "person @Lindmere Council", PP: "person" },
  },
  {
    says: "has a table of letters, people and where they come from",
    text: "| Letters | Who | From |\n| --- | --- | --- |\n| ON | Ola Nunn, Head of Therapies | Mere Trust |",
    names: { ON: "person @Mere Trust", "Ola Nunn": "person @Mere Trust" },
  },
  {
    says: "has a table of initials with name and post in one cell",
    text: "| Initials | Designation | Body |\n| --- | --- | --- |\n| AL | Amy Lo, Head of SEND | Fen Council |\n| VF | Vale Families | parent carer forum |",
    names: { AL: "person @Fen Council", VF: "organisation @Vale Families" },
  },
  {
    says: "has a table whose initials come last, under bodies told once",
    text: "| Organisation | Lead officer | Initials |\n| --- | --- | --- |\n| Fen Council | Amy Lo, Head of SEND | AL |\n| | Bo Kerr | BK |",
    names: { AL: "person @Fen Council", "Bo Kerr": "person @Fen Council" },
  },
  {
    says: "has a table of posts and their abbreviations",
    text: "| Post | Abbreviation |\n| --- | --- |\n| Head of SEND Services (Fen Council) | HoS |\n| Designated Medical Officer (employed by Vale ICB) | DMO |",
    names: {
      HoS: "post @Fen Council",
      "Head of SEND Services": "post @Fen Council",
      DMO: "post @Vale ICB",
    },
  },
  {
    says: "has a table of posts and employers",
    text: "Fen Borough Council (FBC)\n\n| Post | Employer |\n| --- | --- |\n| Director of Inclusion (DoI) | FBC |\n| DCO, designated clinical officer | Vale ICB |",
    names: { DoI: "post @Fen Borough Council", DCO: "post @Vale ICB" },
  },
  {
    says: "has a table of bodies, members and posts",
    text: "| Body | Member | Post |\n| --- | --- | --- |\n| Fen Council | Amy Lo | Programme Manager |\n| Vale Trust | Bo Kerr | Chief Nurse |",
    names: { "Amy Lo": "person @Fen Council", "Chief Nurse": "post @Vale Trust" },
  },
  {
    says: "has tables that tell nothing of this kind",
    text: "| Role | Responsibilities |\n| --- | --- |\n| DCO | Works across the ICB and the LA |\n\n| Meeting | Chair | Members |\n| --- | --- | --- |\n| SEND Board | Head of SEND | Amy Lo, Vale ICB; Bo Kerr, Vale Trust |",
    names: { DCO: "post", "Head of SEND": "unknown", "Amy Lo": "person @Vale ICB" },
  },
  {
    says: "gives one title to two bodies, which then tells nothing",
    text: "## Signed by\n\n- Amy Lo, chief executive, Fen Council\n- Bo Kerr, chief executive, Vale ICB",
    names: { "Amy Lo": "person @Fen Council", "chief executive": "post" },
  },
  {
    says: "explains initials in sentences",
    text: "AL is Amy Lo, Head of SEND, Fen Council. BK is Bo Kerr, Commissioner, Vale ICB.\n\nKey: CD – Cy Day, Vale Trust; EF = Eve Fox (Fen Council).",
    names: {
      AL: "person @Fen Council",
      "Head of SEND": "post @Fen Council",
      BK: "person @Vale ICB",
      CD: "person @Vale Trust",
      EF: "person @Fen Council",
    },
  },
  {
    says: "puts initials or an abbreviation after a name, and then the body",
    text: "Amy Lo (AL), Head of SEND, Fen Council; the Designated Clinical Officer (DCO), Vale ICB.",
    names: { AL: "person @Fen Council", DCO: "post @Vale ICB" },
  },
  {
    says: "explains words that are not initials of a person",
    text: "AP is Amy Lo's idea. TA means more help. The council is proud. PfA: plans for adult life.",
    names: { AP: "unknown", TA: "unknown", council: "organisation @council", PfA: "unknown" },
  },
  {
    says: "says what it means by a kind of body",
    text: "The council means Fen City Council. The ICB is NHS Vale Integrated Care Board. By “the trust” we mean Vale Community Trust. “The Board” means the Fen SEND Board.",
    names: {
      "the council": "organisation @Fen City Council",
      ICB: "organisation @NHS Vale Integrated Care Board",
      "the trust": "organisation @Vale Community Trust",
      "the Board": "group",
    },
  },
  {
    says: "gives a body a short name",
    text: "Brookside NHS Trust (‘Brookside’), Vale Carers Network (the Network) and Tyne Community Health (referred to below as Tyne). Fellgate Community Trust, known as Fellgate, helped.",
    names: {
      Brookside: "organisation @Brookside NHS Trust",
      "the Network": "organisation @Vale Carers Network",
      Tyne: "organisation @Tyne Community Health",
      Fellgate: "organisation @Fellgate Community Trust",
    },
  },
  {
    says: "calls somebody by a name",
    text: "A charity called Open Door and our youth council, called “Loud and Clear”, came. A plan called Bright Start did not.",
    names: {
      "Open Door": "organisation @Open Door",
      "Loud and Clear": "organisation @Loud and Clear",
      "Bright Start": "unknown",
    },
  },
  {
    says: "says beside a name what body it is",
    text: "There are one acute trust, Tyne Hospitals, and a community trust, Moor Edge. Our therapy provider (Sunny Bank), Dove Lane (a local charity) and Fern Hill, too. Red House is our mental health trust.",
    names: {
      "Moor Edge": "organisation @Moor Edge",
      "Sunny Bank": "organisation @Sunny Bank",
      "Dove Lane": "organisation @Dove Lane",
      "Red House": "organisation @Red House",
      "Fern Hill": "unknown",
    },
  },
  {
    says: "does not say so of the people of a body",
    text: "The chair of the trust, Morwen Edge, met the head of a college, Penrose Hall. With the charity, Dale Moor and others. Our provider, Kim Bell.",
    names: {
      "Morwen Edge": "unknown",
      "Penrose Hall": "unknown",
      "Dale Moor": "unknown",
      "Kim Bell": "unknown",
    },
  },
  {
    says: "has an abbreviation for a name with “and”",
    text: "| Abbreviation | In full |\n| --- | --- |\n| GHT | Gate Hospitals and Community NHS Trust |\n| FPC | Fen Parents and Carers, our parent carer forum |",
    names: {
      GHT: "organisation @Gate Hospitals and Community NHS Trust",
      FPC: "organisation @Fen Parents and Carers",
      PCF: "organisation @Fen Parents and Carers",
    },
  },
  {
    says: "lists its partners in a sentence",
    text: "The partners are Fen Council, Vale ICB, Fen Schools' Alliance and Ash Leaves. The partnership (Fen Council and Bright Oaks) met.",
    names: {
      "Fen Schools' Alliance": "organisation @Fen Schools' Alliance",
      "Ash Leaves": "organisation @Ash Leaves",
      "Bright Oaks": "organisation @Bright Oaks",
    },
  },
  {
    says: "names its partners and nothing else in a sentence",
    text: "Fen Council (FC), NHS Vale Integrated Care Board (ICB) and Headteachers’ Alliance. Written with parents.",
    names: { "Headteachers’ Alliance": "organisation @Headteachers’ Alliance" },
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

it("knows the words of the area's own name", () => {
  const names = namesOf("Fenmoor County Council (FCC)");
  expect(["fenmoor", "county", "council", "moor"].filter((word) => names.isPlace(word))).toEqual(["fenmoor"]);
});

it("remembers what it read while what is said of names stays the same", () => {
  const before = namesOf("Fen Council (the LA)\n\nMore");
  expect(namesOf("Fen Council (the LA)\n\nOther words")).toBe(before);
  expect(namesOf("Vale Council (the LA)")).not.toBe(before);
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
