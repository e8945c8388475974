import type { Words } from "../markdown/elements.ts";
import { inSmallLetters } from "../markdown/letters.ts";
import { once } from "../markdown/once.ts";
import { trimmed } from "./wording.ts";

/**
 * The body that a sentence gives to everybody who leads an action and is named without one: "All leads are Colne Council unless
 * we say otherwise.", "Unless a line says so, the lead is from Colne Council.", "Where no body is shown, it is the ICB."
 */
export const bodyOfLeads = once((words: Words): Words | undefined => {
  const { text } = words;
  const small = inSmallLetters(text);
  if (!forAll.test(small)) return undefined;
  const match =
    (ofThem.test(small) ? toThem.exec(text) : null) ?? (ifNone.test(small) ? whereNone.exec(text) : null);
  const name = match?.[1];
  if (!match || name === undefined || !named.test(name) || elsewhere.test(name)) return undefined;
  const at = match.index + match[0].lastIndexOf(name);
  return trimmed(words.slice(at, at + name.length));
});

/** It is said of all, or of all but some. */
const forAll = /\b(?:all|every|each|everyone|everybody|unless|except|otherwise|where no|if no|without)\b/;

const named = /^(?:\p{Lu}|council|local authority|integrated care board)/u;

const who =
  "(?:leads?|lead officers?|lead names|owners?|action owners?|named leads?|named officers?|posts?|post[- ]?holders?|job titles?|titles|roles|officers?|managers|people|staff|everyone|everybody|those)";
const name = "(\\p{L}[^.,;:()\\n]{1,70}?)";
const end =
  "(?= (?:unless|except|where|if|other than|apart|officers?|staff|posts?|employees|people|leads?)\\b|[.,;:()\\n]|$)";

const them = `(?:(?:\\b(?:all|every|each)(?: of)?(?: the| our| these)?|\\b(?:unless|except|where)\\b[^.;\\n]{3,60}?,? (?:all |the |our |every )?|(?:^|[.;] )(?:the )?) ?)\\b${who}(?: (?:named|listed|shown|given|below|here|above|responsible|in (?:this|the|our) \\w+|without an? \\w+)){0,3} (?:is|are|work|works|belongs?|sits?|comes?)`;
const toThem = new RegExp(
  `${them}(?: all)?(?: (?:employed|based|posts?|officers?|staff|people|held|those))?(?: (?:from|of|by|at|in|within|for|to|with))?(?: the)? ${name}${end}`,
  "iu",
);

const none = "\\b(?:where|if|when) no (?:body|organisation|agency|partner|employer)";
const whereNone = new RegExp(
  `${none}[^.;\\n]{0,30},? (?:it is|this is|the (?:lead|body|organisation|owner|post) (?:is|is in|is from|is with|sits (?:in|with)|works for))(?: the)? ${name}${end}`,
  "iu",
);

/** Hardly any sentence begins like these, and the whole patterns are long. */
const ofThem = new RegExp(them, "u");
const ifNone = new RegExp(none, "u");

/** Where their names stand, and how they look: "All leads are in Annex B." */
const elsewhere = /\b(?:annex|appendix|table|column|page|section|bold|brackets?|italics|blue|red|green)\b/i;
