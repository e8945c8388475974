import { finder, fold } from "../guidance/phrases.ts";
import { partLists, partOf, togetherWords } from "../guidance/part-words.ts";
import type { Block } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { remembering } from "../markdown/remember.ts";
import type { Draft } from "./draft.ts";
import type { Voices } from "./evidence.ts";
import { bodyOf, isForum, isOfYoungPeople } from "./partners.ts";
import { manyRows, rowByRow } from "./row-by-row.ts";

const children = finder(partOf.children, partLists);
const parents = finder(partOf.parents, partLists);
const together = finder(togetherWords);
/** "From children's to adult services" is from none of them. */
const ofServices = /\bchildren's (?=to |and adult|services|social|homes?|hospital|trust|commission)/gu;
const inspectors = /(?<!young )\binspectors?\b/u;

/** Whether a plan shows that these had a part in it: in its words, among the owners of its actions or its partners. */
export function partTakenIn({ markdown, actions, frontMatter }: Draft): Voices {
  // Block by block: an edit changes one of them.
  const said = partTakenInAny(markdown.blocks, partTakenInBlock);
  if (said.children && said.parents) return said;
  const owners = actions.flatMap((action) => action.owners).flatMap((owner) => [bodyOf(owner), owner.text]);
  const bodies = [...owners, ...frontMatter.partners];
  return {
    children: said.children || owners.some((name) => groupOfChildren.test(name) && isOfYoungPeople(name)),
    parents: said.parents || bodies.some(isForum),
  };
}

const partTakenInBlock = once((block: Block) => partTakenInAny(manyRows(block), partTakenInRows));

const partTakenInRows = remembering((rows) => partTakenInAny(rowByRow(rows), partTakenInRow));

/** With the bar that parts a row from the next one, as no statement goes on into that. */
const partTakenInRow = remembering((row) => findPartTaken(`${row}\n|`));

/** Not "Children's Services" and "Youth Justice". */
const groupOfChildren =
  /\b(?:voices?|forum|parliament|council|panel|advisers|inspectors|ambassadors|together)\b/i;

/**
 * Whether a text shows that children and young people, and that parents and carers, had a part in what it tells of, or
 * are to judge it: they say, choose, read, train, are asked.
 */
export function findPartTaken(text: string): Voices {
  // A cell and a line are a statement each.
  const statements = text.split(/\|(?=\s)|\n(?=\s*(?:\n|[-*•|#]|\d))|(?<=[.!?])\s/u);
  return partTakenInAny(statements, partTakenInStatement);
}

function partTakenInStatement(written: string): Voices {
  const statement = fold(written).replace(ofServices, " ");
  // What families told the inspectors is no part in the plan.
  if (inspectors.test(statement)) return { children: false, parents: false };
  const both = together.isIn(statement);
  return { children: both || children.isIn(statement), parents: both || parents.isIn(statement) };
}

/** What some parts tell together: one after the other is looked at until all is told. */
function partTakenInAny<Part>(parts: readonly Part[], partTakenIn: (part: Part) => Voices): Voices {
  const told = { children: false, parents: false };
  for (const part of parts) {
    const { children, parents } = partTakenIn(part);
    told.children ||= children;
    told.parents ||= parents;
    if (told.children && told.parents) break;
  }
  return told;
}
