import { areaWords, chat, inspectionSigns, nearWords, otherWords, quoted } from "../guidance/kind-signs.ts";
import { field } from "../guidance/kinds.ts";
import { fold } from "../guidance/phrases.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";

/** Signs of what a text is about that are told from its words alone, each looked for block by block. */
export interface TextSigns {
  /** It is about children with special educational needs and disabilities. */
  readonly isOfField: () => boolean;
  /** It never says so in the field's own words, but comes near them more than once. */
  readonly isNearField: () => boolean;
  /** How often it speaks of them for each character. */
  readonly mentionsToACharacter: () => number;
  /** It speaks of bodies that share an area's work, and more so than of a school, adults or a whole council. */
  readonly isOfAnArea: () => boolean;
  /** It chats with its readers, as a newsletter does. */
  readonly isChat: () => boolean;
  /** How many signs of an inspection report it has. */
  readonly ofInspection: () => number;
}

interface Part {
  readonly text: string;
}

export function signsIn({ text, frontMatter, blocks }: MarkdownText): TextSigns {
  const parts: readonly Part[] = [{ text: frontMatter?.yaml ?? "" }, ...blocks];
  return {
    isOfField: () => parts.some(speaksOfField),
    isNearField: () => new Set(parts.flatMap(nearWordsIn)).size >= 2,
    mentionsToACharacter: () => parts.reduce((sum, part) => sum + mentionsIn(part), 0) / text.length,
    isOfAnArea() {
      const different = new Set(parts.flatMap(areaWordsIn)).size;
      return different >= 2 && parts.reduce((sum, part) => sum + otherWordsIn(part), 0) <= different;
    },
    isChat() {
      const said = parts.reduce((sum, part) => sum + chatIn(part), 0);
      return said >= leastChat && said > text.length / charactersToAChat;
    },
    ofInspection: () =>
      inspectionSigns.filter((_, sign) => parts.some((part) => inspectionSignsIn(part)[sign])).length,
  };
}

const leastChat = 8;
const charactersToAChat = 300;

const everyMention = new RegExp(field.source, "giu");

const speaksOfField = once(({ text }: Part): boolean => field.test(text));
const mentionsIn = once(({ text }: Part): number => text.match(everyMention)?.length ?? 0);
const areaWordsIn = once(({ text }: Part): readonly string[] => [
  ...new Set(areaWords.allIn(fold(text)).map(({ words }) => words)),
]);
const nearWordsIn = once(({ text }: Part): readonly string[] => [
  ...new Set(nearWords.allIn(fold(text)).map(({ words }) => words)),
]);
const otherWordsIn = once(({ text }: Part): number => otherWords.allIn(fold(text)).length);
const chatIn = once(({ text }: Part): number => text.replace(quoted, "").match(chat)?.length ?? 0);
const inspectionSignsIn = once(({ text }: Part): readonly boolean[] =>
  inspectionSigns.map((sign) => sign.test(text)),
);
