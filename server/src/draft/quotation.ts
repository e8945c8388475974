/** No passage within quotation marks is longer, in characters. */
const longest = 2000;

/** Whether the words at offset `at` stand within quotation marks, as somebody else’s. */
export function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at);
  return before.split('"').length % 2 === 0 || before.lastIndexOf("“") > before.lastIndexOf("”");
}
