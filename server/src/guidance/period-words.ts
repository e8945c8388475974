/** How a text says of what time it speaks. */
import { list } from "./phrases.ts";

export const periodLists = {
  month:
    list(`january | february | april | june | july | august | september | october | november | december | jan
    | feb | apr | jun | jul | aug | sept | sep | oct | nov | dec`),
  /** Months that are other words too. */
  wordmonth: list("march | mar | may"),
  season: list("spring | summer | autumn | winter"),
  span: list(`week | weeks | month | months | term | terms | quarter | quarters | year | years | half term
    | school year | academic year | financial year | calendar year`),
};

/** A time is named, or the sentence says that it speaks of the day on which it was written. */
export const periodPhrases = list(`
  {month} | in {wordmonth} | by {wordmonth} | since {wordmonth} | to {wordmonth} | from {wordmonth}
  | of {wordmonth} | during {wordmonth} | and {wordmonth} | until {wordmonth} | last {wordmonth} | this {wordmonth}
  | end of {wordmonth} | late {wordmonth} | early {wordmonth} | mid-{wordmonth} | # {wordmonth} | {wordmonth} #
  | {wordmonth}'s | {season} term | this {season} | last {season} | in {season} | by {season} | since {season}
  | {season} # | half term | christmas | easter | q1 | q2 | q3 | q4 | quarter one | quarter two | quarter three
  | quarter four | first quarter | second quarter | third quarter | fourth quarter
  | this {span} | last {span} | past {span} | previous {span} | next {span} | same {span} | final {span}
  | last # {span} | past # {span} | previous # {span} | first # {span} | first {span} | over # {span}
  | # {span} ago | # {span} earlier | # {span} before | # {span} later | # {span} on | # {span} running
  | a {span} ago | a {span} earlier | a {span} before | a {span} later | a {span} on | {span} before last
  | the {span} before | in # year* | in # terms
  | in the {span} | in year | over the {span} | during the {span} | for the {span} | year to date | full year
  | year on year | reporting period | this period
  | currently | now | today | at present | at the moment | as at | as of | at the time of writing | to date | so far
  | latest | most recent | most recently | recently | already | still | at the last count | before covid
  | before the pandemic | since covid | since the pandemic | since the inspection | at the inspection
  | at the time of the inspection | since our last | since the last
`);

/** A line that dates the figures around it or in the whole document. */
export const dataStatements = list(`
  figures are | figures below | figures here | figures in | all figures | data are | data is | data in | all data
  | unless we say | unless stated | unless otherwise | unless it says | unless another | position at | position as at
  | snapshot | as at | correct at | correct on | taken from | reporting period | numbers are | numbers in
`);
