import type { Rule } from "../rules/rule.ts";

const mostLines = 6;

/**
 * The part of a rule's good example that shows how it is done: the lines that its weak example does not have,
 * with the head of their table.
 */
export function exampleOf(rule: Pick<Rule, "good" | "weak">): string {
  const weak = new Set(rule.weak.split("\n").map((line) => line.trim()));
  const good = rule.good.split("\n").map((line) => line.trimEnd());
  const telling = good.flatMap((line, index) => (weak.has(line.trim()) ? [] : [index]));
  const shown = telling.slice(0, mostLines);
  const lines = [...tableHead(good, shown[0]), ...shown].map((index) => good[index] ?? "");
  return lines.join("\n") + (telling.length > mostLines ? "\n…" : "");
}

/** The header and delimiter rows above a row of a table, unless the row is one of them. */
function tableHead(lines: readonly string[], row: number | undefined): number[] {
  if (row === undefined || !isRow(lines[row])) return [];
  let head = row;
  while (isRow(lines[head - 1])) head -= 1;
  return [head, head + 1].filter((line) => line < row);
}

function isRow(line: string | undefined): boolean {
  return line?.startsWith("|") ?? false;
}
