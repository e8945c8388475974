import type { Finding } from "../../check/finding.ts";
import type { Range } from "../../markdown/position.ts";

/** Findings by what `keyOf` says of each. */
export function grouped<Key>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): ReadonlyMap<Key, readonly Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** Finds what begins on the lines of a range. */
export function findingsByLine(findings: readonly Finding[]): (range: Range) => readonly Finding[] {
  const byLine = grouped(findings, ({ range }) => range.start.line);
  return ({ start, end }) => {
    const found: Finding[] = [];
    for (let line = start.line; line <= end.line; line++) found.push(...(byLine.get(line) ?? []));
    return found;
  };
}
