import { kinds } from "../draft/draft.ts";
import type { Draft } from "../draft/draft.ts";
import { ownNeed } from "../guidance/sources.ts";
import type { Range } from "../markdown/position.ts";
import { literal, replacement } from "./common/fixes.ts";
import type { Fix } from "./rule.ts";
import { rule } from "./rule.ts";
import { quoted } from "./common/wording.ts";

export default rule({
  id: "front-matter",
  per: "draft",
  kinds,
  severity: "warning",
  title: "The lines at the top of the document can be read",
  source: [ownNeed("what may stand between the two --- at the top of a document")],
  why: "The lines between the two --- say what the document is, what date it bears and which bodies it is about. Where one of them is misspelt, it is not read, and the findings below may be the wrong ones.",
  good: `---
kind: priority-action-plan
date: 14 September 2026
area: Harbourne
---

# Priority action plan of the Harbourne partnership

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2028 | No child waits longer than 18 weeks (61 in May 2026) |
`,
  weak: `---
kind: priority-action-paln
date: 14 September 2026
area: Harbourne
---

# Priority action plan of the Harbourne partnership

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2028 | No child waits longer than 18 weeks (61 in May 2026) |
`,
  check(draft, context) {
    for (const { range, message, suggestion } of draft.frontMatter.problems) {
      context.report(range, message, ...fixes(range, suggestion, draft));
    }
    for (const { key, meant } of linked(draft) ? context.companions.missing : []) {
      const range = draft.frontMatter.keys[key]?.value;
      const hint = meant === undefined ? "" : ` Did you mean “${meant}”?`;
      if (range)
        context.report(
          range,
          `The file that “${key}” names is not there, so this document is not read together with it. Write the name of a Markdown file in the same folder.${hint}`,
          ...fixes(range, meant, draft),
        );
    }
  },
});

/** Only then are the files of the folder looked at. */
function linked({ frontMatter }: Draft): boolean {
  return frontMatter.plan !== undefined || frontMatter.inspectionReport !== undefined;
}

function fixes(range: Range, suggestion: string | undefined, draft: Draft): Fix[] {
  if (suggestion === undefined) return [];
  const { markdown } = draft;
  const written = markdown.text.slice(markdown.offsetAt(range.start), markdown.offsetAt(range.end));
  const title = `Write ${quoted(suggestion)} in place of ${quoted(written)}`;
  return [{ title, edits: [replacement(range, literal(suggestion))] }];
}
