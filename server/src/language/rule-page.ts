/** Where a rule is explained in full, with examples. */
export function rulePage(rule: string): string {
  return `https://github.com/area-send/area-send/blob/main/docs/rules/${rule}.md`;
}
