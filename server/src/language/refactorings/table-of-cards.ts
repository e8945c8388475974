import { knownRole, columnRole, plainLabel } from "../../draft/roles.ts";
import { numberOf } from "../../draft/wording.ts";
import type { Card, Told } from "./card.ts";
import { headingOf, type Columns } from "./columns.ts";
import { rowText } from "./tables.ts";

/** A table with a row for each card. What has no column gets one of its own. */
export function tableOf(cards: readonly Card[], { headings, action, number }: Columns): string {
  const columns = headings.map((heading) => ({
    heading,
    role: columnRole(heading),
    key: plainLabel(heading),
  }));
  const columnOf = (told: Told, filled: ReadonlyMap<number, string>): number => {
    const { label, role } = told;
    const key = label === undefined ? undefined : plainLabel(label);
    const isFree = (at: number): boolean => at !== action && at !== number && !filled.has(at);
    const same = columns.findIndex((column, at) => isFree(at) && column.key === key);
    const like = columns.findIndex((column, at) => isFree(at) && role !== undefined && column.role === role);
    if (same >= 0 || like >= 0) return same >= 0 ? same : like;
    const heading = headingOf(told);
    columns.push({ heading, role: knownRole(heading) ?? "context", key: plainLabel(heading) });
    return columns.length - 1;
  };
  const rows = cards.map((card) => {
    const filled = new Map<number, string>();
    if (number !== undefined && card.id !== undefined) filled.set(number, card.id);
    filled.set(action, cellOf([number === undefined ? numbered(card) : card.title, ...card.more]));
    for (const told of card.told) filled.set(columnOf(told, filled), cellOf(told.lines));
    return { filled, comments: card.comments };
  });
  const texts = rows.map(({ filled, comments }) => {
    const cells = columns.map((_, at) => filled.get(at) ?? "");
    return rowText([...cells.slice(0, -1), [cells.at(-1), ...comments].filter(Boolean).join(" ")]);
  });
  const header = rowText(columns.map(({ heading }) => escaped(heading)));
  return [header, rowText(columns.map(() => "---")), ...texts].join("\n");
}

/** "Action 1.2: …", where the number is read from that. */
function numbered({ id, title, whole }: Card): string {
  if (id === undefined) return title;
  return numberOf(whole)?.id === id ? whole : `Action ${id}: ${title}`;
}

function cellOf(lines: readonly string[]): string {
  return escaped(lines.join("<br>"));
}

function escaped(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replace(/(?<!\\)\|/g, "\\|");
}
