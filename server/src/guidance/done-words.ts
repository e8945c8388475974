/** What a note on progress begins with where the whole of an action was done. */
export const doneDeeds =
  "completed|closed|done|achieved|delivered|implemented|finished|fulfilled|concluded|opened|launched|published|issued|adopted|appointed|recruited|installed|established|set up|signed off|went live|gone live|introduced|100 ?%(?: complete)?";

/** What it is in from then on. */
export const doneStates =
  "complete|in place|in post|in use|in operation|in force|now live|now open|up and running|operational";

/** What may stand in place of a date: "Completed on time". */
export const afterDone =
  "(?:on|ahead of|before) (?:time|schedule|plan)|early|as planned|to plan|last (?:month|term|week|year)";

/** What takes a part of it back: "Complete, except for two schools". */
export const notAllDone =
  /\b(?:except|apart from|but|though|although|however|subject to|not yet|not all|partly|part|remain\w*|outstanding|awaiting|pending|still|only|first|draft|interim|temporar\w+|pilot)\b/i;
