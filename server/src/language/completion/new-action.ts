import type { Action, Draft } from "../../draft/draft.ts";
import type { Place } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";
import { literal } from "../../rules/common/fixes.ts";
import type { Fields } from "./fields.ts";
import { nextNumber } from "./numbers.ts";

/** A stretch of the text, and what stands there in a new action. */
interface Field {
  readonly from: number;
  readonly to: number;
  readonly write: () => string;
}

/**
 * A new action in the shape of the one before the line, or of the first one: its lines as they are, with something to
 * fill in where its own words stand. Undefined where the draft has none that is a heading, an item or a set of labels.
 * `area`: the number of a new area that it opens.
 */
export function newAction(draft: Draft, line: number, fields: Fields, area?: string): string | undefined {
  const model = modelFor(draft, line);
  if (!model) return undefined;
  const isByArea = area !== undefined && model.id?.includes(".");
  const number = isByArea ? `${area}.1` : nextNumber(draft, line);
  const { markdown } = draft;
  const [from, to] = offsets(draft, model.place);
  const start = markdown.text.lastIndexOf("\n", from - 1) + 1;
  const places = fieldsOf(model, draft, number, fields).filter(
    (field) => field.from >= start && field.to <= to,
  );
  const inOrder = places
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((field, at, all) => !all.slice(0, at).some((other) => field.from < other.to));
  return lines(markdown.text.slice(start, to), start)
    .flatMap(({ text, from }) => {
      const own = inOrder.filter((field) => field.from >= from && field.from <= from + text.length);
      return own.length === 0 ? [] : [filledIn(text, from, own)];
    })
    .join(markdown.eol);
}

/** Of the actions in the shape of the one above, the one that tells most; of several the nearest. */
function modelFor({ actions, markdown }: Draft, line: number): Action | undefined {
  const isInCell = ({ shape, place }: Action): boolean => {
    const start = markdown.offsetAt({ line: rangeOf(place).start.line, character: 0 });
    return shape === "column" || (shape === "item" && /^\s*\|/u.test(markdown.text.slice(start, start + 20)));
  };
  const others = actions.filter((each) => each.shape !== "row" && each.title.text !== "" && !isInCell(each));
  const above = others.filter(({ place }) => rangeOf(place).start.line < line);
  const near = above.at(-1) ?? others[0];
  const alike = (above.length > 0 ? above : others).filter(({ shape }) => shape === near?.shape);
  return alike.reduce<Action | undefined>(
    (best, each) => (best && richness(each) < richness(best) ? best : each),
    undefined,
  );
}

function richness({ owners, timescale, measure }: Action): number {
  return [owners.some(isOwn), timescale && isOwn(timescale), measure].filter(Boolean).length;
}

function isOwn({ inherited }: { readonly inherited: boolean }): boolean {
  return !inherited;
}

function offsets({ markdown }: Draft, place: Place): [number, number] {
  const { start, end } = rangeOf(place);
  return [markdown.offsetAt(start), markdown.offsetAt(end)];
}

function fieldsOf(action: Action, draft: Draft, number: string | undefined, fields: Fields): Field[] {
  const at = (place: Place, write: () => string): Field => {
    const [from, to] = offsets(draft, place);
    return { from, to, write };
  };
  const { id, title, owners, timescale, measure, status } = action;
  const own = owners.filter(isOwn).map(({ words }) => at(words, fields.owner));
  const [first, last] = [own[0], own.at(-1)];
  const found = [at(title, fields.title)];
  if (first && last) found.push({ ...first, to: last.to });
  if (timescale && isOwn(timescale)) found.push(at(timescale.words, fields.date));
  if (measure) found.push(at(measure.words, fields.measure));
  if (status) found.push(at(status.words, fields.status));
  const [from] = offsets(draft, action.place);
  const titleAt = found[0]?.from ?? from;
  const numberAt = id === undefined ? -1 : draft.markdown.text.slice(from, titleAt).lastIndexOf(id);
  if (id !== undefined && number !== undefined && numberAt >= 0)
    found.push({ from: from + numberAt, to: from + numberAt + id.length, write: () => literal(number) });
  return found;
}

/** The lines of a stretch of text, each with where it starts in the whole. */
function lines(text: string, start: number): { text: string; from: number }[] {
  let from = start;
  return text.split("\n").map((line) => {
    const at = from;
    from += line.length + 1;
    return { text: line.replace(/\r$/u, ""), from: at };
  });
}

/** One line with its fields. What else the line says of its own action, after the last of them, is left out. */
function filledIn(text: string, from: number, fields: readonly Field[]): string {
  let at = 0;
  let written = "";
  for (const field of fields) {
    const [start, end] = [field.from - from, Math.min(text.length, field.to - from)];
    const isBoldCut = text.slice(start, end).split("**").length % 2 === 0;
    written += literal(text.slice(at, start)) + field.write() + (isBoldCut ? "**" : "");
    at = end;
  }
  return (
    written +
    literal(
      /^[^\p{L}\p{N}]*/u
        .exec(text.slice(at))?.[0]
        .trimEnd()
        .replace(/\s[–—-]$/u, "") ?? "",
    )
  );
}
