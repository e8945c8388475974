/** Where a duty or a criticism comes from. */
export interface Source {
  /** As a message cites it: "Ofsted and CQC handbook, November 2022, paragraph 149". */
  readonly text: string;
  readonly document: Document;
  /** The paragraphs meant, where the document numbers them. */
  readonly paragraphs: readonly number[];
}

export type Document =
  | "handbook"
  | "adviser-review"
  | "highlight-report"
  | "one-year-on"
  | "two-years-on"
  | "nwadcs"
  | "cdc"
  | "area-send";

/** What advisers of the DfE and NHS England asked of one area's plan: what is different now, and how is it known? */
export const adviserReview = source(
  "adviser-review",
  "DfE and NHS England advisers’ review of the Wolverhampton written statement of action, November 2022",
);

/** How the same area reported to its board: risks, issues, dependencies and benefits, each with an owner and a date. */
export const highlightReport = source(
  "highlight-report",
  "Wolverhampton SEND highlight report to its partnership board, 2022",
);

/** What the first thirty inspections criticised. */
export const oneYearOn = source(
  "one-year-on",
  "Ofsted and CQC, Local area SEND inspections: one year on, October 2017",
);

/** What the first two years under the framework of 2023 found. */
export const twoYearsOn = source(
  "two-years-on",
  "Ofsted and CQC, Area SEND framework: findings from the first 2 years of inspections, June 2025",
);

/** What directors of children's services in the North West saw in their areas' reports. */
export const northWest = source(
  "nwadcs",
  "North West Association of Directors of Children’s Services, thematic overview of area SEND inspections, 2025",
);

/** What the Council for Disabled Children saw in the first reports. */
export const cdc = source(
  "cdc",
  "Council for Disabled Children, thematic analysis of local area SEND inspections, 2024",
);

/** What this tool itself needs, so that a document can be read. */
export function ownNeed(what: string): Source {
  return source("area-send", `Area SEND: ${what}`);
}

function source(document: Document, text: string): Source {
  return { document, text, paragraphs: [] };
}

/** Several sources as one line. */
export function citation(sources: readonly Source[]): string {
  return sources.map(({ text }) => text).join("; ");
}
