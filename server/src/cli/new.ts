import { kinds } from "../draft/draft.ts";
import { nearest } from "../draft/nearest.ts";
import { templates } from "../guidance/templates.ts";
import { writeNew } from "./disk.ts";
import { say, write } from "./output.ts";
import { Refusal } from "./refusal.ts";

/** `area-send new`. */
export function newCommand(kind: string, { out }: { readonly out?: string }): void {
  const text = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
  if (text === undefined) throw new Refusal(noTemplate(kind));
  if (out === undefined) {
    write(text);
  } else {
    writeNew(out, text);
    say(`${out} is ready to be filled in.`);
  }
}

function noTemplate(kind: string): string {
  const offered = `There are: ${Object.keys(templates).join(", ")}.`;
  const known = kinds.find((each) => each === kind);
  if (known) return `There is no starting document for “${kind}” yet. ${offered}`;
  const meant = nearest(kind, kinds);
  return `“${kind}” is not a kind of document. ${meant ? `Did you mean “${meant}”?` : offered}`;
}
