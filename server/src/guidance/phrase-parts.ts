/**
 * What phrases are made of. A part is asked whether it fits a text at a place, and hands on each place where it can end
 * to what follows, the preferred one first, until that fits too. It gives the place where all of it ends, or `none`.
 * Everything is bounded, so that a search takes time in proportion to the text. Phrases are not turned into regular
 * expressions: of the thousands there are, a short text needs a few, and to compile them all takes most of a second.
 */
export type Part = (text: string, at: number, follow: Follow) => number;
type Follow = (at: number) => number;

export const none = -1;

/** Words as they stand, with a hyphen or up to two spaces where they have a space. A hyphen of theirs may be missing. */
export function plainWords(words: string): Part {
  return (text, at, follow) => {
    let to = at;
    for (let index = 0; index < words.length; index += 1) {
      const code = words.charCodeAt(index);
      if (isJoint(code)) {
        const from = to;
        const most = code === hyphen ? 1 : 2;
        while (to - from < most && isJoint(text.charCodeAt(to))) to += 1;
        if (to === from && code !== hyphen) return none;
      } else {
        if (text.charCodeAt(to) !== code) return none;
        to += 1;
      }
    }
    return follow(to);
  };
}

export function sequence(parts: readonly Part[]): Part {
  const from = (index: number, text: string, at: number, follow: Follow): number => {
    const part = parts[index];
    return part ? part(text, at, (to) => from(index + 1, text, to, follow)) : follow(at);
  };
  return (text, at, follow) => from(0, text, at, follow);
}

/** As many characters as fit, or fewer where what follows asks for it. */
function run(fits: (code: number) => boolean, least: number, most: number): Part {
  return (text, at, follow) => {
    let to = at;
    while (to - at < most && fits(text.charCodeAt(to))) to += 1;
    for (; to - at >= least; to -= 1) {
      const end = follow(to);
      if (end !== none) return end;
    }
    return none;
  };
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const apostrophe = 39;
const hyphen = 45;
const isJoint = (code: number): boolean => code === 32 || code === hyphen;

/** A character of a word or a figure, in a folded text. */
export function isOfWord(code: number): boolean {
  return isSmallLetter(code) || isDigit(code);
}

export const anyEnding = run((code) => isSmallLetter(code) || code === apostrophe, 0, 20);
export const anyWord = run((code) => isSmallLetter(code) || code === apostrophe || code === hyphen, 1, 20);
export const space = run(isJoint, 1, 2);
export const maybeHyphen = run(isJoint, 0, 1);

const mostDigits = 9;
const mostGroups = 4;

/** Where a figure ends: "1,200", "4.5", "30.9.26", the whole of it and never a part. */
function endOfFigure(text: string, at: number): number {
  let to = at;
  for (let group = 1; group <= mostGroups; group += 1) {
    const from = to;
    while (to - from < mostDigits && isDigit(text.charCodeAt(to))) to += 1;
    if (to === from) return none;
    const joint = text.charAt(to);
    const goesOn = (joint === "," || joint === ".") && isDigit(text.charCodeAt(to + 1));
    if (!goesOn) return isDigit(text.charCodeAt(to)) ? none : to;
    to += 1;
  }
  return none;
}

const percentSigns = ["%", " %", " percent", " per cent"];

function endOfPercent(text: string, at: number): number {
  const sign = percentSigns.find((each) => text.startsWith(each, at));
  return sign === undefined ? none : at + sign.length;
}

const numberWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen half third thirds quarter quarters".split(
    " ",
  );
const wordsByLetter: (readonly string[] | undefined)[] = [];
for (const word of numberWords)
  wordsByLetter[word.charCodeAt(0)] = [...(wordsByLetter[word.charCodeAt(0)] ?? []), word];
/** What a number can start with. */
export const numberStarts: readonly string[] = [
  "0",
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  ...numberWords,
];

export const percentage: Part = (text, at, follow) => {
  const figure = endOfFigure(text, at);
  const to = figure === none ? none : endOfPercent(text, figure);
  return to === none ? none : follow(to);
};

export const number: Part = (text, at, follow) => {
  if (isDigit(text.charCodeAt(at))) {
    const to = endOfFigure(text, at);
    if (to === none) return none;
    const percent = endOfPercent(text, to);
    const end = percent === none ? none : follow(percent);
    return end === none ? follow(to) : end;
  }
  for (const word of wordsByLetter[text.charCodeAt(at)] ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = follow(at + word.length);
    if (end !== none) return end;
  }
  return none;
};

/** Between a number and its unit: "16-year-old", "16 year old", "16year old", not "sixteenyear old". */
export const afterNumber: Part = (text, at, follow) => {
  const end = isJoint(text.charCodeAt(at)) ? follow(at + 1) : none;
  return end === none && isDigit(text.charCodeAt(at - 1)) ? follow(at) : end;
};

const longestGap = 60;

/** At most 60 characters of the same clause. A stop inside a figure does not end the clause. */
function gap(stops: string): Part {
  const isStop = (text: string, at: number): boolean => stops.includes(text.charAt(at));
  const goesOn = (text: string, at: number): boolean =>
    at < text.length && (!isStop(text, at) || (text.charAt(at) !== ";" && isDigit(text.charCodeAt(at + 1))));
  return (text, at, follow) => {
    if (at >= text.length || isOfWord(text.charCodeAt(at)) || isStop(text, at)) return none;
    for (let to = at + 1; to <= at + 1 + longestGap; to += 1) {
      const end = isOfWord(text.charCodeAt(to - 1)) ? none : follow(to);
      if (end !== none) return end;
      if (!goesOn(text, to)) return none;
    }
    return none;
  };
}

export const sameClause = gap(".;");
export const beforeComma = gap(".;,");

const longestEdge = 9;
/** A character that may stand before the first word or after the last. */
const isOfEdge = (text: string, at: number): boolean =>
  !isOfWord(text.charCodeAt(at)) && text.charAt(at) !== "~";

export const textStart: Part = (text, at, follow) => {
  if (at > longestEdge) return none;
  for (let before = 0; before < at; before += 1) if (!isOfEdge(text, before)) return none;
  return follow(at);
};

export const clauseEnd: Part = (text, at, follow) => {
  const next = text.charAt(at) === " " ? at + 1 : at;
  return (next < text.length && ":;(".includes(text.charAt(next))) || endsAt(text, at) ? follow(at) : none;
};

function endsAt(text: string, at: number): boolean {
  if (text.length - at > longestEdge) return false;
  for (let after = at; after < text.length; after += 1) if (!isOfEdge(text, after)) return false;
  return true;
}
