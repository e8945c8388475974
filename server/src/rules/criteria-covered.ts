import { passagesByPart, type Passages } from "../draft/passages.ts";
import { themesOf } from "../draft/themes.ts";
import { handbook } from "../guidance/editions.ts";
import type { Frame } from "../guidance/frames/frames.ts";
import { onceWhile } from "../markdown/once.ts";
import { wholeExample } from "./common/whole-example.ts";
import { isWhole } from "./common/whole.ts";
import { openingOf } from "./common/opening.ts";
import { listed } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "criteria-covered",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "The self-evaluation speaks of everything that inspectors look at",
  source: [handbook(31, 32, 34, 49)],
  why: "Inspectors judge a partnership by eleven criteria, by how it commissions and oversees alternative provision, and by how it prepares young people for adulthood. What a self-evaluation leaves out, they will ask about.",
  good: wholeExample(),
  weak: wholeExample("alternative provision", "commissioning"),
  check(draft, context) {
    if (!isWhole(draft)) return;
    const { frame } = context.settings;
    const missing = new Map(frame.themes.map(({ id, name }) => [id, name]));
    for (const passages of passagesByPart(draft)) {
      for (const id of themesIn(passages, frame)) missing.delete(id);
      if (missing.size === 0) return;
    }
    // Leadership alone shows in the whole more than in any passage.
    if (missing.size === 1 && missing.has("ambition")) return;
    context.report(
      openingOf(draft),
      `Nothing here seems to be about ${listed([...missing.values()], "or")}. Inspectors look at ${missing.size > 1 ? "these" : "this"} too: say what you know, how you know it and what comes next.`,
    );
  },
});

const themesIn = onceWhile(
  (passages: Passages, frame: Frame): ReadonlySet<string> =>
    new Set(passages.flatMap((passage) => themesOf(passage, frame).map(({ theme }) => theme.id))),
);
