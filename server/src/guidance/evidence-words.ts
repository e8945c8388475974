import { list } from "./phrases.ts";

/** Each kind of evidence with the words a message uses for it. */
export const evidenceKinds = {
  data: "data",
  audit: "audits",
  survey: "surveys",
  feedback: "what families, children or young people say",
  observation: "visits and observation",
  review: "peer or outside review",
  complaints: "complaints and appeals",
  staff: "the views of staff",
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/** Lists that the phrases below call for by name. */
export const evidenceLists = {
  children: list(`
    child | children | children's | young person | young people | young people's | young man | young men
    | young woman | young women | young adult* | pupil* | pupils' | student* | learner* | cyp | interns
    | leavers | care leavers | care leavers' | teenager* | youngsters | boy | boys | girl | girls | under-#s
    | #-year-olds
  `),
  parents: list(`
    parent* | carer* | mother* | father* | mum | mums | dad | dads | grandparent* | family | families
    | families' | family's | pcf
  `),
  staff: list(`
    staff | senco* | sendco* | teacher* | headteacher* | heads | practitioner* | professional* | clinician*
    | therapist* | social worker* | case officer* | schools | settings | workforce
  `),
  tells: list(`
    say | says | said | saying | told | tell us | tells us | tell the | tell our | show us | showed us
    | showed how | put it | voted | ranked | chose | kept diaries | kept a diary | made a film | chaired
    | sit on | sits on | sat on | helped to write | helped write | were heard | are heard | complained | praised
    | is asked | was asked | mentioned | call it | called it | report that | reported that | report feeling
    | describe* | felt | feel | feels | think | asked for | asked us | answered | replied | responded | fed back
    | wrote | scored | rated | rate it | rate the | rate their | rate our | want | wanted | raised | were asked
    | are asked | were interviewed | were surveyed | were consulted | are satisfied | were satisfied
    | completed the … survey | filled in | shared their | gave their
  `),
  opinions: list(`
    views | feedback | voice | voices | story | stories | comments | poll* | diaries | drawings | film | letters
    | exit interview* | listening day* | listening event* | evening* | own words | reports | survey*
    | wellbeing survey* | attitude survey* | voice survey* | health survey* | focus group* | interviews
    | concerns | satisfaction | experiences | questionnaire* | testimony | reviewers | editors
  `),
  /** Active only where they follow at once: "children's plans are reviewed" is nobody's voice. */
  acts: list(`
    inspected | reviewed | visited | tested | graded | drew | spoke | talked | explained | chose | interviewed
    | asked | took part in | ran
  `),
  asks: list(`
    asked | ask | asks | interviewed | interview* of | poll of | polled | messages from | message from
    | letters from | emails from | cards from | notes from | questionnaire* to | survey* to | text* to | phoned
    | phone calls to | calls from | answered by | completed by | filled in by | written by | made by | rated by
    | scored by | read by | read with | chosen by | led by | said by | raised by | day* with | evening* with
    | interview* with | surveyed | survey of | survey for | survey with | spoke to | spoke with | speak to
    | speak with | spoken to | talked to | talk to | talked with | listened to | listen to | listening to
    | heard from | hear from | heard directly from | hear directly from | met with | meetings with | consulted
    | consulted with | consultation with | engagement with | engaged with | views of | views from | voice of
    | voices of | feedback from | comments from | conversations with | calls to | ring | rang | workshop* with
    | session* with | focus group* with | event* with | stories from | quotes from | told by | responses from
    | replies from | survey responses from | experience* of | testimony of | gathered from | questionnaires from
  `),
};

/** In order: words that an earlier kind has taken are not there for a later one. Kind `none` is no evidence. */
export const evidenceWords: readonly {
  readonly kind: EvidenceKind | "none";
  readonly phrases: readonly string[];
}[] = [
  {
    kind: "none",
    phrases: list(`
      track record* | data protection | data sharing | data-sharing | data officer* | data analyst* | data team*
      | data system* | data breach* | audit committee | audit tool* | feedback form* | appeals officer*
      | internal audit team | quality assurance officer* | quality assurance lead* | quality assurance manager*
      | quality assurance framework* | quality assurance tool*
    `),
  },
  {
    kind: "feedback",
    phrases: list(`
      young inspector* | youth inspector* | young auditor* | young evaluator* | young reviewer*
      | young commissioner* | peer researcher*
    `),
  },
  {
    kind: "staff",
    phrases: list(`
      staff survey* | senco survey* | sendco survey* | workforce survey* | headteacher* survey*
      | school* survey* | teacher* survey* | survey of # {staff} | survey of {staff} | survey of all {staff}
      | surveyed # {staff} | {staff} told us | {staff} tell us | {staff} say | {staff} said
      | {staff} report that | feedback from {staff} | views of {staff} | staff feedback | staff views
      | exit interview* | staff focus group*
    `),
  },
  {
    kind: "survey",
    phrases: list(`survey* | questionnaire* | # replies | # respondents | # responses | n = #`),
  },
  {
    kind: "review",
    phrases: list(`
      peer review* | peer challenge* | peer team* | peer visit* | peer moderation | external review*
      | external view | external challenge | external evaluation | external moderat* | external audit*
      | externally moderated | independent review* | independent evaluation | independent audit*
      | local government association | lga | adviser* … visit* | notes of visit* | note of visit* | dfe adviser*
      | nhs england adviser* | improvement adviser* | monitoring visit* | monitoring inspection* | ofsted | cqc
      | inspection* | inspectors | sector-led improvement | healthwatch | critical friend* | stocktake*
      | moderated by | moderators | university | national network of parent carer forums
      | council for disabled children
    `),
  },
  {
    kind: "audit",
    phrases: list(`
      audit* | case file* | file review* | case review* | dip sampl* | dip-sampl* | sampled | sampling
      | a sample of | quality assurance | quality assured | quality-assured | deep dive* | thematic review*
      | case tracking | tracked cases | practice week* | moderation | moderated | scrutiny of plans
    `),
  },
  {
    kind: "complaints",
    phrases: list(`
      complaint* | compliments | tribunal* | appeals | mediation | ombudsman | lgsco | disagreement resolution
      | pals
    `),
  },
  {
    kind: "observation",
    phrases: list(`
      learning walk* | mystery shop* | mystery call* | mystery visit* | observation* | observed | walkthrough*
      | 15 steps | school visits | visits to … school* | visits to … provider* | visits to … setting*
      | visits to every | visits to all | assurance visit* | provider visits
    `),
  },
  {
    kind: "feedback",
    phrases: list(`
      feedback | focus group* | listening event* | coffee morning* | consultation* | engagement event*
      | case stud* | you said | views of {children} | views of {parents} | views of … {parents}
      | views of … {children} | voice of {children} | {children} .. {tells} | {parents} .. {tells}
      | {asks} {children} | {asks} {parents} | {asks} .. {children} | {asks} .. {parents} | parent carer forum*
      | parent/carer forum* | pcf | youth forum* | youth parliament | youth council* | youth panel*
      | youth voice | young people's forum* | young people's panel* | young inspectors | youth inspectors
      | pupil voice | student voice | {parents} stor* | {children} stor* | exit card* | sendiass | sendias
      | send iass | interviews
    `),
  },
  {
    kind: "data",
    phrases: list(`
      data | dataset* | dashboard* | scorecard* | sen2 | sen 2 | census | statutory return* | care return
      | data return* | returns | monitoring return* | monthly return* | quarterly return* | kpi*
      | key performance indicator* | performance report* | performance information | performance indicators
      | management information | statistic* | statistical neighbours | benchmark* | jsna
      | joint strategic needs assessment | needs assessment data | tracker* | matched sample*
      | september guarantee | destination* call* | waiting list report* | exclusions list | attendance figures
      | exam results | test results | figures | registers | register check* | attendance register* | records
      | tracking of | outcome score* | insight report* | # measures | # indicators | outcome measures
      | local area send report
    `),
  },
];

/** Bodies through which children and young people speak, by what they are. */
export const childrenGroups = list(`
  youth assembl* | young assembl* | young people's assembl* | youth cabinet* | youth committee*
  | youth reference group* | young researcher* | peer researcher* | young reporter* | young evaluator*
  | young auditor* | young editor* | young trainer* | youth forum* | youth parliament* | youth council*
  | youth panel* | youth board* | youth voice | youth group | youth send panel | youth send forum
  | send youth forum* | send youth panel* | send youth council | young people's forum* | young people's panel*
  | young people's board | young people's group | young people's council | young people's network
  | youth ambassador* | youth advis* | youth inspector* | youth commissioner* | young inspector* | young advis*
  | young ambassador* | young commissioner* | young reviewer* | young leaders | young champions
  | children in care council | children's panel | school council* | student council* | pupil council*
  | pupil voice | student voice | participation group* | group of young people | group of # young people
  | panel of young people | panel of # young people | group of # pupils | group of # to # year-olds
  | group of #-#-year-olds | panel of # to # year-olds
`);

/** Bodies through which parents and carers speak, by what they are. */
export const parentGroups = list(`
  parent carer forum* | parent/carer forum* | parent and carer forum* | parents and carers forum*
  | parents and carers' forum* | parent carers forum* | parents' forum* | parent forum* | carers' forum
  | parent carer council* | parent carer voice | parent-carer forum* | pcf | sendiass | sendias | send iass
  | parent champion* | parent rep* | parent advisory group | parents' assembl* | parents' group*
  | parents group* | parent group* | dads' group* | dads group* | mums' group* | parents' reference group*
  | parent reference group* | forum for parents | parents' council | parent panel* | parents' panel*
`);

/** In a sentence that names a group, these tell that the group was heard and not only present. */
export const heardWords = list(`
  survey* | feedback | fed back | view | views | told | tell | tells | said | say | says | asked | ask | asks
  | heard from | hear from | listen* | report | reports | reported | drop-in* | interview* | workshop*
  | consult* | replies | responses | replied | theme | themes | concern* | meets | meetings | events | visited
  | wrote | read | scored | rated | stories | experience* | questions | reviewed | raised | focus group*
  | findings | challenge* | evaluat* | monitor* | collect* | gather* | coffee morning* | helped to write
  | asks for | advice | minutes | letter* | poll* | calls | notes | comments | diary | diaries | film | voted
  | chose | inspected | ran | audit*
`);

/** What families say through complaints and open doors. */
export const parentVoices = list(`
  coffee morning* | complaint* | compliments | tribunal reason* | {parents} .. {tells} | {parents} {acts}
  | {parents} {opinions} | {parents}, {children} … {tells} | {parents}, {parents} … {tells}
  | {asks} {children}, … {parents} | views of … {parents} | {parents} and {children} {opinions}
  | {asks} {parents} | {asks} .. {parents}
`);

/** Children and young people speaking or being asked. */
export const childrenVoices = list(`
  {children} .. {tells} | {children} {acts} | {children}, {children} … {tells} | {children}, {parents} … {tells}
  | {asks} {parents}, … {children} | {children} {opinions} | {children} and {parents} {opinions}
  | {asks} {children} | {asks} .. {children}
`);

/** Somebody speaks whom a sentence just before has named: "Pupils visited two clinics. They told us ...". */
export const pronounVoices = list(`
  they {tells} | one {tells} | another {tells} | some {tells} | many {tells} | most {tells} | others {tells}
  | half {tells} | # {tells} | # of them {tells} | one of them {tells} | most of them {tells}
  | all of them {tells} | their {opinions} | asked them
`);

/** Nobody has been heard yet: what will be asked, or never was. */
export const unheardWords = list(`
  were told | was told | are told | is told | been told | be told | ^ ask | ^ interview | ^ ring | ^ listen
  | ^ consult | will ask | plan to ask | do not ask | did not ask | have not asked | never asked
  | strengthen* … voice* | amplif* … voice* | will feel | will say | will tell | will report | will be asked
  | will be heard | will have said | will describe | would feel | would say | would tell | should feel
  | should say | should tell | to be asked | able to say | able to tell | able to describe | able to explain | to feel that | to say that they
`);

/** Words that name parents by way of their children: not a voice of the children. */
export const parentsOfChildren = list(`
  {parents} of {children} | {parents} of .. {children} | {parents} with {children} | {parents} whose {children}
  | their child* | their son* | their daughter* | children's services | children's social care
  | children's commissioner* | director of children's
`);

/** Words that a youth group's own name tends to hold, or that follow it. */
export const groupWords: ReadonlySet<string> = new Set(
  list(`
    crew | group | panel | forum | squad | voice | voices | council | parliament | board | champions
    | ambassadors | reps | collective | club | changemakers | network | committee | our | my | we | us | speak
    | youth | young
  `),
);

/** A name with one of these words is another body's, or no name: "our parent carer forum, Barchester Council and …". */
export const otherBodies: ReadonlySet<string> = new Set(
  list(`
    council | icb | nhs | trust | board | sendiass | ofsted | cqc | school | schools | college | partnership
    | healthwatch | cabinet | dfe | headteachers | service | services | january | february | march | april | may
    | june | july | august | september | october | november | december | spring | summer | autumn | winter
    | centre | there | it | this | that | they | we | he | she
  `),
);

/** Kinds of evidence that show the same side, with what a message calls them and what it asks for beside them. */
export const evidenceGroups: readonly {
  readonly name: string;
  readonly kinds: readonly EvidenceKind[];
  readonly add: string;
}[] = [
  { name: "data", kinds: ["data"], add: "what audits, visits or reviews found about the quality of help" },
  {
    name: "audits and reviews",
    kinds: ["audit", "observation", "review"],
    add: "data on what has changed for children and young people",
  },
  {
    name: "views",
    kinds: ["survey", "feedback", "complaints", "staff"],
    add: "data and what audits or reviews found",
  },
];

/** The first column of a table that goes through the sources of what is known. */
export const sourceColumn =
  /^(?:(?:our|the|main|key|data|evidence|information) )*(?:sources?|evidence)(?: of (?:data|evidence|information|assurance))?$|^data ?sets?$|^what we (?:used|use|looked at|drew on)$|^where (?:it|this) comes from$/;
