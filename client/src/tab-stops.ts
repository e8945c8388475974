/**
 * A template as a snippet: each `[blank]` becomes a tab stop, and one that stands between the two `---` at the top
 * is filled in once for the whole draft. Links and the boxes of task lists stay as they are.
 */
export function withTabStops(template: string): string {
  const escaped = template.replace(/[\\$}]/g, "\\$&");
  const frontMatter = escaped.indexOf("\n---\n");
  const named = new Map<string, number>();
  let stops = 0;
  return escaped.replace(/\[[^[\]\n]{2,}\](?![([])/g, (blank: string, at: number) => {
    const stop = named.get(blank) ?? ++stops;
    if (at < frontMatter) named.set(blank, stop);
    return `\${${stop}:${blank}}`;
  });
}
