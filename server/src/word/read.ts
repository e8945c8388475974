import type { Element, Nodes } from "hast";
import type { Block } from "./blocks.ts";
import { collector } from "./collector.ts";
import { readComments } from "./comments.ts";
import { attribute, hasClass, isHidden, partOf, styled, textIn } from "./elements.ts";
import { footnoteLink } from "./footnotes.ts";
import type { OutlineLevels } from "./headings.ts";
import { pictureNote, type LeftOut } from "./left-out.ts";
import { itemMark } from "./marks.ts";
import { inItem, inList, inParagraph, placeIn, type Place } from "./places.ts";
import { fromWingdings, raised } from "./symbols.ts";
import { readTable } from "./tables.ts";

const apart = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html main nav p pre section summary".split(
    " ",
  ),
);

/** The parts of a page, in order. What is left out is counted in `left`. */
export function readBlocks(nodes: readonly Nodes[], left: LeftOut, outline: OutlineLevels): Block[] {
  const page = collector();

  const walk = (node: Nodes, at: Place): void => {
    if (node.type === "text") words(node.value, at);
    else if (node.type === "element" && !isAside(node, left)) element(node, placeIn(node, at));
  };
  const inside = (node: Element, at: Place): void => {
    for (const child of node.children) walk(child, at);
  };
  const block = (node: Element, at: Place): void => {
    page.close();
    inside(node, at);
    page.close(at);
  };
  const words = (text: string, at: Place): void => {
    page.add({ type: "words", text: at.wingdings ? fromWingdings(text) : text, ...at.look }, at);
  };

  const element = (node: Element, at: Place): void => {
    const { tagName } = node;
    if (isInserted(node)) left.insertions++;
    if (styled(node, "mso-list") === "ignore" || hasClass(node, /^list-mark$/)) mark(node, at);
    else if (tagName === "br") lineBreak(node, at);
    else if (tagName === "img" || tagName === "v:imagedata") picture(node, at);
    else if (tagName === "input") checkbox(node, at);
    else if (tagName === "a") link(node, at);
    else if (tagName === "hr") rule(at);
    else if (tagName === "table") table(node);
    else if (tagName === "ul" || tagName === "ol") block(node, inList(node, at));
    else if (tagName === "li") block(node, inItem(node, at));
    else if (apart.has(tagName)) block(node, inParagraph(node, at, outline, page.blocks.at(-1)));
    else if ((tagName === "sup" || tagName === "sub") && isNumber(node))
      words(raised(textIn(node), tagName), at);
    else inside(node, at);
  };

  /** The number of an item; on a heading it is the first of its words. */
  const mark = (node: Element, at: Place): void => {
    const text = itemMark(textIn(node));
    if (at.item && !at.item.taken && at.heading === undefined) at.item.mark = text;
    else if (text) words(`${text} `, at);
  };
  const lineBreak = (node: Element, at: Place): void => {
    if (styled(node, "page-break-before") === "always") page.close();
    else page.add({ type: "break" }, at);
  };
  const rule = (at: Place): void => {
    page.close();
    if (!at.notes && page.blocks.at(-1)?.type !== "rule") page.put({ type: "rule" });
  };
  const table = (node: Element): void => {
    page.close();
    page.put(...readTable(node, (nodesOfCell) => readBlocks(nodesOfCell, left, outline), left));
  };
  const picture = (node: Element, at: Place): void => {
    // A picture of one dot counts who has read a message.
    if (attribute(node, "width") === "1" || attribute(node, "height") === "1") return;
    left.pictures++;
    const note = pictureNote(attribute(node, "alt") || attribute(node, "o:title"));
    page.add({ type: "words", text: page.midLine() ? ` ${note}` : note }, at);
  };
  const checkbox = (node: Element, at: Place): void => {
    if (attribute(node, "type").toLowerCase() === "checkbox")
      page.add({ type: "words", text: node.properties.checked ? "☒ " : "☐ " }, at);
  };
  const link = (node: Element, at: Place): void => {
    const href = attribute(node, "href").trim();
    const note = footnoteLink(href);
    if (note?.back) page.isFootnote(note.key);
    else if (note) page.add({ type: "footnote", key: note.key, text: textIn(node).trim() }, at);
    else if (/^(?:https?|mailto|tel):/i.test(href)) inside(node, { ...at, look: { ...at.look, href } });
    else {
      if (href !== "" && !href.startsWith("#")) left.fileLinks++;
      inside(node, at);
    }
  };

  for (const node of nodes) walk(node, { look: {}, lists: 0 });
  page.close();
  return [...page.blocks];
}

const skipped = new Set(
  "head style script title meta link base xml noscript template button select textarea iframe".split(" "),
);
const drawings = new Set("svg math canvas object embed video audio".split(" "));

/** What is no part of the page; what an author would miss is counted. */
function isAside(node: Element, left: LeftOut): boolean {
  const { tagName } = node;
  if (skipped.has(tagName) || isHidden(node)) return true;
  const part = partOf(node);
  if (drawings.has(tagName)) left.drawings++;
  else if (tagName === "del" || hasClass(node, /^(?:msoDel|TrackChangeTextDeletion)$/)) left.deletions++;
  else if (part === "comment-list") left.comments.push(...readComments(node));
  else if (part === "header" || part === "footer")
    left.margins.push(textIn(node).replace(/\s+/g, " ").trim());
  else return hasClass(node, /^(?:MsoCommentReference|msocomanchor)$/);
  return true;
}

function isInserted(node: Element): boolean {
  return (
    (node.tagName === "ins" || hasClass(node, /^TrackChangeTextInsertion$/)) && textIn(node).trim() !== ""
  );
}

/** Figures, and not the mark of a footnote, which is a link. */
function isNumber(node: Element): boolean {
  const isLinked = node.children.some((child) => child.type === "element" && child.tagName === "a");
  return !isLinked && /^\d+$/.test(textIn(node));
}
