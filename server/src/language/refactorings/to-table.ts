import { columnRole } from "../../draft/roles.ts";
import { imperative } from "../../guidance/headings.ts";
import { plans } from "../../guidance/kinds.ts";
import { rangeOf } from "../../markdown/place.ts";
import { touches } from "../places.ts";
import type { Card, Told } from "./card.ts";
import { columnsFor, holdsAll, tablesOf } from "./columns.ts";
import { isFilled } from "./extents.ts";
import { cardsBeside } from "./found-cards.ts";
import { counted, rewriting, type Offer } from "./refactoring.ts";
import { tableOf } from "./table-of-cards.ts";

/** Writes actions that are headings or items as rows of a table, with the columns of the plan's other tables. */
export const toTable: Offer = ({ draft, range }) => {
  if (!plans.includes(draft.kind)) return [];
  const here = draft.actions.find((action) => touches(rangeOf(action.place), range));
  const found = here && cardsBeside(here, draft);
  if (!found?.cards.every(isPlain)) return [];
  const { cards, extent } = found;
  const usual = tablesOf(draft);
  const columns = usual.find((each) => holdsAll(cards, each));
  const what =
    cards.length === 1 ? "this action as a row" : `these ${counted(cards.length, "action")} as rows`;
  const how = columns ? " with the columns that this draft uses" : "";
  return [
    {
      name: "toTable",
      title: `Write ${what} of a table${how}`,
      mayAlter: true,
      edits() {
        const { markdown } = draft;
        const whole = { start: markdown.positionAt(extent.from), end: markdown.positionAt(extent.to) };
        const before = isFilled(whole.start.line - 1, markdown) ? "\n" : "";
        const after = isFilled(whole.end.line + 1, markdown) ? "\n" : "";
        return [rewriting(whole, before + tableOf(cards, columns ?? columnsFor(cards, usual[0])) + after)];
      },
    },
  ];
};

/** A row with nothing but some words may be taken for the end of the row above, unless they plainly begin an action. */
function isPlain({ id, told, title }: Card): boolean {
  const isTold = id !== undefined || told.length > 0 || imperative.test(title);
  return isTold && told.every(meansTheSame);
}

/** A column so headed tells what the label tells; an area would be that of the rows below as well. */
function meansTheSame({ label, role }: Told): boolean {
  return role !== "area" && (label === undefined || columnRole(label) === (role ?? "context"));
}
