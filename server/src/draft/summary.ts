import { inAny } from "./in-parts.ts";
import type { Paragraph } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { walk, type Section } from "./sections.ts";

/** Ways of saying that owners, dates and measures stand in a fuller plan elsewhere. */
const elsewhere: readonly RegExp[] = [
  /\b(?:full|fuller|detailed|complete|longer) (?:\p{L}+ ){0,5}plans?\b[^.\n]{0,60}\b(?:can be (?:found|read|seen)|is (?:available|published|on|here|at)|are (?:available|published)|sets? out (?:who|the owners?|owners)|has (?:the )?(?:owners|dates)|names (?:who|the)|lies|sits)\b/iu,
  /\b(?:more )?detailed (?:delivery |action |implementation )?plans?\b[^.\n]{0,40}\b(?:lies?|sits?|stands?|is held|are held) (?:beneath|behind|under|below|elsewhere)/i,
  /\b(?:who|owners?|leads?|dates?|timescales?)\b[^.\n]{0,60}\b(?:are|is|stand|set out|can be found) in (?:the|our) (?:full|detailed|main|longer)\b/i,
  /\b(?:work|actions?) (?:is|are) set out in (?:the|our) (?:written statement|wsoa|priority action plan|full)/i,
  /\bhere is what is in (?:the|our) plan\b|\b(?:the|our) plan\b[^.\n]{0,60}\blists the steps\b/i,
  /\bthis (?:page|document|leaflet|version|text) is (?:an?|the|only an?|just an?) (?:short |easy[- ]read |public )?summary\b/i,
  /\bthis is (?:an?|the|only an?|just an?) (?:short |easy[- ]read |public |family )?(?:summary|easy[- ]read version) of (?:the|our)\b/i,
  /\b(?:it|this (?:page|document|leaflet|roadmap|version)) (?:goes|belongs|is to be read|should be read) (?:together )?(?:with|alongside|beside) (?:the|our) [^.\n]{0,40}\bplan\b/i,
];
/** One of these words is in whatever fits any of them. */
const telling =
  /full|detailed|complete|longer|in (?:the|our) main|set out in|here is what|lists the steps|summary|easy.read version|goes|belongs|be read/i;

const titled = /\b(?:summary|easy[- ]read|plan on a page|at a glance|(?:the|a) short version)\b/i;

/** The document says of itself that it is a summary of a fuller plan. */
export function isSummary(root: Section): boolean {
  const [title] = root.children;
  return (title !== undefined && titled.test(title.title)) || pointsToPlan(walk(root));
}

const pointsToPlan = inAny(({ elements }: Section): boolean =>
  elements.some((element) => element.type === "paragraph" && saysElsewhere(element)),
);

const saysElsewhere = once(
  ({ words: { text } }: Paragraph): boolean =>
    telling.test(text) && elsewhere.some((fits) => fits.test(text)),
);
