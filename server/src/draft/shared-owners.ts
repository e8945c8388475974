import type { Words } from "../markdown/elements.ts";
import { sentences } from "./statements.ts";

const statements: readonly RegExp[] = [
  /\bresponsible for (?:everything|all|every action)\b[^.:\n]{0,60}:\s*(?:the )?/i,
  /^[^.:\n]{0,30}\b(?:lead|owner|led by|responsible organisation|responsible body)\b[^.:\n]{0,30}\b(?:for|of) (?:all|every|each|the whole|this|these)\b[^.:\n]{0,60}:\s*(?:the )?/i,
  /\b(?:all|every|each|these)(?: of (?:the|these))?(?: \d+| \w+)? actions?\b[^.]{0,60}\b(?:(?:owned|led|delivered|taken forward|carried out|managed|overseen) by|belongs? to|sits? with|rests? with|lies? with|falls? to|(?:is|are) the (?:responsibility|job|work) of|(?:is|are) for) (?:the )?/i,
  /\b(?:lead(?: organisation| agency| body| officer| partner)?|responsible organisation|responsible body|owner|accountable organisation) for (?:all|every|each|the|this|these)\b[^.]{0,60}\b(?:is|are|will be) (?:the )?/i,
  /\bresponsib(?:le|ility) for (?:all|every|each|the|these)\b[^.]{0,40}actions?\b[^.]{0,40}\b(?:is|are|lies with|rests with|sits with) (?:the )?/i,
];
const subjectLast =
  /^(.{3,100}?) (?:is|are|will be) (?:the )?(?:lead|responsible|accountable)(?: organisation| body| partner)? for (?:all|every|each|the|these)\b[^.]{0,40}\bactions?\b/i;

/** The owner that a sentence gives to all actions: "All actions in this section are owned by the Quality Group." */
export function ownedBy(words: Words): Words | undefined {
  for (const statement of statements) {
    const match = statement.exec(words.text);
    if (match) return mainClause(words.slice(match.index + match[0].length));
  }
  const match = subjectLast.exec(words.text);
  return match?.[1] ? words.slice(0, match[1].length) : undefined;
}

/** "the ICB, which reports to the board" is the ICB. */
function mainClause(words: Words): Words {
  const end = words.text.search(/,? (?:which|who|whose)\s|;\s/u);
  return end < 0 ? words : words.slice(0, end);
}

const holding =
  "(?:answers? for|(?:is|are|remains?) (?:answerable|accountable|responsible) for|(?:is|are) in charge of|holds?|owns?|leads?(?: on)?|will lead(?: on)?|(?:takes?|has|have) (?:responsibility for|charge of|the lead (?:on|for))|takes? forward|carr(?:y|ies) out|looks? after|delivers?)";
const beingHeld =
  " (?:is|are|will be) (?:held|owned|led|delivered|answered for|looked after|taken forward|carried out) by ";
const part =
  "(?:part|table|section|priority(?: action)?|area|chapter|list|theme|weakness|strand|work ?stream|heading|page)";
const all = `(?:(?:[Ee]verything|[Aa]ll|[Ee]very|[Ee]ach|[Tt]he whole|[Bb]oth)\\b[^.;,\\n]{0,40}?\\b(?:(?:in|of|on|under|for) (?:this|the) (?:whole |entire )?${part}|below|here|that follows)|[Tt]his (?:whole |entire )?${part})\\b`;
const holder = "((?:[Tt]he |[Oo]ur )?\\p{Lu}[^.;:\\n]{1,100}?),?";

/** "The council's Head of SEND, Ann Hartley, answers for everything in this part." */
const holdsAll = new RegExp(
  `^(?:(?:[Uu]nless|[Ee]xcept|[Ww]here|[Ii]f|[Ff]or|[Aa]s|[Ii]n)\\b[^.,;\\n]{3,80}, )?${holder} (?:jointly |together |both )?${holding} ${all}`,
  "u",
);
/** "Everything in this part is held by Ann Hartley." */
const heldBy = new RegExp(`^${all}${beingHeld}((?:the )?\\p{Lu}[^.;:\\n]{1,100})`, "u");
/** "… and Bo Lee holds the health part of it." */
const holdsSome = new RegExp(
  `^[^.;]{0,60}?(?:,| and|, and|;|, while) ((?:the )?\\p{Lu}[^.;:,\\n]{1,80}?) ${holding} (?:it|them|the (?:rest|others?|\\p{L}+ (?:parts?|side|half|share)))\\b`,
  "u",
);

/** Few sentences have these words, and the whole patterns are long. */
const holds = new RegExp(` ${holding} `);
const isHeld = new RegExp(beingHeld);

const nobody =
  /^(?:we|it|this|that|these|those|they|there|he|she|i|you|nobody|no|each|every\p{L}*|all|some\p{L}*|who\p{L}*|what|which|if|when|where|unless|as|for|in)\b/iu;

/** Those who, a sentence says, hold all that stands in its part. */
export function holdersIn(words: Words): Words[] {
  if (!/\b(?:this|below|here|follows)\b/i.test(words.text)) return [];
  for (const sentence of sentences(words)) {
    const { text } = sentence;
    const first =
      (holds.test(text) ? held(sentence, holdsAll.exec(text)) : undefined) ??
      (isHeld.test(text) ? held(sentence, heldBy.exec(text)) : undefined);
    if (!first) continue;
    const rest = sentence.slice(first.end);
    const second = held(rest, holdsSome.exec(rest.text));
    return second ? [first.who, second.who] : [first.who];
  }
  return [];
}

function held(words: Words, match: RegExpExecArray | null): { who: Words; end: number } | undefined {
  const name = match?.[1];
  if (!match || name === undefined || nobody.test(name)) return undefined;
  const from = match.index + match[0].indexOf(name);
  return { who: mainClause(words.slice(from, from + name.length)), end: match.index + match[0].length };
}
