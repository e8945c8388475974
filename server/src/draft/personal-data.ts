import { expansions, ordinaryAbbreviations } from "../guidance/abbreviations.ts";
import { childNames } from "../guidance/child-names.ts";
import { isNhsNumber, isPupilNumber } from "../guidance/identifiers.ts";
import type { Words } from "../markdown/elements.ts";
import type { Section } from "./sections.ts";
import { inStretches, stretchesOf, type Stretch } from "./stretches.ts";

/** Something by which anybody can tell who a child is. */
export interface PersonalData {
  readonly what: "nhs-number" | "pupil-number" | "date-of-birth" | "named-child";
  readonly words: Words;
}

/** What a document tells of single children, in order. Officers’ names, posts and contacts are none of it. */
export function personalData(root: Section): readonly PersonalData[] {
  const found = inAll(root);
  const isNamed = found.some(({ what }) => what === "named-child");
  const isChanged = isNamed && stretchesOf(root).some(({ words }) => changedNames.test(words.text));
  return isChanged ? found.filter(({ what }) => what !== "named-child") : found;
}

const inAll = inStretches((stretch): PersonalData[] => {
  const { words } = stretch;
  if (isBirthCell(stretch)) return [{ what: "date-of-birth", words }];
  return foundIn(words.text).map(({ what, from, to }) => ({ what, words: words.slice(from, to) }));
});

interface Found {
  readonly what: PersonalData["what"];
  readonly from: number;
  readonly to: number;
}

function foundIn(text: string): Found[] {
  if (!/\d|-year-old/.test(text)) return [];
  const all = seekers.flatMap(({ needs, find }) => (needs.test(text) ? find(text) : []));
  return all.sort((a, b) => a.from - b.from).filter(({ from }, at, each) => from !== each[at - 1]?.from);
}

/** A word that starts like a name, and an age. */
const capitalBesideAge =
  /(?:[A-Z]|[^\0-\x7f])\S{0,14} ?(?:, | \(|,? (?:is|was|who is|aged) )(?:aged? )?[1-9]\d?(?!\d)|[- ]year[- ]old (?:[a-z]+ )?(?:[A-Z]|[^\0-\x7f])/;

/** Each with what a text must have for it, which is quicker to see. */
const seekers: readonly { readonly needs: RegExp; readonly find: (text: string) => Found[] }[] = [
  { needs: /\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}/, find: nhsNumbers },
  { needs: /[A-Z]\d{11}/, find: pupilNumbers },
  { needs: /birth|born|d\.?o\.?b/i, find: datesOfBirth },
  { needs: capitalBesideAge, find: namedChildren },
  { needs: /\p{Lu}\.? ?\p{Lu}?\.?[,)]/u, find: initialledChildren },
  { needs: /[A-Z]\.? \((?:aged |Year |Y)?\d/, find: bracketedChildren },
  { needs: /\b(?:Y|Year ?)\d[^()]{0,60}\([A-Z]/i, find: childrenInYear },
];

const changedNames =
  /\bnames? (?:has|have|had|were|was) (?:all )?(?:been )?changed|\bnot (?:his|her|their|the (?:child|young person)['’]s) real names?|\bpseudonym|\breal names? (?:is|are) not\b|\bmade[- ]up names?\b|\binvented (?:child|children|name|names)\b/i;

const tenDigits = /(?<![\d+\p{L}./-])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?![\d\p{L}]|[ -]\d|\.\d)/gu;
const otherNumber =
  /(?:\+44|\b(?:ref|refs|reference|case|order|invoice|contract|charity|company|account|tel|telephone|phone|mobile|fax|call|ring|text|isbn|issn|doi|version|id|no|number|uprn|licence|tender|notice))[^\d\n]{0,12}$/i;

function nhsNumbers(text: string): Found[] {
  return [...text.matchAll(tenDigits)].flatMap(({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const isNamed = /\bnhs (?:no\b|num|#)[^\d\n]{0,12}$/i.test(before);
    const isIssued = isNamed || (/^[4679]/.test(number) && !otherNumber.test(before));
    if (!isIssued || !isNhsNumber(number.replace(/\D/g, ""))) return [];
    return [{ what: "nhs-number" as const, from: index, to: index + number.length }];
  });
}

function pupilNumbers(text: string): Found[] {
  return [...text.matchAll(/(?<![\p{L}\d])[A-Z]\d{11}[\dA-Z](?![\p{L}\d])/gu)].flatMap(
    ({ 0: number, index }) =>
      isPupilNumber(number)
        ? [{ what: "pupil-number" as const, from: index, to: index + number.length }]
        : [],
  );
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const day = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{2,4})`;
const birth = new RegExp(
  `\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|birth ?date|born(?: on)?(?: the)?)[\\s:–-]{0,4}(?:is |was )?${day}(?![\\d/])`,
  "gi",
);
const birthHead = /^(?:d\.?o\.?b\b|date of birth|birth ?date|birthday)/i;
const onlyDay = new RegExp(`^\\s*${day}\\s*$`, "i");

function isBirthCell({ words, cell }: Stretch): boolean {
  const head = cell?.header.cells[cell.column]?.words.text.trim() ?? "";
  return birthHead.test(head) && onlyDay.test(words.text);
}

function datesOfBirth(text: string): Found[] {
  return [...text.matchAll(birth)].map(({ 0: born, index }) => ({
    what: "date-of-birth",
    from: index,
    to: index + born.length,
  }));
}

/** "A boy of 14 in Tarnhead, T.W., …", "a fourteen-year-old from Saltby, Kyle R, …". */
const initialled =
  /\b(?:boy|girl|pupil|child|student|teenager|son|daughter|year[- ]old|young (?:person|man|woman|adult))\b[^.!?;\n]{0,60}[,(] ?(?:named |called )?(?<name>\p{Lu}\. ?\p{Lu}\.?|\p{Lu}\p{Ll}{1,14} \p{Lu}\.?)(?=[,)])/gu;
const itsAge = /\b(?:of|aged) (?:[1-9]|1\d|2[0-5])(?!\d)(?! to\b|[–-]\d)|year[- ]old\b/u;

/** Initials, or a first name with one, after words for a child whose age is told. */
function initialledChildren(text: string): Found[] {
  return [...text.matchAll(initialled)].flatMap(({ 0: written, index, groups }) => {
    const who = groups?.name ?? "";
    const from = index + written.length - who.length;
    const around = text.slice(Math.max(0, index - 20), from);
    return itsAge.test(around) ? [{ what: "named-child" as const, from, to: from + who.length }] : [];
  });
}

const need =
  "(?:autis|ADHD|SEMH|deaf|blind|epilep|Down|cerebral|learning (?:dis|diff)|speech (?:and|needs|delay)|anxi|non-verbal|dysl|selective|visual|hearing)";

/** "J.T. (13, autism, Holm Academy)", "KM (aged 9, deaf)", "S.B. (Year 8)". */
const bracketed = new RegExp(
  `(?<![\\p{L}\\d.])(?<who>\\p{Lu}\\.(?: ?\\p{Lu}\\.){1,2}|\\p{Lu}{2}(?= \\([^()]{1,12}, ${need})) \\((?:(?:aged )?(?:[1-9]|1\\d|2[0-5])(?: years?(?: old)?)?|(?:Year|Y) ?(?:[1-9]|1[0-4]))(?=[,)])`,
  "gu",
);

/** Initials, and in a bracket after them an age or a school year. */
function bracketedChildren(text: string): Found[] {
  return [...text.matchAll(bracketed)].flatMap(({ index, groups }) => {
    const who = groups?.who ?? "";
    const isAbbreviation = ordinaryAbbreviations.has(who) || who in expansions;
    return isAbbreviation ? [] : [{ what: "named-child" as const, from: index, to: index + who.length }];
  });
}

/** "Lad in Y10 at Weir Academy (Kian, ASD)", "one pupil from Year 4 (Ruby)". */
const inYear = new RegExp(
  `\\b(?:[Bb]oy|[Gg]irl|[Ll]ad|[Ll]ass|[Pp]upil|[Cc]hild|[Ss]tudent|[Tt]eenager|[Ss]on|[Dd]aughter|[Yy]oung (?:person|man|woman))(?: (?:in|from|at|of) [^.!?;:()\\n]{0,40})?(?<= )(?:Year ?|Y)(?:[1-9]|1[0-4])\\b[^.!?;:()\\n]{0,40} \\((?<who>\\p{Lu}\\p{Ll}{1,14})(?=\\)|, (?:${need}|ASD|ASC|PMLD|SLD|MLD|LD|SLCN|EBSA|EHC|aged|who))`,
  "gu",
);

/** A first name in the bracket behind a child whose school year is told. */
function childrenInYear(text: string): Found[] {
  return [...text.matchAll(inYear)].flatMap(({ 0: written, index, groups }) => {
    const who = groups?.who ?? "";
    const to = index + written.length;
    return childNames.has(who.toLowerCase())
      ? [{ what: "named-child" as const, from: to - who.length, to }]
      : [];
  });
}

const name = "\\p{Lu}\\p{Ll}{1,14}";
const initials = "\\p{Lu}\\.? ?\\p{Lu}?\\.?";
const age = "(?:[1-9]|1\\d|2[0-5])(?!\\d)";
const afterAge = "(?! ?(?:to|or|and over|–|-|/|%))";

/** A name, told by a list, and an age. */
const listedName = new RegExp(
  `(?<![\\p{L}])${name}(?: ${name}| \\p{Lu}\\.?)?(?:, (?:aged? )?${age}${afterAge}(?: years? old)?(?=[,);.])| \\((?:aged? )?${age}${afterAge}(?: years? old)?[,)]|,? (?:is|was|who is|aged) ${age}${afterAge}(?: years? old)?(?=[ ,.;)]))|(?<![\\p{L}\\d])(?:${age}|\\p{L}{3,9})[- ]year[- ]old (?:boy |girl |pupil |son |daughter )?${name}`,
  "gu",
);

/** "Lewis (14), who has …": one of several, "Parents (14), who have …", is none. */
const nameAndMore = `(?<!(?!(?:When|As|After|Since|But|And|Our|For|Like|Where|While|If) )\\p{Lu}[\\p{L}’'-]{0,20} )(?<![\\p{L}\\d])${name} \\((?:aged )?${age}\\),? who(?: now| also| still| never)? (?:has|is|was|goes|lives|attends|needs|uses|loves|likes|wants|cannot|can't|does|doesn't)\\b`;

/** Any name or initials, where the words leave no doubt. */
const plainName = new RegExp(
  `${nameAndMore}|(?<![\\p{L}] )(?<![\\p{L}\\d])(?:${name}|${initials}), (?:aged )?${age}, (?:who|whose)\\b|(?<![\\p{L}\\d.])(?<short>${initials})(?:, | \\(|,? )aged ${age}${afterAge}(?=[ ,.;)])`,
  "gu",
);

/** Without this, the long pattern for any name fits nothing. */
const beyondDoubt = /, who|aged \d/;

function hasChildName(text: string): boolean {
  return (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => childNames.has(word.toLowerCase()));
}

function namedChildren(text: string): Found[] {
  const listed = hasChildName(text) ? [...text.matchAll(listedName)] : [];
  const found = listed.filter(({ 0: written }) => hasChildName(written));
  const plain = (beyondDoubt.test(text) ? [...text.matchAll(plainName)] : []).filter(({ index, groups }) => {
    const key = (groups?.short ?? "").replace(/[^\p{Lu}]/gu, "");
    const isAbbreviation = ordinaryAbbreviations.has(key) || key in expansions;
    return !isAbbreviation && found.every((other) => Math.abs(other.index - index) > 40);
  });
  return [...found, ...plain].map(({ 0: written, index }) => ({
    what: "named-child",
    from: index,
    to: index + written.length,
  }));
}
