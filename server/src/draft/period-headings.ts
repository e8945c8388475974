import { inSmallLetters } from "../markdown/letters.ts";
import { remembering } from "../markdown/remember.ts";

// In small letters, as all that they are compared with.
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const part = `(?:${month}|autumn|spring|summer|winter|easter|christmas|new year|quarters? [1-4](?: ?(?:to|-|–|and) ?[1-4])?|(?:first|second|third|fourth|final|last) (?:quarter|half)|q[1-4]|half[ -]term)(?: (?:half )?term)?`;
const year = "(?:20)?\\d\\d(?:[/–-](?:20)?\\d\\d)?";
const dated = `(?:${part}|the end|end)(?:,? (?:of )?(?:the )?(?:financial year |academic year |school year )?${year})?`;
const span = new RegExp(
  `^(?:(?:by|from|in|during|before|until|after|to|through) )?(?:the )?(?:(?:early|mid|late|end of|start of)(?: the)?[ -])?${dated}(?: ?(?:to|and|-|–|—|/|until) ?(?:the )?(?:end of )?${dated})?(?: and (?:after|beyond|later)|,? onwards?)?$`,
);
const hasYear = /\b(?:20)?\d\d\b/u;

const oneTerm = `(?:${month}|autumn|spring|summer|winter|easter|christmas|new year|quarter [1-4]|q[1-4])(?: (?:half )?term)?`;
const wholePeriod = new RegExp(
  `^(?:(?:by|from|in|during|before|until|after) )?(?:the )?(?:(?:early|mid|late|end of|start of)(?: the)?[ -])?${oneTerm}(?: ?(?:to|and|-|–|/) ?${oneTerm})? (?:20)?\\d\\d(?:[/-]\\d\\d)?(?: (?:and after|onwards?))?$|^20\\d\\d(?:[/–-]\\d\\d(?:\\d\\d)?)? (?:and after|onwards?)$|^later (?:in|this|next) (?:the )?year$`,
);
const untilDay = new RegExp(
  `(?<=\\s)(?:${month} (?:20)?\\d\\d )?(?:to|by|until|till|before) (?:the )?(?:end of (?:the )?)?(?:\\d{1,2}(?:st|nd|rd|th)? )?${oneTerm} (?:20)?\\d\\d\\s*$`,
);

/** The heading is a month, a term or a quarter and nothing else. */
export function isPeriod(heading: string): boolean {
  return wholePeriod.test(inSmallLetters(heading));
}

/**
 * Where the end of a heading says by when: "Next steps to 29 January 2027", "Actions by the end of March 2027", or from when
 * to when: "Priorities for November 2026 to October 2027".
 */
export function untilIn(heading: string): number | undefined {
  return untilDay.exec(inSmallLetters(heading))?.index;
}

/** What may stand before a period: "Phase 1:", "Now –", and behind it: "– getting started". */
const parting = /^([^:–—()]{1,40}?)(?:: | [–—-] )(.{1,80})$/u;

interface Period {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a heading gives the period that dates all below it: "Quarter 3 of 2026/27 (October – December 2026)", "Phase 1:
 * September 2026 to March 2027", "Autumn 2026: first steps". Undefined where the period may be that of something else.
 */
export function periodOf(heading: string): Period | undefined {
  return /\d/u.test(heading) && heading.length <= 120 ? read(heading).period : undefined;
}

const read = remembering((heading): { readonly period: Period | undefined } => ({
  period: found(heading),
}));

function found(heading: string): Period | undefined {
  const text = heading.trim();
  const at = heading.indexOf(text);
  if (spans(text)) return { from: at, to: at + text.length };
  const [, before = "", inside = ""] = /^([^()]{1,60}?) ?\(([^()]{3,60})\)$/u.exec(text) ?? [];
  if (inside !== "" && (spans(before) || stage.test(before)) && spans(inside)) {
    const from = at + text.lastIndexOf(inside);
    return { from, to: from + inside.length };
  }
  const [, first = "", second = ""] = parting.exec(text) ?? [];
  if (stage.test(first) && spans(second))
    return { from: at + text.length - second.length, to: at + text.length };
  return spans(first) && !spans(second) && !/\d/u.test(second)
    ? { from: at, to: at + first.length }
    : undefined;
}

/** "Phase 1", "Stage two", "Year 1", "The first six months", "Now". */
const stage =
  /^(?:the )?(?:phase|stage|step|wave|tranche|period|sprint|horizon|year|quarter) (?:\d|one|two|three|four|five|[ivx]{1,3})$|^(?:the )?(?:first|next|last|final) (?:(?:\w+ )?(?:days|weeks|months|year|phase|stage|quarter|term))$|^(?:now|next|later|short term|medium term|long(?:er)? term|foundations?|get(?:ting)? started|embed(?:ding)?)$/i;

function spans(text: string): boolean {
  return hasYear.test(text) && span.test(inSmallLetters(text.replace(/\s+/gu, " ").trim()));
}
