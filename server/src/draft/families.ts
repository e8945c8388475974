import { felt } from "../guidance/change-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Subject } from "../guidance/frames/subjects.ts";
import { subjectsOf } from "./themes.ts";

/** What is about how the work is run, and not what children and families have of it. */
const behindTheScenes: ReadonlySet<Subject> = new Set<Subject>([
  "governance",
  "ambition",
  "needs",
  "data",
  "sharing",
  "commissioning",
  "evaluation",
  "workforce",
  "joint-working",
]);
const families = finder(felt);

/** A text is about something that children and families have, get or go through. */
export function concernsFamilies(text: string): boolean {
  return subjectsOf(text).some(({ subject }) => !behindTheScenes.has(subject)) || families.isIn(fold(text));
}
