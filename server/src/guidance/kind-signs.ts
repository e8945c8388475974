import { finder, list } from "./phrases.ts";

/** Words of a whole area's work: bodies that share it, and those that inspect it. A text of one school has few. */
export const areaWords = finder(
  list(`
    icb | icbs | integrated care board | ccg | local area | local area partnership | area partnership
    | partnership board | improvement board | local authority | council | the partnership | cqc | parent carer forum
    | dco | dmo | designated clinical officer | director of children's services | dcs | area send | department for education
    | dfe | nhs england | annex a
  `),
);

/** Words that are as often met in documents on children's health, or on a short break: two of them tell the field. */
export const nearWords = finder(
  list(`
    disabled children | disabled young people | disabled pupils | children with disabilities | children with a disability
    | young people with disabilities | speech and language | occupational therap* | neurodevelopmental | neurodivergen*
    | communication aids | short breaks | additional needs | special school* | resourced provision | sendiass
    | educational psycholog* | sensory team | graduated approach
  `),
);

/** Words of a document that is about one school, about adults, or about a council's whole business. */
export const otherWords = finder(
  list(`
    governors | governing body | our school | our pupils | our academy | headteacher will | the school's | our trust
    | school improvement plan | key stage results | adults with | older people | care home* | adult social care strategy
    | residents | highways | waste | planning applications | council tax | members' questions | apologies for absence
    | click here to unsubscribe | dear parents | dear families | opening hours
  `),
);

/** How people write to their neighbours, and officers hardly ever: "you’ll have seen", "we’ve", "thank you!". */
export const chat =
  /\b(?:we|you|they|i|it|he|she|who|that|there|here|what|let|don|can|won|isn|aren|doesn|didn|haven|hasn)['’](?:ve|re|ll|d|m|s|t)\b|\p{L}!(?=\s|$)/giu;

/** What people are quoted as saying. */
export const quoted = /[“"][^”"\n]{0,300}[”"]|‘[^’\n]{10,300}’/gu;

/** A title that may be that of a plan. */
export const planTitle =
  /\b(?:improv\w+|plans?|actions?|priorit(?:y|ies)|response|recovery|transformation|delivery|roadmap|programme|strategy)\b/i;

/** A title that may be that of a report on a plan. */
export const reportTitle =
  /\b(?:updates?|reports?|progress|position|monitoring|review|return|stocktake|checkpoint|where we are|journey|one year on|six months on)\b/i;

/** Signs that a text is the report of an inspection; a report has at least two. */
export const inspectionSigns: readonly RegExp[] = [
  /\binspection outcome\b/i,
  /\bwhat is it like to be a child or young person\b/i,
  /\b(?:lead inspector|ofsted lead|cqc lead|his majesty[’']s inspector|her majesty[’']s inspector|inspection team)\b/i,
  /\bnext full area send inspection\b/i,
  /\bwhat does the (?:local )?area partnership need to do better\b/i,
  /\b(?:HMCI|Chief Inspector)\b.{0,80}\b(?:requires|has determined|is requiring)\b/i,
  /\bdetermined that a written statement of action is required\b/i,
  /\bjoint (?:area|local area) (?:send )?inspection\b.{0,200}\b(?:carried out|conducted|judge|findings|outcome)\b/i,
];

/** Headings of a report on a plan. */
export const reportHeadings =
  /\b(?:progress (?:this|since|to date|in the|made|against|so far)|achiev\w+ (?:this|in the|since)|key achievements|what we (?:have done|did)|completed (?:this|in the)|overall (?:status|rag)|rag status|highlights?|risks and issues|behind schedule|slippage|next (?:steps|period|quarter)|planned for (?:the )?next)\b/i;

/** Titles of papers on money: what was spent, will be or is to be saved, and on whose account. */
export const ofMoney =
  /\b(?:budgets?|revenue|capital|spend(?:ing)?|expenditure|financ(?:e|es|ial)|treasury|savings|deficit|dsg|dedicated schools grant|high needs(?: block| budget| funding| top[- ]?ups?)?|funding|block)\b[^.:;]{0,30}\b(?:monitoring|outturn|forecast|management|recovery|reduction|transfer|strategy|statement|settlement|position|pressures|out-?look|formula|allocations?|consultation|report|update|review)\b|\b(?:outturn|medium[- ]term financial|budget setting|budget book|safety valve|statement of accounts)\b/i;

/** Lines that open a paper for a committee, a cabinet or a schools forum. */
export const paperLabels =
  /^\W*(?:reports? (?:of|by|from|to|author|title|for)\b|agenda item\b|item (?:no|number)\b|(?:date of |meeting )(?:meeting|date|decision)\b|decision (?:date|maker|required|sought)\b|(?:key|cabinet member|executive) decision\b|decision\s*:|for\s*:? (?:decision|information|approval|noting)\b|portfolio(?: holder)?\b|(?:lead|cabinet|executive) member\b|wards?(?:\(s\)| affected)?\s*:|contact officer\b|exempt\b|classification\s*:)|\b(?:cabinet|committee|schools forum|full council)$/i;

/** Headings that such papers have by rule. */
export const paperHeadings =
  /^(?:\W*\d[\d.]*\W+)?(?:recommendations?$|purpose of (?:the |this )?report\b|(?:(?:financial|legal|equalit(?:y|ies)|resources?|procurement|hr|staffing|risk|climate|environmental|property|governance)\b[, &\p{L}]{0,50} )?(?:implications|considerations)\b|(?:alternative )?options (?:considered|appraisal|appraised|rejected)\b|alternative options\b|background (?:papers|documents)\b|reasons? for (?:the )?(?:recommendations?|decisions?|exemption)\b|(?:comments|advice) of the (?:monitoring|section 151|s151|chief finance) officer\b|wards affected\b)/iu;
