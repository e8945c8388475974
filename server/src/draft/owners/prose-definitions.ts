import type { Words } from "../../markdown/elements.ts";
import { commonNames } from "./common-names.ts";
import type { Definition, Part } from "./definitions.ts";
import { ownName } from "./key.ts";
import { readList } from "./list.ts";
import { isAbbreviation, kindOfBody } from "./read-name.ts";

/** Names defined in running words. */
export function definedInProse(words: Words, part: Part): Definition[] {
  return [
    ...inBrackets(words.text),
    ...inApposition(words.text),
    ...afterBold(words, part),
    ...(part === "glossary" && words.bold.length === 0 ? afterDash(words.text) : []),
    ...(part === "people" ? people(words.text) : []),
    ...partners(words.text, part),
  ];
}

/** "Ridings NHS Foundation Trust (RNFT)" and "CIC (community interest company)". */
function inBrackets(text: string): Definition[] {
  return [...text.matchAll(/\(([^()\n]{2,80})\)/g)].flatMap((match): Definition[] => {
    const inside = (match[1] ?? "").replace(/["'‘’“”]/g, "").trim();
    const before = text.slice(Math.max(0, match.index - 160), match.index).trimEnd();
    const name = nameBefore(before);
    const short = ownName(inside);
    if (isAbbreviation(short) || (name && kindOfBody(name) && isAlias(inside))) {
      const long = name && isShortFor(short, name) ? name : wordsFor(short, before);
      if (name && isAlias(inside)) return [{ is: "short", short, long: name }];
      return long ? [{ is: "short", short, long }] : [];
    }
    const last = before.split(/\s/).at(-1) ?? "";
    return isAbbreviation(last) && initials(inside).startsWith(last.replace(/[^\p{Lu}]/gu, "").toLowerCase())
      ? [{ is: "short", short: last, long: inside }]
      : [];
  });
}

/** "the Council", "the LA": what the draft calls the body from here on. */
function isAlias(inside: string): boolean {
  return /^(?:the|our) /i.test(inside) && commonNames.lookup(inside)?.type === "organisation";
}

const capital = /^["“‘'(]?[\p{Lu}\p{N}]/u;
const connector = /^(?:of|and|for|the|&|with|in|on)$/;

/** The capitalised name that ends the text: the last one, where several are joined by "and". */
function nameBefore(text: string): string | undefined {
  const words = text
    .replace(/\([^()]*\)/g, " ")
    .trimEnd()
    .split(/\s+/)
    .slice(-14);
  let from = words.length;
  for (; from > 0; from--) {
    const word = words[from - 1] ?? "";
    if (from < words.length && /[,.;:)!?]$/.test(word)) break;
    if (!capital.test(word) && !connector.test(word)) break;
  }
  const run = words.slice(from);
  while (run.length > 0 && connector.test(run[0] ?? "")) run.shift();
  return run.length === 0 ? undefined : (readList(run.join(" "), commonNames).at(-1)?.text ?? undefined);
}

/** The capitalised name that begins the text. */
function nameAfter(text: string): string | undefined {
  const words = text.slice(0, 160).trimStart().split(/\s+/).slice(0, 14);
  const run: string[] = [];
  for (const word of words) {
    if (!capital.test(word) && !(run.length > 0 && connector.test(word))) break;
    run.push(word);
    if (/[,.;:)!?]$/.test(word)) break;
  }
  while (run.length > 0 && connector.test(run.at(-1) ?? "")) run.pop();
  return run.length === 0 ? undefined : readList(run.join(" "), commonNames)[0]?.text;
}

/** The letters of the abbreviation stand in the name in that order, the first at its beginning. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  const name = long.toLowerCase();
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** The words before an abbreviation that begin with its letters: "children and young people (CYP)". */
function wordsFor(short: string, before: string): string | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  const words = before.split(/\s+/);
  for (
    let count = Math.min(2, letters.length);
    count <= letters.length + 4 && count <= words.length;
    count++
  ) {
    const long = words.slice(-count).join(" ");
    if (
      initials(long) === letters ||
      (initials(long)[0] === letters[0] && isShortFor(letters, initials(long)))
    )
      return long;
  }
  return undefined;
}

function initials(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[\s/-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  return words
    .filter((word) => !connector.test(word))
    .map((word) => word[0])
    .join("");
}

/** "Calderwick Voice, which is our parent carer forum" and "our parent carer forum, Parents United Thornmere (PUT)". */
function inApposition(text: string): Definition[] {
  return [
    ...text.matchAll(
      /\b(?:our|the|an?|local|area's|area’s) (?:local |area )?(parents?(?: and|\/)? ?carers?'? forum|sendiass|sendias)\b/giu,
    ),
  ].flatMap((match): Definition[] => {
    const kind = kindOfBody(`X ${match[1] ?? ""}`);
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const after = text.slice(match.index + match[0].length).replace(/^ ?\([^()]{2,12}\)/, "");
    const follows = /^(?:,? (?:is |are )?(?:called|known as|named)?|,| is|:| –| -) ?(?=["“‘]?\p{Lu})/u.exec(
      after,
    );
    const next = follows && nameAfter(after.slice(follows[0].length));
    const lead = /(?:,(?: which is| who are)?| is|\() ?$/.exec(before);
    const previous = lead && nameBefore(before.slice(0, lead.index));
    const name = next && (!previous || kindOfBody(next) === kind) ? next : previous;
    if (!name) return [];
    return [kind ? { is: "body", name, kind } : { is: "body", name }];
  });
}

/** "**CIC:** community interest company. **ICB** integrated care board · …" */
function afterBold({ text, bold }: Words, part: Part): Definition[] {
  return bold.flatMap(({ from, to }, at): Definition[] => {
    const short = text
      .slice(from, to)
      .replace(/[:\s–-]+$/u, "")
      .trim();
    const rest = text.slice(to, Math.min(bold[at + 1]?.from ?? text.length, to + 200));
    const long =
      rest
        .replace(/^[:\s–=-]+/u, "")
        .split(/[·;\n]|\.(?:\s|$)/u)[0]
        ?.trim() ?? "";
    if (!isAbbreviation(short) && part !== "glossary") return [];
    const fits = part === "glossary" || initials(long).startsWith(short.toLowerCase());
    return fits && short !== "" && long !== "" && short.length <= 40 ? [{ is: "short", short, long }] : [];
  });
}

/** In a glossary, "DCO – designated clinical officer" and "DCO: designated clinical officer". */
function afterDash(text: string): Definition[] {
  return text.split("\n").flatMap((line): Definition[] => {
    const mark = /\s*(?::|=|\s[–—-]\s)\s*/u.exec(line.slice(0, 60));
    const short = line.slice(0, mark?.index ?? 0).trim();
    const long = line.slice((mark?.index ?? 0) + (mark?.[0].length ?? 0)).trim();
    return mark && isAbbreviation(short) && long !== ""
      ? [{ is: "short", short, long: long.slice(0, 160) }]
      : [];
  });
}

/** In a list of people, "Helen Bakewell – Head of Service, CWC". */
function people(text: string): Definition[] {
  return text.split("\n").flatMap((line): Definition[] => {
    const [person] = line.length > 200 ? [] : readList(line, commonNames);
    if (person?.type !== "person" || person.organisation === undefined) return [];
    const name = person.text.split(/,|\s[–—-]\s|\(/u)[0]?.trim() ?? "";
    return [{ is: "member", name, type: "person", organisation: person.organisation }];
  });
}

/** "Who we are: Calderwick Council (the LA), … and Calderwick Voice." */
function partners(text: string, part: Part): Definition[] {
  const label =
    /^(?:who we are|(?:the |our )?partners(?: are)?|(?:the )?partnership(?: is| members)?)\s*:\s*/iu.exec(
      text,
    );
  if (!label && part !== "partners") return [];
  const list = text.slice(label?.[0].length ?? 0).split(/\.(?:\s|$)/)[0] ?? "";
  if (list.length > 1000) return [];
  return readList(list, commonNames)
    .filter((owner) => owner.type === "organisation" || (owner.type === "person" && !/\./.test(owner.text)))
    .filter((owner) => /^(?:[Tt]he |[Oo]ur )?\p{Lu}/u.test(owner.text))
    .map((owner) => ({ is: "body", name: ownName(owner.text) }));
}
