import { kinds } from "../draft/draft.ts";
import { nearest } from "../draft/nearest.ts";
import { templates } from "../guidance/templates.ts";
import type { Answers } from "../language/answers.ts";
import { newDraft } from "../language/new-draft.ts";
import { writeNew } from "./disk.ts";
import { say, write } from "./output.ts";
import { Refusal } from "./refusal.ts";

export interface NewFlags extends Answers {
  readonly out?: string;
}

/** `area-send new`. */
export function newCommand(asked: string, { out, ...answers }: NewFlags): void {
  const kind = kinds.find((each) => each === asked);
  if (kind === undefined) throw new Refusal(unknownKind(asked));
  const text = newDraft(templates[kind], kind, answers);
  if (out === undefined) {
    write(text);
  } else {
    writeNew(out, text);
    say(`${out} is ready to be filled in.`);
  }
}

function unknownKind(kind: string): string {
  const meant = nearest(kind, kinds);
  const advice = meant ? `Did you mean “${meant}”?` : `There are: ${kinds.join(", ")}.`;
  return `“${kind}” is not a kind of document. ${advice}`;
}
