/** What a line below an action begins with that tells neither who, nor by when, nor what will be different. */
export const asides =
  /^(?:notes?|nb|n\.b\.|see|as in|source|counted|data (?:from|source)|taken from|from the|reported|paid|funded|money|costs?|budget|resourc\w+|within (?:existing|current)|risks?|depends|dependen\w+|subject to|linked|links?|because|why|this|these|it|we|possibly|perhaps|for example|e\.g\.|such as|including|first|then|next|steps?|milestones?|done so far|so far|progress|update|comment)\b|£/i;

/** A count or a movement without a figure to reach is a measure still, if a poor one. */
export const counting =
  /^(?:the )?(?:number|numbers|share|proportion|percentage|rate|%) (?:of|who)\b|\b(?:more|fewer|less|better|higher|lower|shorter|quicker|faster|improved|reduced|increased)\b|\b(?:made|held|given|sent|issued|published|delivered|trained|appointed|opened|launched|agreed|signed|completed?|done|in place|live|running)\W*$/i;

/** "Plans older than three years: 880 to 150". */
export const movement =
  /\d[\d,.]*%? ?(?:to|→|->|=>|⇒) ?(?:under |over |about |at least |fewer than |less than |more than )?\d/u;

/** A shape, a tick or a coloured mark that tells how an action stands. */
export const statusMark =
  /[\u25a0-\u25ff\u2605\u2606\u2610-\u2612\u2713-\u2718\u2b1b\u2b1c\u2b24\u2b55]|\p{Extended_Pictographic}/u;

/** Such a mark in front of an action: "● Open the clinic". */
export const leadingMark = new RegExp(`^(?:${statusMark.source})\\ufe0f?(?=\\s+\\S)`, "u");

/** By custom, done. */
export const tick = /^[\u2611\u2713\u2714\u2705]/u;
