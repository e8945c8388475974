import { list } from "./phrases.ts";

/** Wording by which an area says plainly that something is weak now. */
export const weaknessWords: readonly string[] = list(`
  too long | too few | too many | too slow* | too late | not good enough | getting worse | got worse | gets worse
  | gone backwards | do worse | does worse | worse than | is worse | are worse | weakest | is weak | are weak | is poor
  | are poor | is patchy | are patchy | has not improved | have not improved | not improving | cannot claim
  | are not heard | are missed | still missed | biggest worry | greatest worry | matter of luck | falls short | fall short
  | could not be found | could not be filled
  | could not be recruited | cannot recruit | could not recruit | broken promise* | has fallen behind
  | have fallen behind | not proud | least proud | most worried | worries us | nowhere to go | no better than in
  | is inadequate | are inadequate | go without | goes without | left without | still too | do not work | does not work | harsh picture | not getting better | let down
`);

/** Wording that only says since when things are worse. */
export const comparedWords: readonly string[] = list(
  "than in # | than # | than last year | than the year before",
);

/** Wording that takes it back: it was so, it is so elsewhere, or somebody else said so. */
export const notNowWords: readonly string[] = list(`
  was too | were too | had been | used to | no longer | no worse | not worse | inspection found | inspectors found
  | inspectors said | inspectors asked | at the last inspection | nationally | in 20# | if | would
`);
