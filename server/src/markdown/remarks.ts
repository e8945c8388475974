import alternativeText from "@double-great/remark-lint-alt-text";
import linkText from "@mapbox/remark-lint-link-text";
import unclearTexts from "@mapbox/remark-lint-link-text/banned.json" with { type: "json" };
import type { Heading as HeadingNode, Html as HtmlNode, Root } from "mdast";
import headingIncrement from "remark-lint-heading-increment";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Heading, Html, Place } from "./elements.ts";
import { parse } from "./parser.ts";
import { sourceOf } from "./place.ts";
import { remembering } from "./remember.ts";
import { findUnclearLinks, unclearLinkTexts } from "./unclear-links.ts";

/** Something that a rule of remark-lint says: where it stands, and its own message. */
export interface Remark {
  readonly place: Place;
  readonly message: string;
}

const headings = unified().use(headingIncrement).freeze();
const links = unified()
  .use(linkText)
  .use(() => findUnclearLinks)
  .freeze();
const images = unified()
  // Only what tells nothing: what a picture shows may be told in a sentence, at length, and as "Photo of …".
  .use(alternativeText, {
    "end-with-punctuation": false,
    "avoid-emoji": false,
    "character-length": false,
    "contains-unhelpful-word": false,
    "should-not-start-with": false,
  })
  .freeze();

/** Headings that leave out a level, the first of those below one heading. `elements` are the headings of a document in order, and its HTML. */
export function skippedLevels(elements: readonly (Heading | Html)[]): Remark[] {
  const levels = elements.map((element) =>
    element.type === "heading" ? element.depth : element.block.text.slice(element.from, element.to),
  );
  return skipsIn(JSON.stringify(levels)).flatMap(({ at, message }) => {
    const place = elements[at];
    return place ? [{ place, message }] : [];
  });
}

/** Of levels of headings and the HTML between them, as JSON: which of them leaves out a level. */
const skipsIn = remembering(
  (levels: string): readonly { readonly at: number; readonly message: string }[] => {
    const children = (JSON.parse(levels) as (HeadingNode["depth"] | string)[]).map(
      (level, at): HeadingNode | HtmlNode => {
        const position = { start: { line: at + 1, column: 1 }, end: { line: at + 1, column: 2 } };
        return typeof level === "number"
          ? { type: "heading", depth: level, children: [], position }
          : { type: "html", value: level, position };
      },
    );
    const file = new VFile();
    headings.runSync({ type: "root", children }, file);
    const told = new Set<string>();
    return file.messages.flatMap(({ line, reason, cause }) => {
      const above = typeof cause === "object" && cause && "line" in cause ? Number(cause.line) : 0;
      const same = `${above} ${reason}`;
      if (line === undefined || told.has(same)) return [];
      told.add(same);
      return [{ at: line - 1, message: reason }];
    });
  },
);

/** Links in a stretch of source whose words do not tell where they lead. */
export function unclearLinks(stretch: Place): Remark[] {
  return remarksOn(stretch, mayBeUnclear, knownLinks);
}

/** Only what a link ends with need be read: most texts need no parsing. */
function mayBeUnclear(source: string): boolean {
  return source.split("](").some((before, at, all) => at < all.length - 1 && endsUnclear(before));
}

/** After anything but a plain word, none can tell without parsing. */
function endsUnclear(words: string): boolean {
  const [last = ""] = /[a-z\d]*$/i.exec(words.slice(-longestWord)) ?? [];
  const ends = (text: string): boolean => text.endsWith(last.toLowerCase());
  return unclearTexts.some(ends) || unclearLinkTexts.some(ends);
}

/** Longer than any in those texts. */
const longestWord = 30;

/** Images in a stretch of source without words for those who do not see them, or with words that do not help. */
export function undescribedImages(stretch: Place): Remark[] {
  return remarksOn(stretch, mayHoldImage, knownImages);
}

const mayHoldImage = (source: string): boolean => source.includes("![");

type Found = readonly { readonly from: number; readonly to: number; readonly message: string }[];

const knownLinks = remembering((text) => remarksIn(text, links));
const knownImages = remembering((text) => remarksIn(text, images));
/** A longer stretch is not looked at: no paragraph has so many characters. */
const longest = 10_000;

function remarksOn(
  stretch: Place,
  mayHold: (source: string) => boolean,
  read: (text: string) => Found,
): Remark[] {
  const { block } = stretch;
  const text = sourceOf(stretch);
  if (text.length > longest || !mayHold(text)) return [];
  return read(text).map(({ from, to, message }) => ({
    place: { block, from: stretch.from + from, to: stretch.from + to },
    message,
  }));
}

function remarksIn(text: string, processor: typeof links | typeof images): Found {
  const file = new VFile();
  let tree: Root;
  try {
    tree = parse(text);
  } catch {
    return [];
  }
  processor.runSync(tree, file);
  return file.messages.flatMap(({ place, reason }) => {
    const [start, end] = place && "start" in place ? [place.start, place.end] : [place, place];
    return [{ from: start?.offset ?? 0, to: end?.offset ?? text.length, message: reason }];
  });
}
