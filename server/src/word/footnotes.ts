/** What a link has to do with a footnote: it leads to one, or back from it. Word, its files and Google Docs differ. */
export function footnoteLink(href: string): { readonly key: string; readonly back: boolean } | undefined {
  const found = /#_?(ftnt|ftn|edn|footnote-|endnote-)(_?ref-?)?(\d+)$/.exec(href);
  if (!found) return undefined;
  return { key: `${found[1] ?? ""}${found[3] ?? ""}`, back: found[2] !== undefined };
}

/** The footnote that an element with this id holds the words of. */
export function footnoteOfId(id: string): string | undefined {
  return /^(?:(?:ftn|edn)\d+|(?:foot|end)note-\d+)$/.test(id) ? id : undefined;
}
