import { signsOfActivity } from "./activity-words.ts";
import { list } from "./phrases.ts";
import type { Sign } from "./sign.ts";

/** In order: words that an earlier sign has taken are not there for a later one, so the more particular come first. */
export const signs: readonly Sign[] = [
  {
    speaksFor: "activity",
    weight: 1,
    tells: "is something made or held",
    phrases: list(`
      annual report* | performance report* | progress report* | outcomes framework* | outcome framework*
      | outcomes dashboard* | outcome measures | outcomes measures | parent* guide* | family guide*
      | parent* champion* | parent* rep | parent* reps | parent* representative* | pupil passport*
      | {families} … on the {groups} | {families} on … panel* | in the annual report | report by | reports by
    `),
  },
  {
    speaksFor: "neither",
    weight: 0,
    tells: "",
    phrases: list(`
      health and wellbeing board* | wellbeing board* | waiting well | child development | child health
      | children's services | children's social care | children's commissioner* | children's commissioning
      | children's trust | children's home* | young people's service* | family hub* | families directorate
      | student services | pupil referral unit* | pupil premium | independent chair | attendance team*
      | attendance service | attendance officer* | appeals process | complaints process
      | safeguarding partnership | school improvement | _ because … _ $ | once embedded | once in place
      | as agreed | an agreed | the agreed | could have been _ | school-age | children at the heart
      | travel training | where needed | as needed | when needed
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is about children’s and young people’s lives",
    phrases: list(`
      {families} … attend #% | {families} … attend # of # | {families} … attend at least | attend every day
      | level # course* | travel trained | toilet trained
    `),
  },
  {
    speaksFor: "activity",
    weight: 4,
    tells: "counts use, attendance or sign-ups",
    phrases: list(`
      mailing list* | log-in* | page view* | web hit* | hits | web visit* | # visits | # visitors
      | visits to the | download* | followers | subscribers | sign-up* | signed up | # contacts | # of calls
      | # calls | calls answered | number of calls | # enquiries | # referrals | # members $ | # members over
      | # members and | membership | unique users | users a month | users per month | users each month
      | {families} … attend … {events} | {families} … attended … {events} | {families} at … {events}
      | {families} came to … {events} | reached # people | attended by | {staff} … attend | {staff} … attended
      | present at | attendance at … {events} | attendance at … reviews | viewed # | watched # | # views
      | meets # times | met # times | met twice | met once a | {events} … attendance | # … attended $ | well attended | # … booked $
      | # … participants | take-up of training | # {events} | number of {staff} | number of {events}
      | number attending | number of attendees | numbers attending | number who attend* | number trained | number of places taken
      | # copies | # new places | # new specialist places | # attendances | # {families} {processed} $
      | # _ {families} {processed} $ | # _ _ {families} {processed} $ | # hours of training | # people trained
      | # plans audited $ | # plans sampled $ | plans audited $ | plans sampled $ | #% of … audited $
      | #% of … sampled $ | {families} through the course | {families} through the programme
      | {families} through the training | number of referrals | vacancy rate* | staff turnover | staff absence
      | sickness absence | # plans read $ | # cases audited $ | # files audited $
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is what children, young people or families say",
    phrases: list(`
      {families} … {says} | {says} … by {families} | valued by {families} | trusted by {families}
      | recorded by {families} | measured by {families} | feedback from {families} | feedback from … {families}
      | parental confidence | parent* confidence | families' confidence | confidence of {families}
      | satisfaction | parent* survey | pcf survey | complaint* | compliments
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is a judgement of quality",
    phrases: list(`
      good or better | good or outstanding | good or above | good and above | good and better | at least good
      | graded good | judged good | judged as good | judged to be good | rated good | rated as good
      | # … were good | # … are good | # good | # "good" | # … inadequate | not … well enough
      | not … good enough | requiring improvement | judged inadequate | plans good | grade a | grade b
      | graded a | graded b | meet* the … standard | meets … standard | met … standard
    `),
  },
  {
    speaksFor: "impact",
    weight: 4,
    tells: "says what share of them it reaches, and what share it reached before",
    phrases: list(`
      ^ #% {processed} … #% in # | ^ #% checked … #% in # | ^ #% have had … #% in #
    `),
  },
  {
    speaksFor: "impact",
    weight: 4,
    tells: "says how often things come in time",
    subject: true,
    phrases: list(`
      #% … {soon} | # … are {soon} | proportion … {soon} | percentage … {soon} | share … {soon}
      | # in # … {soon} | # … out of # … {soon} | # … times out of #
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "says how children and young people fare",
    phrases: list(`
      back in school | back in … education | back to mainstream | back to full-time | back in lessons
      | back in class | back home | return* to … education | return* to … school | return* to … mainstream
      | return* home | remain* in mainstream | educated in mainstream | in paid work | into paid work
      | in paid employment | into paid employment | into employment | into work | into a job | find work
      | found work | in a job | have jobs | get jobs | keep* … job | still in work | gain a qualification
      | gain at least # | qualified to level | to level # | at level # | caught up | catch up | feel safe
      | are safe | is safe | kept safe | safe at | seen and safe | travel alone | feel less | feel more
      | cope better | own home | own front door | own tenanc* | have friends | with … friends | make friends
      | to talk to | needs are met | need met | needs met | need … met | needs … recognised
      | needs … identified | needs … found | needs … known | unmet need* | meet … goal* | met … goal*
      | reach* … goal* | {families} reach … target* | them reach … target* | goals were reached | goals are reached | goals were met | goals are met | achieve* … goal* | achieve* … outcomes | outcomes … achieved
      | progress towards … outcomes | closer to home | close to home | nearer home | nearer to home
      | nearer to … family | close to … family | come home | came home | full timetable | dropped out
      | drop* out | leave college | leave school early | sent home | turned away | stay in … own school
      | local school | {families} … with … in place | {families} … have … in place
      | {families} … has … in place | provision … delivered | provision … happening | actually delivered
      | actually happening | actually received | delivered in full | provided in full | without a gap
      | without a break | leading to work | lead* to … job | lead* to … work | leads to … work
      | support … before | difference to … li* | difference to family life
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is about how long children and families wait",
    subject: true,
    phrases: list(`
      wait | waits | waited | waiting | average time | average number of weeks | average weeks | time taken
      | median time | time from | time between | time to | rtt | #-week | #-weeks | months sooner | wait time*
      | waiting time* | waiting list* | timeliness | timely | overdue | backlog* | delay* | longest | {soon}
      | # {span} from referral | seen sooner | sooner | earlier | no # week* | journey time*
      | journey* to school | average journey* | travel time* | minutes to school | journey* over
      | journey* under | mean age | average age | age at | age of first | age at diagnosis | age of diagnosis
      | age at identification | lead time* | turnaround* | the same week | the same day | by the first day
      | on the first day | on day one | without delay | first appointment* | until # {span} | # {span} early
      | # {span} late | late | reviewed on time | reviewed in time | reviewed in the past # {span}
      | reviewed in the last # {span} | reviewed within # {span} | no later than
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "is about children’s and young people’s lives",
    subject: true,
    phrases: list(`
      attendance | attend #% | attends #% | absence* | absent | absentees | exclu* | suspen* | attainment
      | attain | make* … progress | making … progress | made … progress | progress made | expected progress
      | progress 8 | expected level | expected standard | good level of development | gld | school readiness
      | key stage # | destination* | neet | education, employment | education or training
      | employment or training | work or training | in work or training | education or employment
      | education, training | employment | paid work | in work | supported internship* | supported interns
      | reintegrat* | part-time timetable* | reduced timetable* | missing education | out of school
      | out of education | not in school | restrain* | seclusion | close … gap | gap … close* | gap … narrow*
      | gap … halv* | narrow* … gap | gap between | gap of | gap in provision | no break in | score | scores
      | health check* | re-referred | re-referral* | discharged | emergency department | a&e | hospital
      | inpatient | self-harm | self-injur* | crisis | admitted | admission* to hospital | repeat admission*
      | readmission* | custody | offending | offend | re-offending | youth justice | a job | jobs
      | apprenticeship* | reading age* | phonics | reading at | gcse* | qualification* | reading, writing
      | level 2 | level 3 | lessons | days of education | days lost | days missed | missed sessions
      | sessions missed | sessions lost | hours of education | hours of teaching | hours a week
      | electively home educated | elective home education | home educated | home education | school place
      | school places | without a place | without a school | trusted adult | dental | tooth decay | tribunal*
      | bed nights | tier 4 | appeals | appeal | placement* … break* | breakdown* | out of area
      | out of county | out of borough | moves of school | school moves | change school | changes of placement
      | placement changes | placement moves | residential school* | miles | independently | independence
      | a friend | friendships | belong | belonging | wellbeing | well-being | lonel* | isolation | isolated
      | emergency placement* | stress | anxiety | pain | sleep | bullied | bullying | quality of life
      | self-esteem | resilience | behaviour | improvement … held | improvement … last* | sustained
      | family life | recovery | healthy weight | weight gain | oral health | missing from home | seizure*
      | infections | injur* | missed dose* | hearing loss | bedwetting | communication goal*
      | communication skills | speech sound* | vocabulary | hearing aid* | suitable accommodation
      | supported living | independent travel* | volunteering | handovers | respite | health inequalit*
    `),
  },
  {
    speaksFor: "impact",
    weight: 3,
    tells: "says what plans hold for the child",
    phrases: list(`
      plans … describe* | plans say | plans name | plans … match* | plan says | plans … reflect*
      | plan … describes | plans … have outcomes | plans … clear outcomes | plans … specific | advice specific
      | voice … evident | voice … plans | changed plan | amended plan | plan … happening | as written
      | understand the plan | understand their
    `),
  },
  {
    speaksFor: "activity",
    weight: 3,
    tells: "says what was done or made",
    phrases: list(`
      has been *ed | have been *ed | are being *ed | is being *ed | we have *ed | launch* | relaunch*
      | was formed | were formed | formed in
      | trained | training | deliver | delivers | delivered | delivering | delivery of | held | hosted
      | publish* | republish* | sign | signs section* | signs the | signed | appoint | appointed
      | appointment of | recruit* | in post | establish* | develop | developed | developing | development of
      | drafted | re-drafted | procure* | procurement | commissioned | recommissioned | approve* | agreed
      | in place | implement* | embedded | refreshed | circulated | disseminated | distributed | is complete
      | complete by | now complete | completed | finali*ed | produced | co-produced | co-designed | created
      | creation of | set up | in use | in daily use | is live | are live | portal live | now live | goes live
      | go live | went live | gone live | website live | site live | system live | page live | app live
      | line live | service live | pathway live | live on | varied | written | rewritten | updated | revised
      | reviewed | redesigned | mapped | scoped | scoping work | rolled out | roll out | roll-out | introduced
      | shared with | shared across | shared by | been shared | is shared | are shared | and shared
      | shared internally | share their | adopted | convened | ratified | tested | piloted | purchased
      | bought | mobilised | migrated | been built | was built | were built | built and | built in | built $
      | opened | sent for | sent $ | sent out | letters sent | packs sent | copies sent | sent to | goes out
      | reissued | prepared a | been prepared | expanded | extended | allocated | invested | realigned
      | promoted | presented to | reported to | reported weekly | reported monthly | reported quarterly
      | take place | taken place | took place | has started | have started | has begun | have begun
      | retendered | tendered | takes place | now meets | meets every | meets monthly | meet each
      | met # times | we met | awarded | increased capacity | capacity doubled | capacity increased | capacity is increased | work is continuing | work is under way
      | being undertaken | undertaken | carried out | chairs a | chair a | ran surgeries | ran clinics
      | ran courses | ran workshops | has visited | have visited | been visited | # … visited | visited every
      | visited all | simplified | we ran | ran # | run each | run every | meet weekly | meet monthly
      | meet fortnightly | meet regularly | meet every | meet quarterly | streamlined | restructured
      | strengthened | evaluated | collated | gathered | analysed | aligned | amended | advertised | invited
      | briefed | informed of | informed about | inducted | equipped | upskilled | cascaded | secured | funded
      | contracted | co-located | merged | transferred | standardised | digitised | seconded | initiated
      | commenced | kicked off | scheduled | submitted | endorsed | released | posted | printed | reprinted
      | translated | represented on | represented at | discussed | monitored | tracked | quality assured
      | moderated | designed | drawn up | compiled | formulated | outlined | defined | finished | challenged
      | out to advert | out to tender | out to recruitment | advert placed | adverts placed | posts advertised
      | champions identified | leads identified | tender issued | minutes record | on the framework
      | decision by | decision from | guidance issued | letters issued | minutes show | handed out
      | now works with | now work with | is available | are available | available in | now available | we host
      | supported by a | people follow | put in place | now offers | offers a | provides | access to a named
      | been added | confirmed | matched | uploaded | logged | recorded | validated | verified | known for
      | posts filled | moved to the new | filled | staffed | stocked | vetted | costed | renewed | cleaned
      | checked by | installed | kept up to date | decision* taken | decision* made | referrals made | read $
      | pilot run | {events} run | opens | go* to cabinet | to the board | sit on | sits on
    `),
  },
  {
    speaksFor: "neither",
    weight: 0,
    tells: "",
    phrases: list(`
      have been | has been | had been | need | needs | speed | bed | feed | hundred | led | # {span} | # {span}*
      | # points | # minutes | # miles | # years | improved | increased | reduced | decreased | lowered | halved
      | doubled | trebled | narrowed | widened | enhanced | maintained | cleared | needed | required | valued
      | respected | included | listened to | heard | motivated | satisfied | delayed | settled | restored
      | resolved | eased | ended | stopped | recognised | removed | controlled | managed | avoided | prevented
      | rebuilt | missed | lost | joined up | joined-up | skilled | experienced | related | based | limited
      | rushed | helped | changed | overturned | upheld | achieved | supported | involved | engaged | raised
      | relieved | understood | felt | treated | excluded | suspended | harmed | asked | offered | loved
      | identified | unneeded | informed | connected | empowered | focused | co-ordinated | coordinated
      | integrated | embedded | expected | unmet | closed | used | followed
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
      | no teenager* | no parent* | no student* | no baby | nobody | no one | no … cancel* | no missed
      | no … missed | reaches a child | help sooner | first contact | # say | # feel | # receive
      | children … found | people … found | reduc* … children | # in # {families} | # out of # {families}
      | fewer {families} | fewer _ {people} | fewer than # {families} | more children | more pupils
      | more young people | more families | number of children | number of pupils | number of young people
      | take-up … {families} | uptake … {families} | still attending | still going | for all # {families}
      | for every child | for # {families} | among {families} | of {families} who | no support stops | who now
    `),
  },
  {
    speaksFor: "impact",
    weight: 2,
    tells: "says something of children or families",
    subject: true,
    brief: true,
    phrases: list(`
      {people} found | ^ {people} _ | ^ {many} {people} _ | ^ {many} _ {people} _ | ^ {many} _ _ {people} _
      | ^ every {person} | ^ each {person} | ^ everyone {gains} | ^ everyone who … {gains} | ^ # of # {gains} | ^ # of the # {gains} | ^ #% {gains}
      | ^ # in # {gains} | ^ all # {gains} | ^ half {gains} | ^ half of them {gains} | ^ fewer than # {gains}
      | ^ no more than # {gains} | ^ # of them {gains}
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
      | quality of provision | #% of … plans | #% of plans | percentage of … plans | proportion of … plans
      | share of … plans | # of … plans have | # … plans in #
    `),
  },
  {
    speaksFor: "impact",
    weight: 2,
    tells: "claims a difference for children or families",
    subject: true,
    phrases: list(`
      difference to {families} | difference for {families} | difference to the lives | difference in the lives
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
  ...signsOfActivity,
];
