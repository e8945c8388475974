import { annexA } from "../../guidance/annex-a.ts";

/** What an index says of an item in the examples. */
interface Row {
  readonly document: string;
  readonly owner: string;
  readonly due: string;
}

/** A whole index for the examples of the rules about it; `change` says what is different for some items. */
export function exampleIndex(change: Readonly<Record<string, Partial<Row>>> = {}): string {
  const rows = [...annexA].map(([number, title]) => {
    const usual: Row = {
      document: `Folder ${number}`,
      owner: number.startsWith("5.") ? "NHS Harbour ICB" : "Harbourne Council",
      due: number.startsWith("1.") ? "Tuesday 9 March 2027, 11am" : "Friday 12 March 2027, 5pm",
    };
    const { document, owner, due } = { ...usual, ...change[number] };
    return `| ${number} | ${title} | ${document} | ${owner} | ${due} |`;
  });
  return `---
kind: evidence-index
date: 2026-09-14
---

# Harbourne evidence index

| No. | Item | Document | Who provides it | By when |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
