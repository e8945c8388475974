/**
 * What drafts say about when, beside the dates themselves. Phrases are in lower case, without hyphens: in the text a
 * hyphen may stand wherever a phrase has a space.
 */
import { list } from "./phrases.ts";

export type Role =
  "by" | "before" | "until" | "to" | "in" | "from" | "after" | "since" | "between" | "revised";

/** What stands in front of a date, and what it makes of it. */
export const leads: readonly (readonly [Role, readonly string[]])[] = [
  [
    "by",
    list(`by | due | due date | deadline | no later than | not later than | on or before | at the latest by | target
      | target date | planned for | scheduled for | ready for | ready by | set for | booked for | aim for | expected
      | anticipated | finish | finishes | finishing | finish date | ends | ending | end date | completion
      | completion date | completion by | closing date | closes`),
  ],
  ["before", list("before | prior to | ahead of | in advance of | in time for")],
  [
    "until",
    list("until | till | til | up to | up until | through to | running to | lasting until | through"),
  ],
  ["to", ["to"]],
  [
    "in",
    list(`in | on | during | at | within | throughout | over | across | around | circa | in or around | this | next
      | coming | the coming`),
  ],
  [
    "from",
    list(`from | starting | starts | start | start date | commencing | commences | commence | begin | beginning
      | begins | with effect from | wef | effective from | not before | no earlier than | not earlier than | not until
      | no sooner than | launch from`),
  ],
  ["after", list("after | following")],
  ["since", list("since | as of | as at | dated | started | started in | commenced | began | begun")],
  ["between", ["between"]],
  [
    "revised",
    list(`revised | revised to | revised date | new date | now | extended to | moved to | slipped to | deferred to
      | postponed to | put back to | pushed back to | rescheduled to | rescheduled for | brought forward to
      | extended until | delayed until | delayed to | changed to`),
  ],
];

/** Words between a lead and its date that change nothing. */
export const fillers: ReadonlySet<string> = new Set(
  list(
    "the | : | ~ | about | around | approximately | approx | circa | c | roughly | new | likely | of | in | on | at",
  ),
);

/** A date that moves "from … to …" has one end and no start. */
export const moves =
  list(`delayed | extended | extension | moved | slipped | deferred | postponed | revised | changed
  | put back | pushed back | brought forward | rescheduled`);

/** What comes back. */
export const recurrences =
  list(`daily | weekly | fortnightly | monthly | quarterly | termly | annually | annual
  | yearly | half termly | half yearly | biannually | biannual | bi annually | bi annual | bimonthly | bi monthly
  | biennially | biweekly | bi weekly | bi termly | twice yearly | twice termly | twice monthly | twice weekly
  | per annum | per year | per term | per month | per quarter | per half term | pa | year on year
  | as a standing item | standing agenda item | at regular intervals | regularly | regular`);

/** Recurrences that can follow the months in which they fall: "June and December each year". */
export const yearly: ReadonlySet<string> = new Set(list("year | annum | annually | annual | yearly"));

/** With a number before it: "six-weekly". */
export const intervals: ReadonlySet<string> = new Set(list("daily | weekly | monthly | termly | yearly"));

/** Words that fix no time. */
export const vague =
  list(`ongoing | on going | continuous | continuously | continual | continually | continuing
  | continues | rolling | rolling programme | rolling basis | open ended | under review | in progress | underway
  | under way | immediate | immediately | with immediate effect | straight away | straightaway | right away
  | at the earliest opportunity | earliest opportunity | in due course | in the near future | near future
  | as required | as needed | as necessary | as appropriate | when required | when needed | as it arises
  | as they arise | as capacity allows | as resources allow | as time allows | when capacity allows
  | when resources allow | when funding allows | when money allows | when funds allow | when budgets allow
  | when staffing allows | when time allows | as funding allows | as money allows | as staffing allows
  | funding permitting | resources permitting | funds permitting | capacity permitting | time permitting | from now on | over the lifetime of this plan | over the lifetime of the plan | short term | medium term | long term | longer term | short to medium term | medium to long term
  | over the life of the plan | life of the plan | lifetime of the plan | throughout the plan | throughout the year | all year | all year round | year round
  | all through the year | throughout the period | throughout the programme | duration of the plan
  | christmas | by christmas | before christmas | xmas | by xmas | easter | by easter | before easter | whitsun | by whitsun | before whitsun | new year
  | by the new year | in the new year`);

/** Not yet decided: what such words wait for does not date the action. */
export const undecided = list(`tbc | tba | tbd | t b c | to be confirmed | to be agreed | to be decided
  | to be determined | to be advised | to be arranged | to be set | to be scheduled | to be finalised | to be planned
  | to be announced | to follow | not known | not yet known | not set | not yet set | not agreed | not yet agreed
  | undecided | unknown | no date | no date yet | no date so far | date not yet set | date not yet known | no timescale | no timescale yet
  | no deadline | no deadline yet | no new date | no date set | no date has been set | date not set | awaiting
  | awaited | asap | a s a p | as soon as | as soon as possible | as soon as practicable | as soon as we can
  | as and when`);

/** Words that can be of nothing but time, so that at the end of an action they stand where its date would. */
export const noTime: ReadonlySet<string> = new Set(
  list(`as and when | in due course | asap | as soon as possible | as soon as practicable
    | at the earliest opportunity | as capacity allows | when capacity allows | when resources allow | when funding allows
    | when money allows | when budgets allow | as funding allows | as resources allow | as time allows
    | when time allows`),
);

/** Words that fix no time where nothing else is said; within a sentence they may mean something else. */
export const vagueAlone =
  list(`short | medium | long | future | in future | in the future | later | throughout
  | various | variable | flexible | permanent | soon | soonest | shortly | imminent | now | today | at once | at pace
  | quickly | urgent | urgently | over time | eventually | when possible | where possible | if possible
  | when available | when able | business as usual | bau
  | during the year | across the year | over the year`);

/** Words after which an event stands that the time is counted from. */
export const events =
  list(`after | following | once | when | upon | if | before | prior to | ahead of | in time for
  | in advance of | on completion of | on approval | on agreement | on sign off | on receipt | on receipt of
  | on appointment | from approval | from sign off | from the point | at the point of | subject to | pending
  | dependent on | dependent upon | depending on | contingent on | as part of | in line with | in parallel with
  | linked to | aligned to | aligned with | next | at the next | by the next | at each stage | half term
  | by half term | before half term | end of term | start of term | next term`);

/** A number after one of these counts from the plan: "Year 1", "Month 6". */
export const relativeUnits: ReadonlySet<string> = new Set(list("year | years | yr | month | months | week"));

/** "Completed" says by itself that nothing is left to do; "held" only with a date that has passed. */
export const done = {
  alone: list("completed | complete | done | achieved | closed | finished | concluded"),
  dated: list(
    "delivered | implemented | attended | launched | published | signed off | held | submitted | sent | issued",
  ),
};

/** What is said to be done soon after one of these is not. */
export const notDone: ReadonlySet<string> = new Set(
  list(`be | being | to | not | partly | partially | nearly | almost | until | when | once | if | is | are | will
    | yet | un | for | must | should | fully | due | get | nothing`),
);

export const reviews =
  list(`review | reviewed | reviews | reviewing | review date | refresh | refreshed | revisited
  | checked | stocktake | stock take | evaluated | monitored | monitoring | updated | looked at again | looked at
  | look again | revisit | reconsidered | reassessed | re-assessed | assessed again | taken stock of`);

/** A month or a year before one of these dates a meeting, and the meeting dates the action. */
export const meetings: ReadonlySet<string> = new Set(
  list(
    "board | boards | meeting | meetings | committee | cabinet | conference | forum | executive | scrutiny | council",
  ),
);

/** What comes back, beside days, weeks and months: "at each review", "every holiday"; but not "every school". */
export const occasions: ReadonlySet<string> = new Set(
  list(`meeting | board | committee | cabinet | forum | executive | scrutiny | panel | session | cycle | round | review
    | census | return | audit | survey | sample | inspection | newsletter | report | intake | cohort | holiday | break
    | weekend | morning | afternoon | evening | night | time | occasion | period | phase | stage | window | deadline`),
);

/** Words that go on after a date, so that it is not the name of something: "in January for approval". */
export const goesOn: ReadonlySet<string> = new Set(
  list(`and | or | to | for | by | with | in | at | on | of | so | then | when | where | if | but | as | from | until
    | before | after | once | which | that | who | all | each | every | the | a | an | this | these | our | we | they
    | it | its | their | will | is | are | be | onwards | onward | into | across | latest | subject | including
    | following | through | via | using | alongside | during | within | per | also | both | any | no | not`),
);

/** Verbs of the past that do not end in "ed". */
export const pastVerbs: ReadonlySet<string> = new Set(
  list(`held | met | begun | began | made | written | wrote | taken | took | told | found | sat | saw | gave
    | given | went | came | fell | rose | ran | said | stood`),
);

/** Words that end in "ed" and are no verbs of the past. */
export const notPast: ReadonlySet<string> = new Set(
  list("need | speed | seed | feed | indeed | bed | red | proceed | exceed | succeed | embed | shed"),
);

/** With one of these soon before it, a verb tells of the past. */
export const pastHelpers: ReadonlySet<string> = new Set(list("was | were | had | since"));

/** A verb of the past is in the future soon after one of these: "to be published in March". */
export const stillToCome: ReadonlySet<string> = new Set(
  list("be | being | get | to | planned | due | scheduled | intended | expected | will"),
);

/** What dates a figure and not an action: "(44% have now, July 2026)". */
export const figureWords: ReadonlySet<string> = new Set(
  list("% | baseline | survey | census | now | currently | average | median | n | was | were | since"),
);
