import { list } from "./phrases.ts";

/** A before and an after, or how things stand against others. */
export const comparisons = list(`
  from # … to # | from # … to {bound} # | from the … to # | from # to n* | # a {span} to # | #% to #%
  | # in # to # in # | # to nil | # to zero | # to none | (# … now | (# in | (baseline | (currently | baseline #
  | currently # | target # | target of # | now # | # now) | up from | down from | rose from | it was # | was #
  | than in # | than # {span} | than last year | a year ago | a year earlier | a year before | year* ago
  | year* earlier | year on year | last year | previous year | compared with | compared to | against #
  | against a | national* | england average | statistical neighbours | as others | than others | that of other*
  | same … as | twice | as many … as | than other* | than their | than in | than those | than expected
  | less likely | more likely | by #
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
  | had an education, health | with an ehc* … in january | population | growing number of | rising number of
  | increasing number of | there are # | has # … schools | have # … schools | are on sen support
  | were at sen support
`);
