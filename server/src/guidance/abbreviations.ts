import { list } from "./phrases.ts";

/**
 * What everybody in England reads without help, the words that are in the name of every document of this kind, and
 * the teacher whom every family of this field knows by these letters.
 */
export const ordinaryAbbreviations: ReadonlySet<string> = new Set(
  list(`
    NHS | UK | USA | EU | GP | IT | ICT | PDF | TV | DVD | CD | BBC | MP | PHD | BSC | BA | MSC | MA | VIP | DIY
    | FAQ | Q&A | OK | PC | USB | PIN | ID | SMS | URL | HTML | CSV | XLSX | DOCX | CV | AGM | HQ | AM | PM | BST
    | GMT | UTC | AD | BC | VAT | MBE | OBE | CBE | HM | HMP | HMI | HMCI | NB | PS | RIP | SOS | COVID | GCSE | BTEC
    | TBC | TBA | TBD | ASAP | SEND | SEN | EHC | EHCP | SENCO | SENDCO | DFE | CQC | OFSTED | DHSC | NHSE | LTD
    | ISBN | CC | CCG | RE | RAG | BRAG | LGBT | LGBTQ | UNICEF | NSPCC | MENCAP | CIC
  `),
);

/** Words that are written in capitals to be seen: a status, a warning, part of a title. */
export const shouted: ReadonlySet<string> = new Set(
  list(`
    RED | AMBER | GREEN | BLUE | GREY | YELLOW | YES | NO | NOT | ALL | AND | OR | THE | FOR | ONE | TWO | NEW | NOW
    | MUST | DO | DONE | OPEN | CLOSED | LATE | DUE | ON | OFF | HIGH | LOW | MEDIUM | TRUE | FALSE | DRAFT | FINAL
    | NOTE | KEY | END | STOP | START | PLAN | PLANS | AREA | LOCAL | ACTION | BOARD | LEAD | WE | OUR | YOU | YOUR
    | IN | OF | TO | BY | AT | AS | IS | IF | IT'S | UP | US | WHO | WHAT | WHEN | HOW | WHY | PART | PAGE | ITEM
    | ROW | NONE | NULL | ONLY | EVERY | EACH | ANY | MORE | LESS | GOOD | POOR | WEAK | STRONG | URGENT | HELP
    | CHILD | SCHOOL | HEALTH | CARE | HUB | TEAM | GROUP | SMART | FACT | SELF | ANNEX | OTHER | SIGNED | DATE
  `),
);

/** What the short names of the field stand for, in the words that families are told. Capitals as in the name. */
export const expansions: Readonly<Record<string, string>> = {
  ADHD: "attention deficit hyperactivity disorder",
  AP: "alternative provision",
  APP: "accelerated progress plan",
  AR: "annual review",
  ASC: "autism spectrum condition",
  ASD: "autism spectrum disorder",
  BAU: "business as usual",
  BSL: "British Sign Language",
  CAMHS: "child and adolescent mental health services",
  CDC: "Council for Disabled Children",
  CETR: "care, education and treatment review",
  CHC: "continuing healthcare",
  CIN: "child in need",
  CME: "children missing education",
  CNS: "clinical nurse specialist",
  CYP: "children and young people",
  CYPS: "children and young people’s services",
  DBV: "Delivering Better Value",
  DCO: "designated clinical officer",
  DCS: "director of children’s services",
  DMO: "designated medical officer",
  DSCO: "designated social care officer",
  DSG: "dedicated schools grant",
  DSR: "dynamic support register",
  EBSA: "emotionally based school avoidance",
  EBSNA: "emotionally based school non-attendance",
  EET: "education, employment or training",
  EHCNA: "education, health and care needs assessment",
  EHE: "elective home education",
  EOTAS: "education otherwise than at school",
  EP: "educational psychologist",
  EPS: "educational psychology service",
  EWO: "education welfare officer",
  EYFS: "early years foundation stage",
  GLD: "good level of development",
  HAF: "holiday activities and food",
  HNB: "high needs block",
  HR: "human resources",
  ICB: "integrated care board",
  ICS: "integrated care system",
  ILACS: "inspection of local authority children’s services",
  ISP: "independent specialist provision",
  JSNA: "joint strategic needs assessment",
  KPI: "key performance indicator",
  LA: "local authority",
  LAC: "looked-after children",
  LANO: "local authority nominated officer",
  LAP: "local area partnership",
  LD: "learning disability",
  LGA: "Local Government Association",
  LPS: "Liberty Protection Safeguards",
  MAT: "multi-academy trust",
  MDT: "multi-disciplinary team",
  MHST: "mental health support team",
  MLD: "moderate learning difficulties",
  NEET: "not in education, employment or training",
  ND: "neurodevelopmental",
  NNPCF: "National Network of Parent Carer Forums",
  OOC: "out of county",
  OT: "occupational therapy",
  PA: "personal assistant",
  PAP: "priority action plan",
  PCF: "parent carer forum",
  PDA: "pathological demand avoidance",
  PEP: "personal education plan",
  PFA: "preparation for adulthood",
  PMLD: "profound and multiple learning difficulties",
  PMO: "programme management office",
  PRU: "pupil referral unit",
  QA: "quality assurance",
  SALT: "speech and language therapy",
  SEF: "self-evaluation",
  SEMH: "social, emotional and mental health",
  SENCO: "special educational needs co-ordinator",
  SENDCO: "special educational needs and disabilities co-ordinator",
  SENDIASS: "special educational needs and disabilities information, advice and support service",
  SIP: "school improvement partner",
  SLA: "service level agreement",
  SLCN: "speech, language and communication needs",
  SLD: "severe learning difficulties",
  SLT: "speech and language therapy",
  SPB: "SEND partnership board",
  SRO: "senior responsible officer",
  TAC: "team around the child",
  TAF: "team around the family",
  UASC: "unaccompanied asylum-seeking children",
  VI: "visual impairment",
  WSOA: "written statement of action",
  YJS: "youth justice service",
  YOT: "youth offending team",
  YP: "young people",
};
