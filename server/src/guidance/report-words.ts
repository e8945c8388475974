/** The words of published inspection reports and letters, old framework and new. */

/** What a report asks an area to act on. */
export type ReportedKind = "priority-action" | "weakness" | "improvement" | "recommendation";

/** How a heading, a column or the line above a list names them; compared in lower case. The first that fits wins. */
export const reportedHeadings: readonly { readonly kind: ReportedKind; readonly fits: RegExp }[] = [
  {
    kind: "priority-action",
    fits: /\bareas? (?:for|of) (?:urgent |priority )action\b|\bpriority actions?\b/,
  },
  {
    kind: "weakness",
    fits: /\b(?:significant|serious) (?:areas? of )?(?:weakness(?:es)?|concerns?)\b|\bareas? of (?:significant |serious )?(?:weakness|concern)\b/,
  },
  {
    kind: "improvement",
    fits: /\bareas? (?:for|of|requiring|needing|in need of) (?:improvement|development)\b/,
  },
  {
    kind: "recommendation",
    fits: /\brecommendations?\b|\bwhat (?:the|this) (?:local )?(?:area )?(?:partnership|area|leaders|partners|local authority|council) (?:should|must|needs? to|has to|have to) (?:do|improve|change)\b/,
  },
];

/** Headings of parts that only tell of the next inspection, of those who inspected, or of what went well. */
export const otherParts =
  /\b(?:strengths?|effective|good|well|inspection team|information about|how (?:the|this) inspection|main findings|what is it like|next inspection|about this inspection|contact|complaints?|progress|previous)\b/;

/** Headings of the column that says who is to act. */
export const responsibleColumn =
  /\bresponsib|\baccountab|\bwho\b|\blead\b|\bpartners?\b|\bbod(?:y|ies)\b|\borganisations?\b|\bowners?\b/;

/** "The council and the ICB are jointly responsible for submitting the plan": before `for`, who. */
export const responsibleFor =
  /^(.{3,140}?),? (?:is|are)(?: the principal authority)?(?: jointly| together)?,? (?:the (?:body|bodies|partner|partners) )?responsible for (?:making|submitting|preparing|producing|writing|developing)\b/i;

/** "HMCI requires the local area partnership to submit a priority action plan". */
export const requiredTo =
  /\brequires? (?:that )?(the .{3,120}?|[A-Z].{3,120}?) (?:to )?(?:jointly )?(?:prepare|produce|submit|make|write|develop|publish)s?\b/u;

export type Outcome = "typically-positive" | "inconsistent" | "widespread-failings";

/** The three outcomes, told by the words that only one of them has. */
export const outcomes: readonly { readonly outcome: Outcome; readonly fits: RegExp }[] = [
  {
    outcome: "widespread-failings",
    fits: /\bwidespread and\s?(?:\/\s?or|or)? ?systemic (?:failings|failures)|\bsystemic or widespread failings/i,
  },
  { outcome: "inconsistent", fits: /\binconsistent experiences and outcomes/i },
  { outcome: "typically-positive", fits: /\btypically (?:lead to )?positive experiences and outcomes/i },
];

/** A sentence that asks somebody to do better. */
export const asks = /\b(?:should|must|needs? to|are to|is to|urgent(?:ly)?)\b/i;
