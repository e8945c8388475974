/** A plan as officers have it: no front matter, bold lines for headings, blank cells, line breaks in cells, CRLF, emoji. */
export const messyPlan = [
  "Merrowby SEND partnership – Priority Action Plan 🌱, August 2026",
  "",
  "Merrowby Council is the principal authority. The integrated care board (ICB) is NHS Merrow and Vale Integrated Care Board.",
  "",
  "**Area for priority action 1: children wait too long for therapy**",
  "",
  "| Ref | Action | Lead | Timescale | How we will know |",
  "| --- | --- | --- | --- | --- |",
  "| 1.1 | Open a second clinic 🙂<br>in the north | ICB | End of spring term 2027 | The wait falls from 61 weeks to 40 |",
  "| 1.2 | Ring every family | Head of SEND, Merrowby Council | 31 January 2027 | |",
  "| 1.3 | Train schools | | | |",
  "",
  "**Area for priority action 2: plans are late**",
  "",
  "- Recruit four caseworkers (Lead: Merrowby Council; by Q3 2026/27)",
  "- Check twenty plans a month (Lead: partners; ongoing)",
  "",
  "**How the plan is checked**",
  "",
  "The board looks at area 1 each month.",
  "",
].join("\r\n");

export const evaluation = `---
kind: self-evaluation
date: 2026-11-02
meeting: 2026-12-10
---

# Merrowby self-evaluation

## Early identification of needs

Health visitors see every child. Identification is better than last year.

## 1. What do you know about the impact of your arrangements?

In our survey of 412 parents in May 2026, 61% said that help came in time, up from 44%. An audit of 40 plans found the same.

## 2. How do you know what impact your arrangements are having?

- Survey of 412 parents, May 2026
- Audit of 40 plans, June 2026

## 3. What are your plans for the next 12 months?

- Open a clinic in the north (NHS Merrow and Vale ICB, by spring term 2027)
- Train schools (Merrowby Council, within 6 weeks)
- Improve communication
`;

export const minutes =
  "# Minutes of the allotment society\n\nThe shed roof leaks. Somebody should mend it by spring term 2027.\n";
