/** What tells the use of a table's column from its cells, where its heading does not. */

/** A date, a part of a year, or how often. */
export const dateLike =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bterm\b|\bq[1-4]\b|\b20\d\d\b/i;

/** Words that fill a cell about time and give no date. */
export const timeLike =
  /^\W*(?:by |in |at |from |this |next |end of |start of |before |after )*(?:the )?(?:ongoing|on-going|continuous|asap|tb[acd]|to be (?:confirmed|agreed)|daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|half-?termly|termly|annual(?:ly)?|yearly|each \w+|every \w+|spring|summer|autumn|winter|easter|christmas|(?:half |\w+ )?term|(?:financial |school |academic )?year|immediate(?:ly)?|now|done|complete[d]?|weeks? \d+|months? \d+|year \d|y[1-5]|m\d{1,2})\b/i;

/** A figure set against another, a share, or so many of so many. */
export const comparedFigure =
  /\d ?%|\bper ?cent\b|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of|of|of every|in every) (?:every )?(?:ten|five|four|three|\d)|\d[^.;]{0,30}(?:→|⇒|->|=>)|\bfrom [^.;]{0,20}\d[^.;]{0,30}\bto [^.;]{0,10}\d|\d[^.;()]{0,60}\([^()\d]{0,30}\d|\b(?:was|were|baseline|currently|now|down from|up from|no more than|fewer than|less than|more than|at least|under|over|below|above|within|half|all|every|each|no one|nobody|none)\b[^.;]{0,40}\d/i;

/** Headings of columns that tell of an action, and neither who answers for it, nor by when, nor what comes of it. */
export const asides =
  /\b(?:comments?|notes?|narrative|commentary|progress|updates?|updated|so far|to date|achieved|done|happened|delivered|risks?|issues?|depend\w*|barriers?|costs?|budgets?|fund(?:s|ed|ing)?|resourc\w*|spend|money|invest\w*|fte|inputs?|outputs?|support\w*|help\w*|involve\w*|consult\w*|inform(?:s|ed)?|with whom|links?|linked|cross|ref|references?|source|sources|page|paragraph|finding|findings|why|because|reasons?|rationale|background|context|history|review\w*|monitor\w*|reported|reports?|reporting|assurance|oversight|governance|board|status|rag|brag|score|version|changed on|created|added|raised|last (?:review|seen|met|checked|change)\w*|previous\w*)\b|£/i;

/** Headings of columns with figures of how things stand, or stood. */
export const beforehand =
  /\b(?:steps?|tasks?|inspectors?|inspection|needs?|problems?|concerns?|issue|current\w*|now|start\w*|baseline|today|position|data|known?|told|said|heard|priority|priorities|areas?|theme|aims?|capacity|cohort)\b/i;

/** Headings of columns with figures of how things stand, or stood, beside others of how they are to be. */
export const headsBefore =
  /\b(?:now|today|current\w*|present|baseline|before|from|start\w*|was|were|first|opening|latest|last|actual|position|is|are)\b|\b20[12]\d\b/;
export const headsAfter =
  /\b(?:then|wanted|wants?|to|after\w*|target\w*|goals?|aims?|aiming|ambition|future|end|by|will|should|expected|expect|desired|hoped?|hope|planned|next|closing|success|promised?|later)\b|\b20[23]\d\b/;
