import { list } from "../phrases.ts";
import type { Subject } from "./subjects.ts";

export interface SubjectWords {
  /** Undefined: names and phrases that would mislead a later subject. */
  readonly subject: Subject | undefined;
  /** In the language of `finder`, with `subjectLists`. */
  readonly phrases: readonly string[];
}

/** Lists that the phrases below call for by name. */
export const subjectLists = {
  plans: list(`
    ehc plan* | ehcp* | education, health and care plan* | new plan* | final plan* | draft plan* | plans
    | children's plans
  `),
  ontime: list(
    `on time | in time | within # week* | in # week* | inside # week* | late | overdue | by week #`,
  ),
  families: list(`
    parent* | carer* | family | families | child | children | young people | young person | pupils
    | students | parent carer* | parent forum | carers' forum | parent carer forum | youth forum
    | youth council
  `),
  clinical: list(`
    autism | autistic | adhd | neurodevelopmental | neurodiversity | nd | neuro-developmental | asd
    | dyslexia | specialist | clinical | paediatric
  `),
};

/** In order: words that an earlier subject has taken are not there for a later one. */
export const subjectWords: readonly SubjectWords[] = [
  {
    subject: undefined,
    phrases: list(`
      self-evaluation* | self-assessment* | moderate learning difficult* | impact assessment*
      | risk assessment* | commissioning manager* | commissioning team* | commissioning officer*
      | commissioning lead* | commissioner* | head* of commissioning | director* of commissioning
      | children's commissioning | director* for commissioning | commissioning support unit
      | joint commissioning manager* | joint commissioning lead* | joint commissioning team*
      | quality assurance officer* | strategy director | training provider* | care quality commission
      | community trust | community nhs | community services | community paediatric* | community health
      | transition* to the new | transition* from the old | waiting for approval | waiting for sign-off
      | waiting for confirmation | wait for the report | wait and see | workforce survey*
      | director of inclusion | employment and skills team | accountable officer* | attendance at the
      | attendance at meetings | attendance at board* | in attendance | meet … attendance | impact plan
      | outcomes board | sen support | recruitment panel* | workstream lead* | approved through … governance
      | board attendance | permanent contract* | fixed-term contract* | temporary contract*
      | contracts of employment
    `),
  },
  {
    subject: "needs",
    phrases: list(`
      strategic needs assessment* | jsna* | needs assessment with | needs assessment reads
      | write a needs assessment | population need* | needs of the population | needs of the area
      | needs of our area | needs in the area | shared understanding of need* | forecast* | projection*
      | projected | rising need* | changing need* | prevalence | demographic* | growing faster than
      | population of | per cent of our pupils | understand* the needs | picture of need*
    `),
  },
  {
    subject: "commissioning",
    phrases: list(`
      joint commission* | jointly commission* | commissioning strateg* | commissioning plan*
      | commissioning intention* | commission* | procure* | tender* | section 75 | pooled budget*
      | pooled fund* | jointly fund* | shared budget* | budget shared | who pays | dispute over funding
      | joint funding | service specification* | contract | contracts | high needs block | safety valve
      | took over … services | took over … therap* | contract holder*
    `),
  },
  {
    subject: "assessment",
    phrases: list(`
      ehc needs assessment* | ehcna* | ehc assessment* | education, health and care needs assessment*
      | statutory assessment* | request* for … assessment* | requests to assess | refus* to assess
      | refusal* to assess | decide* against … assessment | overdue assessments | late assessments
      | assessments overdue | backlog* of assessment* | backlog of requests | assessment backlog*
      | demand for assessment* | assessment request* | assessments completed | assessments finished
      | needs assessment*
    `),
  },
  {
    subject: "diagnosis",
    phrases: list(`
      {clinical} assessment* | diagnos* | assessed within | assessed in # | assessed sooner
      | assessed earlier | assessed for autism | assessed for adhd | {clinical} pathway*
      | {clinical} diagnostic pathway*
    `),
  },
  {
    subject: "plan-checks",
    phrases: list(`
      {plans} audited | audited {plans} | {plans} … graded | {plans} … audits | {plans} … rated good
      | audit* of # {plans} | audited # {plans} | # {plans} … audit* | moderate* # {plans}
    `),
  },
  {
    subject: "plan-timeliness",
    phrases: list(`
      {plans} … {ontime} | {plans} issued | late plans | timeliness of {plans} | {plans} timeliness
      | ehc timeliness | 20 week* | twenty week* | {plans} that are late
    `),
  },
  {
    subject: "plan-quality",
    phrases: list(`
      {plans} … of good quality | quality of {plans} | plan quality | {plans} were good | {plans} are good
      | annual review* | overdue reviews | backlog of # reviews | reviews … backlog | section b | section f
      | section i | advice on time | advice in time | advice within # week* | advice inside # week*
      | six-week advice | advice … within six weeks | quality of advice | quality of health advice
      | plan writer* | statutory advice | backlog of amendment* | amended plans | amendments … overdue
      | names of therap* | phase transfer* | named placement | advice giver* | writers of advice
    `),
  },
  {
    subject: "early-help",
    phrases: list(`
      early help | early intervention | earlier help | help earlier | portage | start for life
      | early language | graduated approach | ordinarily available | quality first | inclusive practice
    `),
  },
  {
    subject: "identification",
    phrases: list(`
      identify* … need* | early identification | earlier identification | identification of need*
      | identification of send | need* are identified | need* is identified | need* were identified
      | need* being identified | needs identified | identified early | identified earlier | identified late
      | identified later | identified sooner | unidentified need* | known to … service* | two-year check*
      | 2-year check* | two-year-old check* | two-year review* | 2-year review* | two-and-a-half
      | health visitor check* | health visitor review* | health visiting | healthy child programme
      | screening | screened | missed need* | late to spot | spot* need* | spotted early | spotted earlier
      | early signs | unmet need* | first referred | referred late* | are still missed | screen for
      | screen all | screen each | screen every
    `),
  },
  {
    subject: "waits",
    phrases: list(`
      wait | waits | waiting | waited | waiter* | seen within # week* | treated within # week*
      | seen in # week* | # weeks for an appointment | # weeks of referral | # week* from referral
      | weeks to be seen | 18 weeks
    `),
  },
  {
    subject: "adulthood",
    phrases: list(`
      prepar* for adulthood | preparation for adult* | pfa | adulthood | adult life | supported internship*
      | internship* | apprentice* | paid work | paid job* | paid employment | into work | find work
      | into employment | in employment | sustained employment | employment rate* | employment for
      | job coach* | have jobs | a job | independent living | live independently | supported living
      | supported lodgings | own home | own front door | travel training | travel independently
      | independent travel | travel alone | adult services | adult social care | adult mental health
      | adult health | adult clinic* | adult learning disabilit* | year 9 review* | age 14 | post-16
      | post-18 | post-19 | after 18 | turn 18 | turning 18 | college* place* | college taster | at college
      | to college | college course* | colleges … courses | neet | in education, employment
      | in education, employment or training | education, employment and training
      | education, employment or training | in education or training | education or training at #
      | housing guide | housing | school leavers | young adults | vocational profile* | work experience
      | work or a course | are in work | in work or | kept a job | aged 18 | age of 18 | age of 14
    `),
  },
  {
    subject: "next-stage",
    phrases: list(`
      transition* | next stage* | next step in their | next steps in education | ready for school
      | move to secondary | moving to secondary | move* school | into reception | year 6
      | moves between phases | what they will do next | destination* | handover* from children's
      | what happens next to
    `),
  },
  {
    subject: "alternative-provision",
    phrases: list(`
      alternative provision* | ap pupils | ap placement* | ap commission* | ap strategy | ap providers
      | ap settings | ap panel | ap | pupil referral unit* | pru | prus | medical tuition | home tuition
      | section 19 | sixth day | day six | unregistered | fair access | reset room | hospital school*
    `),
  },
  {
    subject: "attendance",
    phrases: list(`
      attend* school | attendance | attend #% | absence | absent | absentee* | suspen* | exclusion*
      | permanently excluded | excluded | part-time timetable* | reduced timetable* | full-time timetable*
      | missing education | missing from education | not in school | out of school | no school place
      | without a school place | without suitable education | home-educated | elective home education
      | emotionally based | anxious attenders* | return* to school | return plan* | off-rolling
      | time in school | full-time education | children missing
    `),
  },
  {
    subject: "attainment",
    phrases: list(`
      attainment | good level of development | gcse* | key stage # | ks# | phonics | progress 8
      | reading age* | achieve* | achievement gap | expected standard* | expected level* | strong outcomes
      | better outcomes | outcomes for children | outcomes for young people | outcomes for pupils
      | qualifications | level 2 | level 3 | good progress | early learning goal*
    `),
  },
  {
    subject: "wellbeing",
    phrases: list(`
      wellbeing scale | felt better | feel better | feel safe | felt safe | self-harm | self-esteem
      | resilien* | confiden* | anxiety | reliable improvement | admitted to hospital | hospital admission*
      | bullied | bullying | crisis | happier | happy at | sleep better | eat with | communicate better
      | healthier
    `),
  },
  {
    subject: "short-breaks",
    phrases: list(`
      short break* | short-break* | respite | weekend break* | overnight break* | overnight stay*
      | without a break
    `),
  },
  {
    subject: "community",
    phrases: list(`
      friendship* | friend | friends | make friends | youth club* | after-school club* | holiday club*
      | clubs | holiday activit* | haf | leisure | sports club* | swimming | playground* | play scheme*
      | playscheme* | community activit* | activities in the community | in their communit*
      | part of their communit* | included in their | community life | life of their communit* | lonely
      | loneliness | isolated | isolation | sense of belonging | belonging | belong | visible in | valued
      | library | libraries | museums | parks | quiet hour* | changing places | inclusive activit*
    `),
  },
  {
    subject: "local-offer",
    phrases: list(`
      local offer* | sendiass | iass | information, advice and support | impartial advice
      | impartial information | families know who to | who to ring | who to call | know where to go
      | find information | directory of services
    `),
  },
  {
    subject: "own-decisions",
    phrases: list(`
      asked what they want* | what they wanted to change | their own plan* | their own review*
      | take part in their review* | took part in their review* | come to their review*
      | attend their review* | views in their plan* | views in the plan* | voice in … plan*
      | voice of the child | child's voice | children's voices | person-centred | section a | rights
      | make choices | their choice* | informed choice* | asked before a decision
      | decision was made about their | have a say | had a say | mediation | tribunal* | appeals
      | decisions about their | decisions about them | involved in … plan | involved in … decision*
      | part in … decisions | about me profile* | all about me | one-page profile* | direct payment*
      | personal budget* | understand* their plan* | understand the plan* | listened to in
      | know what … plan* say* | change that … parents wanted | wish was recorded | their wishes
    `),
  },
  {
    subject: "co-production",
    phrases: list(`
      co-produc* | coproduc* | co-design* | codesign* | you said | we said no | what we changed
      | what changed because | what we did not do | became of their views | feedback to families
      | fed back to families | engag* … families | engag* with {families} | engagement of {families}
      | engagement with {families} | engagement strateg* | listen* to {families} | consult* {families}
      | consult* with {families} | participation of {families} | participation strategy | with {families}
      | with the {families} | {families} … on each | {families} … on every | {families} help*
      | {families} write* | {families} wrote | {families} shape* | {families} choose | {families} co-chair*
      | {families} decided | equal partner* | had listened | felt listened to | were listened to
      | expert* by experience | lived experience | listen to what | consulting | consultation* | youth forum
      | youth parliament | youth council | young ambassador* | {families} asked us | asked that we
      | what {families} asked | parents on each | parents on the board | parent carer forum … view
      | voice … publish* | young researchers | young inspectors | champion* for | written by {families}
      | led by {families} | families … have not used | shaped by | {families} … sit on
      | {families} … sits on | involve* {families} | {families} voted | young adviser* | {families} to test
      | {families} to check | {families} to read | {families} test | ask # children | ask # young people
      | ask # of the {families} | {families} … chose
    `),
  },
  {
    subject: "data",
    phrases: list(`
      dashboard* | data book* | performance book* | # indicators | # measures | statistical neighbour*
      | join* up data | joined up data | records matched | matched with … data | analysed by | scorecard*
      | data set* | dataset* | head of data | data lead* | data team | one set of data | data quality
      | shared data | data across | our data | intelligence | understand* … experiences | analyst*
      | data warehouse
    `),
  },
  {
    subject: "sharing",
    phrases: list(`
      shar* information | information-sharing | shar* data | data-sharing | tell it once | tell us once
      | tell their story | single record | shared record* | shared care record* | one record
      | repeat* their story | shared system | same system | single point of access
    `),
  },
  {
    subject: "evaluation",
    phrases: list(`
      audit* | quality assurance | qa framework | qa | evaluat* | peer review* | peer team | peer challenge
      | peer visit | moderat* | thematic review* | external review | independent review | survey*
      | focus group* | interviewed | interviews | matched comparison | mystery shop* | deep dive*
      | outcome measure* | outcomes measure* | outcomes framework | changes have lasted
      | improvement has held | whether … worked | what works | learning review* | lessons learn* | sampled
      | dip sampl* | outcomes star | tell whether | find out whether | know whether
    `),
  },
  {
    subject: "places",
    phrases: list(`
      special school place* | specialist place* | new special school* | resource base*
      | resourced provision* | additionally resourced | sufficien* | school places | enough places
      | placements out of area | out-of-area placement* | independent placement* | gap* in provision
      | gaps in services | new places | special free school* | with # places | # places bigger
      | opened # places | satellite | capital programme
    `),
  },
  {
    subject: "governance",
    phrases: list(`
      governance | governed | partnership board* | send board | improvement board | performance board
      | programme board | delivery board | board that meets | board meets | executive board*
      | strategic board | strategic oversight | accountab* | send executive | partnership executive
      | executive looks | executive sees | executive hears | by the board | board judged | board heard
      | terms of reference | scrutiny committee* | lead member | risk register* | highlight report*
      | workstream* | senior responsible | chief officers | corporate leadership | reports to the board
      | the board receives | board receives | board hears | board has | board sees
      | health and wellbeing board | stocktake* | board has made | board will look | board looks
      | partnership board
    `),
  },
  {
    subject: "ambition",
    phrases: list(`
      leadership | ambitio* | high expectations | shared vision | our vision | vision for
      | shared priorities | shared outcomes | send strategy | inclusion strategy | leaders are
      | leaders have | leaders know | leaders challenge | senior leaders | partnership is ambitious
      | challenge each other | hold each other
    `),
  },
  {
    subject: "safety",
    phrases: list(`
      safeguard* | vulnerable to abuse | exploitation | risk of harm | dynamic support register* | dsr
      | keep* … safe | kept safe | neglect | key worker* | keyworker*
    `),
  },
  {
    subject: "workforce",
    phrases: list(`
      train | trained | training | workforce | skills of | skilled | recruit* | vacanc* | vacant post*
      | retention | staff turnover | turnover of | professional development | cpd | supervision
      | appoint* … psychologist* | educational psychologist* | more therapists | new posts | staffing
      | capacity of the team
    `),
  },
  {
    subject: "joint-working",
    phrases: list(`
      multi-agency | multi-disciplinary | multidisciplinary | inter-agency | joined-up | joined up
      | work* together | work* jointly | joint working | work* closely | work* more closely
      | team around the | co-located | shared protocol | shared care protocol
      | education, health and care work* | dco | dmo | dsco
    `),
  },
  {
    subject: "support",
    phrases: list(`
      right help | right support | right time | get help | gets help | got help | help sooner
      | support sooner | help faster | help they need | support they need | support in school
      | support plan* | reasonable adjustment* | outreach | equipment | wheelchair* | hearing aid*
      | continence | chair that fits | sensory support | provision in section | provision … is delivered
      | receive the provision | receives the provision | therapy programme* | therapy sessions
      | mental health support team* | camhs | children with complex | navigator* | link worker*
      | named worker* | one person to ring
    `),
  },
];
