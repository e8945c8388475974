import { list } from "./phrases.ts";

/** Words that every report and plan of this field has, so that sharing them says nothing. Beginnings of words. */
export const fieldWords: ReadonlySet<string> = new Set(
  list(`
    the | and | for | that | with | their | they | this | those | these | from | have | has | are | was | were | will
    | would | should | must | need | needs | not | all | any | who | whom | which | when | while | where | what | how
    | into | than | then | too | also | its | our | your | been | being | both | each | every | more | most | other
    | such | between | through | across | about | within | because | there | them | including | include | includes
    | especially | particularly | well | very | make | makes | making | sure | ensure | ensures | ensuring | take
    | takes | taking | act | acts | urgent | urgently | action | actions | address | tackle | improve | improves
    | improved | improving | improvement | improvements | develop | developing | strengthen | reduce | reducing
    | increase | leader | leaders | partner | partners | partnership | local | area | areas | authority | council
    | integrated | board | icb | ccg | nhs | body | bodies | responsible | jointly | together | work | working | children
    | child | young | people | person | persons | cyp | family | families | send | sen | special | educational
    | disability | disabilities | plan | plans | planning | priority | weakness | weaknesses | significant | concern
    | concerns | recommendation | recommendations | good | poor | lack | weak | enough | many | few | some | effective
    | effectively | effectiveness | appropriate | appropriately | further | experience | experiences | outcome
    | outcomes | need | meet | met | provide | provided | provides | provision | service | services | support
    | supported | supports | arrangements | system | systems | right | time | timely | access | education | health
    | pupil | pupils | receive | receives | received | receiving | suitable | care | place | impact | quality | know | known | consistently | consistent | better
  `),
);

/** Different words for one thing: any of them counts as the first. In lower case; the longest stand first. */
export const sameThings: readonly (readonly [means: string, ...words: string[]])[] = [
  [
    "ehcp",
    "education, health and care plans",
    "education, health and care plan",
    "education health and care plans",
    "education health and care plan",
    "ehc plans",
    "ehc plan",
    "ehcps",
  ],
  [
    "ehcna",
    "education, health and care needs assessments",
    "education, health and care needs assessment",
    "needs assessments",
    "needs assessment",
  ],
  [
    "neurodev",
    "neurodevelopmental",
    "neurodiversity",
    "neurodivergent",
    "neurodiverse",
    "autism",
    "autistic",
    "adhd",
    "asd",
  ],
  ["waiting", "waiting times", "long waits", "waits", "wait", "delays", "delay", "too long"],
  [
    "absent",
    "not in school",
    "out of school",
    "missing education",
    "without suitable education",
    "not attending",
    "attendance",
    "part-time timetables",
    "part-time timetable",
    "suitable education",
    "full-time education",
  ],
  ["altprov", "alternative provision", "alternative providers"],
  [
    "adulthood",
    "preparation for adulthood",
    "preparing for adulthood",
    "prepared for adulthood",
    "adult life",
    "life after school",
    "transition to adult",
    "pfa",
  ],
  [
    "therapy",
    "speech and language therapy",
    "speech and language",
    "speech, language",
    "speech",
    "speech, language and communication",
    "occupational therapy",
    "therapies",
    "therapist",
    "therapists",
    "salt",
  ],
  ["mentalhealth", "mental health", "camhs", "emotional well-being", "emotional wellbeing"],
  [
    "coproduction",
    "co-production",
    "coproduced",
    "co-produced",
    "co-produce",
    "listen to",
    "views of",
    "what families say",
  ],
  ["parents", "parents and carers", "parent carers", "parents", "parent", "carers", "carer"],
  [
    "governance",
    "oversight",
    "oversee",
    "governance",
    "governed",
    "accountability",
    "accountable",
    "hold to account",
    "scrutiny",
  ],
  [
    "commissioning",
    "joint commissioning",
    "jointly commission",
    "commissioning",
    "commission",
    "commissioned",
  ],
  ["identify", "identification", "identified", "identify", "early help"],
  ["inclusion", "inclusive", "mainstream", "ordinarily available"],
  ["information", "communication", "communicate", "information", "local offer", "website"],
  ["data", "dashboard", "dashboards", "performance information"],
];
