import { list } from "./phrases.ts";

/** A wording that speaks for impact (a change for children or families) or for activity (what was made or done). */
export interface Sign {
  /** Neither: a name or phrase that would mislead a later sign. */
  readonly speaksFor: "impact" | "activity" | "neither";
  readonly weight: number;
  /** Completes the reason: “launched” says what was done. */
  readonly tells: string;
  /** The wording only names a subject: a statement must also say how things stand or how they moved. */
  readonly subject?: true;
  /** In the language of `finder`. */
  readonly phrases: readonly string[];
}

/** Lists that the phrases below call for by name. */
export const lists = {
  families: list(`
    child | children | young person | young people | young adult* | young carers | pupil* | learner*
    | student* | cyp | family | families | parent* | carer* | pcf | interns | boys | girls | babies | infants
    | toddlers | teenagers | under-fives | siblings | mother* | father* | mum | dad | grandparent*
    | care leavers | #-year-old* | those waiting
  `),
  says: list(`
    say | says | saying | said | tell us | tells us | told us | tell | told the | report | reporting
    | reported that | reported feeling | feel | feels | feeling | felt | rate | rated | rating | agree that
    | trust | satisfied | happy with | describe | recognise | believe | know | knew | understand | notice
    | are positive | are confident | would recommend | can find | value | explain | confirm
  `),
  gains: list(`
    are | were | is | do not | move | moves | enter | need | use | used the | used this | get | gets | got
    | receive | receives | received | have | has | had | can | reach | reaches | reached | achieve* | make
    | makes | made | attend | attends | attending | access | accessing | go to | go on to | going to | stay*
    | remain in | return* | move to | moved to | moving to | travel | travels | travelling | live | living
    | take part | join | joined | experience | enjoy | do well | do as well | do less | do worse | do better | think | thinks | doing well | catch up | need fewer
    | seen by | seen within | seen in | educated in | placed in | placed out | benefit* | miss | missing
    | missed | wait | waits | waited | waiting | no longer | began | begin | started | leave school
    | leaving school | start school | ready for | prepared for
  `),
  staff: list(`
    staff | school staff | practitioner* | professional* | senco* | sendco* | teacher* | teaching assistant*
    | headteacher* | governor* | clinician* | therapist* | officer* | plan writers | social worker*
    | health visitor* | nurses | gps | champions | managers | leaders | employees | volunteers | schools
    | settings | nurseries | colleges | providers | practices | services | teams | partners | agencies
    | organisations | employers
  `),
  sorts: list(`
    primary | secondary | special | mainstream | new | local | nursery | school | early years | health
    | social care | frontline | all
  `),
  groups: list(`group* | board | panel | forum | committee | partnership | network*`),
  events: list(`
    event* | meeting* | session* | workshop* | training | course* | conference* | webinar* | network*
    | roadshow* | forum* | briefing* | fair | fairs | coffee morning* | open evening* | panel* | board*
    | summit* | clinic | clinics
  `),
  span: list(`
    day* | working day* | school day* | week* | month* | half term | term*
  `),
  soon: list(`
    on time | in time | within # {span} | within the statutory | within statutory
    | in # {span} | within timescale*
  `),
};

/** In order: words that an earlier sign has taken are not there for a later one, so the more particular come first. */
export const signs: readonly Sign[] = [
  {
    speaksFor: "activity",
    weight: 1,
    tells: "is something made or held",
    phrases: list(`
      annual report* | performance report* | progress report* | outcomes framework* | outcome framework*
      | outcomes dashboard* | outcome measures | outcomes measures
    `),
  },
  {
    speaksFor: "neither",
    weight: 0,
    tells: "",
    phrases: list(`
      health and wellbeing board* | wellbeing board* | waiting well | child development | child health | children's services
      | children's social care | children's commissioner* | children's commissioning | children's trust
      | young people's service* | family hub* | families directorate | student services | pupil referral unit*
      | pupil premium | independent chair | attendance team* | attendance service | attendance officer*
      | appeals process | complaints process | safeguarding partnership
    `),
  },
  {
    speaksFor: "activity",
    weight: 4,
    tells: "counts use, attendance or sign-ups",
    phrases: list(`
      log-in* | page view* | web hit* | hits | web visit* | # visits | # visitors | visits to the | download*
      | followers | subscribers | sign-up* | signed up | # contacts | # of calls | # calls | calls answered
      | number of calls | # enquiries | # referrals | # members | membership | unique users
      | users a month | users per month | users each month | {families} … attend … {events}
      | {families} … attended … {events} | {families} at … {events} | attended by | {staff} … attend
      | {staff} … attended | present at | attendance at … {events} | attendance at … reviews | viewed #
      | watched # | meets # times | {events} … attendance | # … attended | well attended | # … booked
      | # … participants | take-up of training | # {events} | number of {staff} | number of {events} | # copies
      | # new places | # new specialist places
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is what children, young people or families say",
    phrases: list(`
      {families} … {says} | {says} … by {families} | valued by {families} | trusted by {families}
      | feedback from {families} | feedback from … {families} | parental confidence | parent* confidence
      | families' confidence | confidence of {families} | satisfaction | parent* survey | pcf survey
      | complaint* | compliments
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is a judgement of quality",
    phrases: list(`
      good or better | good or outstanding | good or above | good and above | good and better | at least good
      | graded good | judged good | judged as good | judged to be good | rated good | rated as good
      | # … were good | # … are good | # good | # "good" | # … inadequate | not … well enough | not … good enough | requiring improvement | judged inadequate
    `),
  },
  {
    speaksFor: "impact",
    weight: 4,
    tells: "says how often things come in time",
    subject: true,
    phrases: list(`
      #% … {soon} | # … are {soon} | proportion … {soon} | percentage … {soon} | share … {soon}
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is about how long children and families wait",
    subject: true,
    phrases: list(`
      wait | waits | waited | waiting | average time | average number of weeks | average weeks | time taken
      | median time | rtt | #-week | #-weeks | months sooner | wait time* | waiting time* | waiting list*
      | timeliness | timely | overdue | backlog* | delay* | longest | {soon} | # {span} from referral
      | seen sooner | sooner | earlier | no # week*
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is about children’s and young people’s lives",
    subject: true,
    phrases: list(`
      attendance | absence* | absent | absentees | exclu* | suspen* | attainment | attain | make* … progress
      | making … progress | made … progress | progress made by | expected progress | progress 8 | expected level
      | expected standard | good level of development | gld | school readiness | key stage # | destination*
      | neet | education, employment | education or training | employment or training | education or employment
      | education, training | employment | paid work | in work | have jobs | supported internship*
      | supported interns | back in school | back in … education | back to mainstream | return* to … education
      | return* to … school | return* to … mainstream | remain* in mainstream | educated in mainstream
      | reintegrat* | part-time timetable* | reduced timetable* | missing education | out of school
      | out of education | not in school | catch up | caught up | restraint | close … gap | gap … close* | gap … narrow* | narrow* … gap
      | gap between | emergency department | a&e | hospital | inpatient | self-harm | crisis | admitted
      | custody | offending | offend | re-offending | a job | jobs | apprenticeship* | reading age* | phonics
      | reading, writing | qualified to level | level 2 | level 3 | unmet need | back in lessons | back in class
      | lessons missed | missed sessions | electively home educated | elective home education | home educated
      | trusted adult | dental | tribunal* | bed nights | tier 4 | dropped out | provision … delivered
      | provision … happening | appeals | placement* … break* | out of area | out of county | out of borough
      | close to home | closer to home | independently | independence | travel alone | own home | friends
      | a friend | friendships | feel safe | belong | belonging | wellbeing | well-being | lonel*
      | quality of life | improvement … held | improvement … last* | sustained | family life | recovery
      | healthy weight | oral health | missing from home | communication goal* | reach* … goal*
      | achieve* … outcomes | outcomes … achieved | achieve* … goal* | progress towards … outcomes | needs … identified
      | needs … found | needs are met | needs met | age at diagnosis
    `),
  },
  {
    speaksFor: "activity",
    weight: 3,
    tells: "says what was done or made",
    phrases: list(`
      has been *ed | have been *ed | are being *ed | is being *ed | we have *ed | launch* | relaunch*
      | trained | training | deliver* | held | hosted | publish* | republish* | sign | signed
      | appoint | appointed | appointment of | recruit* | in post | establish* | develop | developed
      | developing | development of | drafted | re-drafted | procure* | procurement | commissioned
      | recommissioned | approve* | agreed | in place | implement* | embedded | refreshed | circulated
      | disseminated | distributed | is complete | complete by | now complete | completed | finali*ed | produced
      | co-produced | co-designed | created | creation of | set up | in use | is live | are live | portal live
      | now live | goes live | go live | went live | gone live | website live | site live | live on | varied
      | written | rewritten | updated | revised | reviewed | redesigned | mapped | scoped | scoping work
      | rolled out | roll out | roll-out | introduced | shared with | shared across | shared by | been shared
      | is shared | are shared | and shared | shared internally | share their | adopted | convened | ratified
      | tested | piloted | purchased | bought | mobilised | migrated | been built | was built | were built
      | built and | built in | opened | sent | sent out | goes out | reissued | prepared a | been prepared
      | expanded | extended | allocated | invested | realigned | promoted | presented to | reported to
      | reported weekly | reported monthly | reported quarterly | take place | taken place | takes place
      | now meets | meets every | meets monthly | meet each | met # times | we met | awarded
      | increased capacity | work is continuing | work is under way | being undertaken
      | undertaken | carried out | has visited | have visited | been visited | # … visited | visited every
      | visited all | simplified | we ran | ran # | run each | run every | meet weekly | meet monthly
      | meet fortnightly | meet regularly | meet every | meet quarterly | streamlined | restructured
      | strengthened | evaluated | collated | gathered | analysed | aligned | amended | advertised | invited
      | briefed | informed | inducted | equipped | upskilled | cascaded | secured | funded | contracted
      | co-located | merged | transferred | standardised | digitised | seconded | initiated | commenced
      | kicked off | scheduled | submitted | endorsed | released | posted | printed | translated
      | represented on | represented at | discussed | monitored | tracked | quality assured | moderated
      | designed | drawn up | compiled | formulated | outlined | defined | finished | challenged
      | champions identified | leads identified | tender issued | guidance issued | letters issued
      | minutes show | handed out | is available | are available | available in | now available | we host | supported by a
      | people follow | put in place | now offers | offers a | provides | access to a named | been added
      | confirmed | matched | uploaded | logged | recorded | known for | posts filled | moved to the new
     
    `),
  },
  {
    speaksFor: "neither",
    weight: 0,
    tells: "",
    phrases: list(`
      have been | has been | had been
    `),
  },
  {
    speaksFor: "impact",
    weight: 2,
    tells: "says what children or families have, get or can do",
    subject: true,
    phrases: list(`
      {families} … {gains} | #% … {families} | # … of {families} | proportion of {families}
      | percentage of {families} | share of {families} | no child* | no pupil* | no young p* | no famil*
      | nobody | no one waits | no … cancel* | no missed | no … missed | reaches a child | help sooner
      | first contact | # say | # receive | children … found | people … found | reduc* … children
      | fewer children | fewer pupils | fewer young people | fewer families | more children | more pupils
      | more young people | more families | number of children | number of pupils | number of young people

    `),
  },
  {
    speaksFor: "impact",
    weight: 2,
    tells: "is about outcomes for children or young people",
    subject: true,
    phrases: list(`
      better … outcomes | improve* … outcomes | improve* the outcomes | outcomes … improve* | good outcomes
      | poor* outcomes | outcomes for … {families} | {families} … outcomes | lived experience*
      | experience* of {families} | life chances
    `),
  },
  {
    speaksFor: "impact",
    weight: 2,
    tells: "is about the quality of plans or provision",
    subject: true,
    phrases: list(`
      quality of … plans | quality of plans | quality of ehc* | plan quality | quality of advice
      | quality of provision
    `),
  },
  {
    speaksFor: "impact",
    weight: 1,
    tells: "names outcomes",
    subject: true,
    phrases: list(`
      outcomes
    `),
  },
  {
    speaksFor: "activity",
    weight: 2,
    tells: "counts staff, schools or services and not children",
    phrases: list(`
      # {staff} | # {sorts} {staff} | # of {staff} | # of {sorts} {staff} | # of # {staff} | all {staff}
      | all # {staff} | all {sorts} {staff} | every school | every setting | each school | all areas covered
    `),
  },
  {
    speaksFor: "activity",
    weight: 1,
    tells: "is something made or held",
    phrases: list(`
      strategy | strategies | policy | policies | protocol* | framework* | contract* | board | portal*
      | website* | web page* | local offer | newsletter* | template* | toolkit* | guidance | guide | handbook*
      | directory | report | reports | dashboard* | scorecard* | charter* | specification*
      | business case* | terms of reference | action plan* | workforce plan* | jsna | needs analysis | {events}
      | steering group* | executive group | task and finish group* | programme group | scrutiny | committee*
      | tender* | working group* | audit tool* | checklist* | leaflet* | packs | agreement* | memorandum | mou
      | induction | campaign | evidence base | audits | {groups} meets | {groups} meet | process map
    `),
  },
];

/** A before and an after, or how things stand against others. */
export const comparisons = list(`
  from # … to # | from the … to # | (# … now | (# in | (baseline | (currently | baseline # | currently #
  | target # | target of # | now # | # now) | up from | down from | rose from | it was # | was # | than in #
  | than # {span} | than last year | a year ago | a year earlier | a year before | year* ago | year* earlier
  | year on year | last year | previous year | compared with | compared to | against # | against a | national*
  | england average | statistical neighbours | as others | than others | that of other* | same … as | twice
  | as many … as | than other* | than their | than in | than those | than expected | less likely | more likely
  | by #
`);

/** Which way things move, or how good they are. */
export const directions = list(`
  rise | rises | rose | risen | fall | falls | fell | fallen | reduc* | increas* | improv* | decreas*
  | declin* | drop* | halve* | halving | doubl* | narrow* | widen* | grew | grown | fewer | less | more | higher
  | lower | better | worse | below | above | come down | no more than | at least | held | too many | too long
  | too late | too few | too often | still | remain* | not yet | high | low | good | poor | well | cleared
  | as a result | only # | no longer | do not | does not | # times | sooner | earlier | later | poorer
  | stronger | weaker | inconsistent | rarely | never | often
`);

/** How many of all there are. */
export const shares = list(`
  #% | half of | a third | two thirds | a quarter | quarters of | a fifth | # in # | # of # | # out of #
  | most | majority | few | nearly all | almost all | none
`);

/** What is hoped for or intended: not yet a finding. */
export const hopes = list(`
  will lead | will improve | will help | will ensure | will enable | will reduce | will result | will make
  | will support | will be | will have | will mean | will give | should lead | should improve | aim to | aims to
  | our aim | we want | intend* | plan to | plans to | our vision | ambition | expected to | we expect | we hope
  | we believe | we are confident | committed to
`);

/** How big the area is and who lives there: background, neither impact nor activity. */
export const background = list(`
  aged # to # | aged #-# | under # | have an ehc* | had an ehc* | have an education, health
  | had an education, health | with an ehc* … in january | population | there are # | has # … schools
  | have # … schools | are on sen support | were at sen support
`);
