import { describe, expect, it } from "vitest";
import { collectNames } from "../../server/src/draft/names.ts";
import { findBracketOwners, readOwners } from "../../server/src/draft/owner.ts";
import { check, shown } from "./owners.ts";

const unknown = collectNames([]);
const known = collectNames([], {
  partners: [
    "Marlow Vale Council (MVC)",
    "NHS Vale and Downs ICB",
    "Vale and Downs Foundation Trust (VDFT)",
    "Marlow Parents",
  ],
  posts: { "Head of SEND": "Marlow Vale Council" },
});

describe("bodies", () => {
  check(readOwners, unknown, {
    LA: "LA <organisation>",
    "LB Hounslow": "LB Hounslow <organisation>",
    "Elmhaven City Council": "Elmhaven City Council <organisation>",
    "the Council": "the Council <organisation @Council>",
    MDC: "MDC <organisation>",
    S4P: "S4P <organisation>",
    "NHS Colne and Vale ICB": "NHS Colne and Vale ICB <organisation>",
    "Aldmoor and Wick Foundation Trust": "Aldmoor and Wick Foundation Trust <organisation>",
    "Bath and North East Somerset Council": "Bath and North East Somerset Council <organisation>",
    "Fenside Community Health CIC": "Fenside Community Health CIC <organisation>",
    "Vale Parents": "Vale Parents <organisation>",
    "Voices of Mereford Families": "Voices of Mereford Families <organisation>",
    "Lindshire Families Forum": "Lindshire Families Forum <organisation>",
    "All Saints Academy Trust": "All Saints Academy Trust <organisation>",
    "All NHS Trusts": "All NHS Trusts <vague>",
    "City College Elmhaven": "City College Elmhaven <organisation>",
    "St Mary’s Primary School": "St Mary’s Primary School <organisation>",
    SENDIASS: "SENDIASS <organisation>",
    "SEND Service": "SEND Service <organisation>",
    "Early Years Inclusion Team": "Early Years Inclusion Team <organisation>",
    "Families and Schools Together team": "Families and Schools Together team <organisation>",
    "Children’s Social Care": "Children’s Social Care <organisation>",
    "Adult Services": "Adult Services <organisation>",
    "Public Health": "Public Health <organisation>",
    "Data and Insight": "Data and Insight <organisation>",
    "Children, Schools and Families": "Children, Schools and Families <organisation>",
    "Dale Hospitals": "Dale Hospitals <organisation>",
    "Dale Hospitals and Community NHS Trust": "Dale Hospitals and Community NHS Trust <organisation>",
    "Marlow Parents and Carers": "Marlow Parents and Carers <organisation>",
    "the Ashby Learning Trusts": "the Ashby Learning Trusts <organisation @Ashby Learning Trusts>",
    "Children with Disabilities Team": "Children with Disabilities Team <organisation>",
    "Strategic Lead: Early Years": "Early Years <organisation>",
    IT: "IT <organisation>",
    "Thornby Council (SEND Service)": "Thornby Council (SEND Service) <organisation @Thornby Council>",
  });
});

describe("groups, posts and people", () => {
  check(readOwners, unknown, {
    "SEND Partnership Board": "SEND Partnership Board <group>",
    "Secondary Heads’ Forum": "Secondary Heads’ Forum <group>",
    "Task and Finish Group": "Task and Finish Group <group>",
    "PfA workstream": "PfA workstream <group>",
    "SEN Support/High Need Provision Review Group": "SEN Support/High Need Provision Review Group <group>",
    "Head of SEND": "Head of SEND <post>",
    "Head of SEND, MDC": "Head of SEND, MDC <post @MDC>",
    "AP Commissioner, MDC": "AP Commissioner, MDC <post @MDC>",
    "Assistant Director, Inclusion": "Assistant Director, Inclusion <post>",
    "Executive Director, Children and Families": "Executive Director, Children and Families <post>",
    "SEND and Inclusion Strategic Lead": "SEND and Inclusion Strategic Lead <post>",
    "Deputy Director Transformation and Business Services":
      "Deputy Director Transformation and Business Services <post>",
    "ICB Children's Commissioner": "ICB Children's Commissioner <post @ICB>",
    "Chief Executive of Marlow Council": "Chief Executive of Marlow Council <post @Marlow Council>",
    "Head of Virtual School": "Head of Virtual School <post>",
    "Borough Director for Commissioning": "Borough Director for Commissioning <post>",
    "SEND Inclusion and Support Officers": "SEND Inclusion and Support Officers <post>",
    "The new Team Leader with QA focus": "The new Team Leader <post>",
    DSCO: "DSCO <post>",
    "Principal EP": "Principal EP <post>",
    "Director of Inclusion (DoI)": "Director of Inclusion (DoI) <post>",
    "Director of Inclusion (MDC)": "Director of Inclusion (MDC) <post @MDC>",
    "Lead OT": "Lead OT <post>",
    "AD - SEND": "AD - SEND <post>",
    "Assistant Dir. SEND": "Assistant Dir. SEND <post>",
    "SEND Finance Business Partner": "SEND Finance Business Partner <post>",
    "Task & Finish Group chair": "Task & Finish Group chair <post>",
    "the council's Head of Inclusion": "the council's Head of Inclusion <post @council>",
    "Designated Clinical Officer, employed by the ICB":
      "Designated Clinical Officer, employed by the ICB <post @ICB>",
    "DMO, who works for Dale ICB": "DMO, who works for Dale ICB <post @Dale ICB>",
    "Associate Director, Children's Services, ICB":
      "Associate Director, Children's Services, ICB <post @ICB>",
    "the designated social care officer (DSCO)": "the designated social care officer (DSCO) <post>",
    "D. Field": "D. Field <person>",
    "Fatima Al-Hassan": "Fatima Al-Hassan <person>",
    "Lara Frost (SEND PMO)": "Lara Frost (SEND PMO) <person>",
    "Mary Coleby, SEND Programme Manager": "Mary Coleby, SEND Programme Manager <person>",
    "Priya Shah, DCO, ICB": "Priya Shah, DCO, ICB <person @ICB>",
    "Jane Smith\nHead of SEND": "Jane Smith\nHead of SEND <person>",
    DW: "DW <person>",
    Helen: "Helen <person>",
    "Siân and Priya": "Siân <person> | Priya <person>",
    "Dr. S. Okoro": "Dr. S. Okoro <person>",
  });
});

describe("owners that name nobody", () => {
  const texts = [
    [
      "All",
      "all partners",
      "partners",
      "Schools",
      "schools and settings",
      "health",
      "health and care",
      "leaders",
    ],
    ["School leaders", "Sixth form heads", "Everyone in the partnership", "services", "various", "We", "TBC"],
    [
      "Post vacant",
      "vacant",
      "to be confirmed",
      "Head of SEND (vacant)",
      "Vacant – Head of SEND",
      "Vacant (Head of SEND)",
      "TBC (Inclusion Manager)",
      "XX",
      "[insert]",
    ],
    [
      "Post under recruitment",
      "Recruiting",
      "no lead yet",
      "No owner",
      "lead to be agreed",
      "lead TBC",
      "N/K",
    ],
    ["GP practices", "GP surgeries", "All secondaries", "MATs", "nobody yet"],
  ].flat();
  it.each(texts)("%s", (text) => {
    expect(readOwners(text, unknown).map(({ type }) => type)).toEqual(["vague"]);
  });

  const blanks = ["", "  ", "-", "–", "n/a", "N/A.", "none", "?", "…"];
  const times = ["each quarter thereafter", "and monthly after that", "in due course"];
  it.each([...blanks, ...times, "subject to the support of parents/carers"])("is none at all: %j", (text) => {
    expect(readOwners(text, unknown)).toEqual([]);
  });

  it("counts the partners that a bracket names", () => {
    expect(shown(readOwners("All partners (LA, ICB)", unknown))).toBe(
      "LA <organisation> | ICB <organisation>",
    );
  });
});

describe("several owners", () => {
  check(readOwners, unknown, {
    "LA and ICB": "LA <organisation> | ICB <organisation>",
    "ICB / Trust": "ICB <organisation> | Trust <organisation>",
    "A Council; B ICB": "A Council <organisation> | B ICB <organisation>",
    "LA & ICB": "LA <organisation> | ICB <organisation>",
    "LA\nICB": "LA <organisation> | ICB <organisation>",
    "WNFT with Vale Parents": "WNFT <organisation> | Vale Parents <organisation>",
    "Council, ICB and Ashby Together":
      "Council <organisation> | ICB <organisation> | Ashby Together <organisation>",
    "Marrowdale College and Council": "Marrowdale College <organisation> | Council <organisation>",
    "Employment and Skills Team and CWFT": "Employment and Skills Team <organisation> | CWFT <organisation>",
    "Softco and the ICT Services": "Softco <organisation> | the ICT Services <organisation @ICT Services>",
    "Council, Educational Psychology Service":
      "Council <organisation> | Educational Psychology Service <organisation>",
    "ICB, DCO, North Wolds ICB": "ICB <organisation> | DCO, North Wolds ICB <post @North Wolds ICB>",
    "Head of SEND, Colne and Vale Council":
      "Head of SEND, Colne and Vale Council <post @Colne and Vale Council>",
    "DCO, ICB": "DCO <post @ICB> | ICB <organisation>",
    "ICB, K. Abbot": "ICB <organisation> | K. Abbot <person>",
    "Fenside CIC (Dr S. Okoro)": "Fenside CIC <organisation> | Dr S. Okoro <person @Fenside CIC>",
    "Dale Trust, through the designated officer (DO)":
      "Dale Trust <organisation> | the designated officer (DO) <post @Dale Trust>",
    "PT/HB": "PT <person> | HB <person>",
    "Dale Hospitals, ICB": "Dale Hospitals <organisation> | ICB <organisation>",
    "Education – Head of SEND. Health – DCO.": "Head of SEND <post> | DCO <post>",
    "March 2027 / ICB": "ICB <organisation>",
    "Jane Smith and John Brown": "Jane Smith <person> | John Brown <person>",
    "Mark Bell, Media and PR Manager, DCC; Jo Prior, Clinical Lead for SEND, NHS Devon":
      "Mark Bell, Media and PR Manager, DCC <person @DCC> | Jo Prior, Clinical Lead for SEND, NHS Devon <person @NHS Devon>",
    "Youth Participation Worker/SENCos": "Youth Participation Worker <post> | SENCos <vague>",
    "Fen Council and NHS Fens and Coast ICB, jointly":
      "Fen Council <organisation> | NHS Fens and Coast ICB <organisation>",
    "MDC – Head of SEND": "MDC <organisation> | Head of SEND <post @MDC>",
  });
});

describe("words around an owner", () => {
  check(readOwners, unknown, {
    "LA with support from health": "LA <organisation>",
    "LA with support from all partners": "LA <organisation>",
    "LA in consultation with parents": "LA <organisation>",
    "The council, with public health data from the ICB": "The council <organisation @council>",
    "LA (lead), ICB (support)": "LA (lead) <organisation @LA>",
    "Lead: LA; Support: ICB": "LA <organisation>",
    "Lead: LA (Jane Hope) Support: ICB, Vale Parents": "LA <organisation> | Jane Hope <person @LA>",
    "Vale Parents, paid by the ICB": "Vale Parents <organisation>",
    "Health: DCO / Social care: DSCO": "DCO <post> | DSCO <post>",
    "ICB, by March 2027": "ICB <organisation>",
    "ICB by the end of term": "ICB <organisation>",
    "Fen Council for actions 2.1 to 2.4": "Fen Council <organisation>",
    "- LA": "LA <organisation>",
  });
});

describe("a draft that says who is who", () => {
  check(readOwners, known, {
    "the council": "the council <organisation @Marlow Vale Council>",
    MVC: "MVC <organisation @Marlow Vale Council>",
    "Head of SEND": "Head of SEND <post @Marlow Vale Council>",
    "AP Lead, MVC": "AP Lead, MVC <post @Marlow Vale Council>",
    "ICB and VDFT":
      "ICB <organisation @NHS Vale and Downs ICB> | VDFT <organisation @Vale and Downs Foundation Trust>",
    "Vale and Downs ICB": "Vale and Downs ICB <organisation @NHS Vale and Downs ICB>",
    PCF: "PCF <organisation @Marlow Parents>",
    "Marlow Rest (charity)": "Marlow Rest (charity) <organisation @Marlow Rest>",
    "Jane Marlow": "Jane Marlow <person>",
  });
});

describe("a bracket at the end of an item", () => {
  check(findBracketOwners, unknown, {
    "(LA, by July 2026)": "LA <organisation>",
    "LA, by July 2026": "LA <organisation>",
    "(Head of SEND Casework, October 2026)": "Head of SEND Casework <post>",
    "(Early Years Inclusion Team, termly)": "Early Years Inclusion Team <organisation>",
    "(Ian Shaw, ICB, and Westcombe PCF; 02/11/2026)":
      "Ian Shaw, ICB <person @ICB> | Westcombe PCF <organisation>",
    "(Data and Insight)": "Data and Insight <organisation>",
    "(all schools, as soon as possible)": "all schools <vague>",
    "(ICB – March 2027)": "ICB <organisation>",
    "(March 2027: ICB)": "ICB <organisation>",
    "(WNFT, week commencing 9 November 2026)": "WNFT <organisation>",
    "(led by the ICB)": "the ICB <organisation @ICB>",
    "(health, by May)": "health <vague>",
    "(QA Manager, TBC)": "QA Manager <post>",
    "(Head of Children's Commissioning, in due course)": "Head of Children's Commissioning <post>",
    "(Dale Parents, to follow)": "Dale Parents <organisation>",
    "(partners; tbc)": "partners <vague>",
    "(lead to be confirmed, summer 2027)": "lead to be confirmed <vague>",
    "(no lead yet; next year)": "no lead yet <vague>",
    "(lead TBC)": "lead TBC <vague>",
    "(Head of SEND, vacant)": "Head of SEND, vacant <vague>",
    "(Post under recruitment; May 2027)": "Post under recruitment <vague>",
    "(Council, by Oct 26 and monthly after that)": "Council <organisation>",
    "(Amy, May 2027)": "Amy <person>",
  });

  const others = [
    [
      "(attention deficit hyperactivity disorder)",
      "(118 calls)",
      "(30 plans; 51% good)",
      "(from the March plan)",
    ],
    [
      "(Local Offer)",
      "(AP)",
      "(EHCPs)",
      "(Year 9)",
      "(Phase 1)",
      "(see Annex A)",
      "(n = 288)",
      "(target 80%)",
    ],
    ["(1,140 children)", "(Inspection report, 2025)", "(pilot, TBC)", "(to be agreed)", "(two vacant)"],
    ["(TBC with the college)", "(to be agreed with the ICB)", "(in discussion with Mere Council)"],
    ["(by 10 July 2026, and each quarter thereafter)", "(date to be confirmed)", "(post appointed)"],
    ["(July 2026)", "(TBC)", "(ages 14 to 25)", "(parents)", "(with Vale Parents)", "(pilot)", "()", ""],
  ].flat();
  it.each(others)("is no owner: %s", (text) => {
    expect(findBracketOwners(text, unknown)).toEqual([]);
  });
});
