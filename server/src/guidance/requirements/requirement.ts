import type { Source } from "../sources.ts";

/** Something that the framework asks of a draft, or that inspectors and advisers criticise in one. */
export type Requirement = {
  /** For links: short, and of its own. */
  readonly id: string;
  readonly source: Source;
  /** What is asked or criticised, in our own words. */
  readonly says: string;
} & (
  | {
      /** The rules that look at it. */
      readonly rules: readonly [string, ...string[]];
    }
  | {
      /** Why no rule looks at it. */
      readonly none: string;
    }
);

/** Requirements about one thing, as `docs/coverage.md` lists them. */
export interface RequirementGroup {
  readonly title: string;
  readonly requirements: readonly Requirement[];
}
