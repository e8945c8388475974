/** An edition of the inspection handbook. Later editions have other paragraph numbers, so each is cited with its name. */
export interface Edition {
  readonly title: string;
  readonly published: string;
  /** What a self-evaluation must cover, in the edition's own words. */
  readonly questions: Readonly<Record<1 | 2 | 3, string>>;
}

export const november2022: Edition = {
  title: "Ofsted and CQC handbook",
  published: "November 2022",
  questions: {
    1: "What do you know about the impact of your arrangements for children and young people with SEND?",
    2: "How do you know what impact your arrangements for children and young people with SEND are having?",
    3: "What are your plans for the next 12 months to improve the experiences and outcomes of children and young people with SEND?",
  },
};

/** Cites paragraphs of an edition: "Ofsted and CQC handbook, November 2022, paragraphs 183 and 184". */
export function cite({ title, published }: Edition, ...paragraphs: readonly number[]): string {
  const last = paragraphs.at(-1);
  const others = paragraphs.slice(0, -1);
  const numbers = others.length > 0 ? `paragraphs ${others.join(", ")} and ${last}` : `paragraph ${last}`;
  return `${title}, ${published}, ${numbers}`;
}

/** The edition that the rules go by. */
export const edition = november2022;

/** Cites paragraphs of the edition that the rules go by. */
export function handbook(...paragraphs: readonly number[]): string {
  return cite(edition, ...paragraphs);
}

/** What advisers of the DfE and NHS England asked of one area's plan: what is different now, and how is it known? */
export const adviserReview =
  "DfE and NHS England advisers’ review of the Wolverhampton written statement of action, November 2022";

/** What the first thirty inspections criticised. */
export const oneYearOn = "Ofsted and CQC, Local area SEND inspections: one year on, October 2017";
