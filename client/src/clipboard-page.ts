const programs =
  /urn:schemas-microsoft-com:office|class="?(?:Mso|xl\d)|\bmso-|\bdata-contrast="|class="[^"]*\b(?:OutlineElement|TextRun|TableGrid)\b|docs-internal-guid|google-sheets-html-origin|content="?(?:LibreOffice|OpenOffice|Cocoa HTML Writer)/i;
const structure = /<(?:table|ul|ol|h[1-6])[\s>]|mso-list:\s*l\d|role="heading"|class="?MsoTitle/i;

/** Whether a page on the clipboard comes from Word, Excel, Outlook, Google Docs, LibreOffice or Pages. */
export function isFromOffice(html: string): boolean {
  return programs.test(html);
}

/** Whether it holds what would be lost as plain text: a table, a list or a heading. */
export function hasStructure(html: string): boolean {
  return structure.test(html);
}

/**
 * Markdown as it is to be pasted between what stands before and after it: parted by empty lines, where it is more than
 * words.
 */
export function between(markdown: string, before: string, after: string): string {
  const text = markdown.trim();
  if (!/\n|^(?:#|\||- |\d+[.)] )/.test(text)) return text;
  const start =
    before.trim() === "" ? "" : lineBreaks(/\n[ \t]*\r?\n[ \t]*$/.test(before), /\n[ \t]*$/.test(before));
  const end = lineBreaks(/^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(after), /^[ \t]*(?:\r?\n|$)/.test(after));
  return start + text + (after.trim() === "" ? "\n" : end);
}

function lineBreaks(isParted: boolean, isOnOwnLine: boolean): string {
  if (isParted) return "";
  return isOnOwnLine ? "\n" : "\n\n";
}
