import { list } from "./phrases.ts";

/** Headings of a list or table in which every action is late. "Milestones due or missed" has others as well. */
export const lateHeadings = list(`
  behind schedule | behind plan | have slipped | that slipped | slipped actions | slippage | late actions
  | actions … late | delayed actions | actions … delayed | overdue actions | actions … overdue | late milestones
  | delayed milestones | overdue milestones | milestones … slipped | milestones … overdue | milestones … late
  | missed milestones | actions … not met | actions carried forward | off track
`);

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
  /^(?:reasons?|why|why (?:it is |it's |is it )?(?:late|delayed)|cause|explanation|reason for (?:the )?(?:delay|slippage))$/iu;
export const mitigationLabel =
  /^(?:mitigat\w*(?: actions?)?|remed\w+(?: actions?)?|recovery(?: actions?| plan)?|response|what (?:we are|is being|we're|we will be) (?:doing|done)(?: about it| instead| now)?|what we will do(?: about it| now)?|action to recover|in the meantime|meanwhile)$/iu;
