import type { Draft } from "../../draft/draft.ts";
import { columnRole, plainLabel } from "../../draft/roles.ts";
import { walk } from "../../draft/sections.ts";
import type { Role } from "../../guidance/labels.ts";
import type { Table } from "../../markdown/elements.ts";
import type { Card, Told } from "./card.ts";
import { cellText, isRegular, unitsOf } from "./tables.ts";

/** The columns of a table that is to be written. */
export interface Columns {
  readonly headings: readonly string[];
  /** Where the actions are told. */
  readonly action: number;
  /** Where their numbers stand; undefined where they stand in front of the actions. */
  readonly number: number | undefined;
}

const who = "Responsible organisation";
const when = "By when";

/** How what is told without a label is headed. */
const usual: ReadonlyMap<Role | undefined, string> = new Map<Role, string>([
  ["owner", who],
  ["end", when],
  ["measure", "What will be different"],
]);

/** The heading of what is told in some words. */
export function headingOf({ label, role }: Told): string {
  return label ?? usual.get(role) ?? "";
}

/** The columns of each table of actions in a draft, those of the narrowest first. */
export function tablesOf(draft: Draft): Columns[] {
  if (!draft.actions.some(({ shape }) => shape === "row")) return [];
  return [...walk(draft.root)]
    .flatMap(({ elements }) => elements)
    .flatMap((element) => (element.type === "table" && isRegular(element) ? columnsOf(element, draft) : []))
    .sort((a, b) => a.headings.length - b.headings.length);
}

function columnsOf(table: Table, draft: Draft): Columns[] {
  const [unit] = unitsOf(table, draft);
  const roles = table.header.cells.map(({ words }) => columnRole(words.text));
  if (!unit || roles.includes("area")) return [];
  const { title } = unit.actions[0];
  const action = unit.rows[0].cells.findIndex(({ from, to }) => title.from >= from && title.from <= to);
  const id = roles.indexOf("id");
  const number = id < 0 || id === action ? undefined : id;
  return action < 0 ? [] : [{ headings: table.header.cells.map(cellText), action, number }];
}

/** There is a column for all that the cards tell. */
export function holdsAll(cards: readonly Card[], { headings }: Columns): boolean {
  const keys = new Set(headings.map(plainLabel));
  const roles = new Set<Role | undefined>(headings.map(columnRole));
  const isHeld = ({ label, role }: Told): boolean =>
    (label !== undefined && keys.has(plainLabel(label))) || (role !== undefined && roles.has(role));
  return cards.every(({ told }) => told.every(isHeld));
}

/** Columns for what some cards tell, with numbers and actions headed as in another table; who and when in any case. */
export function columnsFor(cards: readonly Card[], other: Columns | undefined): Columns {
  const isNumbered = cards.some(({ id }) => id !== undefined);
  const number = other?.number === undefined ? "Ref" : (other.headings[other.number] ?? "Ref");
  const action = other?.headings[other.action] ?? "Action";
  const told = new Map<string, string>();
  for (const each of cards.flatMap((card) => card.told))
    told.set(plainLabel(headingOf(each)), headingOf(each));
  const roles = new Set(cards.flatMap((card) => card.told.map(({ role }) => role)));
  const isTimed = (["start", "end", "revised", "original"] as const).some((role) => roles.has(role));
  const missing = [...(roles.has("owner") ? [] : [who]), ...(isTimed ? [] : [when])];
  const headings = [...(isNumbered ? [number] : []), action, ...told.values(), ...missing];
  return { headings, action: isNumbered ? 1 : 0, number: isNumbered ? 0 : undefined };
}
