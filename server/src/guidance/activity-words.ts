import { list } from "./phrases.ts";
import type { Sign } from "./sign.ts";

/** What was done or made. In order, as for all signs: `impact-words.ts`, which puts these last. */
export const signsOfActivity: readonly Sign[] = [
  {
    speaksFor: "activity",
    weight: 2,
    tells: "counts staff, schools or services and not children",
    phrases: list(`
      # {staff} | # {sorts} {staff} | # {sorts} _ {staff} | # of {staff} | # of {sorts} {staff}
      | # of # {staff} | all {staff} | all # {staff} | more schools | more settings | more practices
      | more employers | more practitioners | all {sorts} {staff} | every school | every setting | each school
      | all areas covered | wte | fte | in every {places} | in each {places} | in all # {places}
    `),
  },
  {
    speaksFor: "activity",
    weight: 1,
    tells: "says what was done or made",
    brief: true,
    phrases: list(`
      {staff} {does} | {staff} _ {does} | new _ starts in | new _ _ starts in | new _ starts on
      | spend* in line with | spend* to profile | spend* on profile | spend* against profile | spent in line with
      | spent in full | fully spent | fully allocated | ^ on budget $ | ^ within budget $ | {staff} have had | audit of | review of | refresh of | rollout of | moderation of | survey of | completion of
      | rewrite of | *ed $ | _ *ed and *ed $ | _ made $ | _ taken $ | _ sent $ | _ shot $ | _ cut $
      | _ chosen $ | _ done $ | _ begun $ | _ under way $ | _ given $ | _ drawn $ | _ found $ | _ put $
      | _ let $ | _ won $ | _ run $ | _ running $ | _ out $ | _ out by | _ out to | _ given to | evaluation by
      | _ up $ | _ ready $ | _ complete $ | _ *ed each | _ *ed every | _ *ed monthly | _ *ed weekly
      | _ *ed termly | _ *ed quarterly | _ *ed by | _ *ed in | _ *ed for | _ online | _ received | _ written
    `),
  },
  {
    speaksFor: "activity",
    weight: 1,
    tells: "counts things made or done",
    brief: true,
    phrases: list(`
      ^ # _ $ | ^ # _ _ $ | ^ # _ a {span} | ^ # _ _ a {span} | ^ # _ each {span} | ^ # _ per {span}
      | ^ # _ a year | ^ # _ _ a year | ^ # _, # {families} $ | ^ # _, # people $ | ^ # _ and # {families} $
      | ^ # _ and # people $
    `),
  },
  {
    speaksFor: "activity",
    weight: 1,
    tells: "says how often something is held or made",
    brief: true,
    phrases: list(`
      ^ daily _ | ^ weekly _ | ^ fortnightly _ | ^ monthly _ | ^ bi-monthly _ | ^ #-weekly _ | ^ #-monthly _
      | ^ half-termly _ | ^ termly _ | ^ quarterly _ | ^ half-yearly _ | ^ yearly _
    `),
  },
  {
    speaksFor: "activity",
    weight: 1,
    tells: "is something made or held",
    phrases: list(`
      strategy | strategies | policy | policies | protocol* | framework* | contract* | board | portal*
      | website* | web page* | local offer | newsletter* | template* | toolkit* | guidance | guide | handbook*
      | directory | report | reports | dashboard* | scorecard* | charter* | specification* | business case*
      | terms of reference | action plan* | workforce plan* | jsna | needs analysis | {events} | steering group*
      | executive group | task and finish group* | programme group | scrutiny | committee* | tender*
      | working group* | audit tool* | checklist* | leaflet* | booklet* | webpage* | agenda | packs | agreement*
      | memorandum | mou | induction | campaign | evidence base | audits | {groups} meets | {groups} meet
      | process map | rota | rotas | tracker* | register | map | database | folder | card | poster* | form
      | forms | film | video* | software | licence* | budget* | fund | lease | inspection* | store | bank of
      | schedule | log | page | rules | procedure* | panel | phone line | helpline | link officer*
      | escalation route | data flow* | quotes | vacancies | case load* | caseload* | staffing | sensory room*
      | unit | units | hub | quality mark | spreadsheet* | bulletin* | new system* | new _ system* | new process* | app | logo | desk | stand | list of
      | rooms | site | stocktake* | section # | paper | consulted on | pilot | newsletter
    `),
  },
];
