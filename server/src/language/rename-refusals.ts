import { crossReferences, type Numbered } from "../draft/mentions/cross-references.ts";
import { membersOf, type Group, type Member } from "../draft/mentions/group.ts";
import { isNumber, plainNumber } from "../draft/mentions/tokens.ts";
import { editedText } from "./rename-edit.ts";
import type { Change } from "./rename.ts";

/** Why a number cannot be given, in plain words for the author. */
export class Refusal extends Error {}

/** Its number is not its own, or not written. */
export function refuseUnsure({ type, id, ambiguous, mentions }: Numbered): void {
  if (ambiguous)
    throw new Refusal(`More than one ${type} has the number ${id}, so number them apart by hand first.`);
  if (mentions.some(({ counted }) => counted))
    throw new Refusal(
      `${id} is the place of this line in its list, so move the line to give it another number.`,
    );
}

/** The new number is none. */
export function refuseUnfit({ type, id }: Numbered, by: string, all: readonly Numbered[]): void {
  const example = freeLike(id, all);
  if (by === "") throw new Refusal(`Write the new number of the ${type}, such as ${example}.`);
  const isFit = type === "area" ? /^(?:[1-9]\d{0,2}|[A-H])$/.test(by) : isNumber(by);
  if (isFit) return;
  throw new Refusal(
    `“${by}” cannot be read as the number of an ${type}; write the number alone, such as ${example}.`,
  );
}

/** Another area or action has the number. */
export function refuseTaken(changes: readonly Change[], all: readonly Numbered[]): void {
  for (const { numbered, by, carried } of changes) {
    const taken = all.find(
      (each) =>
        isRival(each, numbered) && isSame(each.id, by) && !changes.some((change) => change.numbered === each),
    );
    if (!taken) continue;
    const held = `${by} is already the number of ${quoted(taken.title)}`;
    const told = carried ? `${numbered.id} would become ${by}, and ${held}` : held;
    throw new Refusal(
      `${told}, so choose one that is free, such as ${freeLike(changes[0]?.numbered.id ?? by, all)}.`,
    );
  }
}

/** Areas of the plan are told apart from those that only the report has by their sort as well. */
function isRival(one: Numbered, other: Numbered): boolean {
  return one.type === other.type && one.home.path === other.home.path;
}

/** With the new numbers in place each has to be read again for what it is, and all others as before. */
export function refuseMisread(
  group: Group,
  changes: readonly Change[],
  all: readonly Numbered[],
  read: (member: Member, text: string) => Member["draft"] | undefined,
): void {
  const rewritten = new Map(
    membersOf(group).map((member) => {
      const draft = read(member, editedText(member, changes));
      return [member, draft && { path: member.path, draft }] as const;
    }),
  );
  const now = (member: Member | undefined): Member | undefined => member && rewritten.get(member);
  const after = crossReferences({
    plan: now(group.plan),
    report: now(group.report),
    others: group.others.flatMap((member) => now(member) ?? []),
  });
  for (const numbered of all) {
    const change = changes.find((each) => each.numbered === numbered);
    const id = change?.by ?? numbered.id;
    const same = after.filter((each) => isRival(each, numbered) && isSame(each.id, id));
    const count = Math.max(0, ...same.map(({ mentions }) => mentions.length));
    if (same.length > 0 && count === numbered.mentions.length) continue;
    const [first] = changes;
    const why =
      count > numbered.mentions.length
        ? `${id} stands in other places too, which would then be read as meaning this ${numbered.type}`
        : `some places that mean ${numbered.type} ${numbered.id} would be read as something else`;
    throw new Refusal(
      `With ${first?.by ?? id} for ${first?.numbered.id ?? id}, ${why}, so choose another number, such as ${freeLike(first?.numbered.id ?? id, all)}.`,
    );
  }
}

/** A number of the same form that nobody has. */
function freeLike(id: string, all: readonly Numbered[]): string {
  const [, start = "", last = ""] = /^(.*?)(\d{1,3}|[a-z])$/i.exec(id) ?? [];
  const next = (step: number): string =>
    /\d/.test(last)
      ? `${start}${Number(last) + step}`
      : start + String.fromCharCode(last.charCodeAt(0) + step);
  let step = 1;
  while (step < 100 && all.some((each) => isSame(each.id, next(step)))) step += 1;
  return next(step);
}

function quoted(title: string): string {
  const words = title.replace(/\s+/gu, " ").trim();
  return `“${words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words}”`;
}

function isSame(id: string, other: string): boolean {
  return plainNumber(id) === plainNumber(other);
}
