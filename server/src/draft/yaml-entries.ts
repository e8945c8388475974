import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Node, Pair } from "yaml";

/** From `from` up to, not including, `to`: UTF-16 offsets into the YAML. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value as written: its span, and what it says. `text` is a scalar's own letters ("007", not 7). */
export interface Value extends Span {
  readonly data: unknown;
  readonly text: string | undefined;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly at: Span;
  readonly value: Value;
}

/** A part that is not YAML. `line` is set where the whole of one `key: text` line is at fault. */
export interface Slip extends Span {
  readonly key: string | undefined;
  readonly text: string | undefined;
}

export interface Entries {
  readonly entries: readonly Entry[];
  readonly slips: readonly Slip[];
}

/** Reads each top-level entry by itself, so that a slip in one does not spoil the others. Never throws. */
export function readEntries(yaml: string): Entries {
  const entries: Entry[] = [];
  const slips: Slip[] = [];
  for (const part of parts(yaml)) {
    const found = readPart(yaml.slice(part.from, part.to), part.from);
    entries.push(...found.entries);
    slips.push(...found.slips);
  }
  return { entries, slips };
}

/** A new entry starts at a line that is not indented, is no comment and does not go on with a list or a bracket. */
function parts(yaml: string): Span[] {
  const starts: number[] = [];
  for (let at = 0; at < yaml.length; at = nextLine(yaml, at)) {
    if (!" \t#-]},\r\n".includes(yaml.charAt(at))) starts.push(at);
  }
  if (starts[0] !== 0 && yaml !== "") starts.unshift(0);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? yaml.length }));
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** Longer than any entry of an author; the parser needs too long for some that are. */
const longestEntry = 20_000;

function readPart(text: string, offset: number): Entries {
  if (text.length > longestEntry) return broken(text, offset, 0);
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
    const error = document.errors[0];
    if (error) return broken(text, offset, error.pos[0]);
    if (document.contents === null) return { entries: [], slips: [] };
    if (isMap(document.contents)) return { entries: readPairs(document.contents.items, offset), slips: [] };
    return broken(text, offset, 0);
  } catch {
    return broken(text, offset, 0);
  }
}

function readPairs(pairs: readonly Pair[], offset: number): Entry[] {
  return pairs.flatMap((pair) => {
    if (!isScalar(pair.key)) return [];
    const at = spanOf(pair.key, offset);
    return [{ key: textOf(pair.key), at, value: readValue(pair.value, offset, at.to + 1) }];
  });
}

function readValue(node: unknown, offset: number, empty: number): Value {
  const none = { from: empty, to: empty, data: null, text: undefined, entries: [] };
  if (isScalar(node)) return { ...spanOf(node, offset), data: node.value, text: textOf(node), entries: [] };
  if (isMap(node)) {
    const entries = readPairs(node.items, offset);
    const data = Object.fromEntries(entries.map((entry) => [entry.key, entry.value.data]));
    return { ...spanOf(node, offset), data, text: undefined, entries };
  }
  if (isSeq(node)) {
    const values = node.items.map((item) => readValue(item, offset, empty));
    const entries = values.map((value, index) => ({ key: String(index), at: value, value }));
    return { ...spanOf(node, offset), data: values.map((value) => value.data), text: undefined, entries };
  }
  return isAlias(node) ? { ...none, ...spanOf(node, offset) } : none;
}

function spanOf(node: Node, offset: number): Span {
  const [from, to] = node.range ?? [0, 0];
  return { from: offset + from, to: offset + to };
}

function textOf(node: { readonly value: unknown; readonly source?: string | undefined }): string {
  return node.source ?? (typeof node.value === "string" ? node.value : "");
}

const keyLine = /^([^\s:][^:\r\n]*):[ \t]+(\S[^\r\n]*)$/;

/**
 * A line `key: text` still says what its author meant, and so does such a line with others below it that cannot be
 * read. Of anything else only the place of the slip is known.
 */
function broken(text: string, offset: number, at: number): Entries {
  const whole = text.trimEnd();
  const line = whole.slice(0, whole.search(/[\r\n]|$/));
  const [, key, written] = keyLine.exec(line) ?? [];
  const from = Math.min(at, whole.length);
  const end = text.slice(from).search(/[\r\n]|$/);
  const place = { from: offset + from, to: offset + from + end, key: keyOf(text), text: undefined };
  if (key === undefined || written === undefined) return { entries: [], slips: [place] };
  const plain = written.trimEnd().replace(/^["']|["']$/g, "");
  const to = offset + line.trimEnd().length;
  const span = { from: to - written.trimEnd().length, to };
  const value = { ...span, data: plain, text: plain, entries: [] };
  return {
    entries: [{ key, at: { from: offset, to: offset + key.length }, value }],
    slips: [line === whole ? { ...span, key, text: plain } : place],
  };
}

function keyOf(text: string): string | undefined {
  return /^([^\s:]{1,100}):/.exec(text)?.[1];
}
