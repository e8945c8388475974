import { list } from "./phrases.ts";

/** A before and an after, or how things stand against others. */
export const comparisons = list(`
  from # … to # | from # … to {bound} # | from the … to # | from # to n* | # of # (# of # | # a {span} to # | #% to #%
  | # in # to # in # | # to nil | # to zero | # to none | (# … now | (# in | (baseline | (currently | baseline #
  | currently # | target # | target of # | now # | # now) | up from | down from | rose from | it was # | was #
  | than in # | than # {span} | than last year | a year ago | a year earlier | a year before | year* ago
  | year* earlier | year on year | last year | previous year | compared with | compared to | against #
  | against a | national* | england average | statistical neighbours | as others | than others | that of other*
  | same … as | twice as | twice the | twice that | twice what | as many … as | than other* | than their | than in | than those | than expected
  | less likely | more likely | (#: # | by #% | by # {span} | by # p* | rose by # | fell by # | up by #
  | down by # | cut by # | reduced by # | increased by # | improved by # | dropped by # | grew by # | risen by #
  | fallen by # | by half | by a third | by a quarter | by a fifth | have stopped | has stopped | altogether
`);

/** Which way things move, or how good they are. */
export const directions = list(`
  rise | rises | rose | risen | fall | falls | fell | fallen | reduc* | increas* | improv* | decreas* | declin*
  | drop* | halve* | halving | doubl* | narrow* | widen* | grew | grown | fewer | less | more | higher | lower
  | better | worse | below | above | come down | no more than | at least | held | too many | too long | too late
  | too few | too often | still | remain* | not yet | high | low | good | poor | well | cleared | as a result
  | only # | no longer | do not | does not | # times | sooner | earlier | later | poorer | stronger | weaker
  | inconsistent | rarely | never | often
`);

/** How many of all there are. */
export const shares = list(`
  #% | % of | proportion of | percentage of | number of | half of | a third | two thirds | a quarter of
  | quarters of | a fifth | # in # | # of # | # out of # | most | majority | few | nearly all | almost all
  | none
`);

/** A change that is still to come, whatever brings it. */
export const changesToCome = list(`
  will transform | will be improved | will be reduced | will be raised | will be shortened | will be strengthened
  | will be cut | will be increased | will be boosted | will be enhanced | will be transformed | will be better | will be happier | will be safer | will be calmer | will be easier | will be quicker
  | will be faster | will be shorter | will be stronger | will be healthier | will be fewer | will be less | will be lower
  | will be higher | will be more | will all be | will come down | will go down | will go up | will drop
  | will improve | will boost | will raise | will shorten | will change how | will change the way | will change lives
  | will no longer | will never | will feel | will thrive | will flourish | will achieve | will attend more | will attend better
  | will wait less | will have better | will have more | will have fewer | will mean | will make … difference | set to improve
  | set to fall | set to rise | bound to improve | bound to help | should be better | should feel | should soon
`);

/** What is expected to come of something: not yet a finding. */
export const expectations = [
  ...changesToCome,
  ...list(`
  will lead | will improve | will help | will ensure | will enable | will reduce | will result | will make
  | will support | will mean | will give | will allow | will notice | will see | will get | will receive
  | will reach | will fall | will rise | will feel | will benefit | will then | will also | will increase
  | will bring | will no longer | will only | should lead | should improve | should reduce | should mean
  | should help | should result | should make | should see | should get | would mean | would lead | would help
  | would allow | likely to lead | likely to reduce | likely to improve | likely to mean | likely to result
  | likely to help | expected to | we expect | hoped | we believe … will | we are confident | anticipate*
  | once in place | once embedded
`),
];

/** What is hoped for or intended: not yet a finding. */
export const hopes = [
  ...expectations,
  ...list(`
    will be | will have | should _ | aim to | aims to | aim is | aimed at | our aim | we want | intend*
    | plan to | plans to | our vision | ambition | we hope | we believe | committed to | too early to
  `),
];

/** A heading over what is still to come. */
export const lookingAhead = list(`
  will | expected | intended | intend | want | wanted | aim | aims | planned | future | next | hope | hoped
  | ambition* | vision | target* | ahead | to come | coming
`);

/** A claim that something moved. Wordings that are as often a wish or a name ("improve", "reduced timetable") are left out. */
export const movements = list(`
  rose | has risen | have risen | is rising | are rising | fell | has fallen | have fallen | is falling
  | are falling | came down | has come down | have come down | is coming down | are coming down | gone down
  | went down | gone up | went up | dropped | has dropped | have dropped | declined | decreased | increased
  | improved | is improving | are improving | continues to improve | continue to improve | getting better
  | got better | getting worse | got worse | was reduced | were reduced | has reduced | have reduced
  | is reducing | are reducing | continues to reduce | continue to reduce | continues to fall
  | continue to fall | continues to rise | continue to rise | reduced the | reduced wait* | reduced absence*
  | reduced exclusion* | reduced suspension* | narrowed | is narrowing | widened | shortened | a reduction in
  | reductions in | an improvement in | improvements in | an increase in | a decrease in | a rise in
  | a fall in | fewer {families} .. are | fewer {families} .. have | fewer {families} .. wait
  | fewer {families} .. need | more {families} .. are | more {families} .. have | more {families} .. get
  | more {families} .. attend | more {families} .. feel | wait less | waits are shorter | seen sooner
  | seen faster | seen more quickly | many more {families} | far more {families} | many fewer {families}
  | far fewer {families} | supports more {families} | reaches more {families} | helps more {families}
  | supporting more {families} | reaching more {families} | helping more {families} | are up | is up | are down
  | is down | much shorter | much quicker | much better | has got better | have got better | has got worse
  | have got worse | faster $ | quicker $ | more quickly $ | better than they were | more {families} than ever | more {families} than before | faster than before
  | quicker than before | better than before | than ever before | have shortened | has shortened | are shorter | are quicker
`);

/** What families do, get or go through, whatever service it is of. */
export const felt = list(`
  take-up | uptake | use of | children | young people | pupils | students | families | parents | carers
  | referrals | appeals | complaints | tribunals | exclusions | suspensions | absence | absences | attendance
  | waits | waiting times
`);

/** How much moved is said after all, or it is not the area that says so. */
export const measuredOrReported = list(`
  by a # | by half | by nearly | by almost | by over | by more than | by about | doubled | trebled | halved
  | # {span} sooner | # {span} earlier | # {span} less | # {span} shorter | a third | a quarter | a fifth
  | fell through | fell behind | fell short | fell to us | fell out | dropped out | inspectors | inspection
  | area* for improvement | asked us to | nationally | across england | if | whether | unless
`);

/** How something stands: an evaluation, though it gives no figure. */
export const evaluations = list(`
  not yet | not enough | too few | too many | too slow* | too long | too late | too often | inconsistent*
  | uneven | patchy | variable | weak | weaker | weakest | strongest | not good enough | falls short
  | well enough | has not worked | did not work | works well | worked well | made a difference
  | made no difference | make a difference | as a result | has led to | have led to | led to | meant that
  | means that | because of this | show that | shows that | showed that | found that | tell us | told us
  | say that | said that | report that | reported that | evidence of impact | what we learnt | we learnt
  | we learned | impact has been | impact was | impact is | difference it made | remains a concern
  | is a concern | we do not know | we do not yet know | does not yet
`);

/** Said openly: nobody can tell yet what is different, or it stands elsewhere. */
export const notKnownYet = list(`
  not known | unknown | not yet | none yet | none so far | nothing yet | nothing so far | too early | too soon | do not know
  | don't know | cannot tell | can't tell | cannot say | no difference | not measured | we have begun to count | worse | none
  | as above | as in | see | same as | no data | no figures | no evidence | awaiting data | data awaited | data to follow
`);

/** A heading over what was done, beside which another part says what came of it. */
export const tellsOfDoing = list(`
  we did | we have done | have we done | we've done | was done | been done | done so far | did we do
  | actions taken | action taken | activity | activities | what we do | our offer | recent developments
  | developments | what has changed | what is new | what's new | since … inspection | since … self-evaluation
  | since … met | changes since | changes to | timeline | key events | our services | services we offer
  | governance | how we work | how we are organised | structure* | achievements | milestones
`);

/** A heading over how the document itself came to be. */
export const madeBy = list(`
  this document | this self-evaluation | this report | this version | how we wrote | how it was written | agreed by
  | approved by | approval | sign-off | signed off | version control | document control | consulted
`);

/** How big the area is and who lives there: background, neither impact nor activity. */
export const background = list(`
  ^ nationally | most common | primary need | areas of need | aged # to # | aged #-# | under # | have an ehc*
  | had an ehc* | have an education, health | had an education, health | with an ehc* … in january
  | population | growing number of | rising number of | increasing number of | there are # | has # … schools
  | have # … schools | are on sen support | were at sen support
`);
