import type { Chance } from "./random.ts";
import * as words from "./words.ts";

type Sentence = (chance: Chance) => string;

const year = ({ between }: Chance) => between(2023, 2026);
const month = (chance: Chance) => `${chance.of(words.months)} ${year(chance)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const share = ({ between }: Chance) => `${between(21, 96)}%`;

const impacts: readonly [Sentence, ...Sentence[]] = [
  (c) =>
    `${capital(c.of(words.groups))} wait less for ${c.of(words.services)}: the median wait fell from ${c.between(30, 90)} weeks in ${month(c)} to ${c.between(8, 29)} weeks in ${month(c)}.`,
  (c) =>
    `${share(c)} of families who use ${c.of(words.services)} said in ${month(c)} that it helped, compared with ${share(c)} in ${year(c)}.`,
  (c) =>
    `Attendance of ${c.of(words.groups)} rose from ${c.between(78, 88)}.${c.below(10)}% to ${c.between(89, 95)}.${c.below(10)}% over two school years, while the national figure stayed where it was.`,
  (c) =>
    `Of ${c.between(30, 240)} ${c.of(words.groups)}, ${c.between(8, 29)} had moved on to work or training by ${month(c)}.`,
  (c) =>
    `As a result of our work on ${c.of(words.subjects)}, ${c.of(words.groups)} were suspended less often: ${c.between(60, 190)} times in ${year(c)}, ${c.between(12, 59)} in the year after.`,
  (c) =>
    `*"We had to ring every week,"* said one parent in ${month(c)}; now ${share(c)} tell us that ${c.of(words.bodies)} ring them.`,
];

const activities: readonly [Sentence, ...Sentence[]] = [
  (c) =>
    `We have set up a group on ${c.of(words.subjects)} which brings ${c.of(words.bodies)} and ${c.of(words.bodies)} together each month.`,
  (c) =>
    `Training on ${c.of(words.subjects)} was delivered to **${c.between(40, 900)} staff** in ${c.of(words.places)}.`,
  (c) => `A strategy for ${c.of(words.subjects)} was approved in ${month(c)} and will transform outcomes.`,
  (c) =>
    `The offer of ${c.of(words.services)} is described in the [Local Offer](https://localoffer.example/${c.between(100, 999)}) and was promoted through ${c.of(words.bodies)}.`,
];

const views: readonly [Sentence, ...Sentence[]] = [
  (c) =>
    `We know this from ${c.of(words.evidence)}, from ${c.of(words.evidence)}, and because ${c.of(words.bodies)} told us so in ${month(c)}.`,
  (c) =>
    `This is not yet good enough: in ${c.of(words.places)} only ${share(c)} of ${c.of(words.groups)} have what they need, and ${c.of(words.bodies)} say that ${c.of(words.subjects)} varies too much.`,
  (c) =>
    `Work on ${c.of(words.subjects)} has moved more slowly than we hoped, mostly because ${c.of(words.services)} lost ${c.between(2, 9)} posts in ${month(c)}.`,
  (c) =>
    `In ${c.of(words.places)} it is different, since ${c.of(words.bodies)} and ${c.of(words.bodies)} meet around each child and agree what happens next.`,
  (c) =>
    `The partnership looks at ${c.of(words.subjects)} every quarter, with figures for ${c.of(words.groups)} beside those of England.`,
];

/** A paragraph as it stands in a self-evaluation: what changed, how that is known, and some of what was merely done. */
export function paragraph(chance: Chance): string {
  const sentences = Array.from({ length: chance.between(3, 6) }, () => {
    const kind = chance.below(10);
    return chance.of(kind < 4 ? impacts : kind < 6 ? activities : views)(chance);
  });
  return sentences.join(" ");
}

/** What somebody will do. */
export function action(chance: Chance): string {
  const { of, percent } = chance;
  if (percent(4)) return `Improve ${of(words.subjects)}`;
  const what = percent(50) ? of(words.subjects) : of(words.services);
  return `${of(words.verbs)} ${of(words.objects)} ${what}${percent(60) ? ` ${of(words.purposes)}` : ""}`;
}

/** Who does it: mostly an organisation, sometimes nobody in particular. */
export function owner(chance: Chance, organisations: readonly [string, ...string[]]): string {
  const { of, percent } = chance;
  if (percent(4)) return "";
  if (percent(6)) return of(words.vagueOwners);
  if (percent(12)) return of(words.posts);
  if (percent(15)) return `${of(organisations)} (${of(words.posts)})`;
  return percent(10) ? `${of(organisations)}; ${of(organisations)}` : of(organisations);
}

/** By when, in the ways that people write it; now and then too late, or no date at all. */
export function timescale(chance: Chance): string {
  const { of, between, percent } = chance;
  if (percent(3)) return "";
  if (percent(5)) return of(words.vagueTimes);
  const by = percent(12) ? 2026 : between(2027, 2028);
  return of([
    `${of(words.months)} ${by}`,
    `${between(1, 28)} ${of(words.months)} ${by}`,
    `${String(between(1, 28)).padStart(2, "0")}/${String(between(1, 12)).padStart(2, "0")}/${by}`,
    `End of ${of(["spring", "summer", "autumn"])} term ${by}`,
    `Q${between(1, 4)} ${by}/${(by + 1) % 100}`,
    `By ${of(words.months)} ${by}`,
  ]);
}

/** What will be different; sometimes only what will have been done. */
export function measure(chance: Chance): string {
  const { of, between, percent } = chance;
  if (percent(5)) return "";
  if (percent(12)) return of(words.activities);
  return of([
    `${between(60, 95)}% of families say that it helps (${between(20, 59)}% in ${year(chance)})`,
    `Median wait below ${between(8, 18)} weeks (${between(19, 80)} now)`,
    `${capital(of(words.groups))} suspended fall from ${between(80, 240)} to ${between(20, 79)}`,
    `${between(60, 90)}% of audited plans good or better (${between(20, 59)}% in ${month(chance)})`,
    `Every family knows whom to ring`,
  ]);
}
