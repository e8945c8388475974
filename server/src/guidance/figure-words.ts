/** What figures count in these documents. */
import { list } from "./phrases.ts";

export const figureLists = {
  counted:
    list(`child | children | young people | young person | pupil* | student* | learner* | families | parents
    | carers | parent carers | ehc plans | ehcps | plans | requests | assessments | appeals | complaints | referrals
    | exclusions | suspensions | tribunals | annual reviews`),
  places: list(`
    school | schools | nurseries | settings | colleges | academies | childminders | practices | providers | employers
  `),
  /** What places are counted for having done. */
  taken: list(`
    signed | joined | adopted | taken up | taken part | completed | received | earned | gained | achieved | met | used
    | introduced | trained | committed | agreed | applied | opted | chosen
  `),
  lengths: list("weeks | months | years | days | school days | working days"),
  waiting: list("wait | waits | waited | waiting | longest | median"),
};

/** A share, a count or a wait. */
export const figurePhrases = list(`
  #% | # {counted} | # of the # {counted} | # of our # {counted} | # more {counted} | # fewer {counted}
  | # new {counted} | # {places} have {taken}
  | # # {counted} | # # {places} have {taken} | # {places} have now {taken} | # of {places} have {taken} | {waiting} .. # {lengths} | # {lengths} .. {waiting}
`);

/** What is asked for, hoped for or laid down, and no finding: it has no date of its own. */
export const askedFigures = list(`
  target* | ambition | aim | aims | aimed | goal | should | must | will | would | at least | no more than
  | statutory | standard is | required | requirement | duty | duties | expected | expectation | trajectory
  | tolerance | threshold | milestone | aged | ages | age range | out of # | such as | for example | e.g
  | each week | each month | each term | each half term | each year | every week | every month | every term
  | every year | a week | a month | a term | weekly | monthly | termly | quarterly | twice a | once a
`);
