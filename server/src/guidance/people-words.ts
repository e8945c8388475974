import { list, type Lists } from "./phrases.ts";

/** Lists that the signs of impact and activity call for by name. */
export const lists: Lists = {
  /** More than one, so that no other noun follows: "parent workshops" are not people. */
  people: list(`
    children | young people | young adults | young men | young women | young carers | pupils | learners
    | students | cyp | families | parents | parents and carers | carers | interns | leavers | boys | girls
    | babies | infants | toddlers | teenagers | under-fives | siblings | brothers | sisters | mothers | fathers
    | mums | dads | grandparents | callers | service users | youngsters | teens | kids | patients | offenders
    | under-#s | year #s | #-year-olds | #-#-year-olds
  `),
  person: list(`
    child | young person | young adult | young man | young woman | pupil | learner | student | family | parent
    | carer | teenager | baby | toddler | mother | father | mum | dad | boy | girl | leaver
  `),
  families: list(`
    {people} | {person} | parent* | carer* | pcf | grandparent* | #-year-old* | those waiting
  `),
  says: list(`
    say | says | saying | said | tell us | tells us | told us | tell | told the | report | reporting
    | reported that | reported feeling | feel | feels | feeling | felt | rate | rated | rating | score | scored
    | agree that | agree | trust | satisfied | happy with | describe | recognise | believe | know | knew
    | understand | notice | are positive | are confident | would recommend | can find | value | explain
    | confirm
  `),
  gains: list(`
    are | were | is | do not | don't | does not | doesn't | move | moves | enter | need | use | used the
    | used this | get | gets | got | receive | receives | received | have | has | had | can | can't | cannot
    | reach | reaches | reached | achieve* | make | makes | made | attend | attends | attending | access
    | accessing | go to | goes to | go on | going to | stay* | remain | remain in | remains in | return*
    | move to | moved to | moving to | move on | travel | travels | travelling | live | lives | living | take
    | takes | take part | join | joined | experience | enjoy* | do well | do as well | do less | do worse
    | do better | think | thinks | doing well | catch up | need fewer | seen by | seen within | seen in
    | educated in | placed in | placed out | benefit* | miss | misses | missing | missed | wait | waits | waited
    | waiting | no longer | began | begin | begins | begun | start | starts | started | leave | leaves
    | leave school | leaving school | start school | ready for | prepared for | sleep* | sit | sits | meet
    | meets | choose | chooses | chose | keep | keeps | kept | spend | spends | spent | spared | walk* | talk
    | talks | talking | speak | speaks | eat | eats | play | plays | playing | swim | read | reads | write
    | writes | learn* | grow | grows | thrive* | settle* | belong* | cope | copes | coping | manage to | lose
    | loses | lost | stop | stops | drop out | dropped out | find | finds | hear | hears | see | sees
    | name their | name the | name who | cook | pay | ride | vote | earn | collect | come back | hold down
    | finish | finishes | pass | passes | gain | gains | gained | improve | improves | improved | progress
    | succeed* | recover* | come home | came home | came back | turn up | avoid* | ask | asks | chase | repeat
    | worry | fall behind | falling behind | lead | own | wear | fit | supported into | housed | rehoused
    | diagnosed | treated | taught | sent home | turned away | turned down | refused | included | welcomed
    | moved on | fully included | at home | in school | in class | in lessons | in work | in learning
    | in training | back in | back at | back to | back home | on time | on roll | close to | nearer
    | with their friends | without a | without one | without any | with no | with a plan that | with support
    | at a school | at a local | safe | happy | happier | healthier | calmer | independent
  `),
  staff: list(`
    staff | school staff | practitioner* | professional* | senco* | sendco* | teacher* | teaching assistant*
    | headteacher* | governor* | clinician* | therapist* | officer* | plan writers | social worker*
    | health visitor* | nurses | gps | champions | managers | leaders | employees | volunteers | schools
    | settings | nurseries | colleges | providers | practices | services | teams | partners | agencies
    | organisations | employers | assistants | psychologist* | paediatrician* | doctor* | nurse | navigators | keyworkers | key workers | coordinators | supervisors | caseworkers | foster carers | trusts | adviser*
    | advisor* | workers | trainees | apprentices | midwives | coaches | mentors | tutors
  `),
  does: list(`
    visit | visits | run | runs | start | starts | start work | complete | completes | use | uses | share
    | shares | follow | follows | lead | leads | deliver | offer | offers | provide | hold | holds | check
    | checks | ring | rings | meet | meets | report | reports | join | joins | work | works | sign | signs
    | open | opens
  `),
  sorts: list(`
    primary | secondary | special | mainstream | new | local | nursery | school | early years | health
    | social care | frontline | all | additional | more | trained
  `),
  places: list(`
    school | setting | college | nursery | hospital | practice | surgery | clinic | hub | library | libraries
    | locality | localities | area | cluster | district | town | towns | ward | wards | trust | team | service
    | gp practice | gp surgery | family hub | {sorts} school
  `),
  groups: list(`group* | board | panel | forum | committee | partnership | network*`),
  events: list(`
    event* | meeting* | session* | workshop* | training | course* | conference* | webinar* | network*
    | roadshow* | forum* | briefing* | fair | fairs | coffee morning* | open evening* | panel* | board*
    | summit* | clinic | clinics | drop-in* | study day* | training day* | surgery | surgeries
  `),
  bound: list(`
    fewer than | less than | under | below | at least | over | more than | about | around | no more than
    | nearly
  `),
  span: list(`
    hour* | day* | working day* | school day* | week* | working week* | month* | half term | term*
  `),
  soon: list(`
    on time | in time | within # {span} | within the statutory | within statutory | inside # {span}
    | in # {span} | in under # {span} | under # {span} | under a year | in the first {span} | by the date
    | within timescale* | within a {span} | inside a {span}
  `),
  /** How many of them, where that starts a text. */
  many: list(`
    # | #% of | #% of the | #% of our | #% of all | # in # | # in every # | # out of # | # of | # of #
    | # of the # | # of the | # of our | half the | half as many | half of | half of the | most | all | all #
    | all the | all of the | the | the # | more | fewer | at least # | at least # of | at least #% of
    | at least # of # | at least # of the # | a further # | # more | # fewer | over # | over #% of | more than #
    | fewer than # | nearly # | around # | up to # | an extra # | another # | a third of | two thirds of
    | a quarter of | # quarters of | # thirds of | # fifths of | share of | proportion of | percentage of
    | number of
  `),
  /** What services do with people: how many they reached, not what it changed. */
  processed: list(`
    screened | seen | assessed | reached | supported | trained | referred | registered | enrolled | contacted
    | visited | consulted | surveyed | interviewed | invited | engaged | involved | recruited | signposted
    | identified | booked | booked on | come | came | attend | attended | join | joined | take part | took part
    | taking part | sign up | on board | mentored | coached | tutored | counselled
  `),
};
