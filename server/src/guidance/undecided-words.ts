/** What is still to be written, in other words than those of a day that is not set. */
export const undecidedYet =
  /^(?:(?:still |yet )?to be|being|is being) (?:developed|defined|written|drafted|identified|established|worked (?:up|on|out)|added|completed|reviewed|discussed)$|^(?:in|under) (?:development|discussion|review)$/u;

/** Words that only send the reader to papers of a meeting, or to another report. A place in the same text is none. */
export const elsewhere =
  /^(?:please )?(?:see|refer to|as (?:per|in|reported (?:in|to|at)|discussed (?:in|at)|noted (?:in|at)|set out in)|(?:reported|discussed|noted|recorded|covered) (?:in|at|to))\s+(?:(?!above|below|section|part|para)[\p{L}\d'’/.-]+\s+){0,4}(?:minutes|notes|e-?mails?|papers?|reports?|updates?|tracker|spreadsheet|log|meetings?|board|slides?)(?:\s+(?:of|on|for|dated|in|from)\s+[\p{L}\d\s./-]{1,24})?\.?$/iu;
