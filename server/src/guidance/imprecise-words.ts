import { list } from "./phrases.ts";

/** Verbs at the start of an action that only go on: when they are done, a figure to reach can say. */
export const lastingVerbs = list(`
  ^ continue to | ^ keep going | ^ keep it up | ^ keep up the | ^ business as usual | ^ continue with | ^ continue the | ^ continue our | ^ continue * work | ^ continuing to | ^ carry on
  | ^ go on | ^ keep developing | ^ keep building | ^ keep improving | ^ keep working | ^ keep looking | ^ keep supporting
  | ^ keep promoting | ^ keep encouraging | ^ keep raising | ^ keep on *ing | ^ continue *ing | ^ seek to
  | ^ seeking to | ^ aim to | ^ work towards | ^ working towards | ^ move towards
`);

/** Verbs at the start of an action, or at its end in the passive, that promise no more than thought: nobody can say when they are done. */
export const openVerbs = list(`
  ^ explore | ^ explores | ^ exploring | ^ consider | ^ give consideration to | ^ give thought to | ^ thinking about | ^ considering | ^ consideration of | ^ look at | ^ looking at | ^ look into
  | ^ looking into | ^ look to | ^ work to be | ^ further work | ^ more work | ^ investigate the possibility
  | ^ think about | ^ possibly | ^ begin to explore | ^ begin to look | ^ start to explore | ^ start to look
  | ^ begin exploring | ^ start exploring | ^ begin conversations | ^ have conversations | ^ be mindful
  | ^ discuss | ^ discussions with | ^ discussions about | ^ discussion of | ^ liaise with | ^ raise awareness
  | ^ raising awareness | ^ be aware of | ^ maintain a focus | ^ keep a focus | ^ keep under review | ^ scope out
  | ^ gauge | ^ raise the profile | ^ raising the profile | ^ work with … raise the profile | ^ work with … raise awareness
`);

/** Verbs there that want a figure to reach, or something to see, to be told apart from good will. */
export const wishfulVerbs = list(`
  ^ strengthen | ^ strengthening | ^ promote | ^ promoting | ^ champion the | ^ champion inclus* | ^ champion good
  | ^ champion a | ^ champion co-production | ^ encourage | ^ encouraging | ^ build on
  | ^ enhance | ^ enhancing | ^ foster a | ^ foster an | ^ foster the | ^ foster better
  | ^ foster strong* | ^ foster good | ^ foster positive | ^ foster collaborat* | ^ foster partnership* | ^ foster relationship*
  | ^ foster inclus* | ^ fostering a | ^ fostering the | ^ leverage | ^ leveraging | ^ harness | ^ harnessing | ^ capitalise on
  | ^ maximise opportunities | ^ maximise the opportunit* | ^ make the most of | ^ drive forward | ^ drive up
  | to be strengthened $ | to be enhanced $ | to be promoted $ | to be encouraged $ | to be built on $
`);

/** All that is said of something behind a colon or a dash: "Sensory support: to be developed". */
export const makingVerbs = list(`
  to be developed $ | to be worked up $ | to be taken forward $ | to be improved $ | to be progressed $
  | in development $ | being developed $ | under development $
`);

/** How an action ends that is only to be thought of: "Personal budgets to be explored further". */
export const openEnd =
  /\b(?:to be|being|will be|is to be|are to be) (?:further )?(?:explored|considered|looked (?:at|into)|thought about|discussed|scoped|investigated|reflected on)(?: (?:further|again|in (?:more|greater) detail|in due course|as appropriate|with (?:partners|schools|health|families|the ICB|all)))?\W*$/i;

/** Words anywhere in an action that leave open whether it will be done. */
export const hedges = list(`
  where possible | if possible | when possible | wherever possible | as far as possible | where practicable
  | where feasible | if feasible | if money allows | if funding allows | if capacity allows | when capacity allows
  | as capacity allows | subject to funding | subject to capacity | subject to resources | if resources allow
  | where appropriate | as appropriate | as and when
`);

/** What such a verb may end in, so that it can be seen to be done. */
export const results = list(`
  a report | and report* | report back | report to | report by | reported | paper | proposal* | recommendation* | business case* | and decide* | to decide | decision* | and agree
  | and publish | and present | and bring | and write | and choose | and recommend | options appraisal | feasibility study
  | and produce | and draft | and set out | draw up | and start | and open | and introduce | and pilot | and adopt
  | until | so that | by each
`);
