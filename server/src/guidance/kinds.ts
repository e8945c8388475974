export const kinds = [
  "self-evaluation",
  "priority-action-plan",
  "strategic-plan",
  "written-statement-of-action",
  "progress-report",
  "inspection-report",
  "evidence-index",
] as const;
export type Kind = (typeof kinds)[number];

/** The kinds that set out actions to be taken. */
export const plans: readonly Kind[] = [
  "priority-action-plan",
  "strategic-plan",
  "written-statement-of-action",
];

/**
 * The names that areas give their documents. In order: a title that fits two kinds is of the first, so that an
 * update on a plan is a report and not the plan.
 */
export const kindNames: readonly { readonly kind: Kind | null; readonly fits: RegExp }[] = [
  // Not a draft of ours, though its title names one.
  {
    kind: null,
    fits: /\bminutes\b|\bagenda\b(?! item)|\bterms of reference\b|\bhandbook\b|\bthematic\b|\bnewsletter\b|\bnews(?:sheet|flash)\b|(?<!good )\bnews (?:from|for|and views|round[- ]?up)\b|\b(?:the latest|latest|our|forum|spring|summer|autumn|winter|term|e-?)[ -]?news\b|^(?:hello|hi)\b|\bpass (?:it|this) on\b|\bpress release\b|\bguidance (?:for|on|to)\b|\b(?:job|role) (?:description|profile|advert\w*|pack|specification)\b|\b(?:candidate|applicants?|recruitment|application|vacancy)(?:[’']s?)? (?:information )?(?:pack|brief|brochure|booklet)\b|\binformation for (?:candidates|applicants)\b|\bperson specification\b|\bcode of practice\b|\bprivacy\b|\bfirst (?:two|2) years\b|\blessons (?:from|learn)|\blearning from\b|^what is an? |\bquestions? (?:from|and answers)\b|\bfaqs?\b|\bhow to (?:write|complete|fill)|\bwriting (?:your|an?)\b|^(?!.*\bour\b.*\b(?:plan|statement of action|strategy|self[- ]?evaluation)\b|.*\bpriority (?:action|impact) plan\b.*\bguide for (?:famil|parents|carers|children|young))(?:.*\b(?:practical|short|quick|step[- ]by[- ]step) guide\b|.*\bguide (?:to|for)\b)|\btoolkit\b|\btraining (?:pack|session)|\bschool (?:development|improvement|business) plan\b|(?:\b(?:primary|secondary|infant|junior|high|nursery) school|\bacademy)\b.*\b(?:plan|strategy|self[- ]?evaluation|sef|report|review)\b|\bterms\b.*\bconditions\b|^(?!.*\b(?:send|sen|children|young)\b).*\badults?\b|\b(?:corporate|housing) plan\b/,
  },
  {
    kind: "evidence-index",
    fits: /\bannex a\b.*\b(?:index|evidence|request|return|list|response)|\bevidence (?:index|list|log)\b|\binformation request\b/,
  },
  {
    kind: "self-evaluation",
    fits: /\bfor (?:the|our) engagement meeting\b|\bview of (?:its|our|their) own\b|\baccount of (?:itself|ourselves)\b|\bevaluation of (?:our|its|the) (?:own )?(?:area |local )?(?:send|arrangements)\b|\bhow (?:well )?are we doing\b|\bself[- ‐‑–]?(?:evaluation|assessment|evaluate|review)\b|\bsef\b|\bself[- ]evaluation framework\b/,
  },
  {
    kind: "progress-report",
    fits: /\bhighlight report|\bprogress (?:(?:made )?(?:on|with|in|towards|in delivering) (?:the|our|its|this)\b|to (?:the )?(?:dfe|department for education|nhs england|ministers|advisers|(?:[a-z]+ ){0,2}board)\b|report|update|review|summary|note|bulletin|briefing|letter|return|dashboard|statement|so far|to date|against|on our|with our)|\bmonitoring (?:report|review|visit|return|inspection)|\b(?:board|exception|status|weekly|fortnightly|monthly|quarterly|termly|six-monthly|interim|stocktake|closure|checkpoint) (?:report|update|note|briefing|bulletin)|\bstocktake\b|\breview meeting\b|\bupdate (?:report|deck|slides?|to the board|for the board)|\b(?:plan|wsoa|action|pap|app|programme)s?:? (?:progress )?update\b(?!d| of our)|\bhighlight (?:summary|slides)|\bplans?\b.*\b(?:where (?:are we|we are|we have got to|we(?:'|’)ve got to|have we got to|things stand)|how far (?:we have|have we|we(?:'|’)ve|are we)|how (?:it is|it(?:'|’)s|is it) going|(?:one|a) year on|(?:six|12|twelve|18|eighteen|24) months on)\b|\bupdates? on (?:the |our |progress)|\bposition statement\b|\bquarter(?:ly)?(?: \d)?,? (?:return|report|update)\b|\bq[1-4] (?:return|report|update)\b/,
  },
  {
    kind: "written-statement-of-action",
    fits: /\b(?:written )?statements? of action\b|\bwsoas?\b|\baccelerated (?:progress|action) plans?\b|\b(?:sa)?app\b(?! )|\bapp\b (?=refresh|\d|–|-|\()|\bsend app\b|\baap\b|\bsaap\b/,
  },
  {
    kind: "priority-action-plan",
    fits: /\bpriority (?:action|impact|improvement)(?: and (?:action|improvement|impact))? plans?\b|\bpap\b|\bpip\b|\bpriority action\b.*\bplan\b|\bplan for priority action\b/,
  },
  {
    kind: "strategic-plan",
    fits: /\b(?:strateg(?:ic|y)|delivery|improvement|transformation|inclusion|reform|implementation|development|recovery|business|joint|partnership|commissioning|action|sufficiency|send)(?:[ ,&-]+(?:and )?(?:strateg(?:ic|y)|delivery|improvement|transformation|inclusion|reform|implementation|action|development|area))* plans?\b|\bstrategy\b(?=.*\b(?:20\d\d|send)\b)|\broad ?map\b|\bplan on a page\b/,
  },
  {
    kind: "inspection-report",
    fits: /\binspection (?:report|outcome|letter|findings)\b|\b(?:joint )?(?:local )?area send (?:full )?inspection (?:of|in)\b|\boutcome letter\b|\breport of the (?:area|local area) send inspection/,
  },
];

/** Words without which a document is not about children with special educational needs and disabilities. */
export const field =
  /\bSEND\b|\bSEN\b|\bEHC|special educational needs|\bSENCO|alternative provision|children and young people with|area send|local offer|\bCQC\b|accelerated progress plan|statement of action|annual reviews?\b|parent carers?\b|\bautis/i;
