import { list } from "./phrases.ts";

/** Words that say which way something is to move. */
export const movements = list(`
  reduc* | increas* | improve | improves | improved | improving | decreas* | declin* | lower* | shorten* | rais* | rise | rises | fall | falls | drop*
  | fewer | less | more | higher | shorter | quicker | faster | sooner | earlier | better | enhanc* | strengthen*
  | greater | grow | grows | growing | widen* | narrow* | minimis* | maximis* | come down | go up | go down
  | a reduction | an increase
`);

/** “More” and “less” that compare nothing. */
export const noMovements = list(`
  more than | less than | no more than | no less than | better than | or better | or more | or less | no better than
  | no worse than | once more | any more | more or less | less alone | whether … better | whether … improv* | school improvement | improvement plan*
  | improvement board* | self-improving | of growing | lower school | lower secondary | higher education
  | higher level* | high* needs
`);

/** Words that give a size, a level to reach or a state that can be seen to be so. */
export const sizes = list(`
  # | half | halve* | halving | double* | doubling | treble* | third | quarter | fifth | tenth | all | every | each
  | no child* | no young | no pupil* | no famil* | no parent* | no one | nobody | none | nil | zero | any | always
  | never | as good as | the same as | same wait | national | england average | statistical neighbours
  | than last year | than other* | than all | than in | baseline | # in # | most | majority
`);
