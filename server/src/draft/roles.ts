import { months } from "../guidance/date-words.ts";
import { labels, type Role } from "../guidance/labels.ts";
import { remembering } from "../markdown/remember.ts";

const exact = new Map<string, Role>();
for (const label of labels)
  for (const words of label.words) if (!exact.has(words)) exact.set(words, label.role);

/** Those who will see that an action has worked, and what opens words that say how. */
const whoTells =
  "you|we|they|families|parents|carers|children|young people|people|anyone|everyone|others|schools|it|this|the|success|worked|kept";

/** The words that labels begin with, and by them the beginnings that tell a role, the first in order winning. */
const beginnings = new Map<string, { readonly start: string; readonly role: Role }[]>();
for (const month of months.keys()) beginningsLike(month);
for (const { role, words, starts = [] } of labels) {
  for (const label of words) beginningsLike(label);
  for (const start of starts) beginningsLike(start).push({ start: `${start} `, role });
}

function beginningsLike(label: string): { start: string; role: Role }[] {
  const first = firstOf(label);
  const known = beginnings.get(first) ?? [];
  beginnings.set(first, known);
  return known;
}

for (const word of whoTells.split("|")) beginningsLike(word);

function firstOf(label: string): string {
  return label.split(" ", 1)[0] ?? "";
}

/** A label as it is compared: lower case, no punctuation, single spaces, no number in front. */
export function plainLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .replace(/\bshall\b/gu, "will")
    .trim()
    .replace(/^\d+ (?=\p{L})/u, "");
}

/** "Reason if late", "New date (where needed)": the label of what is told of some only. */
export function withoutCondition(label: string): string {
  return / (?:if|where|when) /u.test(label) ? label.replace(condition, "") : label;
}

/** Whether a heading asks for something of some only. */
export function isConditional(text: string): boolean {
  const label = plainLabel(text);
  return ifLate.test(label) || withoutCondition(label) !== label;
}

const ifLate =
  /^(?:if|where|when) (?:late|behind|delayed|slipped|overdue|missed|not (?:done|complete|met|on time|on track))\b/u;

const condition =
  / (?:if|where|when) (?:(?:it |this |any )?(?:is |are )?(?:running )?(?:late|behind|delayed|slipp(?:ed|ing)|overdue|off track|moved|changed|not met|missed|red|amber|red or amber|amber or red|any|needed|required|relevant|applicable|different)|not (?:complete|done|on track|met))(?: (?:schedule|plan))?$/u;

/** What a label says in so many words, a number at its end apart ("Action 1.1"); undefined for any other text. */
export function knownRole(text: string): Role | undefined {
  return mayBeLabel(text) ? known(text).role : undefined;
}

const firstWord = /[\p{L}\p{N}%#]+/u;

/** Most texts are known not to be a label by their first word. One that is not plain letters tells nothing. */
function mayBeLabel(text: string): boolean {
  const first = firstWord.exec(text)?.[0] ?? "";
  return !/^[a-z]+$/i.test(first) || first === "shall" || beginnings.has(first.toLowerCase());
}

const known = remembering((text): { readonly role: Role | undefined } => ({ role: readRole(text) }));

function readRole(text: string): Role | undefined {
  const label = withoutCondition(plainLabel(text)).replace(/(?: \d+[a-z]?){1,4}$/u, "");
  if (label === "" || label.length > 60) return undefined;
  if ((madeAlready.test(label) && !willBeSeen.test(label)) || datedUpdate.test(label)) return "done";
  return (
    exact.get(label) ??
    beginnings.get(firstOf(label))?.find(({ start }) => `${label} `.startsWith(start))?.role ??
    (fromTo.test(label) ? "end" : willBeTold.test(label) || canBeTold(label) ? "measure" : undefined)
  );
}

/** "November progress update from action lead", "Oct 26 position" */
const datedUpdate = new RegExp(
  `^(?:${[...months.keys()].join("|")})(?: 20\\d\\d| \\d\\d)? (?:progress|updates?|position)\\b`,
  "u",
);

/** "Starts / ends", "From – to": one label for both days. */
const fromTo =
  /^(?:from|start(?:s|ing)?|begin(?:s|ning)?|commences?|commencement|opens?|opening)(?: date| on)?(?: and| to)? (?:to|until|ends?|ending|finish(?:es|ed)?|complet(?:es?|ed|ion)|due|closes?|closing)(?: date)?s?$/u;

/** "How families will be able to tell", "How can anyone see the difference?": how a change is to show itself. */
const willBeTold =
  /^how (?:(?:will|can|could|would|should|might|ll) )?(?:you|we|they|families|parents|carers|children|pupils|students|people|young people|schools|others|any(?:one|body)|every(?:one|body))(?: (?:and|or) (?:carers|families|young people|others|partners))? (?:(?:will|can|could|would|should|might|ll) )?(?:be able to )?(?:tell|notice|judge|see|feel|measure)(?: (?:it|that|this|if|whether|when|(?:the|a|any) (?:difference|change|improvement)|success|things|what)\b.*)?$/u;

/** "You can tell because", "Families will notice that", "It has worked if": what follows is how a change shows itself. */
function canBeTold(label: string): boolean {
  return seenBySomebody.test(label) || worksWhen.test(label);
}

const seenBySomebody =
  /^(?:you|we|they|families|parents|carers|children|young people|people|anyone|everyone|others|schools)(?: and \p{L}+)? (?:(?:will|ll|can|could|should|might) (?:be able to )?(?:tell|know|see|notice|judge|feel|find|hear)(?: (?:it|this|that|we|the (?:difference|change)|a difference)(?: (?:has|have|is|are|s|will|ve))?(?: (?:been )?(?:worked|done|working|kept|happened|better|changed|made a difference|succeeded|done it|kept it|kept our promise))?)?(?: (?:because|when|if|by|from|that|as))?|(?:tell|know|see|notice)(?: (?:it|this|that)(?: (?:has|is) (?:worked|done|kept|working))?)? (?:because|when|if))$/u;

const worksWhen =
  /^(?:(?:it|this)(?: has| will have)? (?:works|worked|succeeded|succeeds|been kept|is kept|is working|is done) (?:if|when|because)|(?:worked|kept) (?:if|when)|the (?:test|sign|proof|measure|target|difference) (?:is|will be|of success is)(?: that)?|success (?:is|means|will be|will mean|will look like)(?: that| when)?)$/u;

/** "What difference it has made" tells of the past; "What difference will it make" is a measure. */
const madeAlready =
  /\bdifference\b.{0,20} (?:(?:has|have) (?:\p{L}+ )?made|did (?:\p{L}+ )?make|made (?:so far|to date|already))\b|\bhas (?:\p{L}+ )?made (?:a|the|any) difference\b/u;

/** "How we will know it has made a difference" */
const willBeSeen = /\b(?:will|shall|can|could|would|to (?:show|know|tell|see)|success|measures?)\b/u;

const hints: readonly { readonly role: Role; readonly fits: RegExp }[] = [
  { role: "context", fits: /\b(?:what|how) (?:do )?we know\b/ },
  { role: "context", fits: /\b(?:date|when) (?:added|raised|created|opened|logged|identified|last)\b/ },
  { role: "done", fits: /\b(?:progress|update|comments?|achieved)\b/ },
  { role: "risk", fits: /\b(?:risk|likelihood)\b/ },
  { role: "review", fits: /\b(?:review|monitor(?:ed|ing)?)\b/ },
  { role: "end", fits: /\blast day\b|^until when$/ },
  { role: "revised", fits: /\b(?:revised|forecast|extended|new) .*\b(?:date|deadline|timescale)\b/ },
  { role: "original", fits: /\boriginal\b/ },
  { role: "start", fits: /\bstart(?:ing)? (?:date|by|on)\b|^(?:first day|kick off|from when)$/ },
  {
    role: "measure",
    fits: /\b(?:success|kpis?|outcomes?|impact|difference|measures?|different|notice|better off|proof)\b|\b(?:evidence|signs?|test) (?:that|it|of (?:change|improvement|benefit))\b|\b(?:what|how) (?:you|we|families|parents|carers|children|they|people|others|anyone)(?: and [a-z]+)? (?:(?:will|ll|can|should|would|might) (?:be able to )?)?(?:see|feel|find|tell|say|experience|gain)\b|\bhow (?:you|families|parents|carers|children|they|people|others|anyone)(?: and [a-z]+)? (?:will|ll|can|should|would) (?:be able to )?know\b|\bwhat (?:has |will (?:have )?)?changed? for\b|\bwhere we(?: are| re)?(?: start(?:ed|ing)?| now)? (?:and )?where we (?:will|ll|want to|aim to|hope to)? ?(?:be|get|end|finish)\b/,
  },
  {
    role: "owner",
    fits: /\b(?:leads?|owners?|responsible|responsibility|accountable|answerable|who|whose)\b|\b(?:delivery|which|lead|host|named|commissioning|provider) (?:body|organisation|agency|partner|team|service)\b|^(?:body|bodies)$|\b(?:body|organisation|agency|partner|team|service|person|board) (?:that|which)\b|^(?:in (?:charge|the lead)|held by|taken forward by|carried out by)$|\bhands\b|\b(?:do|does|doing) (?:the work|it|this)$/,
  },
  { role: "end", fits: /\b(?:date|when|timescales?|timeframe|deadline|due|completion)\b/ },
  { role: "status", fits: /\b(?:rag|brag|status)\b/ },
  {
    role: "action",
    fits: /\b(?:actions?|activit(?:y|ies)|steps?|will do|must happen|has to happen|has to be done|must be done|going to do|doing next|to do)\b|^(?:the |our )?(?:pledge|promise|vow)s?$|^what (?:we|is|has been) (?:promised?|undertaken?|pledged?)$|^what(?: s| comes)? next\b|^what (?:we|partners|the partnership|leaders) (?:do|change|promise|try)$/,
  },
  { role: "milestone", fits: /\b(?:milestones?|tasks?|objectives?|deliverables?)\b/ },
];

/** What a column holds, told from its heading: in so many words, else by its most telling word. */
export function columnRole(text: string): Role {
  return knownRole(text) ?? hinted(text).role;
}

const hinted = remembering((text): { readonly role: Role } => {
  const label = withoutCondition(plainLabel(text));
  const hint = label.split(" ").length <= 9 ? hints.find(({ fits }) => fits.test(label)) : undefined;
  return { role: hint?.role ?? "context" };
});
