import type { Source } from "./sources.ts";

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
export function cite({ title, published }: Edition, ...paragraphs: readonly number[]): Source {
  const last = paragraphs.at(-1);
  const others = paragraphs.slice(0, -1);
  const numbers = others.length > 0 ? `paragraphs ${others.join(", ")} and ${last}` : `paragraph ${last}`;
  return { document: "handbook", text: `${title}, ${published}, ${numbers}`, paragraphs };
}

/** The edition that the rules go by. */
export const edition = november2022;

/** Cites paragraphs of the edition that the rules go by. */
export function handbook(...paragraphs: readonly number[]): Source {
  return cite(edition, ...paragraphs);
}
