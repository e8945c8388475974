import { list, type Lists } from "./phrases.ts";

/** Words by which a plan shows that families had a part in making it, or that they are to judge what it does. */
export const partLists: Lists = {
  children: list(`
    children | young people | young adults | young person | pupils | students | learners | interns | cyp | youth
    | teenagers | young inspectors | young advisers | leavers
  `),
  parents: list(`
    parents | parents and carers | parent carers | carers | families | family | parent | mothers | fathers
    | parent-carers
  `),
  says: list(`
    say | says | said | tell us | told us | tells us | tell | told | feel | feels | felt | reported
    | rated | agree | trust | recognise | recognised | describe | know | can see | can name | would recommend
    | think | believe | want* | asked for | asked us | call | choose | chose | chosen | notice | understand | confident
    | confidence | satisfied | satisfaction | prefer* | score | scores | find it | find them | value
  `),
  does: list(`
    helped | wrote | write | rewrote | design* | co-design* | co-produc* | co-chair* | chair* | led | run | read
    | check* | test* | inspect* | audit* | review | reviewed | reviewing | judge* | sit on | sit | join | joined | vote | voted | decide*
    | agreed | advise* | challenge* | interview* | train | trained | spoke | met | answered | attended | came | took part
    | take part | were asked | were involved | involved | consulted | heard | represent*
  `),
};

const parts = (group: string): readonly string[] =>
  list(`
    {${group}} … {says} | {${group}} … {does} | {${group}} report | {${group}} rate | {${group}} lead | {${group}}'s seat | with {${group}} | by {${group}} | from {${group}} | ask {${group}}
    | ask each {${group}} | asked {${group}} | ask the {${group}} | asking {${group}} | listen* to {${group}}
    | heard from {${group}} | views of {${group}} | voice of {${group}} | voices of {${group}}
    | experience* of {${group}} | survey of {${group}} | {${group}} survey* | {${group}} feedback | {${group}} voice*
    | {${group}} panel* | {${group}} forum* | {${group}} council* | {${group}} group* | {${group}} board*
    | {${group}} rep | {${group}} reps | {${group}} representative* | co-produc* … {${group}} | involv* {${group}}
    | ring {${group}} | ring each {${group}} | call each {${group}}
  `);

export const partOf = {
  children: [...parts("children"), ...list(`youth forum* | youth parliament | youth council | pupil voice`)],
  parents: [
    ...parts("parents"),
    ...list(
      `parent carer forum* | parent carers forum* | pcf | sendiass | tell it once | tell their story once`,
    ),
  ],
};

/** Said of both. */
export const togetherWords = list(`
  co-produced | co-produc* | co-design* | lived experience* | service users | people with lived | the voice of
  | you said
`);
