import {
  background,
  changesToCome,
  comparisons,
  directions,
  expectations,
  hopes,
  measuredOrReported,
  movements,
  shares,
} from "../guidance/change-words.ts";
import { signs } from "../guidance/impact-words.ts";
import { lists } from "../guidance/people-words.ts";
import { finder, finderInTurn, fold } from "../guidance/phrases.ts";
import type { Finder, Found, Taken } from "../guidance/phrases.ts";
import type { Sign } from "../guidance/sign.ts";
import { concernsFamilies } from "./families.ts";
import { startsUpper } from "../markdown/letters.ts";
import { remembering } from "../markdown/remember.ts";

/** Whether words tell of a change for children and families or of what was done, and why we think so. */
export interface Judgement {
  readonly type: "impact" | "activity" | "unclear";
  /** Whole sentences in plain words: “launched” says what was done or made. */
  readonly reasons: readonly string[];
}

/** How many of a passage's statements are of each type, and what that makes of the whole. */
export interface PassageJudgement {
  readonly impact: number;
  readonly activity: number;
  readonly unclear: number;
  readonly verdict: "impact" | "mostly-activity" | "activity-only" | "unclear";
}

/** Judges a measure of success of an action. A measure with one clause of impact is a measure of impact. */
export const judgeMeasure = remembering((text): Judgement =>
  strongest(clauses(text).map((clause) => judge(clause, inMeasures, weighMeasure))),
);

/** Judges one sentence or bullet of an evaluation. What is only hoped for, and background, are unclear. */
export const judgeStatement = remembering((text): Judgement =>
  strongest(clauses(text).map((clause) => judge(clause, inSentences, weighStatement))),
);

/** Judges a passage by its sentences or bullets. Says that activity prevails only where that is plain. */
export function judgePassage(statements: readonly string[]): PassageJudgement {
  const counts = { impact: 0, activity: 0, unclear: 0 };
  for (const statement of statements) counts[judgeStatement(statement).type] += 1;
  return { ...counts, verdict: verdict(counts) };
}

/** The words by which a statement hopes for impact, where it tells of none: “will lead to” better lives. */
export function hopedImpact(text: string): string | undefined {
  if (!expectation.isIn(fold(text)) || judgeStatement(text).type === "impact") return undefined;
  for (const clause of clauses(text)) {
    const hoped = wordsOf(expectation, clause);
    if (hoped === undefined) continue;
    const { found, change, folded } = lookAt(clause, inSentences);
    const isOfImpact =
      add(found, () => 1).impact >= enough || (toCome.isIn(folded) && isAboutFamilies(clause));
    if (change < 2 && isOfImpact) return hoped;
  }
  return undefined;
}

/** The words by which a statement says that things moved for children or families, where it says not from what. */
export function movedImpact(text: string): string | undefined {
  if (!movement.isIn(fold(text))) return undefined;
  for (const clause of clauses(text)) {
    const moved = compares(clause) ? undefined : movementIn(clause);
    if (moved === undefined) continue;
    const { type } = judgeStatement(clause);
    if (type === "impact" || (type === "unclear" && concernsFamilies(clause) && !isHope(clause)))
      return moved;
  }
  return undefined;
}

function isAboutFamilies(clause: string): boolean {
  return concernsFamilies(clause) || anybody.isIn(fold(clause));
}

function isHope(clause: string): boolean {
  return hope.isIn(fold(clause));
}

const person = /^Rose(?! (?:to|by|from|again|further|\p{Ll}+ly)\b)/u;

/** "Fell Bank" and "Rose Hill" are schools, and "Rose" who tells of something is a mother. */
function movementIn(clause: string): string | undefined {
  const isName = ({ from, to }: Found): boolean =>
    startsUpper(clause.slice(from, to)) &&
    (from > 0 || person.test(clause) || startsUpper(clause.slice(to).trimStart()));
  const found = movement.allIn(fold(clause)).find((each) => !isName(each));
  return found && clause.slice(found.from, found.to);
}

function wordsOf(seek: Finder, text: string): string | undefined {
  const found = seek.firstIn(fold(text));
  return found && text.slice(found.from, found.to);
}

/** A text holds a before and an after, or sets how things stand against something. */
export function compares(text: string): boolean {
  const folded = fold(text);
  return comparison.isIn(folded) || measured.isIn(folded);
}

type Counts = Omit<PassageJudgement, "verdict">;

function verdict({ impact, activity, unclear }: Counts): PassageJudgement["verdict"] {
  if (impact === 0) return activity >= 2 && activity * 2 >= unclear ? "activity-only" : "unclear";
  return activity >= 4 && activity >= impact * 4 && activity >= unclear ? "mostly-activity" : "impact";
}

/** What a clause was found to say. */
interface Look {
  readonly folded: string;
  /** Each sign once, with the first words that gave it. */
  readonly found: readonly { readonly sign: Sign; readonly words: string }[];
  /** 2: there is something to compare with. 1: only a direction or a level. 0: neither. */
  readonly change: 0 | 1 | 2;
}

interface Weights {
  readonly impact: number;
  readonly activity: number;
}

const enough = 2;

function judge(clause: string, sought: Sought, weigh: (look: Look) => Weights): Judgement {
  const look = lookAt(clause, sought);
  const { impact, activity } = weigh(look);
  if (impact >= enough && impact >= activity) return { type: "impact", reasons: reasonsFor("impact", look) };
  if (activity >= enough) return { type: "activity", reasons: reasonsFor("activity", look) };
  return { type: "unclear", reasons: [hope.isIn(look.folded) ? hoped : silent] };
}

const hoped = "It tells of a hope or an aim, not of what is different now.";
const silent = "It says neither what was done nor what is different for children or families.";
const compared = "It gives a before and an after, or something to compare with.";

function reasonsFor(type: Sign["speaksFor"], { found, change }: Look): string[] {
  const told = found.filter(({ sign }) => sign.speaksFor === type);
  const reasons = told.map(({ sign, words }) => `“${words}” ${sign.tells}.`);
  return type === "impact" && change === 2 ? [...reasons, compared] : reasons;
}

/** Signs that are looked for one after the other: words that one has taken are not there for the next. */
interface Sought {
  readonly signs: readonly Sign[];
  readonly take: (text: string) => Taken[];
}

const seek = (signs: readonly Sign[]): Sought => ({
  signs,
  take: finderInTurn(
    signs.map(({ phrases }) => phrases),
    lists,
  ),
});
const inMeasures = seek(signs);
const inSentences = seek(signs.filter(({ brief }) => !brief));
const comparison = finder(comparisons, lists);
const direction = finder(directions, lists);
const share = finder(shares, lists);
const hope = finder(hopes, lists);
const expectation = finder(expectations, lists);
const toCome = finder(changesToCome);
const anybody = finder(["{families}"], lists);
const movement = finder(movements, lists);
const measured = finder(measuredOrReported, lists);
const backdrop = finder(background, lists);

function lookAt(clause: string, { signs, take }: Sought): Look {
  const folded = fold(clause);
  const found = new Map<Sign, string>();
  for (const { turn, from, to } of take(folded)) {
    const sign = signs[turn];
    if (sign && !found.has(sign)) found.set(sign, clause.slice(from, to));
  }
  return {
    folded,
    found: Array.from(found, ([sign, words]) => ({ sign, words })),
    change: comparison.isIn(folded) ? 2 : direction.isIn(folded) ? 1 : 0,
  };
}

/** Where something was done, a subject alone ("waiting times published") has half the weight. */
function weighMeasure({ folded, found, change }: Look): Weights {
  const still = change === 0 && !share.isIn(folded);
  const bare = still && add(found, () => 1).activity >= enough;
  const { impact, activity } = add(found, (sign) => (bare && sign.subject ? 0.5 : 1));
  const onlyMade = impact === 0 && still && activity > 0;
  return {
    impact: impact > 0 || activity === 0 ? impact + change : impact,
    activity: onlyMade ? enough : activity,
  };
}

/** A statement that only names a subject ("waiting lists were discussed") has half the weight. */
function weighStatement({ folded, found, change }: Look): Weights {
  if (change === 0 && backdrop.isIn(folded)) return { impact: 0, activity: 0 };
  const bare = change === 0 && !share.isIn(folded);
  const { impact, activity } = add(found, (sign) => (bare && sign.subject ? 0.5 : 1));
  if (change < 2 && hope.isIn(folded)) return { impact: 0, activity };
  return { impact: impact > 0 ? impact + change : 0, activity };
}

function add(found: Look["found"], part: (sign: Sign) => number): Weights {
  const weights = { impact: 0, activity: 0, neither: 0 };
  for (const { sign } of found) weights[sign.speaksFor] += sign.weight * part(sign);
  return weights;
}

function strongest(judgements: readonly Judgement[]): Judgement {
  return (
    judgements.find(({ type }) => type === "impact") ??
    judgements.find(({ type }) => type === "activity") ??
    judgements[0] ?? { type: "unclear", reasons: [silent] }
  );
}

/** Cut at full stops, semicolons, "of whom" and the starts of new lines, not where a line merely wraps. */
function clauses(text: string): string[] {
  return text
    .split(/(?<=[.?;])\s|,\s(?=of wh|so that )|\n(?=[^a-z0-9])/)
    .filter((clause) => clause.trim() !== "");
}
