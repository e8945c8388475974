import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { Mention } from "../draft/mentions/cross-references.ts";
import type { Member } from "../draft/mentions/group.ts";
import { rangeOf } from "../markdown/place.ts";
import { compare } from "./places.ts";
import type { Change } from "./rename.ts";

/** What the client can apply. */
export interface Renaming {
  /** Changes that a person is asked to confirm (`workspace.workspaceEdit.changeAnnotationSupport`). */
  readonly annotations: boolean;
  /** Changes to a certain version of a document (`workspace.workspaceEdit.documentChanges`). */
  readonly versions: boolean;
}

/** The new numbers put in place in every draft. */
export function editOf(
  changes: readonly Change[],
  { annotations, versions }: Renaming,
  versionOf: (path: string) => number | null,
): WorkspaceEdit {
  const edits = new Map<string, TextEdit[]>();
  const noted = annotations && versions;
  for (const { numbered, by, carried } of changes)
    for (const mention of numbered.mentions) {
      const { path } = mention.member;
      const edit: TextEdit = { range: rangeOf(mention.place), newText: by };
      const annotated: AnnotatedTextEdit = { ...edit, annotationId: noteOf(mention, carried) };
      edits.set(path, [...(edits.get(path) ?? []), noted ? annotated : edit]);
    }
  if (!versions) return { changes: Object.fromEntries(edits) };
  const documentChanges = [...edits].map(([uri, all]): TextDocumentEdit => ({
    textDocument: { uri, version: versionOf(uri) },
    edits: all,
  }));
  return { documentChanges, ...(noted && { changeAnnotations: notesOn(changes) }) };
}

/** The text of a draft with the new numbers in place. */
export function editedText({ path, draft: { markdown } }: Member, changes: readonly Change[]): string {
  const edits = changes
    .flatMap(({ numbered, by }) => numbered.mentions.map(({ member, place }) => ({ member, place, by })))
    .filter(({ member }) => member.path === path)
    .map(({ place, by }) => ({ range: rangeOf(place), by }))
    .sort((one, other) => compare(one.range.start, other.range.start));
  let text = "";
  let from = 0;
  for (const { range, by } of edits) {
    text += markdown.text.slice(from, markdown.offsetAt(range.start)) + by;
    from = markdown.offsetAt(range.end);
  }
  return text + markdown.text.slice(from);
}

type Note = "asked" | "carried" | "report";

function noteOf({ member }: Mention, carried: boolean): Note {
  if (member.draft.kind === "inspection-report") return "report";
  return carried ? "carried" : "asked";
}

function notesOn(changes: readonly Change[]): Record<Note, ChangeAnnotation> {
  const [asked, ...others] = changes;
  const { type = "action", id = "" } = asked?.numbered ?? {};
  return {
    asked: { label: `${type === "area" ? "Area" : "Action"} ${id} becomes ${asked?.by ?? ""}` },
    carried: {
      label: `Numbers that begin with ${id} change too`,
      description: others.map(({ numbered, by }) => `${numbered.id} becomes ${by}`).join(", "),
    },
    report: {
      label: "In the inspectors’ own report",
      description: "It is best left as they published it.",
      needsConfirmation: true,
    },
  };
}
