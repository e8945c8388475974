import {
  actionHeading,
  areaHeading,
  imperative,
  partNumber,
  progressHeading,
  purposes,
  type Purpose,
} from "../guidance/headings.ts";
import { once } from "../markdown/once.ts";
import { remembering } from "../markdown/remember.ts";
import { namesKind } from "./kind.ts";
import type { Section } from "./sections.ts";
import { countWords, numberOf } from "./wording.ts";

const longestTellingHeading = 14;
const longestHeading = 300;

/** "Slide 8: What's next?" */
const slide = /^(?:slide|page) \d{1,3} ?[:.–—-] ?/i;

/** A heading or lead-in as it is compared: lower case, without its number and its closing colon. */
export function plainHeading(text: string): string {
  const title = text.trim().slice(0, longestHeading).replace(slide, "");
  return title
    .slice(numberOf(title)?.length ?? 0)
    .toLowerCase()
    .replace(/[\s:.]+$/u, "");
}

/** What the text of a heading or lead-in says its part is for. */
export function purposeOfText(text: string): Purpose | undefined {
  return told(text).purpose;
}

interface Told {
  readonly purpose: Purpose | undefined;
}

const told = remembering((text): Told => ({ purpose: readPurpose(text) }));

function readPurpose(text: string): Purpose | undefined {
  const heading = plainHeading(text);
  if (countWords(heading) > longestTellingHeading || imperative.test(heading)) return undefined;
  return purposes.find(({ fits }) => fits.test(heading))?.purpose;
}

export const isAreaHeading = once((section: Section): boolean => {
  const title = section.title.trim();
  return areaHeading.test(title) || areaHeading.test(withoutNumber(title));
});

/** A title without the number of its part of the document. */
export function withoutNumber(title: string): string {
  return title.slice(numberOf(title)?.length ?? partNumber.exec(title)?.[0].length ?? 0);
}

/** What a section is for: by its own heading, else as the section it stands in. */
export function purposeOf(section: Section): Purpose | undefined {
  return ownPurpose(section) ?? (section.parent && purposeOf(section.parent));
}

const ownPurpose = once((section: Section): Purpose | undefined => {
  const { title, parent } = section;
  const isTitle = namesKind(title) && !(parent?.heading && progressHeading.test(title));
  const named = isAreaHeading(section) || actionHeading.test(title) || isTitle;
  return named ? undefined : purposeOfText(title);
});
