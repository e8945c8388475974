/** What a new answer, action or area holds until its author fills it in. What stands in [ ] is to be filled in. */

export const actionBlanks = {
  title: "[what will be done]",
  owner: "[name of the organisation]",
  timescale: "[day, month and year]",
  measure: "[the change for children, young people or families, from what to what]",
  area: "[the words of the inspection report]",
} as const;

/** What each kind of evidence should tell. */
export const evidenceBlanks: readonly { readonly label: string; readonly asks: string }[] = [
  { label: "Data", asks: "the figure, where it comes from, its date, and what it was before" },
  { label: "Audits and reviews", asks: "what was looked at, by whom, when, and what it showed" },
  {
    label: "Children and young people",
    asks: "who was asked, when, what they said, and what changed because of it",
  },
  {
    label: "Parents and carers",
    asks: "who was asked, when, what they said, and what changed because of it",
  },
  { label: "Complaints and appeals", asks: "how many, in which period, what about, and what was learnt" },
  { label: "Staff", asks: "who was asked, when, and what they said about the difference for children" },
];

/** An answer to question 1, and what there is of it in a theme. */
export const impactBlank =
  "[what is better or worse for children and young people than a year ago, with the figure before and after]";

/** A measure or a statement of impact, piece by piece. */
export const impactPieces = [
  "From ",
  "[figure before]",
  " to ",
  "[figure now or aimed at]",
  " (",
  "[source, date]",
  "), so that ",
  "[what is different for children, young people or families]",
] as const;
