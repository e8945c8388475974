/** What a log keeps: things that may go wrong, that have, that others must do first, and what is to be gained. */
export type LogType = "risk" | "issue" | "dependency" | "benefit";

/** What a column or a label of such a log holds. */
export type LogPart = "type" | "owner" | "mitigation" | "status" | "date" | "id" | "title" | "other";

/**
 * In order; a heading is compared in lower case without punctuation, and the first expression that fits wins: "Risk
 * owner" is an owner, "Date raised" is no deadline, "Impact description" tells nothing of children.
 */
export const logParts: readonly { readonly part: LogPart; readonly fits: RegExp }[] = [
  {
    part: "owner",
    fits: /\b(?:owners?|owned by|leads?|responsible|accountable|assigned to|managed by|who)\b/,
  },
  {
    part: "mitigation",
    fits: /\b(?:mitigat\w*|controls?|remed\w+|responses?|(?:our )?answers?|treatment|counter ?measures?|contingency|workaround|resolution plan|actions?|what (?:we|is|are|will|s)\b.* (?:do|doing|done))\b/,
  },
  {
    part: "other",
    fits: /\b(?:raised|opened|identified|logged|created|added|last (?:updated|reviewed)|comments?|updates?|notes?)\b/,
  },
  { part: "status", fits: /\b(?:status|state|rag|brag|open closed|open or closed)\b/ },
  {
    part: "type",
    fits: /^(?:type|category|kind|r i|r i d)$|\b(?:risk|issue|log) (?:type|category)\b/,
  },
  {
    part: "other",
    fits: /\b(?:impact|likelihood|probability|scores?|rating|severity|proximity|consequences?|causes?|cashable benefit k|priority|trend|direction|level)\b/,
  },
  {
    part: "date",
    fits: /\b(?:dates?|by|due|when|deadline|target|resolution|timescale|next review|review)\b/,
  },
  { part: "id", fits: /^(?:id|ref|reference|no|number|#|item)$|\b(?:number|ref|reference|id|no)$/ },
  {
    part: "title",
    fits: /\b(?:risks?|issues?|dependenc(?:y|ies)|benefits?|description|what (?:might|could) go wrong|barriers?|challenges?|threats?)\b/,
  },
];

/** How a heading, a label or an id tells which it is. */
export const logTypes: readonly { readonly type: LogType; readonly fits: RegExp }[] = [
  { type: "dependency", fits: /\bdependenc|^d ?\d+$/ },
  { type: "benefit", fits: /\bbenefits?\b|^ben\b/ },
  {
    type: "risk",
    fits: /\brisks?\b|^raid(?: (?:log|register|items?))?(?: |$)|\braid log\b|\bwhat (?:might|could) go wrong\b|\bthreats?\b|^r ?\d/,
  },
  { type: "issue", fits: /\bissues?\b(?! (?:raised|identified|for))|^i ?\d/ },
];

/** What an entry of a log may begin with, where each is a paragraph: "R-07", "I3", "Risk 4". */
export const entryMark =
  /^(?:[RID]|risk|issue|dependency|benefit|ben)(?:[ .-]{0,2}|\s?#\s?)\d{1,3}\b[.):–—-]{0,2}\s*/i;

/** What such a log keeps beside them, of which no owner or remedy is asked. */
export const otherTypes =
  /^\W*(?:a|assumptions?|decisions?|actions?|opportunit(?:y|ies)|lessons?(?: learn\w+)?)\W*$/i;

/** In running words, what its day is for: "To be solved by 31 January 2027". */
export const settledBy =
  /\b(?:to be (?:solved|resolved|closed|settled|reviewed|mitigated|completed|done|in place)|due|deadline|target(?: date)?|(?:next )?review(?: date)?|look(?:ed)? at again)[: ]+(?:by |on |before )?(?:the )?(?=[^.;]{0,30}\d)/i;

/** It is over: nothing more is asked of it. */
export const closedWords =
  /^\W*(?:closed?|resolved|complete[d]?|done|ended|expired|no longer|removed|achieved|delivered|retired|archived)\b/i;

/** It is still there, but held: its date is no deadline that was missed. */
export const heldWords =
  /^\W*(?:managed|mitigated|accepted|tolerated?|monitor(?:ed|ing)?|transferred|controlled|on ?going)\b/i;
