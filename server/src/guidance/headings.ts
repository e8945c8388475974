/** What a part of a document is for, told from its heading or from the line above a list or table. */
export type Purpose =
  | "next"
  | "done"
  | "risk"
  | "measures"
  | "governance"
  | "glossary"
  | "sign-off"
  | "money"
  | "map"
  | "background"
  | "people";

/** In order; a heading is compared in lower case without its number. The first expression that fits wins. */
export const purposes: readonly { readonly purpose: Purpose; readonly fits: RegExp }[] = [
  {
    purpose: "glossary",
    fits: /\bglossary|abbreviations|acronyms|\bwords (?:we use|and letters)|jargon|what the words mean|terms used|\bterminology|list of terms|\bhow to (?:read|use) (?:this|the)\b/,
  },
  {
    purpose: "sign-off",
    fits: /\bsign(?:ed|[ -]?off)|\bsignator|\bapprov(?:al|als|ed by)\b|\bagreed by\b|\bauthoris|document control|version (?:control|history)/,
  },
  {
    purpose: "map",
    fits: /\bmap of\b|\bmapp(?:ed|ing) (?:of|to)|cross[- ]?refer|\bwhere to find\b|\bindex of\b|\bhow the actions (?:link|relate|map)|\btracker of paragraphs|links? to the (?:inspection )?report/,
  },
  {
    purpose: "done",
    fits: /\bwhat we (?:have|had|'ve|’ve) (?:already )?(?:done|achieved|stopped|completed|delivered|changed)|\balready (?:done|in place|achieved|promised|started|begun|do|doing)\b|\bwhat we did\b|\bwhat has (?:changed|been done|happened|improved)|\bachievements?\b|\bsuccesses\b|\bprogress (?:in|over|for|during) (?:the|this|our) (?:(?:last|past|latest|reporting|current) )?(?:period|quarters?|months?|weeks?|terms?|half[- ]term|year|half[- ]year|six|three)\b|\bprogress (?:on|to date|so far|since|made|reported|against|with|this|during)|\b(?:completed|delivered|done) (?:this|in the|during)\b|\bthe area reports\b|\bcompleted actions?\b|\bactions? closed\b|\bactions completed\b|\bclosed actions?\b|\byou said\b|\bwe said\b|\bwhat changed\b|\bwhat happened\b|\bstopped doing\b|\bwhat is (?:different|working)|\bwhat(?:'|’)s (?:working|gone) well|\bhighlights\b|\bcelebrat|\bevidence of impact|[.:–—-] impact$|\bimpact (?:so far|to date)|\bthe difference (?:this|it) (?:makes|made)|\bbeen (?:already )?(?:done|achieved)\b|(?<!\b(?:carried|brought) (?:over|forward|on) from )\blast year\b|\bhow (?:these|the) (?:plans|actions|priorities) (?:were|was) (?:shaped|developed|made)|\bhow we (?:wrote|developed|made) this|\bhow (?:families|parents|carers|children|young people|people|you)(?:[a-z, ]*)? (?:shaped|helped|influenced|chose|changed)\b|\binspect(?:ors|ion)(?: team)? (?:saw|said|found|told|noted)\b/,
  },
  {
    purpose: "risk",
    fits: /\brisks?\b|\bissues?\b(?! (?:raised|identified|for))|\bdependenc|\bbenefits\b|\bwhat (?:might|could) (?:get in the way|go wrong|stop us)|\bbarriers?\b|\bif things slip|\bchallenges\b/,
  },
  {
    purpose: "measures",
    fits: /\bhow (?:will )?we (?:will |'ll |’ll )?(?:know|measure)\b(?! what)|\bmeasur(?:es|ing|ement)\b|\bmeasure of\b|\bkpis?\b|\bkey performance|\bperformance (?:indicators|measures|data|dashboard)|\bdashboard\b|\bscorecard\b|\btargets?\b|\bsuccess (?:criteria|measures)|\bwhat (?:will success|success will|does success|success|good) looks? like|\boutcomes? (?:measures|framework|we want)|\bindicators\b|\bwhat we will see\b/,
  },
  {
    purpose: "money",
    fits: /\bmoney\b|\bfinanc|\bcosts?\b|\bbudget|\bspending\b|\bresourc(?:es|ing)\b|\bfunding\b|\binvestment\b/,
  },
  {
    purpose: "governance",
    fits: /\bgovern(?:ed|ance arrangements)?\b(?!.*\bpriority\b)|\bhow (?:the|this|our) (?:partnership|plan|board|programme) (?:makes|is|will be|works)|\bhow progress (?:is|will be) (?:checked|tracked|watched|followed)|\bchecking progress\b|\bhow we (?:will )?(?:check|make decisions|work together|monitor|keep track)|\bdecision[- ]making\b|\bmonitoring (?:and|arrangements|of)|\breporting\b|\boversight of (?:this|the) plan|\bterms of reference|\bmeetings?\b(?! following)|\bcalendar\b|\btimeline\b|\btimetable\b|\breview(?:ing)? (?:of )?(?:this|the) plan|\bkey dates\b|\bhow to (?:read|use)\b|\bcontact\b|\bfurther information|\bfind out more/,
  },
  {
    purpose: "next",
    fits: /\bwhat (?:we|will we|are we|the partnership)(?: will| 'll|’ll|'ll| are going to| plan to| need to| intend to| going to)? ?(?:do|doing)\b(?! well)|\bgoing to do\b|\bplan(?:s|ning)? to do\b|(?<!\b(?:prepared|ready|preparation|preparing|preparedness) for (?:the |their )?)\bnext steps?\b|\bwhat(?:'s|’s)? (?:happens |comes |is |do we do )?next\b|^(?:coming|up) next\b|^coming up\b|\bfuture (?:activity|actions?|plans?|work)\b|\bactivities for the next|\bplanned for\b|\b(?:next|coming) (?:period|quarter|month|term)\b|\b(?:agreed|key|our|the|priority|proposed|planned|outstanding|late|overdue|improvement|further|detailed) actions?\b|^actions?\b|\baction plan\b|\bplans? for (?:the )?(?:next|coming|year|\d{4})|\bour plans?\b|\bbeing done to make this happen|\bhow (?:will we|we will|are we going to) (?:do|get|achieve|make|deliver|address)|\bpriorities for\b|\bthe (?:year|months) ahead\b|\bnext (?:12|twelve) months|\bactions? (?:behind schedule|that have slipped|to be taken|we will take|required)|\bbehind schedule|\bslipped\b|\bcommitments?\b|\bmilestones?\b|^we (?:will|are)(?: going to)?$|\bwhat needs to (?:happen|be done)|\bareas? for development|\bwhat we need to develop/,
  },
  {
    purpose: "background",
    fits: /\bforeword|\bwhere we are(?: now| up to)?$|\bintroduction|\bvision\b|\bbackground|\bcontext\b|\bpurpose\b|\babout (?:us|this|the|our)(?! (?:impact|difference))|\bour (?:values|principles|aims|beliefs|promise|approach)|\bwhat we (?:believe|know about(?! (?:(?:our|the) )?(?:impact|difference)))|\bwhere we are starting|\bwhat (?:the )?inspect(?:ors|ion) (?:saw|said|found|told)|\bwhat (?:this|the) plan is|\bwho we are\b|\bexecutive summary|\bsummary\b|\bwhy (?:we|this)|\bproject aims|\bequality|\bwhat (?:families|parents|children|young people|you) (?:told|said|have told|tell)|\bwhat did you tell us|\bcontents\b|\bconclusion|\bappendi|\bannex|\bhow we (?:wrote|made|developed)|\bthe inspection\b|^(?:comments|questions|quotations|voices|views)\b|\bour area\b|\bour (?:local )?population/,
  },
  {
    purpose: "people",
    fits: /\battendance\b|\battendees|\bapologies|\bkey individuals|\binitials\b|\bmembership|\bpartners\b|\b(?:our|the) partnership$|\bwho does what\b|\bdistribution/,
  },
];

/** "Progress in the period", which may be a title too, where it stands below another heading. */
export const progressHeading =
  /^(?:\W*\d[\d.]*\W+)?(?:our |key )?progress (?:made )?(?:in|over|for|during|since|this|to date|so far)\b/i;

/** Headings that number or name an area for priority action, a weakness, a recommendation or a priority. */
export const areaHeading =
  /^(?:(?:area|areas) (?:for|of) (?:priority action|improvement|significant weakness|weakness|significant concern|concern|focus)|area(?= \d)|priority area|priority action area|priority action|improvement priority|improvement|promise|priority|recommendation|significant (?:concern|weakness)|weakness|asw|ip|apa|pa|afi|theme|work ?stream|strand|ambition|pillar|objective|outcome|aim|goal|concern|key priority|strategic priority|improvement area|finding)\s*(?:no\.? ?|number )?(?:\d+|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** What stands before it where parts of the document are counted too: "5 Recommendation 4", "Part B: Priority 2". */
export const partNumber =
  /^(?:(?:section|part|chapter|page)\s+(?:\d{1,2}|[a-h])|\d{1,2}(?:\.\d{1,2})*|[A-H](?=[.):]))[.):]?(?:\s+[–—-])?\s+/i;

/** What an area is asked to do, as the heading of what is done about it: "Leaders should urgently act on their data". */
export const demand =
  /\b(?:should|must)(?: now| urgently| jointly| together)* (?!be\b|read\b|know\b|note\b|not\b)\p{Ll}/u;

/** A heading that is an action: "Action 1.3: Train teaching assistants". */
export const actionHeading = /^(?:(?:key |priority |agreed )?action|task|milestone|step)\s+[a-z]{0,3}\d/i;

/** Words that open an action: what somebody is to do. Words that are as often names of things are left out. */
export const imperative =
  /^(?:to )?(?:adopt|agree|align|allocate|amend|apply|appoint|arrange|ask|assess|assign|begin|bring|build|carry|clarify|clear|co-?design|collect|commission|communicate|complete|confirm|consult|convene|coordinate|co-?produce|create|decide|define|deliver|develop|embed|employ|enable|encourage|engage|enhance|ensure|establish|evaluate|expand|explore|extend|finalise|find|gather|give|grow|hire|hold|identify|implement|improve|increase|inform|integrate|introduce|invest|join|keep|launch|listen|maintain|make|meet|move|open|organise|prepare|prioritise|procure|produce|promote|provide|publish|put|raise|re-?audit|recommission|recruit|redesign|reduce|refresh|relaunch|remove|renew|reopen|replace|resolve|restore|revise|rewrite|roll|run|secure|seek|select|send|simplify|stop|strengthen|submit|tackle|teach|tell|train|transform|undertake|upskill|use|widen|write)\b/i;

/** Headings of what is to be done, and as often of what is wrong. */
export const weaknesses =
  /\bareas? (?:for|of) (?:development|improvement)\b|\bneeds? (?:to )?(?:improve|develop|change|get better)\b|\bneeds (?:improving|improvement)\b/i;

/** A list of sources, which answers question 2 where no other part does. */
export const sourcesHeading =
  /^(?:(?:our|the|main|key|data) )*sources\b(?! of (?:funding|help|income|money|support))/;

/** The three questions, told from a heading. How we know comes first: "impact: how we know" is question 2. */
export const questionHeadings: readonly { readonly number: 1 | 2 | 3; readonly fits: RegExp }[] = [
  {
    number: 2,
    fits: /\bhow (?:do |can |will )?(?:we|you) (?:really )?know\b|\bhow (?:do )?(?:we|you)(?:'ve|’ve| have)? (?:found out|find out|measure|test|check)\b(?!.*plan)|\bhow (?:it is|this is|is this|do we) (?:known|evidenced)|\b(?:our|the|sources of|what) evidence\b(?! of impact)|^evidence\b(?! of impact)|\bevidence (?:base|sources|we use|we have)|\bwhat (?:is|are) (?:our|the) evidence|\bquality assurance\b|\bself[- ]evaluation cycle\b|^monitoring\b|\bwhat (?:children|young people|parents|families|people|you|they)[a-z, ]* (?:tell|told|say|said)\b|\bwhat did you tell us|\bfeedback\b|\bhow do we assure|\bwhy (?:do )?we (?:believe|think|say|trust)\b|\bwhat makes us (?:believe|think|say|sure|so sure|confident|certain)\b|\bwhat (?:we )?(?:have )?looked at\b|\bjudge?ments? (?:from|on|rests?)\b|\bwhat (?:this|it) (?:is based|rests) on\b|\bwhat tells us so\b|\bhow (?:(?:we|they)(?:'ve|’ve| have)?|the partnership(?: has)?) (?:ma[dk]e|reach(?:ed)?|arrived? at|c[ao]me to|form(?:ed)?|dr[ae]w|based?) (?:our|these|the|its|this|those) (?:judge?ments?|conclusions?|assessments?|views?)\b|\bhow (?:our|these|the|those) (?:judge?ments?|conclusions?) (?:are|were|have been)\b|\bbasis (?:of|for) (?:our|these|this|the|those) (?:judge?ments?|conclusions?)\b|\bhow (?:sure|certain|confident) (?:are )?we\b|\bhow (?:can|could) we be (?:sure|confident)\b|^assurance\b(?!.*\b(?:approv|board|governance|sign|statement))|\bwhere (?:it|(?:all )?this|(?:(?:all )?(?:the|these|our) )?(?:data|evidence|facts|figures|findings|information|judge?ments|numbers|views)) comes? from\b|\bhow (?:far|much|well) (?:(?:do|can) )?(?:we|you) (?:can )?(?:trust|rely)\b|\bhow (?:good|reliable|sound|robust) (?:is|are) (?:(?:the|our|this|these) )?(?:data|evidence|figures|information|numbers)\b/,
  },
  {
    number: 3,
    fits: /\bplans?\b(?! are\b).*\b(?:next|coming|12|twelve|year|months|ahead|20\d\d)\b|\bwhat (?:are )?(?:our|your) plans\b|(?<!\b(?:prepared|ready|preparation|preparing|preparedness) for (?:the |their )?)\bnext steps?\b|\bwhat (?:happens |comes |is |do we do |are we doing )?next\b|\bwhat (?:we|will we|are we)(?: will| 'll|’ll|'ll| are going to| plan to| need to| intend to| going to)? (?:do|doing|develop|improve|change)\b|\bareas? (?:for|of) (?:development|improvement)\b|\bwhat needs to (?:happen|improve|change|be done|get better)|\bpriorities\b|\b(?:year|twelve months|12 months|months) ahead\b|\bnext (?:12|twelve) months\b|\bour (?:action )?plans?\b|\baction plan\b|^actions?\b|\bwhere (?:next|do we go|we are going|are we going)\b|\blook(?:ing)? (?:ahead|forward)\b|\bbetween now and\b|\bwhat we(?:'ll|’ll| will) do\b|\bcoming year\b|\bimprovement (?:plan|actions|priorities)\b|\bplanned (?:actions|improvements|work)\b|\bwhat(?:'|’)s next\b|^improvement(?: work| programme)?(?: ?[:–—-].*\b20\d\d)?$|^plans\b|^(?:our |the )?plan$/,
  },
  {
    number: 1,
    fits: /\bwhat (?:do )?(?:we|you) (?:already )?know\b|\bimpact\b|\bdifference\b|\boutcomes?\b|\bstrengths?\b|\bwhat(?: is|'s|’s| has| are)? (?:working|going|gone|changed|improved|better|different)\b|\bwhat works\b|\bwhat we do well\b|\bwhere (?:are we|we are) (?:now|up to)|\bcurrent position\b|\bwhat sen(?:d)? looks like\b|\bhow well (?:are|do|is)\b|\bexperiences?\b.*\bchildren\b|\bour self[- ]assessment\b|\bwhat (?:it|life) is like\b|^(?:daily )?life (?:in|for|as)\b|^growing up (?:in|with)\b|^being a (?:child|young person)\b|\bhow (?:children|things) are\b|\bour (?:current )?(?:judg(?:e)?ments?|evaluation)\b/,
  },
];
