import { plans } from "../../guidance/kinds.ts";
import type { Draft } from "../draft.ts";

/** One of the drafts of a group. `path` is where it is kept, as files are named there. */
export interface Member {
  readonly path: string;
  readonly draft: Draft;
}

/** Drafts that share one numbering: a plan, the inspection report that it answers, and what leans on the two. */
export interface Group {
  readonly plan: Member | undefined;
  readonly report: Member | undefined;
  readonly others: readonly Member[];
}

export function membersOf({ plan, report, others }: Group): Member[] {
  return [plan, report, ...others].filter((member) => member !== undefined);
}

/** The group of a draft that has nothing beside it. */
export function alone(member: Member): Group {
  const { kind } = member.draft;
  if (plans.includes(kind)) return { plan: member, report: undefined, others: [] };
  if (kind === "inspection-report") return { plan: undefined, report: member, others: [] };
  return { plan: undefined, report: undefined, others: [member] };
}
