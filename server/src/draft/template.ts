import { findPlaceholder } from "../guidance/placeholders.ts";

/** A number, or words in brackets that ask for others. */
export function isOfTemplate(text: string): boolean {
  return /^\d+[.)]?$/.test(text) || (/^[[{<]/.test(text) && findPlaceholder(text)?.text === text);
}
