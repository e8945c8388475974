import type { MarkdownText } from "../markdown/elements.ts";
import type { Range } from "../markdown/position.ts";
import type { Finding } from "./finding.ts";

/** A finding with the mark of the lines that it stands on: the same as long as they say the same. */
export interface MarkedFinding extends Finding {
  readonly mark: string;
}

/** What is needed of a finding to tell whether it is known. */
export type Marked = Pick<MarkedFinding, "rule" | "mark">;

/** The known findings of a document, by rule and mark: how many there are. */
export type Known = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The known findings of a folder, by the path of the document below it, with `/`. */
export type Baseline = Readonly<Record<string, Known>>;

/** Marks findings by the whole lines they stand on, white space collapsed; so by no line number and no line ending. */
export function marked(findings: readonly Finding[], markdown: MarkdownText): MarkedFinding[] {
  return findings.map((finding) => ({ ...finding, mark: markOf(finding.range, markdown) }));
}

function markOf({ start, end }: Range, markdown: MarkdownText): string {
  const last = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
  const lineStart = (line: number) => markdown.offsetAt({ line, character: 0 });
  const lines = markdown.text.slice(lineStart(start.line), lineStart(last));
  return hash(lines.replace(/\s+/g, " ").trim());
}

/** FNV-1a of 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** The findings that are not known yet: of those with one mark, as many as are known are left out. */
export function newFindings<Finding extends Marked>(
  findings: readonly Finding[],
  known: Known | undefined,
): readonly Finding[] {
  if (!known) return findings;
  const met = new Map<string, number>();
  return findings.filter(({ rule, mark }) => {
    const key = `${rule} ${mark}`;
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return count > (own(own(known, rule) ?? {}, mark) ?? 0);
  });
}

/** The known findings of the document at `path` below the folder of the baseline. */
export function knownAt(path: string, baseline: Baseline): Known | undefined {
  return own(baseline, path);
}

/** A name such as `constructor` is nobody's own. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The baseline after some documents have been checked: all that was found in them is known, and nothing else of them. */
export function renewed(baseline: Baseline, checked: ReadonlyMap<string, readonly Marked[]>): Baseline {
  const others = Object.entries(baseline).filter(([path]) => !checked.has(path));
  const fresh = [...checked].flatMap(([path, findings]) =>
    findings.length > 0 ? [[path, knownOf(findings)] as const] : [],
  );
  return sorted([...others, ...fresh]);
}

function knownOf(findings: readonly Marked[]): Known {
  const counts = new Map<string, Map<string, number>>();
  for (const { rule, mark } of findings) {
    const marks = counts.get(rule) ?? new Map<string, number>();
    counts.set(rule, marks.set(mark, (marks.get(mark) ?? 0) + 1));
  }
  return sorted([...counts].map(([rule, marks]) => [rule, sorted([...marks])]));
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
