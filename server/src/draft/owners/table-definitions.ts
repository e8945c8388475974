import type { Row, Table } from "../../markdown/elements.ts";
import { startsUpper } from "../../markdown/letters.ts";
import { columnRole } from "../roles.ts";
import { commonNames } from "./common-names.ts";
import type { Definition, Part } from "./definitions.ts";
import { readList } from "./list.ts";
import { memberOf } from "./members.ts";
import { isAbbreviation } from "./vocabulary.ts";

/** What a column tells of somebody. */
type Column = "short" | "meaning" | "name" | "post" | "body";

const heads: readonly (readonly [Column, RegExp])[] = [
  [
    "short",
    /^(?:terms?|abbreviations?|acronyms?|initials|words?|letters|codes?|keys?|short(?: form| name)?|abbr)\b/i,
  ],
  ["meaning", /^(?:meanings?|in full|full\b.*|(?:what it )?(?:stands for|means)|definitions?|explanation)$/i],
  [
    "name",
    /^(?:names?|members?|attendees?|present|apologies|who|(?:lead |named )?(?:persons?|people|officers?)|leads?|post[ -]?holders?|contacts?|represented by)\b/i,
  ],
  ["post", /^(?:posts?|roles?|job|titles?|designations?|positions?)\b/i],
  [
    "body",
    /^(?:organisations?|bod(?:y|ies)|employers?|employed by|agenc(?:y|ies)|partners?|represent\w*|works (?:for|at)$|for$|from$)/i,
  ],
];

/** Keys to initials and words, and lists of people and posts; a table of actions tells nothing of this kind. */
export function definedInTable(table: Table, part: Part): Definition[] {
  const header = texts(table.header);
  if (header.some((head) => ["action", "milestone", "risk"].includes(columnRole(head)))) return [];
  const columns = header.map((head) => heads.find(([, fits]) => fits.test(head))?.[0]);
  const isHeaded = columns.some((column) => column !== undefined);
  const isKey = columns.includes("short") || part === "glossary";
  const isOfPeople =
    columns.includes("name") ||
    header.every((head) => head === "") ||
    part === "people" ||
    columns.includes("post");
  if (!isKey && !isOfPeople) return [];
  const rows = isHeaded || header.every((head) => head === "") ? table.rows : [table.header, ...table.rows];
  const body = columns.indexOf("body");
  let above = "";
  return rows.flatMap((row) => {
    const cells = texts(row);
    above = cells[body] || above;
    if (body >= 0) cells[body] = above;
    return [...(isOfPeople || isKey ? members(cells, columns) : []), ...(isKey ? short(cells, columns) : [])];
  });
}

function texts(row: Row): string[] {
  return row.cells.map((cell) => cell.words.text.replace(/\s+/g, " ").trim());
}

/** "AH | Ann Hartley | AWC": the abbreviation, and what it stands for; in either order where no heading tells. */
function short(cells: readonly string[], columns: readonly (Column | undefined)[]): Definition[] {
  const headed = columns.indexOf("short");
  const at = headed >= 0 ? headed : !isAbbreviation(cells[0] ?? "") && isAbbreviation(cells[1] ?? "") ? 1 : 0;
  const others = cells.map((cell, i) => ({ cell, column: columns[i] })).filter((_, i) => i !== at);
  const of = (...wanted: (Column | undefined)[]): string[] =>
    wanted.flatMap((each) => others.filter(({ column }) => column === each).map(({ cell }) => cell));
  const told = of("meaning", "name", "post");
  const parts = [...(told.length > 0 ? told : of(undefined).slice(0, 1)), ...of("body")];
  const long = parts.filter((part) => part !== "").join(", ");
  const given = cells[at] ?? "";
  return given === "" || long === "" || given.length > 60 ? [] : [{ is: "short", short: given, long }];
}

/** "Ann Hartley | Head of Service | AWC": the person, and the post, belong to AWC. */
function members(cells: readonly string[], columns: readonly (Column | undefined)[]): Definition[] {
  const isStrict = !columns.includes("name") && (columns.includes("post") || columns.includes("short"));
  const read = cells.map((cell, i) =>
    cell.length > 160 || (isStrict && !columns[i]) ? [] : readList(cell, commonNames),
  );
  const others = read.filter((_, i) => columns[i] !== "short").flat();
  const inNames = columns.includes("name") ? (read[columns.indexOf("name")] ?? []) : others;
  const people = inNames.filter(({ type }) => type === "person");
  const [person] = people;
  if (columns.includes("name") && !person) return [];
  const body =
    person?.organisation ??
    read[columns.indexOf("body")]?.[0]?.organisation ??
    others.find((each) => each.sure && each !== person && startsUpper(each.organisation ?? ""))?.organisation;
  const posts = people.length > 1 ? [] : read.flat().filter(({ type }) => type === "post");
  return [...people, ...posts].flatMap((each) => {
    const organisation = each.organisation ?? (people.length > 1 ? undefined : body);
    return organisation === undefined ? [] : memberOf(organisation, each);
  });
}
