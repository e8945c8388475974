import { list } from "./phrases.ts";

/** Sorts of areas that are numbered apart from one another; `any` is an area whose name does not tell. */
export type AreaSort =
  | "priority"
  | "improvement"
  | "weakness"
  | "recommendation"
  | "theme"
  | "promise"
  | "outcome"
  | "finding"
  | "any";

interface AreaNames {
  readonly sort: AreaSort;
  readonly one: readonly string[];
  readonly several: readonly string[];
}

/** What an area is called in front of its number: "Area for priority action 2", "PA2", "priorities 1 and 2". */
export const areaNames: readonly AreaNames[] = [
  {
    sort: "priority",
    one: list(`
      area for priority action | area of priority action | priority action area | priority action | priority area
      | priority | key priority | strategic priority | apa | pa
    `),
    several: list(`
      areas for priority action | areas of priority action | priority action areas | priority actions
      | priority areas | priorities | key priorities | strategic priorities | apas | pas
    `),
  },
  {
    sort: "improvement",
    one: list(`
      area for improvement | area of improvement | improvement area | improvement priority | improvement | afi | ip
    `),
    several: list(`
      areas for improvement | areas of improvement | improvement areas | improvement priorities | improvements
      | afis
    `),
  },
  {
    sort: "weakness",
    one: list(`
      area of significant weakness | area of significant concern | area of weakness | area of concern
      | significant weakness | significant concern | weakness | concern | asw
    `),
    several: list(`
      areas of significant weakness | areas of significant concern | areas of weakness | areas of concern
      | significant weaknesses | significant concerns | weaknesses | concerns | asws
    `),
  },
  { sort: "recommendation", one: ["recommendation"], several: ["recommendations"] },
  {
    sort: "theme",
    one: list(`theme | workstream | work stream | strand | pillar | area of focus`),
    several: list(`themes | workstreams | work streams | strands | pillars | areas of focus`),
  },
  { sort: "promise", one: ["promise"], several: ["promises"] },
  {
    sort: "outcome",
    one: list(`outcome | objective | strategic objective | ambition | aim | goal`),
    several: list(`outcomes | objectives | strategic objectives | ambitions | aims | goals`),
  },
  { sort: "finding", one: ["finding"], several: ["findings"] },
  { sort: "any", one: ["area"], several: ["areas"] },
];

/** What an action is called in front of its number. */
export const actionNames = {
  one: list(`
    action | key action | agreed action | priority action | improvement action | milestone | task | action ref
    | action no | action number | ref | reference | plan ref
  `),
  several: list(`
    actions | key actions | agreed actions | priority actions | improvement actions | milestones | tasks | refs
    | references
  `),
};

/** Words after which a number with a dot points at an action: "see 1.4". */
export const pointing = list(`
  see | see also | see under | refer to | refers to | referred to in | linked to | links to | links with
  | link to | linked with | relates to | related to | depends on | dependent on | set out in | set out under
  | described in | described under | explained in | explained under | covered in | covered by | covered under
  | delivered through | delivered under | taken forward in | taken forward under | taken forward through
  | reported under | told under | part of | duplicates | replaces | replaced by | merged with | merged into
  | as in | cf
`);

/** What is said after the number of an action and of no figure: "1.4 is late". */
export const standings = list(`
  late | behind | complete | completed | closed | on track | off track | overdue | delayed | slipped | paused
  | finished | done | at risk | not started | under way | superseded | started
`);
export const auxiliaries = list(`
  is | are | was | were | be | been | has | have | had | remain | remains | now | still | also | both | be
`);

/** What makes a number in front of it a figure: "2.3 weeks". */
export const units = list(`
  per | percentage | percent | point | points | out of | in every | week | weeks | month | months | year | years
  | day | days | hour | hours | minute | minutes | working day | working days | school day | school days
  | school week | school weeks | terms | times | million | billion | thousand | hundred | m | k | bn | fte | wte
  | pence | pounds | pm | am | mile | miles | km | metres
`);

/** What makes a number in front of it a day. "may" is as often no month. */
export const monthNames = list(`
  January | February | March | April | May | June | July | August | September | October | November | December
  | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept | Sep | Oct | Nov | Dec
`);

/** What is counted in letters and numbers, and is no action: "A4 paper". */
export const papers = list(
  `paper | page | pages | sheet | sheets | side | sides | size | poster | leaflet | format`,
);

/** What else is numbered: "section 2.3", "paragraph A4". */
export const otherNumbered = list(`
  section | sections | paragraph | paragraphs | para | paras | page | pages | figure | figures | table | tables
  | chart | appendix | appendices | annex | annexe | part | chapter | clause | version | question | questions
  | criterion | criteria | standard | regulation | article | item | form | step | phase | stage | level | band
  | year | room | ward | week | term | quarter | key stage | slide | box | note | footnote | line | schedule
`);

/** Documents that number their own parts: "1.4 of the code". */
export const otherDocuments = list(`
  strategy | code | act | framework | handbook | jsna | standards | guidance | charter | regulations | policy
  | specification | contract | guide
`);

/** Words that say how large, and not which: "rose to 1.4". */
export const amounts = list(`
  to | by | from | at | of | than | about | around | over | under | nearly | almost | only | is | was | score | rate
`);

/** Words near which a number in brackets is a figure: "the mean score fell (2.3)". */
export const measuring = list(`
  average | mean | median | score* | rate* | ratio* | index | rating* | rank* | fell | fall | rose | rise | higher
  | lower | worse | better | than | times | increase* | decrease* | reduc* | grew | england | national* | region*
  | neighbour* | target* | baseline* | figure*
`);

/** Headings of columns that point from a row to actions. */
export const linkColumns = list(`
  link | links | links to | linked | linked to | linked action | linked actions | link to plan | links to plan
  | related action | related actions | relates to | depends on | dependency on | supports | see | see also
  | plan action | plan actions | actions in the plan | action in the plan | action s | which action
  | cross reference | contributes to
`);
