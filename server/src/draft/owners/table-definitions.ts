import type { Row, Table } from "../../markdown/elements.ts";
import { commonNames } from "./common-names.ts";
import type { Definition, Part } from "./definitions.ts";

import { readList } from "./list.ts";
import { isAbbreviation } from "./vocabulary.ts";

const glossaryHeads = /^(?:terms?|abbreviations?|acronyms?|initials|words?|letters|short(?: form)?|abbr)\b/i;
const nameHeads = /^(?:names?|members?|attendees?|present|apologies)\b/i;

/** Glossaries ("Term | Meaning") and lists of people ("Name | Role | Organisation"). */
export function definedInTable(table: Table, part: Part): Definition[] {
  const heads = texts(table.header);
  if (glossaryHeads.test(heads[0] ?? "") || part === "glossary") {
    return [...(glossaryHeads.test(heads[0] ?? "") ? [] : [table.header]), ...table.rows].flatMap((row) =>
      inGlossary(texts(row)),
    );
  }
  const named = heads.findIndex((head) => nameHeads.test(head));
  const unheaded = heads.every((head) => head === "");
  if (named < 0 && !unheaded && part !== "people") return [];
  const rows = named < 0 && !unheaded ? [table.header, ...table.rows] : table.rows;
  return rows.flatMap((row) => inPeople(texts(row), Math.max(0, named)));
}

function texts(row: Row): string[] {
  return row.cells.map((cell) => cell.words.text.replace(/\s+/g, " ").trim());
}

function inGlossary([short = "", long = ""]: readonly string[]): Definition[] {
  return short === "" || long === "" || short.length > 60 ? [] : [{ is: "short", short, long }];
}

/** "Ann Hartley | Head of Service, AWC": the person, and the post, belong to AWC. */
function inPeople(cells: readonly string[], at: number): Definition[] {
  const [person] = readList(cells[at] ?? "", commonNames);
  if (person?.type !== "person") return [];
  const others = cells
    .filter((_, i) => i !== at)
    .flatMap((cell) => (cell.length > 160 ? [] : readList(cell, commonNames)));
  const organisation =
    person.organisation ?? others.find((other) => other.organisation !== undefined)?.organisation;
  if (organisation === undefined) return [];
  const name = person.text.split(",")[0] ?? person.text;
  const post = others.find((other) => other.type === "post");
  const title = post?.organisation === undefined ? post?.text : post.text.split(/, (?=[^,]*$)/)[0];
  return [
    { is: "member", name, type: "person", organisation },
    ...(title !== undefined && (title.includes(" ") || isAbbreviation(title))
      ? [{ is: "member", name: title, type: "post", organisation } as const]
      : []),
  ];
}
