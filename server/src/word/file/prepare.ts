import { statusColour } from "../colours.ts";
import type { LeftOut } from "../left-out.ts";
import type { Numbering } from "./numbering.ts";
import { inherited, type Styles } from "./styles.ts";
import { changed, encoded, tagsIn, valueOf, type Change, type Tag } from "./xml.ts";

/** Styles of our own, by which words that were put into a document are known again. */
export const ownStyles = { mark: "AreaSendMark", colour: "AreaSendColour" };

interface Paragraph {
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
}

/**
 * A document part of a Word file with written into it what its reader passes over: the numbers of lists and headings,
 * and the colours of cells. Counts what the reader leaves out: changes, charts, equations.
 */
export function prepared(xml: string, styles: Styles, numbering: Numbering, left: LeftOut): string {
  const changes: Change[] = [];
  const open = new Map<string, number>();
  const paragraphs: Paragraph[] = [];
  let fill: string | undefined;
  let inDeletedRow = false;
  const isIn = (name: string): boolean => (open.get(name) ?? 0) > 0;

  const number = (at: number): void => {
    const paragraph = paragraphs.at(-1);
    // What stands twice, for older programs, is read in its second form.
    const mark = paragraph && !isIn("mc:Choice") && !inDeletedRow && markOf(paragraph, styles, numbering);
    if (!mark) return;
    const run = `<w:r><w:rPr><w:rStyle w:val="${ownStyles.mark}"/></w:rPr><w:t>${encoded(mark)}</w:t></w:r>`;
    changes.push({ from: at, to: at, text: run });
  };

  for (const tag of tagsIn(xml)) {
    const { name, opens, closes, to } = tag;
    const last = paragraphs.at(-1);
    if (name === "w:p" && opens && !closes)
      paragraphs.push({ style: undefined, list: undefined, level: undefined });
    else if (name === "w:p" && closes && !opens) paragraphs.pop();
    else if (name === "w:pPr" && closes && !isIn("w:pPrChange")) number(to);
    else if (last && isIn("w:pPr") && !isIn("w:pPrChange")) readProperty(last, tag);
    else if (name === "w:tr") inDeletedRow = false;
    else if (name === "w:tc") fill = undefined;
    else if (name === "w:shd" && isIn("w:tcPr")) fill = valueOf(tag, "w:fill");
    else if (name === "w:tcPr" && closes && fill && statusColour(fill))
      changes.push({ from: to, to, text: told(fill) });
    else if (name === "w:fldSimple" && !(opens && closes))
      changes.push({ from: tag.from, to, text: opens ? "<w:smartTag>" : "</w:smartTag>" });
    else if (opens) inDeletedRow = count(tag, isIn, left) || inDeletedRow;
    if (opens !== closes) open.set(name, (open.get(name) ?? 0) + (opens ? 1 : -1));
  }
  return changed(xml, changes);
}

function readProperty(paragraph: Paragraph, tag: Tag): void {
  const value = valueOf(tag, "w:val");
  if (tag.name === "w:pStyle") paragraph.style = value;
  else if (tag.name === "w:numId") paragraph.list = value;
  else if (tag.name === "w:ilvl") paragraph.level = Number(value);
}

function markOf({ style, list, level }: Paragraph, styles: Styles, numbering: Numbering): string | undefined {
  const own = list ?? inherited(styles, style, ({ numbering: own }) => own);
  if (own === undefined || own === "0") return undefined;
  const depth =
    level ??
    inherited(styles, style, ({ numberingLevel }) => numberingLevel) ??
    (style && numbering.levelFor(own, style)) ??
    0;
  return numbering.next(own, Number(depth) || 0);
}

function told(fill: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${ownStyles.colour}"/></w:pPr><w:r><w:t>${encoded(fill)}</w:t></w:r></w:p>`;
}

const lost = new Set(["c:chart", "cx:chart", "dgm:relIds", "m:oMath", "w:altChunk", "w:contentPart"]);

/** Counts a change or what cannot be kept; says whether the row it stands in is deleted. */
function count(tag: Tag, isIn: (name: string) => boolean, left: LeftOut): boolean {
  const { name, closes } = tag;
  const ofRow = isIn("w:trPr");
  const counts = ofRow || !closes;
  if (isIn("w:rPr") || isIn("mc:Fallback")) return false;
  if (lost.has(name)) left.drawings++;
  else if (counts && (name === "w:ins" || name === "w:moveTo")) left.insertions++;
  else if (counts && (name === "w:del" || name === "w:moveFrom")) {
    left.deletions++;
    return ofRow;
  }
  return false;
}
