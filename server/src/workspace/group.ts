import { plans } from "../draft/draft.ts";
import type { Draft } from "../draft/draft.ts";
import { membersOf, type Group, type Member } from "../draft/mentions/group.ts";
import type { Companion } from "../rules/rule.ts";
import type { Card, CardsIn } from "./catalogue.ts";
import { folderOf, subjectOf, type CompanionFinder, type Library } from "./companions.ts";

/**
 * Finds the drafts that share one numbering with a draft: the plan, the inspection report that it answers, and every
 * document in their folders whose plan that is. Where there is no plan, all those that answer the same report.
 */
export function groupFinder(
  library: Library,
  cardsIn: CardsIn,
  find: CompanionFinder,
): (path: string, draft: Draft) => Group {
  function drafts(folder: string, except = ""): Card[] {
    const known = library.folder(folder);
    return known ? cardsIn(folder, known, except) : [];
  }

  /** The plan that answers a report, where there is one only. */
  function planFor(report: Member): Member | undefined {
    const place = folderOf(report.path);
    const found = drafts(place).filter(
      (card) => isNumbering(card) && find(`${place}/${card.name}`, card).report?.path === report.path,
    );
    const [card, ...others] = found;
    return card && others.length === 0 ? memberAt(`${place}/${card.name}`) : undefined;
  }

  function memberAt(path: string): Member | undefined {
    const text = library.folder(folderOf(path))?.textOf(path.slice(folderOf(path).length + 1));
    const draft = text === undefined ? undefined : library.read(path, text);
    return draft && { path, draft };
  }

  return (path, draft) => {
    const own: Member = { path, draft };
    const beside = find(path, subjectOf(draft));
    const plan =
      isNumbering(draft) && !(draft.summary && beside.plan)
        ? own
        : draft.kind === "inspection-report"
          ? planFor(own)
          : member(beside.plan);
    const report =
      draft.kind === "inspection-report"
        ? own
        : (member(beside.report) ?? (plan && member(find(plan.path, subjectOf(plan.draft)).report)));
    const group: Group = { plan, report, others: [] };
    const places = new Set([own, plan, report].flatMap((each) => (each ? [folderOf(each.path)] : [])));
    const taken = new Set([path, ...membersOf(group).map((each) => each.path)]);
    const others = [...places].flatMap((place) =>
      drafts(place).flatMap((card): Member[] => {
        const at = `${place}/${card.name}`;
        if (taken.has(at) || !leansOn(at, card)) return [];
        return [memberAt(at)].filter((each) => each !== undefined);
      }),
    );
    const isAside = own !== plan && own !== report;
    return { ...group, others: [...(isAside ? [own] : []), ...others] };

    function leansOn(at: string, card: Card): boolean {
      if (card.kind === "inspection-report" || (isNumbering(card) && !card.summary)) return false;
      const { plan: itsPlan, report: itsReport } = find(at, card);
      if (plan) return itsPlan?.path === plan.path;
      return report !== undefined && itsPlan === undefined && itsReport?.path === report.path;
    }
  };
}

/** A plan gives its areas and actions numbers of its own. */
function isNumbering({ kind }: Pick<Draft, "kind">): boolean {
  return plans.includes(kind);
}

function member(companion: Companion | undefined): Member | undefined {
  return companion && { path: companion.path, draft: companion.draft };
}
