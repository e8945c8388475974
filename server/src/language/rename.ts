import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  Position,
  PrepareRenameResult,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { crossReferences, type Mention, type Numbered } from "../draft/mentions/cross-references.ts";
import { isBelow, renumbered, writtenAt } from "../draft/mentions/defined.ts";
import { membersOf, type Group, type Member } from "../draft/mentions/group.ts";
import { isNumber, plainNumber } from "../draft/mentions/tokens.ts";
import { rangeOf } from "../markdown/place.ts";
import { numberAt } from "./mentions.ts";
import { compare } from "./places.ts";

/** What the client can apply. */
export interface Renaming {
  /** Changes that a person looks at first (`workspace.workspaceEdit.changeAnnotationSupport`). */
  readonly annotations: boolean;
  /** Changes to a certain version of a document (`workspace.workspaceEdit.documentChanges`). */
  readonly versions: boolean;
}

/** Why a number cannot be changed, in one sentence for the author. */
export class Refusal extends Error {}

/** The number at a position, which can be given anew; undefined where there is none. */
export function numberToRename(
  path: string,
  position: Position,
  group: Group,
): PrepareRenameResult | undefined {
  const found = numberAt(path, position, crossReferences(group));
  if (!found) return undefined;
  refuseUnsure(found.numbered);
  return { range: rangeOf(found.mention.place), placeholder: writtenAt(found.mention.place) };
}

interface Change {
  readonly numbered: Numbered;
  readonly by: string;
  /** Its number begins with the one that is changed. */
  readonly carried: boolean;
}

/**
 * The edits that give an area or an action another number wherever it is meant. The numbers of an area's actions begin
 * with the area's, "2.1" in area 2, so they change with it, as an author would do it by hand; so do those of the steps
 * "2.1.1" below an action. Those, and what stands in the inspectors' own report, are marked for the author to confirm.
 * Throws a `Refusal` where the new number cannot be given. `read` reads a text as the draft at that path.
 */
export function rename(
  path: string,
  position: Position,
  written: string,
  group: Group,
  client: Renaming,
  read: (member: Member, text: string) => Member["draft"] | undefined,
  versionOf: (path: string) => number | null,
): WorkspaceEdit | undefined {
  const all = crossReferences(group);
  const found = numberAt(path, position, all);
  if (!found) return undefined;
  const { numbered } = found;
  refuseUnsure(numbered);
  const by = written.trim();
  if (by === numbered.id) return { documentChanges: [] };
  refuseUnfit(numbered, by, all);
  const changes = [{ numbered, by, carried: false }, ...carried(numbered, by, all)];
  for (const change of changes) refuseTaken(change, changes, all);
  refuseMisread(group, changes, read);
  return workspaceEdit(changes, client, versionOf);
}

function refuseUnsure({ type, id, ambiguous, mentions }: Numbered): void {
  if (ambiguous)
    throw new Refusal(
      `More than one ${type} has the number ${id}. Give them different numbers first, where they stand.`,
    );
  if (mentions.some(({ counted }) => counted))
    throw new Refusal(`The number ${id} is counted from the place of the line in its list. Move the line instead.`);
}

function refuseUnfit({ type, id }: Numbered, by: string, all: readonly Numbered[]): void {
  const example = freeLike(id, all);
  if (by === "") throw new Refusal(`Write the new number of the ${type}, such as ${example}.`);
  const isFit = type === "area" ? /^(?:[1-9]\d{0,2}|[A-H])$/.test(by) : isNumber(by);
  if (!isFit)
    throw new Refusal(`“${by}” cannot be read as the number of an ${type}. Write the number alone, such as ${example}.`);
}

/** A number of the same form that nobody has. */
function freeLike(id: string, all: readonly Numbered[]): string {
  const [, start = "", last = ""] = /^(.*?)(\d{1,3}|[A-Ha-h])?$/.exec(id) ?? [];
  const next = (step: number): string =>
    /\d/.test(last) ? `${start}${Number(last) + step}` : start + String.fromCharCode(last.charCodeAt(0) + step);
  for (let step = 1; ; step++) if (step > 99 || !all.some((each) => isSame(each.id, next(step)))) return next(step);
}

/** The numbers that begin with this one. */
function carried({ type, id, definitions }: Numbered, by: string, all: readonly Numbered[]): Change[] {
  const actions = definitions.flatMap((each) => ("area" in each ? each.area.actions : []));
  return all.flatMap((numbered): Change[] => {
    if (numbered.type !== "action" || numbered.ambiguous) return [];
    if (type === "action")
      return isBelow(numbered.id, id) ? [{ numbered, by: `${by}${numbered.id.slice(id.length)}`, carried: true }] : [];
    const isOfArea = numbered.definitions.some((each) => "action" in each && actions.includes(each.action));
    const next = isOfArea ? renumbered(numbered.id, id, by) : undefined;
    return next === undefined ? [] : [{ numbered, by: next, carried: true }];
  });
}

function refuseTaken({ numbered, by, carried }: Change, changes: readonly Change[], all: readonly Numbered[]): void {
  const taken = all.find(
    (each) =>
      each.type === numbered.type &&
      isSame(each.id, by) &&
      (numbered.type === "action" || each.home.path === numbered.home.path) &&
      !changes.some((change) => change.numbered === each),
  );
  if (!taken) return;
  const why = carried ? `${numbered.id} would become ${by}, but ` : "";
  const told = `${why}${by} is already the number of ${quoted(taken.title)}.`;
  throw new Refusal(`${told.charAt(0).toUpperCase()}${told.slice(1)} Choose a number that nothing has yet, such as ${freeLike(changes[0]?.numbered.id ?? by, all)}.`);
}

/** With the new numbers in place every one of them has to be read again as what it is, and nothing else with them. */
function refuseMisread(
  group: Group,
  changes: readonly Change[],
  read: (member: Member, text: string) => Member["draft"] | undefined,
): void {
  const rewritten = new Map<Member, Member | undefined>();
  for (const member of membersOf(group)) {
    const draft = read(member, edited(member, changes));
    rewritten.set(member, draft && { path: member.path, draft });
  }
  const now = (member: Member | undefined): Member | undefined => member && rewritten.get(member);
  const after = crossReferences({
    plan: now(group.plan),
    report: now(group.report),
    others: group.others.flatMap((member) => now(member) ?? []),
  });
  for (const { numbered, by } of changes) {
    const same = after.find(
      (each) => each.type === numbered.type && isSame(each.id, by) && each.home.path === numbered.home.path,
    );
    if (!same || same.ambiguous || same.mentions.length !== numbered.mentions.length)
      throw new Refusal(
        `With ${by} for ${numbered.id}, some places that mean this ${numbered.type} would be read as something else. Choose a number of the same form, such as ${freeLike(numbered.id, after)}.`,
      );
  }
}

/** The text of a draft with the new numbers in place. */
function edited({ path, draft }: Member, changes: readonly Change[]): string {
  const { markdown } = draft;
  let { text } = markdown;
  const edits = changes
    .flatMap(({ numbered, by }) => numbered.mentions.map((mention) => ({ mention, by })))
    .filter(({ mention }) => mention.member.path === path)
    .map(({ mention, by }) => ({ range: rangeOf(mention.place), by }))
    .sort((one, other) => compare(other.range.start, one.range.start));
  for (const { range, by } of edits)
    text = text.slice(0, markdown.offsetAt(range.start)) + by + text.slice(markdown.offsetAt(range.end));
  return text;
}

function workspaceEdit(
  changes: readonly Change[],
  client: Renaming,
  versionOf: (path: string) => number | null,
): WorkspaceEdit {
  const annotations = client.annotations ? annotationsFor(changes) : undefined;
  const edits = new Map<string, AnnotatedTextEdit[]>();
  for (const { numbered, by, carried } of changes)
    for (const mention of numbered.mentions) {
      const { path } = mention.member;
      const edit = { range: rangeOf(mention.place), newText: by };
      const note = annotations && noteOf(mention, carried);
      edits.set(path, [...(edits.get(path) ?? []), note ? { ...edit, annotationId: note } : edit] as AnnotatedTextEdit[]);
    }
  if (!client.versions) return { changes: Object.fromEntries(edits) };
  const documentChanges = [...edits].map(
    ([uri, all]): TextDocumentEdit => ({ textDocument: { uri, version: versionOf(uri) }, edits: all }),
  );
  return annotations ? { documentChanges, changeAnnotations: annotations } : { documentChanges };
}

type Note = "number" | "carried" | "report";

function noteOf({ member }: Mention, carried: boolean): Note {
  return member.draft.kind === "inspection-report" ? "report" : carried ? "carried" : "number";
}

function annotationsFor(changes: readonly Change[]): Record<Note, ChangeAnnotation> {
  const [first, ...others] = changes;
  const { type = "action", id = "" } = first?.numbered ?? {};
  const list = others.map(({ numbered, by }) => `${numbered.id} to ${by}`).join(", ");
  return {
    number: { label: `Change ${type} ${id} to ${first?.by ?? ""}` },
    carried: {
      label: `Change the numbers that begin with ${id} too`,
      description: list,
      needsConfirmation: true,
    },
    report: {
      label: "Change the inspectors’ own report too",
      description: "Their words are usually left as they were published.",
      needsConfirmation: true,
    },
  };
}

function quoted(title: string): string {
  const words = title.replace(/\s+/gu, " ").trim();
  return `“${words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words}”`;
}

function isSame(id: string, other: string): boolean {
  return plainNumber(id) === plainNumber(other);
}
