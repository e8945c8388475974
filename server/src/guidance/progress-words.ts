import { list } from "./phrases.ts";

/** Headings, labels and columns under which a report shows what has changed; compared in lower case, without number. */
export const impactHeadings = list(`
  ^ evidence of impact | ^ evidence of the impact | ^ impact $ | ^ our impact $ | ^ impact so far | ^ impact to date
  | ^ impact this | ^ impact on children | ^ impact on families | ^ impact on young | ^ impact for children
  | ^ impact for families | ^ impact for cyp | ^ impact on cyp | ^ impact and outcomes | ^ impact outcomes
  | ^ outcomes and impact | ^ the impact | ^ what impact | ^ what is different | ^ what's different
  | ^ what has been different | ^ what has changed | ^ what changed | ^ what difference | ^ the difference
  | ^ difference made | ^ what this means for | ^ what this has meant | ^ what it means for | ^ what is better
  | ^ what has improved | ^ how things are better | ^ so what | ^ what is different now | ^ what have children
  | ^ what has it changed | ^ what did it change | ^ has it made a difference | ^ how do children benefit
`);

/** An unclear statement with one of these may well tell of a change. */
export const claimsOfDifference = list(`
  difference | different | reduc* | increas* | fewer | less | more | better | improv* | fell | fallen | rose | risen
  | down from | up from | higher | lower | shorter | longer | quicker | sooner
`);

/** Claims that all goes well, which mean nothing until somebody has looked. */
export const claimsOfProgress = list(`
  good progress | strong progress | significant progress | considerable progress | excellent progress
  | substantial progress | steady progress | real progress | great progress | positive progress
  | progress continues | progressing well | progress well | progresses well | is progressing | are progressing
  | going well | gone well | good pace | at pace | well under way | well underway | great success
  | great strides | transformed | momentum | we are confident | leaders are confident | partners are confident
  | well established | firmly established | well embedded | firmly embedded | fully embedded | strong foundation*
  | significantly strengthened | significantly improved | greatly improved | much improved | markedly improved
  | improved significantly | improved considerably | improved markedly | considerably stronger | much stronger
  | step change | rapid improvement* | significant improvement* | considerable improvement*
  | right direction | confident of | confident in | confident that | on track to deliver | firmly on track | on course to | moved forward | real momentum
  | stronger than ever | better than ever | stronger than before | progress is strong | progress is good
  | progress is positive | reported as good | reported as strong | is now robust | are now robust
  | much … than before | far more … than before | far better … than before
  | confidence is growing | confidence is building | confidence has grown | growing confidence | confidence continues to grow
  | good feedback | positive feedback | feedback is good | feedback is positive | feedback has been
`);

/** Who or what has looked: boards and reports, beside the sources of evidence. */
export const assurances = list(`
  board* | scrutiny | committee* | cabinet | panel* | stocktake* | dashboard* | scorecard* | reported to | dfe
  | nhs england | adviser* | advisor* | inspector* | auditor* | minutes | assured | assurance | tested | checked
  | verified | validated | kpi* | measures | sub-group | scrutiny group | steering group | governors | appendix
  | evidence folder* | see section | table #
`);

/** A report that says one of these speaks of actions that it does not name, or does not mean to name them all. */
export const unnamedActions = list(`
  all actions | all other actions | all the other actions | all remaining actions | other actions
  | remaining actions | rest of the actions | rest of the plan | remainder of the plan | all milestones
  | other milestones | remaining milestones | all other areas | by exception | exception report* | exceptions only
  | only the actions | only actions | highlights only | not every action | not all actions | a selection of
`);

/** Praise that an area gives its own work: it means nothing until somebody has looked. */
export const praise = list(`
  well embedded | firmly embedded | fully embedded | deeply embedded | well established | firmly established | highly valued
  | much valued | highly regarded | well regarded | well respected | highly respected | highly effective | very effective
  | extremely effective | strong moral purpose | moral purpose | shared vision | clear vision | are ambitious | is ambitious
  | are passionate | is passionate | and passionate | passionate about | relentless | unwavering | excellent relationships
  | strong relationships | relationships .. excellent | relationships .. strong | strong partnership | mature partnership
  | strong leadership | leadership is strong | visible leaders* | visible and | visionary | inspirational | robust governance
  | strong governance | governance is robust | governance is strong | open and honest | culture of trust | high aspirations
  | high ambitions | works very well | work very well | works extremely well | work extremely well | well led | sector-leading
  | sector leading | nationally recognised | widely recognised | gold standard | best practice | best in class
`);

/** One of these says how well a thing works; others are of leaders and their spirit, and bare only in number. */
export const praiseOfWork = list(`
  well embedded | firmly embedded | fully embedded | deeply embedded | highly valued | much valued | highly regarded
  | highly effective | very effective | extremely effective | works very well | work very well | works extremely well
  | work extremely well | sector-leading | sector leading | gold standard | best in class
`);
