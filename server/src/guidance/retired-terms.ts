import type { PlainDate } from "./calendar.ts";
import { list } from "./phrases.ts";

/** Words for something that there is no longer. */
export interface RetiredTerm {
  /** Each phrase with what is written instead; empty where the sentence has to be written anew. */
  readonly phrases: Readonly<Record<string, string>>;
  /** From when they were no longer right. */
  readonly from: PlainDate;
  /** Why, for a message. */
  readonly because: string;
}

export const retiredTerms: readonly RetiredTerm[] = [
  {
    phrases: {
      ccg: "ICB",
      ccgs: "ICBs",
      "clinical commissioning group": "integrated care board",
      "clinical commissioning groups": "integrated care boards",
    },
    from: "2022-07-01",
    because: "Clinical commissioning groups were replaced by integrated care boards (ICBs) in July 2022",
  },
  {
    phrases: {
      "statement of sen": "EHC plan",
      "statements of sen": "EHC plans",
      "sen statement": "EHC plan",
      "sen statements": "EHC plans",
      "statement of special educational needs": "EHC plan",
      "statements of special educational needs": "EHC plans",
    },
    from: "2018-04-01",
    because: "Statements of special educational needs were replaced by education, health and care plans",
  },
  {
    phrases: { statemented: "", statementing: "", "school action plus": "" },
    from: "2018-04-01",
    because: "Statements and School Action were replaced by EHC plans and SEN support",
  },
  {
    phrases: { "primary care trust": "", "primary care trusts": "" },
    from: "2013-04-01",
    because: "Primary care trusts ended in 2013; integrated care boards now plan and pay for health services",
  },
  {
    phrases: { "{will} {write} {article} {wsoa}": "", "{wsoa} {that} {will} {write}": "" },
    from: "2023-01-01",
    because:
      "Since January 2023 an inspection asks for a priority action plan, and no longer for a written statement of action",
  },
];

/** The lists that the phrases call for by name. */
export const retiredLists = {
  will: list(`
    will | must | shall | has to | have to | are to | is to | is required to | are required to | is asked to
    | are asked to
  `),
  that: list(
    "we | that we | which we | that the partnership | which the partnership | that the area | which the area",
  ),
  write: list("write | produce | submit | publish | prepare | draft | develop"),
  article: list("a | our | the | its | a joint | our joint"),
  wsoa: list("wsoa | written statement of action"),
};

/** A sentence with one of these tells of the past. */
export const ofThePast = list(`
  former | formerly | used to | previous | previously | predecessor* | old
  | older | legacy | archive | archives | archived | closed files | past records | historic | historical | historically | replaced | replaces | abolished | became | convert* | conversion* | transfer to | transferred | to plans | to ehc plans
  | to an ehc plan | to ehcps | into ehc plans | history
  | ccg-era | ccg era | ccg days | ccg's day* | time of the ccg* | gone | has gone | have gone | retired | at the time | no longer | what is now | now the icb | now icb | now part of | merged | ended | when we | back in
`);

/** So does one with these, unless it names a year in which the term was out of date already. */
export const inPastTense = list("then | until | was | were | had | did | before | earlier");
