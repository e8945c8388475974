import { list } from "./phrases.ts";

/** How an action stands. What is under way, or at some risk, contradicts nothing. */
export type Standing = "done" | "on-track" | "under-way" | "late" | "not-started";

/** The words for each, in the language of `finder`. In order: "not complete" is not "complete". */
export const standings: readonly { readonly standing: Standing; readonly phrases: readonly string[] }[] = [
  {
    standing: "not-started",
    phrases: list(`
      not started | not yet started | not begun | not yet begun | yet to start | yet to begin | yet to commence
      | not commenced | not yet commenced | not yet due to start | to start | no progress
    `),
  },
  {
    standing: "late",
    phrases: list(`
      not complete* | incomplete | not done | not met | not achieved | not on track | not on target | off track
      | off target | off course | delayed | late | behind | behind schedule | overdue | slipped | slipping | missed
      | stalled | significant risk | at serious risk | will not be met
    `),
  },
  {
    standing: "under-way",
    phrases: list(`
      partly | partially | not yet complete* | not yet done | not fully complete* | part complete* | nearly complete* | almost complete* | near completion | some risk
      | at risk | some concern* | in progress | under way | on its way | begun | started | ongoing | paused | on hold
      | nearly on track | mostly on track | largely on track | with risks | issues | some delay | minor delay
      | slightly
    `),
  },
  {
    standing: "done",
    phrases: list(
      `complete | completed | closed | done | achieved | delivered | implemented | finished | met`,
    ),
  },
  {
    standing: "on-track",
    phrases: list(
      `on track | on target | on course | on schedule | on time | to time | to plan | as planned | on plan`,
    ),
  },
];

/** A colour told by its name, its letter or its mark, and what it usually says. */
export const colours: readonly {
  readonly name: string;
  readonly marks: readonly string[];
  readonly standing: Standing | undefined;
}[] = [
  { name: "blue", marks: ["b", "🔵", "🟦"], standing: "done" },
  { name: "green", marks: ["g", "🟢", "🟩"], standing: "on-track" },
  { name: "amber", marks: ["a", "🟠", "🟧"], standing: undefined },
  { name: "yellow", marks: ["y", "🟡", "🟨"], standing: undefined },
  { name: "red", marks: ["r", "🔴", "🟥"], standing: undefined },
  { name: "purple", marks: ["p", "🟣", "🟪"], standing: undefined },
  { name: "white", marks: ["w"], standing: undefined },
  { name: "black", marks: [], standing: undefined },
  { name: "orange", marks: [], standing: undefined },
  { name: "grey", marks: ["⚪", "⚫", "⬜", "⬛"], standing: undefined },
];

/** Headings of a column that holds the marks of a key, and of the one that says what they mean. */
export const keyColumns: ReadonlySet<string> = new Set(
  list(`
    colour | color | rag | brag | rag rating | brag rating | rag status | brag status | status | rating | mark
    | symbol | code | key | letter | word | term
  `),
);
export const meaningColumns: ReadonlySet<string> = new Set(
  list(`
    meaning | means | what it means | what this means | definition | description | explanation | what it says
    | it means | used when | when it is used | criteria
  `),
);

/** What stands in front of a key in running words. */
export const keyLeads: readonly string[] = list(`
  ^ key | ^ rag | ^ brag | ^ rag key | ^ brag key | ^ rag rating* | ^ brag rating* | ^ rag status | ^ brag status
  | ^ key to … | ^ status key | ^ status | ^ statuses | ^ status column | ^ colours | ^ colour key | ^ ratings
  | ^ the words mean | ^ the colours mean | ^ the letters mean | ^ the marks mean | ^ rag ratings mean
  | ^ what the colours mean | ^ status words | ^ in the status column | ^ progress key | ^ progress rating*
  | ^ progress status | ^ status is one of | ^ statuses are | ^ statuses used | ^ progress colours | ^ action status | ^ action key | ^ rating key | ^ legend | ^ letters
  | ^ what the letters mean | ^ colour coding | ^ colour code* | ^ symbols | ^ traffic light*
`);

/** What a plan without a key of its own may write. */
export const usualStatuses = list("Not started | On track | Delayed | Complete");
