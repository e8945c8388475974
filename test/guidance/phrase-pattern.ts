import type { Lists } from "../../server/src/guidance/phrases.ts";

const numberWords =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half|third|thirds|quarter|quarters";
const figures = "\\d{1,9}(?:[,.]\\d{1,9}){0,3}(?![,.]?\\d)";
const percentage = `${figures}(?: ?%| per ?cent)`;
const number = `(?:${figures}(?: ?%| per ?cent)?|${numberWords})`;
/** At most 60 characters of the same clause. A full stop inside a figure does not end the clause. */
const gap = "[^a-z0-9.;](?:[^.;]|\\.(?=\\d)){0,60}?(?<![a-z0-9])";
const gapWithoutComma = "[^a-z0-9.;,](?:[^.;,]|[.,](?=\\d)){0,60}?(?<![a-z0-9])";
const textStart = "(?<=^[^a-z0-9~]{0,9})";
const clauseEnd = "(?=[^a-z0-9~]{0,9}$| ?[:;(])";

/** What phrases mean, as a regular expression: slow to make, and the measure for how we find them. */
export function patternOf(phrases: readonly string[], lists: Lists = {}): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${anyOf(phrases, lists)})(?![a-z0-9])`, "g");
}

/** The longest first: where several fit, the fullest is found. Phrases that start with the same mark share it. */
function anyOf(phrases: readonly string[], lists: Lists): string {
  const byStart = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const start = /^(?:\^ |(?:#|_|\{[a-z]+\})(?= ))/.exec(phrase)?.[0] ?? "";
    byStart.set(start, [...(byStart.get(start) ?? []), phrase.slice(start.length)]);
  }
  return [...byStart]
    .map(([start, rests]) =>
      start === ""
        ? rests.map((rest) => source(rest, lists)).join("|")
        : `${source(start, lists)}(?:${anyOf(rests, lists)})`,
    )
    .join("|");
}

function source(phrase: string, lists: Lists): string {
  return phrase
    .split(/( … | \.\. |\{[a-z]+\}|#%|\^ | \$|[*#_ -])/)
    .filter((part) => part !== "")
    .map((part, at, all) => {
      if (part === " … ") return gap;
      if (part === " .. ") return gapWithoutComma;
      if (part === "^ ") return textStart;
      if (part === " $") return clauseEnd;
      if (part === "*") return "[a-z']{0,20}";
      if (part === "_") return "[a-z'-]{1,20}";
      if (part === "#%") return percentage;
      if (part === "#") return number;
      if (part === " ") return "[ -]{1,2}";
      if (part === "-" && all[at - 1] === "#") return "(?:[ -]|(?<=\\d))";
      if (part === "-") return "[ -]?";
      if (part.startsWith("{")) return `(?:${anyOf(lists[part.slice(1, -1)] ?? [], lists)})`;
      return part.replace(/[.+?^$()[\]|\\]/g, "\\$&");
    })
    .join("");
}
