import { numeral, type Numbering as Numerals } from "../marks.ts";
import { tagsIn, valueOf } from "./xml.ts";

interface Level {
  start: number;
  format: string;
  /** "%1.%2" for a number made of those of two levels. */
  text: string;
  /** The style of paragraph that this level is for. */
  style?: string;
}

interface Scheme {
  readonly id: string;
  readonly levels: Map<number, Level>;
  /** A scheme that is kept under the name of a style, and one that borrows it. */
  kept?: string;
  borrowed?: string;
}

interface List {
  readonly id: string;
  scheme: string;
  /** Where it starts anew. */
  readonly starts: Map<number, number>;
}

/** Gives paragraphs their numbers, one after another in the order of the text. */
export interface Numbering {
  /** The number or bullet of the next paragraph in a list; undefined where the list is not known. */
  next(list: string, level: number): string | undefined;
  /** The level of a list that a style of paragraph is for. */
  levelFor(list: string, style: string): number | undefined;
}

/** Reads how the lists of a Word file count. Word keeps no numbers with its paragraphs: it counts as it shows them. */
export function readNumbering(xml: string): Numbering {
  const { schemes, lists } = schemesAndLists(xml);
  const counts = new Map<Scheme, number[]>();
  const begun = new Set<string>();
  const schemeOf = (id: string): Scheme | undefined => {
    const scheme = schemes.get(lists.get(id)?.scheme ?? "");
    if (!scheme?.borrowed) return scheme;
    return [...schemes.values()].find(({ kept }) => kept === scheme.borrowed) ?? scheme;
  };
  return {
    next(id, depth) {
      const scheme = schemeOf(id);
      const level = scheme?.levels.get(depth);
      if (!scheme || !level) return undefined;
      const count = counts.get(scheme) ?? [];
      counts.set(scheme, count);
      const anew = begun.has(`${id} ${depth}`) ? undefined : lists.get(id)?.starts.get(depth);
      begun.add(`${id} ${depth}`);
      count[depth] = anew ?? (count[depth] === undefined ? level.start : count[depth] + 1);
      count.length = depth + 1;
      if (level.format === "bullet") return "•";
      if (level.format === "none") return "";
      return level.text.replace(/%([1-9])/g, (_mark, digit: string) => {
        const at = Number(digit) - 1;
        const one = scheme.levels.get(at);
        return numeral(count[at] ?? one?.start ?? 1, numerals(one?.format));
      });
    },
    levelFor(id, style) {
      for (const [depth, level] of schemeOf(id)?.levels ?? []) if (level.style === style) return depth;
      return undefined;
    },
  };
}

function schemesAndLists(xml: string) {
  const schemes = new Map<string, Scheme>();
  const lists = new Map<string, List>();
  let scheme: Scheme | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let depth = 0;
  for (const tag of tagsIn(xml)) {
    const value = valueOf(tag, "w:val") ?? "";
    if (!tag.opens) continue;
    switch (tag.name) {
      case "w:abstractNum":
        scheme = { id: valueOf(tag, "w:abstractNumId") ?? "", levels: new Map() };
        schemes.set(scheme.id, scheme);
        break;
      case "w:num":
        scheme = undefined;
        list = { id: valueOf(tag, "w:numId") ?? "", scheme: "", starts: new Map() };
        lists.set(list.id, list);
        break;
      case "w:lvl":
        depth = Number(valueOf(tag, "w:ilvl") ?? 0);
        level = { start: 1, format: "decimal", text: "" };
        scheme?.levels.set(depth, level);
        break;
      case "w:lvlOverride":
        depth = Number(valueOf(tag, "w:ilvl") ?? 0);
        break;
      case "w:abstractNumId":
        if (list) list.scheme = value;
        break;
      case "w:startOverride":
        list?.starts.set(depth, Number(value));
        break;
      case "w:styleLink":
        if (scheme) scheme.kept = value;
        break;
      case "w:numStyleLink":
        if (scheme) scheme.borrowed = value;
        break;
      case "w:start":
        if (level) level.start = Number(value);
        break;
      case "w:numFmt":
        if (level) level.format = value;
        break;
      case "w:lvlText":
        if (level) level.text = value;
        break;
      case "w:pStyle":
        if (level) level.style = value;
        break;
      default:
    }
  }
  return { schemes, lists };
}

function numerals(format: string | undefined): Numerals {
  switch (format) {
    case "lowerLetter":
      return "lower-alpha";
    case "upperLetter":
      return "upper-alpha";
    case "lowerRoman":
      return "lower-roman";
    case "upperRoman":
      return "upper-roman";
    default:
      return "decimal";
  }
}
