import { list } from "./phrases.ts";

/** Those whom a small count could give away. */
export const children = list(`
  children and young people | young people and children | children | child | young people | young person
  | young adults | young adult | pupils | pupil | students | student | learners | learner | boys | boy | girls
  | girl | babies | baby | toddlers | toddler | teenagers | teenager | siblings | cyp | infants | young men
  | young man | young women | young woman | interns | leavers | under-fives
  | permanent exclusions | permanent exclusion | admissions | hospital admissions | hospital admission
  | inpatient admissions | inpatient admission
`);

/** These, of one child: "one pupil referral unit" counts no pupil. */
export const oneChild = list(
  "child | young person | young adult | pupil | student | learner | boy | girl | baby | toddler | teenager | young man | young woman",
);

/** Words that may stand between the count and the children. */
export const modifiers = list(`
  young | younger | older | looked after | disabled | autistic | deaf | blind | primary | secondary | school | more
  | other | further | new | additional | local | vulnerable | adopted | excluded | female | male | black | asian
  | white | roma | gypsy | traveller | refugee | such | unaccompanied | send | sen | sixth form | nursery
  | reception | special school | college | different | named | individual | known | separate | of our | of the
  | of these | of those | of its | of their | of all | year # | of # | of the # | of our # | of these # | of those #
  | disabled young | resident | very young | sick | hearing impaired | visually impaired | nonverbal
`);

/** Other things that are counted: where one of them was counted last, "four were late" is about those. */
export const others = list(`
  school* | famil* | parent* | carer* | plan | plans | case | cases | meeting* | session* | board* | audit* | place
  | places | staff | officer* | provider* | setting* | therapist* | psychologist* | action* | recommendation* | area
  | areas | team* | service* | appeal* | complaint* | request* | assessment* | review* | letter* | event* | survey*
  | governor* | hub* | centre* | clinic* | week* | month* | year* | day* | hour* | report* | reply | replies | post
  | posts | college* | trust* | nurs* | practice* | household* | placement* | referral* | teacher* | senco* | employer*
  | measure* | milestone* | risk* | tribunal* | contract* | response* | question* | record* | home | homes | people
`);

/** Before a number: not a count of these children, or one that says no more than a limit. */
export const notCounted = list(`
  fewer than | less than | under | below | up to | at most | no more than | not more than | more than | over
  | at least | a maximum of | a minimum of | every | each | per | any | no | not | between | or | age | aged | ages
  | year | years | stage | stages | tier | level | levels | band | phase | group | groups of | class of | classes of
  | pairs of | theme | priority | area | question | outcome | aim | table | section | part | step | goal | page
  | chapter | figure | appendix | annex | row | strand | point | recommendation | action | ambition | room for
  | place for | places for | space for | spaces for | home for | homes for | house for | unit for | base for
  | provision for | flat for | class for | bed for | beds for | bus for | taxi for | minibus for | centre for | shared by | support for
  | mother of | father of | parent of | parents of | mum of | dad of | families with | family with | parents with
  | mother with | household with | spoke to | spoke with | met | met with | interviewed | talked to | talked with | asked
  | heard from | surveyed | audited | tracked | sampled | followed | shadowed | observed | listened to | stories of
  | story of | voices of | views of | files of | files for | records of | journeys of | journey of | studies of
  | study of | drawn by | written by | designed by | chaired by | led by | made by | said by | films of | film of
  | quotations from | quotes from | just | if | when | than one | imagine | suppose
`);

/** After the children: a share, not a count; or children who speak for others, and not a count of cases. */
export const notCases = list(`
  at a time | said | say | says | told | tell | tells | wrote | write
  | asked | ask | asks | put it | described | describe | explained | sit | sits | sat | serve | serves | chair
  | chairs | chaired | cochair* | co-chair* | presented | present | spoke | speak | opened | designed | drew
  | named it | chose | took part | take part | interview | judge | inspect | trained | were trained | joined
  | join | attend each | attend every | from the forum | as members | are members | is a member | who sit | who sits
  | on the … board | on the … panel | on our … board | on each panel | on every panel | on every board | on each board
  | helped | help | commented | visit | visited schools
`);

/** Right after the children: they are part of a name for something else. */
export const notPeople = list(`
  referral | protection | voice* | premium | council* | parliament* | panel* | passport* | profile* | survey*
  | centre* | service* | homes | group* | forum* | nurse* | social work* | minder* | development | support plan*
  | appeal* | round* | polic* | criteria | officer* | team* | authorit* | code | arrangement*
`);

/** A sentence with one of these is about cases that were looked into, or about people who take part. */
export const lookedInto = list(`
  audit* | sampl* | case stud* | case file* | dip sample* | mystery shop* | interview panel* | youth board
  | youth council | shadow board | young inspectors | ambassador* | fictional | names have been changed | focus group*
`);

/** Before a count of children, when something else is counted: "parents of 60 children". */
export const notThemselves = list(`
  parents of | parent of | families of | families with | families for | carers of | plans of | plans for | cases of
  | schools of | schools with | schools for | places for | requests for | reports on | reports for | records of
  | audit of | audits of | teachers of | staff for | by | reviews of | reviews for | assessments of | asked about
`);

/** In the heading of a column or a row whose figures are not numbers of children. */
export const spareHeads = list(`
  % | per cent | percent | percentage | rate | rates | share | proportion | average | mean | median | week* | day*
  | month* | hour* | minute* | age | ages | term* | plan | plans | schools | cost* | score* | rank* | rating*
  | target* | ambition | aim | goal | by 20# | session* | ref | number of times | risk | likelihood | priority | say
  | said | tell | feel | told | who say | change | difference | ratio | per # | points | grade* | places | visits
`);

/** The head of a first column whose rows are groups of children. */
export const groupHeads = list(`
  ^ cohort* $ | ^ group* $ | ^ {kind} group* $ | ^ groups of {children} $ | ^ group of {children} $ | ^ characteristic* $
  | ^ category $ | ^ categories $ | ^ need $ | ^ needs $ | ^ {kind} need* $ | ^ need type $ | ^ type of need $ | ^ ward* $
  | ^ localit* $ | ^ gender $ | ^ sex $ | ^ ethnicit* $ | ^ age $ | ^ ages $ | ^ phase $ | ^ stage $
`);

/** What kind of group, or of need. */
export const groupKinds = list(
  "age | year | vulnerable | pupil | ethnic | primary | main | area of | priority",
);

/** The head of a column that counts children by the help that they have. */
export const helpHeads = list(`
  ^ sen support $ | ^ send support $ | ^ on sen support $ | ^ at sen support $ | ^ ehc plan $ | ^ ehc plans $ | ^ ehcp $
  | ^ ehcps $ | ^ with an ehc plan $ | ^ with ehc plan $ | ^ with an ehcp $ | ^ with ehcp $ | ^ with a plan $ | ^ no send $
  | ^ number at sen support $ | ^ number with an ehc plan $ | ^ number with an ehcp $ | ^ education, health and care plan $
`);
