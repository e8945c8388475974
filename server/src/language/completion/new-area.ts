import type { Area, Draft } from "../../draft/draft.ts";
import { plans } from "../../draft/draft.ts";
import { actionBlanks } from "../../guidance/answers.ts";
import type { Row, Table } from "../../markdown/elements.ts";
import { rangeOf, sourceOf } from "../../markdown/place.ts";
import { literal } from "../../rules/common/fixes.ts";
import { columnsAbove } from "./column.ts";
import type { Fields } from "./fields.ts";
import { newAction } from "./new-action.ts";
import { newRow } from "./new-row.ts";

/** A new area of a plan with its first action, both in the plan's own shape; undefined in what is no plan. */
export function newArea(draft: Draft, line: number, fields: Fields): string | undefined {
  if (!plans.includes(draft.kind)) return undefined;
  const { eol } = draft.markdown;
  const heading = headingAfter(draft, fields);
  const actions =
    newTable(draft, line, fields, heading.number) ?? newAction(draft, line, fields, heading.number);
  return [heading.text, ...(actions === undefined ? [] : [actions])].join(eol + eol);
}

interface NewHeading {
  readonly text: string;
  /** The number of the new area, where areas have any. */
  readonly number: string | undefined;
}

const first = { marks: "## ", before: "Area for priority action ", between: ": " };

/** The heading of the last area, with the next number and its own words left out. */
function headingAfter(draft: Draft, fields: Fields): NewHeading {
  const written = draft.areas.map((area) => headingOf(draft, area)).filter((text) => text !== undefined);
  const [, marks, title = ""] = /^(#{1,6}\s+)(.*)$/u.exec(written.at(-1) ?? "") ?? [];
  if (marks === undefined)
    return { text: numbered(first.marks + first.before, "1", first.between, fields), number: "1" };
  const parts = /^((?:[\p{L}-]+ ){0,4}(?:no\.? ?)?)(\d{1,2}|[A-H](?![\p{L}]))([\s:.)–—-]*)/u.exec(title);
  if (!parts) return { text: literal(marks) + fields.free(actionBlanks.area), number: undefined };
  const [, before = "", number = "", between = ""] = parts;
  const next = /\d/u.test(number)
    ? String(Number(number) + 1)
    : String.fromCharCode(number.charCodeAt(0) + 1);
  return { text: numbered(marks + before, next, between, fields), number: next };
}

function numbered(before: string, number: string, between: string, fields: Fields): string {
  return (
    literal(before + number + (between.trim() === "" ? `${between.trimEnd()} ` : between)) +
    fields.free(actionBlanks.area)
  );
}

/** The line of an area's heading; undefined where it is named elsewhere, as in a column. */
function headingOf({ markdown }: Draft, { place }: Area): string | undefined {
  const { line } = rangeOf(place).start;
  const from = markdown.offsetAt({ line, character: 0 });
  const text = markdown.text.slice(from, from + 400).split(/\r?\n/u, 1)[0] ?? "";
  return text.startsWith("#") ? text : undefined;
}

/** The head of the plan's own table of actions, or the usual one where it has no action yet, with a first row. */
export function newTable(draft: Draft, line: number, fields: Fields, area?: string): string | undefined {
  const { markdown, actions } = draft;
  const row = actions.findLast(({ shape }) => shape === "row")?.element;
  if (!row && actions.length > 0) return undefined;
  const at = row && rangeOf(row).start.line;
  const columns = at === undefined ? undefined : columnsAbove(markdown, at);
  const head = columns ? headOf(columns.table, columns.header) : usualHead;
  const cells = columns ? newRow(draft, line, columns, fields, area) : usualRow(fields, area);
  return cells === undefined ? undefined : [...head, cells].join(markdown.eol);
}

/** As a person reads it in the source: the header and the delimiters. */
function headOf(table: Table, header: Row): string[] {
  const lines = sourceOf(table).split(/\r?\n/u);
  const [top = "", delimiters = ""] = lines;
  return [
    literal(header === table.header ? top : header.block.text.slice(header.from, header.to)),
    literal(delimiters),
  ];
}

const usualHead = [
  "| Ref | Action | Responsible organisation | Timescale | What will be different |",
  "| --- | --- | --- | --- | --- |",
];

function usualRow(fields: Fields, area = "1"): string {
  return `| ${[literal(`${area}.1`), fields.title(), fields.owner(), fields.date(), fields.measure()].join(" | ")} |`;
}
