import { imperative } from "../guidance/headings.ts";
import { undecided } from "../guidance/time-words.ts";
import type { Words } from "../markdown/elements.ts";
import { hasLetterOrDigit } from "../markdown/letters.ts";
import type { Known, OpenEnding } from "./ending.ts";
import { stripped } from "./labelled.ts";
import { findBracketOwners } from "./owner.ts";
import { tellsOutcome } from "./parts.ts";
import { isResult as isCompared } from "./results.ts";
import { sentences } from "./statements.ts";
import { findTimescale } from "./timescale.ts";
import { countWords, split, trimmed } from "./wording.ts";

/** What a stretch of words tells: an owner, a date, both or neither. */
interface Told {
  readonly owner: boolean;
  readonly time: boolean;
}

const longest = 16;

function toldBy(words: Words, { names, dates }: Known): Told {
  if (countWords(words.text) > longest || /^["“‘']/u.test(words.text) || imperative.test(words.text))
    return { owner: false, time: false };
  return {
    owner:
      !reported.test(words.text) &&
      !tellsOutcome(words.text) &&
      findBracketOwners(words.text, names).length > 0,
    time: findTimescale(words.text, dates) !== undefined,
  };
}

/** "Results to the Board in January": the Board hears of it. */
const reported = /^(?:results?|reports?|reported|findings|papers?|updates?|feedback|outcomes?) to\b/i;

/**
 * Takes what stands after an action without brackets or labels: after dashes, in last sentences, after commas. False
 * where nothing does.
 */
export function takeTails(ending: OpenEnding, known: Known): boolean {
  if (takeUndecided(ending, known) || takeDashes(ending, known)) return true;
  let sentencesTaken = 0;
  while (sentencesTaken < 3 && takeSentence(ending, known)) sentencesTaken++;
  return sentencesTaken > 0 || takeParts(ending, known);
}

/**
 * "… – Parent Carer Voice – from May 2027", "…: council and ICB". Where an owner and a date have been told, what
 * follows them after one more dash is the measure.
 */
function takeDashes(ending: OpenEnding, known: Known): boolean {
  const { title } = ending;
  const dashes = [...title.text.matchAll(/\s[–—-]\s|:\s/gu)]
    .slice(-4)
    .filter(({ index }) => index > 0 && !isBracketed(title.text, index));
  for (const [at, dash] of dashes.entries()) {
    const starts = dashes.slice(at).map(({ index, 0: mark }) => index + mark.length);
    const last = starts.length > 2 ? dashes.at(-1) : undefined;
    const from = dash.index + dash[0].length;
    if (dash[0].startsWith(":") && isMore(trimmed(title.slice(from)))) continue;
    const end = title.text.length;
    const tellsResult = last && isResult(trimmed(title.slice(starts.at(-1) ?? end)).text, known);
    for (const to of !last ? [end] : tellsResult ? [last.index, end] : [end, last.index]) {
      const tail = trimmed(title.slice(from, to));
      const told = toldByParts(
        tail,
        starts.filter((start) => start < to).map((start) => start - from),
        known,
      );
      const isMeasured = to < end;
      if (!told || (isMeasured && !(told.time && (told.owner || tellsResult)))) continue;
      ending.bare.push(tail);
      if (isMeasured)
        ending.labelled.push({ role: "measure", value: trimmed(title.slice(starts.at(-1) ?? to)) });
      ending.title = trimmed(title.slice(0, dash.index));
      return true;
    }
  }
  return false;
}

/** What follows a colon is a figure to come, or goes on for several sentences. */
function isMore(tail: Words): boolean {
  return isCompared(tail) || sentences(tail).length > 1;
}

/** "… – TBA – May 2027 – every school replies": nobody is named yet. */
function takeUndecided(ending: OpenEnding, known: Known): boolean {
  const [dash] = /\s[–—-]\s/u.exec(ending.title.text) ?? [];
  const [title, owner, end, measure, ...more] = dash ? split(ending.title, dash) : [];
  if (!title || !owner || !end || !measure || more.length > 0) return false;
  if (!isUndecided(owner.text) || !isTime(end.text, known) || !isResult(measure.text, known)) return false;
  ending.title = title;
  ending.labelled.push({ role: "owner", value: owner }, { role: "end", value: end });
  ending.labelled.push({ role: "measure", value: measure });
  return true;
}

function isUndecided(text: string): boolean {
  return undecided.includes(text.trim().toLowerCase());
}

/** Words that go on in small letters and name neither a body nor a day: "every school replies". */
function isResult(text: string, { names, dates }: Known): boolean {
  if (!/^(?!with |and |or |through |via |supported |led )\p{Ll}/u.test(text) || countWords(text) < 3)
    return false;
  const time = findTimescale(text, dates);
  const isDay = time?.type === "dated" || time?.type === "relative";
  return (
    !isDay && !findBracketOwners(text, names).some(({ type }) => type === "organisation" || type === "post")
  );
}

/** The last bracket before `at` is an open one that is closed after it. */
function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf("(", at);
  return open >= 0 && text.lastIndexOf(")", at) < open && text.includes(")", at);
}

/** What the parts of a tail tell together; undefined when one of them tells neither an owner nor a date. */
function toldByParts(tail: Words, starts: readonly number[], known: Known): Told | undefined {
  if (/^["“‘']/u.test(tail.text)) return undefined;
  const owners = findBracketOwners(tail.text, known.names);
  const parts = starts.map((from, at): Told => {
    const to = starts[at + 1] ?? tail.text.length;
    const part = trimmed(tail.slice(from, to)).text;
    const owner = owners.some((each) => each.from < to && each.to > from);
    return { owner, time: countWords(part) <= longest && isTime(part, known) };
  });
  if (parts.some(({ owner, time }) => !owner && !time)) return undefined;
  return { owner: parts.some(({ owner }) => owner), time: parts.some(({ time }) => time) };
}

/** A deadline, or words that stand for one after a semicolon: "asap". */
function isTime(text: string, { dates }: Known): boolean {
  return findTimescale(text, dates) !== undefined || findTimescale(`${text}; ${text}`, dates) !== undefined;
}

/** "… every six weeks. ICB, with a grant; March 2027": where it is told when, the last sentence that only says who. */
export function takeOwner(ending: OpenEnding, known: Known): void {
  const isTold =
    ending.labelled.some(({ role }) => role === "owner") ||
    ending.bare.some(({ text }) => findBracketOwners(text, known.names).length > 0);
  if (!isTold) takeSentence(ending, known);
}

/** A last sentence, or bold words at the end, that are nothing but an owner, a date or both: "ICB. **March 2027**" */
function takeSentence(ending: OpenEnding, known: Known): boolean {
  const { title } = ending;
  const bold = title.bold.at(-1);
  const isBoldEnd = bold && bold.from > 0 && !hasLetterOrDigit(title.text.slice(bold.to));
  const parts = isBoldEnd ? [] : sentences(title);
  const last = isBoldEnd ? trimmed(title.slice(bold.from)) : parts.length > 1 ? parts.at(-1) : undefined;
  if (!last || !isWholly(last, known)) return false;
  ending.bare.unshift(stripped(last));
  ending.title = trimmed(title.slice(0, isBoldEnd ? bold.from : title.text.lastIndexOf(last.text)));
  return true;
}

function isWholly(words: Words, known: Known): boolean {
  const { owner, time } = toldBy(words, known);
  if (owner && time) return true;
  if (owner) return countWords(words.text) <= 10;
  const found = time ? findTimescale(words.text, known.dates) : undefined;
  return found !== undefined && (found.to - found.from) * 3 >= words.text.length * 2;
}

/** What follows the last comma but one: "GPs to offer Saturday clinics, ICB, September 2027". */
function takeParts(ending: OpenEnding, known: Known): boolean {
  const { title } = ending;
  const comma = [...title.text.matchAll(/,\s/gu)].at(-2);
  if (!comma || isBracketed(title.text, comma.index)) return false;
  const tail = trimmed(title.slice(comma.index + comma[0].length));
  const { owner, time } = toldBy(tail, known);
  if (!owner || !time) return false;
  ending.bare.push(stripped(tail));
  ending.title = trimmed(title.slice(0, comma.index));
  return true;
}
