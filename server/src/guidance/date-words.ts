/** The names of days, months, terms and years, and of parts of them. In lower case, without hyphens. */
import { list } from "./phrases.ts";

export const months: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb febuary feburary",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep septmber septemeber",
    "october oct ocotber",
    "november nov novemeber",
    "december dec decmber",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Months that are ordinary words too: without a year they need a capital letter. */
export const everydayMonths: ReadonlySet<string> = new Set(["may", "march", "mar"]);

export const weekdays: ReadonlySet<string> = new Set(
  list(`monday | tuesday | wednesday | thursday | friday | saturday | sunday
    | mon | tue | tues | wed | weds | thu | thur | thurs | fri | sat | sun`),
);

export const numbers: ReadonlyMap<string, number> = new Map(
  list("one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve")
    .map((name, index): [string, number] => [name, index + 1])
    .concat([
      ["a", 1],
      ["an", 1],
      ["couple", 2],
      ["eighteen", 18],
      ["twenty", 20],
    ]),
);

export const ordinals: ReadonlyMap<string, number> = new Map(
  list("first | second | third | fourth | fifth | sixth").map((name, index) => [name, index + 1]),
);

/** A number after one of these is its own and no day: "Phase 3 Apr 27". */
export const numbered: ReadonlySet<string> = new Set(
  list(`phase | stage | part | step | milestone | cohort | wave | tranche | round | year | action | priority | area
    | version | week | option | group | band | level | lot | pilot | draft | item | workstream | strand
    | recommendation | objective | theme | ks | key`),
);

export type Season = "spring" | "summer" | "autumn" | "winter";

export const seasons: ReadonlyMap<string, Season> = new Map([
  ["spring", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["aut", "autumn"],
  ["spr", "spring"],
  ["sum", "summer"],
  ["winter", "winter"],
]);

export type YearKind = "calendar" | "financial" | "school";

export const yearKinds: ReadonlyMap<string, YearKind> = new Map([
  ["academic", "school"],
  ["school", "school"],
  ["financial", "financial"],
  ["fiscal", "financial"],
  ["calendar", "calendar"],
]);

/** Units of length, by their singular. */
export const units: ReadonlySet<string> = new Set(
  list("day | week | month | term | quarter | year | fortnight | wk | mth | yr"),
);

export type Part = "start" | "early" | "mid" | "late" | "end" | "first half" | "second half" | "whole";

/** Which part of a month, term or year is meant. */
export const parts: readonly (readonly [Part, readonly string[]])[] = [
  ["start", list("start of | beginning of | first day of | opening of | commencement of")],
  ["early", list("early | early in | early part of | earlier in")],
  ["mid", list("mid | middle of | midway through | mid way through | halfway through")],
  ["late", list("late | late in | later in | latter part of")],
  ["end", list("end | end of | close of | last day of | conclusion of | back end of")],
  ["first half", list("first half of | early half of")],
  ["second half", list("second half of | latter half of")],
  ["whole", list("month of | course of | season of | year of")],
];

export type Week = "ending" | "beginning" | number;

/** A week named by its first or last day, or by its number in a month; -1 is the last. */
export const weeks: readonly (readonly [Week, readonly string[]])[] = [
  ["ending", list("w/e | week ending | we | wk ending | w/ending | week ended | w/end | w.e")],
  [
    "beginning",
    list(`w/c | week commencing | week beginning | w/b | wc | wb | wk commencing | week of | wk beginning | wk com
      | w/com | w.c | week starting`),
  ],
  [1, list("first week of | first week in | week 1 of | 1st week of | 1st week in")],
  [2, list("second week of | second week in | week 2 of | 2nd week of | 2nd week in")],
  [3, list("third week of | third week in | week 3 of | 3rd week of | 3rd week in")],
  [4, list("fourth week of | fourth week in | week 4 of | 4th week of | 4th week in")],
  [-1, list("last week of | last week in | final week of | final week in")],
];
