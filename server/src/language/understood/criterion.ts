import { passagesOf } from "../../draft/passages.ts";
import { stretchesOf } from "../../draft/stretches.ts";
import type { Stretch } from "../../draft/stretches.ts";
import { themesOf, type ToldTheme } from "../../draft/themes.ts";
import type { Kind } from "../../draft/draft.ts";
import { countWords } from "../../draft/wording.ts";
import { inEdition } from "../../guidance/editions.ts";
import type { Frame, Theme } from "../../guidance/frames/frames.ts";
import { alternativeProvisionAndGroups, criteria } from "../../guidance/requirements/criteria.ts";
import type { Position } from "../../markdown/position.ts";
import { counted, inSentence, listed, quoted } from "../../rules/common/wording.ts";
import { isAt } from "./understood.ts";
import type { Reading, Understood } from "./understood.ts";

/** The documents in which inspectors and partnerships evaluate. */
const readByCriteria: ReadonlySet<Kind> = new Set<Kind>(["self-evaluation", "inspection-report"]);
/** A heading or a cell with more words than this is about more than one criterion. */
const mostWords = 16;
const namesCriteria = /\bcriteri(?:on|a)\b|\bthemes?\b|\baspects?\b/iu;

/** The criteria of inspection that a heading is about, or a cell in a column of criteria: what inspectors look at. */
export function criteriaAt(position: Position, { draft, settings }: Reading): Understood[] {
  if (!readByCriteria.has(draft.kind)) return [];
  const stretch = stretchesOf(draft.root).find(({ words }) => isAt(words.range(), position));
  if (!stretch || !mayName(stretch) || countWords(stretch.words.text) > mostWords) return [];
  const { frame, edition } = settings;
  return themesIn(stretch.words.text, frame).map(({ theme, words }) => {
    const passages = passagesOf(draft).filter((passage) =>
      themesOf(passage, frame).some((each) => each.theme === theme),
    );
    return {
      range: stretch.words.range(),
      what: "Criterion",
      says: [
        `${listed(words.map(quoted))} ${words.length > 1 ? "are" : "is"} about ${theme.name} (${inSentence(frame.name)}).`,
        ...meaningOf(theme, frame),
        ...(theme.found
          ? [
              `In 100 inspections it was an area for improvement in ${String(theme.found.improvement)} and for priority action in ${String(theme.found.priority)}.`,
            ]
          : []),
        `${counted(passages.length, "passage of this document speaks", "passages of this document speak")} of it.`,
      ],
      wanting: [],
      source: { text: inEdition(theme.source, edition).text },
    };
  });
}

/** The themes that a text is about, or names as they are called here. */
function themesIn(text: string, frame: Frame): ToldTheme[] {
  const told = themesOf(text, frame);
  const named = frame.themes.filter((theme) => text.toLowerCase().includes(theme.name.toLowerCase()));
  const others = named.filter((theme) => !told.some((each) => each.theme === theme));
  return [...told, ...others.map((theme) => ({ theme, words: [theme.name] }))];
}

function mayName({ form, cell }: Stretch): boolean {
  if (form === "heading") return true;
  return cell !== undefined && namesCriteria.test(cell.header.cells[cell.column]?.words.text ?? "");
}

const requirements = [...criteria.requirements, ...alternativeProvisionAndGroups.requirements];
/** The paragraphs that list all criteria, and so tell nothing of one. */
const listing = new Set([31, 32, 34]);

/** What the paragraphs of a criterion ask, in our own words; not of those that are all that a narrower one has. */
function meaningOf(theme: Theme, { themes }: Frame): string[] {
  const own = paragraphsOf(theme);
  const narrower = themes.map(paragraphsOf).filter(({ length }) => length < own.length);
  const asked = own.filter((paragraph) => !narrower.some((paragraphs) => paragraphs.includes(paragraph)));
  return requirements
    .filter(({ source }) => {
      const paragraphs = ownParagraphs(source.paragraphs);
      return paragraphs.length <= 3 && paragraphs.some((paragraph) => asked.includes(paragraph));
    })
    .map(({ says }) => says);
}

function paragraphsOf({ source }: Theme): number[] {
  return source.document === "handbook" ? ownParagraphs(source.paragraphs) : [];
}

function ownParagraphs(paragraphs: readonly number[]): number[] {
  return paragraphs.filter((paragraph) => !listing.has(paragraph));
}
