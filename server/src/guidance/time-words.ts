/**
 * The words in which drafts say when. Phrases are in lower case, without hyphens: a hyphen in the text may stand
 * wherever a phrase has a space.
 */

export const months: Readonly<Record<string, number>> = {
  ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 },
  ...{ september: 9, october: 10, november: 11, december: 12 },
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  ...{ febuary: 2, feburary: 2, febr: 2, septmber: 9, septemeber: 9, ocotber: 10, novemeber: 11, decmber: 12 },
};

/** Months that are ordinary words too: without a year they need a capital letter. */
export const everydayMonths: ReadonlySet<string> = new Set(["may", "march", "mar"]);

export const weekdays: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday " +
    "mon tue tues wed weds thu thur thurs fri sat sun"
  ).split(" "),
);

export const numbers: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, eighteen: 18, twenty: 20, thirty: 30, couple: 2 },
};

export const ordinals: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 },
};

/** A number after one of these is its own and no day: "Phase 3 Apr 27". */
export const numbered: ReadonlySet<string> = new Set(
  (
    "phase stage part step milestone cohort wave tranche round year action priority area version week option " +
    "group band level lot pilot draft item workstream strand recommendation objective theme ks key"
  ).split(" "),
);

export type Season = "spring" | "summer" | "autumn" | "winter";

export const seasons: Readonly<Record<string, Season>> = {
  ...{ spring: "spring", summer: "summer", autumn: "autumn", winter: "winter", fall: "autumn", aut: "autumn" },
};

/** Units of length, by their singular. */
export const units: ReadonlySet<string> = new Set(
  "day week month term quarter year fortnight wk mth yr".split(" "),
);

export type Role = "by" | "before" | "until" | "to" | "in" | "from" | "since" | "between" | "revised";

/** What stands in front of a date, and what it makes of it. */
export const leads: Readonly<Record<Role, readonly string[]>> = {
  by: [
    ...["by", "due", "deadline", "no later than", "not later than", "on or before", "at the latest by"],
    ...["target", "target date", "planned for", "scheduled for", "ready for", "set for", "booked for"],
    ...["due date", "expected", "anticipated", "finish", "finishes", "finishing", "finish date", "ends"],
    ...["ending", "end date", "completion", "completion date", "ready by", "aim for", "completion by"],
  ],
  before: ["before", "prior to", "ahead of", "in advance of", "in time for"],
  until: ["until", "till", "til", "up to", "up until", "through to", "running to", "lasting until", "through"],
  to: ["to"],
  in: [
    ...["in", "on", "during", "at", "within", "throughout", "over", "across", "around", "circa", "in or around"],
  ],
  from: [
    ...["from", "starting", "starts", "start", "start date", "commencing", "commences", "commence", "begin"],
    ...["beginning", "begins", "with effect from", "wef", "effective from", "not before", "no earlier than"],
    ...["not earlier than", "not until", "no sooner than", "after", "following", "launch from"],
  ],
  since: ["since", "as of", "as at", "dated", "started", "started in", "commenced", "began", "begun"],
  between: ["between"],
  revised: [
    ...["revised", "revised to", "revised date", "new date", "now", "extended to", "moved to", "slipped to"],
    ...["deferred to", "postponed to", "put back to", "pushed back to", "rescheduled to", "rescheduled for"],
    ...["brought forward to", "extended until", "delayed until", "delayed to", "changed to"],
  ],
};

/** Words between a lead and its date that change nothing. */
export const fillers: ReadonlySet<string> = new Set(
  "the : ~ about around approximately approx circa c roughly this coming next of new in on at likely".split(" "),
);

/** A date that moves "from … to …" has one end and no start. */
export const moves: readonly string[] = [
  ...["delayed", "extended", "extension", "moved", "slipped", "deferred", "postponed", "revised", "changed"],
  ...["put back", "pushed back", "brought forward", "rescheduled"],
];

export type Part = "start" | "early" | "mid" | "late" | "end" | "first half" | "second half" | "whole";

/** Which part of a month, term or year is meant. */
export const parts: Readonly<Record<Part, readonly string[]>> = {
  start: ["start of", "beginning of", "first day of", "opening of", "the start of", "commencement of"],
  early: ["early", "early in", "early part of", "earlier in"],
  mid: ["mid", "middle of", "midway through", "mid way through", "halfway through"],
  late: ["late", "late in", "later in", "latter part of"],
  end: ["end", "end of", "ends", "the end of", "close of", "last day of", "conclusion of", "back end of"],
  "first half": ["first half of", "early half of"],
  "second half": ["second half of", "latter half of"],
  whole: ["month of", "course of", "the month of", "season of", "year of"],
};

export type Week = "ending" | "beginning" | number;

/** A week named by its first or last day, or by its number in a month; -1 is the last. */
export const weeks: readonly (readonly [Week, readonly string[]])[] = [
  ["ending", ["w/e", "week ending", "we", "wk ending", "w/ending", "week ended", "w/end"]],
  ["beginning", ["w/c", "week commencing", "week beginning", "w/b", "wc", "wk commencing", "week of"]],
  ["beginning", ["wk beginning", "wk com", "w/com", "week starting"]],
  [1, ["first week of", "first week in", "week 1 of", "1st week of", "1st week in"]],
  [2, ["second week of", "second week in", "week 2 of", "2nd week of", "2nd week in"]],
  [3, ["third week of", "third week in", "week 3 of", "3rd week of", "3rd week in"]],
  [4, ["fourth week of", "fourth week in", "week 4 of", "4th week of", "4th week in"]],
  [-1, ["last week of", "last week in", "final week of", "final week in"]],
];

/** What comes back. */
export const recurrences: readonly string[] = [
  ...["daily", "weekly", "fortnightly", "monthly", "quarterly", "termly", "annually", "annual", "yearly"],
  ...["half termly", "half yearly", "biannually", "biannual", "bimonthly", "bi monthly", "bi annually"],
  ...["bi annual", "biennially", "bi weekly", "biweekly", "bi termly", "six weekly", "twice yearly"],
  ...["twice termly", "twice monthly", "twice weekly", "per annum", "per year", "per term", "per month", "pa"],
  ...["per quarter", "per half term", "year on year", "as a standing item", "standing agenda item"],
  ...["at regular intervals", "regularly", "regular"],
];

/** Recurrences that can follow the months in which they fall: "June and December each year". */
export const yearly: ReadonlySet<string> = new Set(["year", "annum", "annually", "annual", "yearly"]);

/** Endings of a word that turn a number before it into a recurrence: "six-weekly". */
export const intervals: ReadonlySet<string> = new Set(["weekly", "monthly", "yearly", "termly", "daily"]);

/** Words that fix no time. */
export const vague: readonly string[] = [
  ...["ongoing", "on going", "continuous", "continuously", "continual", "continually", "continuing", "continues"],
  ...["rolling", "rolling programme", "rolling basis", "open ended"],
  ...["tbc", "tba", "tbd", "t b c", "to be confirmed", "to be agreed", "to be decided", "to be determined"],
  ...["to be advised", "to be arranged", "to be set", "to be scheduled", "to be finalised", "to be planned"],
  ...["to be announced", "to follow", "not known", "not yet known", "not set", "not yet set", "unknown"],
  ...["no date", "no new date", "no date has been set", "no date set", "date not set", "under review"],
  ...["not yet agreed", "not agreed", "undecided", "awaiting", "awaited"],
  ...["asap", "a s a p", "as soon as possible", "as soon as practicable", "as soon as we can", "as soon as"],
  ...["at the earliest opportunity", "earliest opportunity", "with immediate effect"],
  ...["immediate", "immediately", "straight away", "straightaway", "right away", "in progress", "underway"],
  ...["under way", "in due course", "in the near future", "near future"],
  ...["as required", "as needed", "as necessary", "as appropriate", "as and when", "when required", "when needed"],
  ...["as it arises", "as they arise"],
  ...["short term", "medium term", "long term", "longer term", "short to medium term", "medium to long term"],
  ...["over the life of the plan", "life of the plan", "throughout the plan", "lifetime of the plan"],
  ...["duration of the plan", "by christmas", "before christmas", "christmas", "by easter", "before easter", "easter"],
  ...["by the new year", "in the new year", "new year", "xmas", "by xmas"],
];

/** Words that fix no time where nothing else is said; elsewhere they may mean something else. */
export const vagueAlone: readonly string[] = [
  ...["short", "medium", "long", "future", "in future", "in the future", "later", "throughout", "various", "variable"],
  ...["flexible", "permanent", "soon", "soonest", "shortly", "imminent", "now", "today", "at once", "at pace"],
  ...["quickly", "urgent", "urgently", "over time", "eventually", "when possible", "where possible", "if possible"],
  ...["when available", "when able", "business as usual", "bau"],
];

/** "Not yet decided": what such words wait for does not date the action. */
export const undecided: readonly string[] = [
  ...["tbc", "tba", "tbd", "to be confirmed", "to be agreed", "to be decided", "to be determined", "as soon as"],
  ...["no date", "no new date", "awaiting", "as and when", "not set", "not known", "unknown", "to follow"],
];

/** Words after which an event stands that the time is counted from. */
export const events: readonly string[] = [
  ...["after", "following", "once", "when", "upon", "on completion of", "on approval", "on receipt", "on receipt of"],
  ...["on appointment", "subject to", "pending", "dependent on", "dependent upon", "depending on", "as part of"],
  ...["contingent on", "before", "prior to", "ahead of", "in time for", "in advance of", "in line with", "linked to"],
  ...["at the next", "by the next", "next", "aligned to", "aligned with", "at each stage", "if", "at the point of"],
  ...["half term", "by half term", "before half term", "end of term", "start of term", "next term"],
  ...["from the point", "from approval", "from sign off", "on sign off", "on agreement", "in parallel with"],
];

/** What stands for a length of time that runs from the plan or from its making. */
export const relativeUnits: ReadonlySet<string> = new Set(["year", "years", "yr", "month", "months", "week"]);

export const done: readonly string[] = [
  ...["completed", "complete", "done", "achieved", "delivered", "closed", "finished", "implemented", "concluded"],
  ...["attended", "launched", "published", "signed off", "held", "submitted", "sent", "issued", "embedded"],
];

/** A word of `done` after one of these is not done. */
export const notDone: ReadonlySet<string> = new Set(
  (
    "be being to not partly partially nearly almost until when once if is are will yet un for must should and fully " +
    "being due get been nothing"
  ).split(" "),
);

export const reviews: readonly string[] = [
  ...["review", "reviewed", "reviews", "reviewing", "review date", "refresh", "refreshed", "re visited", "revisited"],
  ...["checked", "stocktake", "stock take", "evaluated", "monitored", "updated", "monitoring"],
];

/** A month or a year before one of these dates a meeting, and the meeting dates the action. */
export const meetings: ReadonlySet<string> = new Set(
  "board boards meeting meetings committee cabinet conference forum executive scrutiny council".split(" "),
);

/** Words that go on after a date, so that it is not the name of something: "in January for approval". */
export const goesOn: ReadonlySet<string> = new Set(
  (
    "and or to for by with in at on of so then when where if but as from until before after once which that who " +
    "all each every the a an this these our we they it its their will is are be onwards onward into across " +
    "latest subject including following through via using alongside during within per also both any no not"
  ).split(" "),
);

/** Words that end in "ed" and are no verbs of the past. */
export const notPast: ReadonlySet<string> = new Set(
  "need needed speed seed feed indeed bed red proceed exceed succeed embed shed".split(" "),
);

/** With one of these before it, a verb tells of the past. */
export const pastHelpers: ReadonlySet<string> = new Set("was were had since".split(" "));

/** What dates a figure and not an action: "(44% have now, July 2026)". */
export const figureWords: ReadonlySet<string> = new Set(
  "% baseline survey census now currently n was were since".split(" "),
);

/** What a time in a text has before it when it is an event of the past: "held on 17 October". */
export const pastVerbs: ReadonlySet<string> = new Set(
  "held met begun began made written wrote taken took told found set sat saw gave given went came fell rose ran said stood".split(
    " ",
  ),
);

/** The verb of the past is in the future after one of these: "to be published in March". */
export const stillToCome: ReadonlySet<string> = new Set(
  "be being get to planned due scheduled intended expected will".split(" "),
);
