import { list } from "./phrases.ts";

/** Headings of a list or table in which every action is late. "Milestones due or missed" has others as well. */
export const lateHeadings = list(`
  behind schedule | behind plan | have slipped | that slipped | slipped actions | slippage | late actions
  | actions … late | delayed actions | actions … delayed | overdue actions | actions … overdue | late milestones
  | delayed milestones | overdue milestones | milestones … slipped | milestones … overdue | milestones … late
  | missed milestones | actions … not met | actions carried forward | off track | running late
  | running behind | what is late | what's late | what is behind | what's behind | what has slipped
  | what is delayed | what has been delayed | what is slipping
`);

/** Words that head a list of late actions when they are the whole heading. */
export const lateAlone = /^(?:behind|late|delay(?:ed|s)|slipp(?:ed|ing)|overdue)$/i;

/** Words of a heading that make it a heading of more than late actions. */
export const notOnlyLate = list(`or | due | upcoming | on track | status | all actions | and on time`);

/** A status by which an action is late, or will be. A status that begins otherwise is not. */
export const lateStatus =
  /^\W*(?:red|r|behind(?: schedule| plan)?|delay(?:ed|s)?|late|slipp(?:ed|ing)|off[ -]?(?:track|target)|overdue|missed|at risk|not on (?:track|target)|not met|stalled|will not be met)\b(?!\s*(?:\/|to\b|→))|^[^\p{L}\p{N}]*(?:🔴|🟥)/iu;

/** A status that says that there is no delay, whatever its list is headed. */
export const timelyStatus =
  /^\W*(?:green|g|on[ -]?(?:track|target|time|plan|schedule)|ahead)\b|^[^\p{L}\p{N}]*(?:🟢|🟩)/iu;

/** Labels within an action's own words: "Reason: the boat contract. What we are doing: telephone appointments." */
export const reasonLabel =
  /^(?:reasons?|why|why (?:it is |it's |is it )?(?:late|delayed)|cause|explanation|reason for (?:the )?(?:delay|slippage))$/i;
export const mitigationLabel =
  /^(?:mitigat\w*(?: actions?)?|remed\w+(?: actions?)?|recovery(?: actions?| plan)?|response|what (?:we are|is being|we'?re|we re|we will be|are we|we|will be|is) (?:doing|do|done)(?: about it| instead| now)?|what we will do(?: about it| now)?|(?:corrective |recovery |remedial )?actions? (?:to recover|being taken|taken)|how we will (?:catch up|recover)|(?:getting )?back on track|in the meantime|meanwhile)$/i;

/** Heads of two columns of days, one for when it was due and one for when it is due now: "In plan" and "Now". */
export const dueAtFirst =
  /^(?:(?:due |end |completion |the )?(?:dates? |days? |deadlines? )?(?:as )?(?:in|per|set in|given in|from) (?:the |our |an? )?(?:\p{L}+ )?(?:plan|pap|wsoa|statement)|(?:the |our )?plan(?:ned)?(?: (?:date|day|end|finish|for|said|says|deadline))?|was(?: due| planned| to be)?|(?:due )?before|previous(?:ly)?(?: date| due)?|(?:first|originally|agreed|promised|old|initial(?:ly)?)(?: (?:date|due|planned|agreed|promised|for|deadline|plan))*|due(?: date| by)?|target(?: date)?|deadline|slipped from|moved from)$/u;
export const dueNow =
  /^(?:(?:it is |it s |is |due |date |expected |planned |likely )?now(?: (?:due|expected|planned|likely|forecast|by|for|says|date|set for|aiming for))*|(?:due |end |completion )?date now|(?:new|current(?:ly)?|latest|expected|likely|estimated|projected|predicted)(?: (?:due|end|finish|completion|date|day|deadline|estimate|expected|forecast|planned|target|expectation|now))*|(?:new |latest |current )?(?:forecast|estimate|projection)(?: (?:date|end|finish|completion))*|(?:moved|slipped|put back|revised|extended|changed) to|will (?:now )?be(?: (?:done|due))?(?: (?:by|on|in))?)$/u;

/** What a column headed with both ("Why, and what we are doing about it") says beyond the reason: another clause, or a remedy. */
export const moreThanReason =
  /[;.:,–—]\s+\S|\s-\s|\b(?:so|until|while|now|then|meanwhile|instead|interim|agency|cover(?:ed|ing)?|extra|temporary|recruit\w*|escalat\w*|chas(?:ed|ing)|re-?(?:run|advertis\w*|tender\w*|start\w*)|by|from|next)\b/i;

/** What begins a reason within an action's own words: "… is late because the floor flooded". */
export const becauseWords =
  /\b(?:because|due to(?! (?:be|end|start|finish|begin|open|complete|report|go|conclude)\b)|owing to|caused by|as a result of|after|following|pending|awaiting|waiting (?:for|on|until)|held up|fell through|with?drew|delays? (?:in|with|at|by|from))\b/i;

/** What is said in place of a reason or a remedy: that people meet, work and watch. */
export const hollowWords = list(`
  continue* to work | continue to meet | continue to monitor | work* closely | working hard | work hard | work is ongoing | work continues
  | work is continuing | work is under way | work is underway | work is in progress | work is progressing | meetings have taken place
  | meetings have been held | meetings are taking place | meetings continue | discussions are ongoing | discussions continue
  | discussions have taken place | conversations are ongoing | conversations continue | progress is being made | good progress
  | progress continues | being progressed | being worked on | being worked through | is being monitored | are being monitored
  | monitored closely | closely monitored | kept under review | keeping under review | is ongoing | are ongoing | remains a priority
  | remain a priority | remains a focus | committed to | as soon as possible | in due course | taking longer than
  | took longer than | more time is needed | more time needed
`);

/** What stands for a remedy and names nothing that is done: "Escalated", "Being monitored", "In hand". */
export const hollowRemedy =
  /^\W*(?:(?:has been |have been |is |are |being |to be |now |issue |risk |matter )*(?:escalated|monitored|managed|reviewed|progressed|addressed|chased|discussed|considered|explored|investigated|noted|flagged|raised|looked (?:at|into)|worked on)(?: (?:closely|further|internally|weekly|monthly|regularly|by the team|with partners))?|escalat(?:e|ion)|monitor(?:ing)?(?: closely| continues)?|(?:kept |keep |keeping )?under (?:close |active )?(?:review|consideration|discussion|investigation)|(?:options|ways forward|next steps|alternatives|solutions?|mitigations?)(?: (?:are|is))?(?: (?:being|to be|under))? (?:considered|explored|discussed|looked at|worked on|consideration|discussion|review)|(?:considering|exploring|discussing) (?:options|alternatives|next steps)|in hand|in progress|under way|underway|ongoing|on-going|ongoing (?:dialogue|discussions?|conversations?|monitoring|work)|(?:discussions?|conversations?|work|monitoring|dialogue) (?:is |are )?(?:ongoing|continu(?:es?|ing)|under ?way)|watching brief|no change|see above|as above)\W*$/i;

/** Words that give a cause or a remedy whatever stands beside them. */
export const substance =
  /\b(?:because|due to|owing to|since|after|until|so that|instead|vacan\w*|left|sick\w*|illness|flood\w*|fund\w*|cost\w*|contract\w*|lawyer\w*|legal|tender\w*|supplier\w*|recruit\w*|delay\w* (?:in|by|with|at)|interim|agency|temporary|cover\w*)\b|\d/i;

/** Words of which a part of an action's words consists that tells only that it is late, and since when. */
export const onlyLate: ReadonlySet<string> = new Set(
  `
  it this is are was were will be has have been had now due end late later delay delayed slip slipped moved extended
  revised original originally planned overdue behind schedule missed for from to by until in on of the a not yet start
  started complete completed done date new at risk hold red amber week weeks month months day days one two three four
  five six term spring summer autumn winter year early mid about around half quarter more than jan feb mar apr may jun
  jul aug sep sept oct nov dec january february march april june july august september october november december
  `
    .trim()
    .split(/\s+/u),
);
