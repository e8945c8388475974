import { givenNames } from "./given-names.ts";

/** Words left over from a template: `text` stands from `from` up to `to`, as for String.slice. */
export interface Placeholder {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How words in square brackets or braces begin that ask for other words: "[insert name]", "{{date}}". */
const asking = alternatives(`
  insert|add|enter|type here|type your|complete with|complete as|include|provide|describe|names?|first name|dates?
  dd|number|figures?|text|title|role|owner|area name|local authority name|la name|council name|school name|your
  placeholder|tbc|tba|tbd|to be|to follow|x{2,}|\\?+
`);

/** A note about what somebody is still to do: "[MT to add dates]", "[check with the ICB]", "[note to self: shorten]". */
const noteToSelf = alternatives(`
  [a-z][\\w.’'-]{0,20}(?: [a-z&][\\w.’'-]{0,20}){0,3} to (?:add|insert|check|confirm|update|complete|fill|supply|write|draft|finish|find|chase|amend|verify)
  (?:note|reminder) (?:to|for) \\w+|to ?do|needs? (?:updating|checking|adding|rewriting|sign-off|figures?|data|dates?|an?)
  (?:check|ask|chase|update|confirm) (?:with|this|these|that|figures?|dates?|data|numbers?|before|if|whether)|awaiting|waiting (?:for|on)
`);

/** How such words end: "[month to be confirmed]", "[figure TBC]", "[your text here]". */
const askingAtEnd = alternatives(`
  to be (?:confirmed|agreed|added|inserted|completed|decided|updated|written|supplied|provided|set|announced|checked|redrafted)
  to follow|not yet known|tbc|tba|tbd|awaited|goes here|(?:text|name|date|figure|title|details) here
`);

/** A gap that is named, with who is to fill it: "[Post 16 data to be added – Jo to chase college]", "[figures TBC – ask Sam]". */
const gapWithNote = alternatives(`
  to be (?:confirmed|added|inserted|completed|updated|written|supplied|provided|checked|redrafted)|to follow|tbc|tba|tbd|awaited
`);

/** The same in angle brackets, where a word may also be a tag of HTML. */
const askingInAngles = alternatives(`
  insert|add|enter|type here|names?|first name|dates?|number|figures?|role|owner|area name|local authority name
  council name|school name|your|placeholder|tbc|tba|tbd|x{2,}
`);

/** What forms and office programs leave where nobody has written. */
const templateText = alternatives(`
  click or tap (?:here )?to enter (?:text|a date)|click (?:here )?to (?:enter|add) (?:text|a date)
  (?:please )?enter (?:your )?text here|(?:please )?(?:insert|add|type) (?:your )?(?:text |name |date )?here
  choose an item|select an item|lorem ipsum|delete as appropriate
`);

/** A text that says nothing else is not written yet. */
const unwritten = alternatives(`
  tbc|tba|tbd|to be (?:completed|confirmed|added|inserted|updated|written|drafted|provided)
  (?:this )?section (?:is )?to be (?:completed|added|written|drafted)|(?:text )?to follow
  awaiting (?:text|content|data|input)|placeholder|not yet written|\\?+|x{2,}
`);

/** Somebody: a given name, initials, a body by its letters, or a part of the service. */
const somebody = `(?!(?:data|date|form|how|item|task|text|what|when|who|why|work)\\b)(?:${givenNames.join("|")}|[a-z]{2,4}|health|education|social care|finance|performance)(?: (?:and|or|&) [a-z]{2,12}| team)?`;

/** What is still to be written, and by whom: "Jo to write", "ICB to fill this in", "Health to complete this section". */
const stillToWrite =
  "(?:write|draft|redraft|add|insert|fill in)(?: (?:this|it|up|here|section|part|bit|text|words|wording|in))*|(?:complete|finish|update|provide|do|fill) (?:this|here)(?: (?:section|part|bit|text|box|in|up))*";

/** What an "xx" in small letters stands for; without one of these it may be kisses. */
const counted = alternatives(`
  %| ?per ?cent| (?:weeks|days|months|children|pupils|families|young people|parents|schools|plans)\\b|/
`);

/** Words before a Roman number: "Schedule XX". */
const numbered = new Set(
  "section schedule part chapter appendix annex article volume title table figure class level size type".split(
    " ",
  ),
);

/** Each with what a text must have for it, which is quicker to see. */
const patterns: readonly { readonly needs: RegExp; readonly fits: RegExp }[] = [
  { needs: /\[/, fits: new RegExp(`\\[ ?(?:${asking})(?![a-z])[^\\[\\]\\n]{0,80}\\](?![(\\[:])`, "gi") },
  { needs: /\[/, fits: new RegExp(`\\[ ?(?:${noteToSelf})(?![a-z])[^\\[\\]\\n]{0,120}\\](?![(\\[:])`, "gi") },
  {
    needs: /\[/,
    fits: new RegExp(`\\[[^\\[\\]\\n]{1,60}[ ,–-](?:${askingAtEnd}) ?\\](?![(\\[:])`, "gi"),
  },
  {
    needs: /\[/,
    fits: new RegExp(
      `\\[[^\\[\\]\\n]{1,80}[ ,–-](?:${gapWithNote})(?: ?[;:,–—-]|\\.) [^\\[\\]\\n]{1,80}\\](?![(\\[:])`,
      "gi",
    ),
  },
  { needs: /\{/, fits: new RegExp(`\\{ ?(?:${asking})(?![a-z])[^{}\\n]{0,80}\\}`, "gi") },
  { needs: /</, fits: new RegExp(`<(?:${askingInAngles})(?![a-z=])[^<>\\n/=]{0,80}>`, "gi") },
  {
    needs: /click| here| an item|lorem|delete as/i,
    fits: new RegExp(`\\b(?:${templateText})\\b`, "gi"),
  },
  {
    needs: new RegExp(`^[\\s.*_([]{0,9}(?:${unwritten})`, "i"),
    fits: new RegExp(`(?<=^[\\s.*_([]{0,9})(?:${unwritten})(?=[\\s.*_)\\]]{0,9}$)`, "gi"),
  },
  {
    needs: /error! /i,
    fits: /\berror! (?:(?:reference source|bookmark|hyperlink reference|no text of specified style|unknown \w+(?: \w+){0,3})(?: in document)?(?: not (?:found|defined|valid))?|not a valid [^.\n]{3,40})\.?/gi,
  },
  {
    needs: /^[\s.*_([]{0,9}tb[acd] /i,
    fits: /(?<=^[\s.*_([]{0,9})tb[acd](?= (?:once|when|after|following|pending|subject|until)\b)/gi,
  },
  { needs: /tb[acd] with /i, fits: /(?<![a-z])tb[acd] with (?:the |our )?[^\s()[\].,;|]{2,30}/gi },
  {
    needs: /^[\s.*_([]{0,9}(?:\w+ )?to follow\b/i,
    fits: /(?<=^[\s.*_([]{0,9})(?:(?:text|details?|actions?|measures?|figures|section|content) )?to follow(?=[.;:] | [–—-] | (?:once|when|after|following|by|shortly|soon|in due course|in the next|next|from|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:early|late|mid) |version|spring|summer|autumn|winter|\d))\b)/gi,
  },
  {
    needs: /^[\s.*_(]{0,9}(?:TO ?DO|[A-Z]\w{1,15}(?: [\w&]{2,12}){0,3} to [a-z])/,
    fits: new RegExp(
      `(?<=^[\\s.*_(]{0,9})(?:TO ?DO ?[:–—-] ?(?!not\\b|yet\\b|still\\b|no\\b)\\w[^\\n]{0,80}|(?:${somebody}) to (?:${stillToWrite})(?=[\\s.*_)!]{0,9}$))`,
      "gi",
    ),
  },
  {
    // What a spreadsheet shows for what it could not work out, or has no room for.
    needs: /#(?:[A-Z]|#{3})/,
    fits: /(?<![\w#&/])#(?:REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BLOCKED!|GETTING_DATA|N\/A(?![\w/]))|(?<=^\s{0,9})#{4,}(?=\s{0,9}$)/g,
  },
  { needs: /\?{3}/, fits: /(?<![^\s(])\?{3,}/g },
  { needs: /\?(?:%| ?per|\/| [a-z])/, fits: new RegExp(`(?<![^\\s(£])\\?{1,3}(?=${counted})`, "gi") },
  { needs: /[xy]\]?(?:%| per)/i, fits: /(?<![A-Za-z0-9])(?:\[[xy]\]|[xy])(?:%| per ?cent)/gi },
  { needs: /XX/, fits: /(?<![A-Za-z0-9])X{2,}(?![A-Za-z0-9]| chromosome)/g },
  { needs: /x{2}/i, fits: new RegExp(`(?<=[£/])x{2,}(?![a-z])|(?<![a-z0-9])x{2,}(?=${counted})`, "gi") },
];

/** The first words of `text` that a template left, if any. Links, "[1]", "[sic]" and "Schedule XX" are none. */
export function findPlaceholder(text: string): Placeholder | undefined {
  for (const { needs, fits } of patterns) {
    if (!needs.test(text)) continue;
    for (const { 0: words, index: from } of text.matchAll(fits)) {
      const wordBefore = /[a-z]+(?= $)/i.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? "";
      if (/^x+$/i.test(words) && numbered.has(wordBefore.toLowerCase())) continue;
      return { text: words, from, to: from + words.length };
    }
  }
  return undefined;
}

const onlyNote = new RegExp(`^\\[ ?(?:${noteToSelf})(?![a-z])[^\\[\\]\\n]{0,120}\\]$`, "i");

/** The whole of some words is a note in square brackets about what somebody is still to do. */
export function isNoteToSelf(text: string): boolean {
  return onlyNote.test(text);
}

function alternatives(lines: string): string {
  return lines.trim().split(/\n\s*/).join("|");
}
