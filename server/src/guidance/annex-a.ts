import { list } from "./phrases.ts";

/** The information that inspectors ask for, by its number in Annex A of the handbook of November 2022. */
export const annexA: ReadonlyMap<string, string> = new Map(
  list(`
    1.1 Local area partnership structure | 1.2 Assessment of needs | 1.3 Self-evaluation
    | 1.4 Strategic planning | 1.5 Representative and support groups | 1.6 Dynamic support register
    | 1.7 Health system overview and commissioning arrangements
    | 2.1 Engagement plans and impact | 2.2 Approach to EHC plans | 2.3 Personal budgets
    | 2.4 Tribunals and single route of redress | 2.5 Information about specific cohorts | 2.6 Outcomes
    | 2.7 Employment | 2.8 Multi-agency audits
    | 3.1 Education system overview | 3.2 Residential special schools | 3.3 Out-of-area placements
    | 3.4 Destinations | 3.5 Part-time education timetables | 3.6 Home-to-school transport | 3.8 Attendance
    | 4.1 Care services overview | 4.2 Short breaks | 4.3 Thresholds, assessments and provision
    | 4.4 ILACS lists | 4.5 Virtual schools
    | 5.1 Performance data | 5.2 Pathways
    | 6.1 Strategy and commissioning arrangements | 6.2 Needs of children and young people
    | 6.3 Settings and attendees | 6.4 Monitoring and oversight information
    | 7.1 Multi-agency audit | 7.2 Chronology | 7.3 Pen portrait | 7.4 Assessments | 7.5 Plans
    | 7.6 Discussion notes | 7.7 Commissioning agreements
  `).map((item) => [item.slice(0, 3), item.slice(4)]),
);

/** When an item is due, counted from the day on which the inspection is announced. */
export function dueFor(number: string): string {
  return number.startsWith("1.")
    ? "11am on the day after notification"
    : "5pm on the Friday of the first week";
}

/** Headings of the columns of an index; compared in lower case. */
export const indexColumns: readonly {
  readonly holds: "item" | "provided" | "owner" | "due";
  readonly fits: RegExp;
}[] = [
  {
    holds: "owner",
    fits: /\b(?:owner|lead|leads|who|responsible|responsibility|provided by|supplied by|contact|officer|from whom|holders?|held by|kept by|keeper)\b/,
  },
  { holds: "due", fits: /^(?:[a-z]+ )?by(?: when)?$|^(?:dates?|when|day|deadline)\b|\b(?:deadline|due)\b/ },
  {
    holds: "provided",
    fits: /\b(?:documents?|files?|links?|location|where|evidence|provided|provide|response|status|uploaded|attached|submitted|submission|returned|we hold|held|ready|rag|yes no|y n|notes?|comments?|source|reference to|what we)\b/,
  },
  { holds: "due", fits: /\b(?:when|by|due|date|deadline|timescale|day)\b/ },
  {
    holds: "item",
    fits: /\b(?:item|information|description|requirement|requested|request|title|detail|what inspectors|no|number|ref|annex)\b/,
  },
];

/** Words in place of a day that name none: "soon", "when the new one is signed", but not "when schools return in May". */
export const noDay =
  /^\W*(?:soon|shortly|asap|a\.s\.a\.p|in due course|ongoing|later|to follow|(?:when|once|as soon as)\b(?!.*(?:\d|uary|march|april|may|june|july|august|ember|october|term|day|week)))/i;

/** Words that say that nothing is there yet. */
export const notThere =
  /^\W*(?:no\b|not (?:yet|started|provided|held|available|ready|uploaded|found|known|received|located)|nothing|none|missing|gap\b|outstanding|to be (?:identified|found|confirmed|located|agreed|sourced|provided)|tbc|tba|tbd|awaiting|awaited|red\b|unknown|\?+|x+\W*$|n\b\W*$)/i;

/** Words in place of a day that say that there is nothing to send. */
export const noneHeld = /^\W*(?:none|nothing|not|no [a-z]{1,20}) (?:is |are )?(?:held|kept|collected)\b/i;

/** "Not applicable" with a reason after it. */
export const notApplicable =
  /\b(?:not applicable|n\/a|does not apply|do not apply|not relevant|no (?:children|young people|placements?|settings?|one|such))\b\W*(\S.{5,})?/i;

/** Words that say that it has been handed over. */
export const handedOver =
  /\b(?:uploaded|submitted|sent|shared|provided|attached|complete[d]?|done|green|on the portal)\b/i;
