/*
 * Words around the names of owners. All in lower case, hyphens as spaces.
 */

function list(text: string): ReadonlySet<string> {
  return new Set(text.replace(/\s+/g, " ").trim().split(", "));
}

/** What a cell holds when it names nobody on purpose. */
export const blanks = list("n/a, na, none, nil, not applicable, no, ?, ??");

/** Words in front of an owner that are no part of the name. */
export const fillers = list(`
  jointly, joint, together, both, working, led by, co led by, owned by, overseen by, lead, and, or, e.g.,
  eg, i.e., including, for, employed by, hosted by,
  works for, who works for, who is
`);

/** Words after an owner that are no part of the name. */
export const trailers = list(`
  jointly, together, both, working, work, in partnership, in collaboration, in conjunction, in
  association, along, as lead, as leads, to lead, leading, collectively, respectively, and, or
`);

/** Labels of those who help and do not answer: "Support: health". */
export const helpers = list(`
  support, supported by, supporting, with support from, consult, consulted, consultees, informed,
  involved, involving, contributors, contributor, input from, stakeholders, assisted by, key contributors
`);

/** Labels that say for which part of the partnership an owner stands: "Health: DCO". */
export const sectorLabels = list(
  "education, health, care, social care, parents, schools, local authority lead, health lead",
);

/** After these come helpers, who do not answer. */
export const helping = list(`
  supported by, with support from, with the support of, with input from, with help from, with advice from,
  informed by, assisted by, involving, in consultation with, in discussion with, in liaison with, in
  dialogue with, consulting with, reporting to, accountable to, overseen by, monitored by, reports to, paid by,
  paid for by, funded by, on behalf of
`);

/** Words that are nothing but time; with figures they make up a period. */
export const timeWords = list(`
  january, february, march, april, may, june, july, august, september, october, november, december, jan,
  feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, spring, summer, autumn, winter, christmas,
  easter, whitsun, term, terms, half, academic, school, financial, calendar, year, years, month, months, week,
  weeks, day, days, working, quarter, quarters, q1, q2, q3, q4, end, start, early, mid, late, beginning,
  by, from, to, until, till, of, the, in, on, at, and, then, within, before, after, during, over, each,
  every, other, times, fortnight, fortnights, next, this, current, first, second, third, fourth, one, two, three, four, five, six, twelve,
  eighteen, termly, monthly, weekly, quarterly, annually, yearly, annual, daily, fortnightly, once, twice,
  a, ongoing, continuous, immediate, immediately, now, asap, soon, as, possible, short, medium, long,
  straight, away, urgent, urgently, complete, completed, done, due, date, onwards, w/c, w/e, rolling,
  regular, regularly, reviewed, starting, ending, today, report, reports, review, updates, target,
  deadline, onward, commencing, w/b, thereafter, afterwards, that,
  continuing, continuously, continual, continually, continued, throughout, indefinitely, forthwith, shortly,
  imminent, imminently
`);

/** A part that begins so tells when, whatever follows. */
export const timeOpenings = list(`
  by, from, before, after, until, till, within, during, w/c, w/e, when, once, as soon, as and, in time, no
  later, not before, following, subject to, in year, over the, in the next, in line, ongoing, throughout,
  straight away, at pace, in due course, upon, on approval, on completion, on appointment, on agreement, on receipt,
  pending, dependent on, dependent upon, depending on, contingent on, ahead of, prior to, linked to, aligned to,
  aligned with, in parallel, starting, commencing
`);

/** After these the subject only takes in or agrees what others do. */
export const receiving = list(`
  be, receive, get, approve, ratify, endorse, note, have, benefit, see, sign, authorise, scrutinise,
  experience, feel
`);

/** A post that begins work owns nothing yet. */
export const starting = list("commence, start, begin, join, take up");
export const inPost = list("post, in post, work, in role, role, employment, the post, in the post");

/** First words of an action that asks a body to do something: "Support schools to …". */
export const requests = list(`
  ask, support, encourage, require, enable, help, commission, invite, work, challenge, fund, train, tell,
  get, allow, empower, persuade, move, link, connect, request, expect, remind, prompt, equip, assist,
  push, lobby, direct, instruct, agree, use, hold, seek, review, plan, pay, give, bring, build, extend,
  join, lead, meet, share, refer, appoint, recruit
`);

/** What a body that leads does, in the present. */
export const actVerbs = list(`
  add, agree, appoint, arrange, ask, assess, begin, bring, build, buy, call, carry, choose, close, collect,
  commission, complete, convene, coproduce, create, decide, deliver, develop, double, employ, ensure, establish,
  expand, explain, extend, find, finish, gather, give, hire, hold, identify, implement, improve, increase, introduce,
  invite, join, keep, launch, make, merge, move, offer, open, organise, oversee, pay, prepare, procure, produce,
  provide, publish, put, recruit, redesign, reduce, refresh, relaunch, replace, rewrite, run, secure, seek, send, set,
  share, speak, strengthen, take, teach, tell, undertake, widen, write
`);

/** The same, with words that name things as often ("visits"): of these the object has to follow. */
export const nounVerbs = list(`
  audit, chair, change, check, contract, design, draft, form, fund, help, host, lead, map, meet, monitor, name, pilot, place,
  plan, release, report, review, ring, sample, start, support, survey, target, test, train, trial, update, upgrade,
  use, visit, work
`);

/** With these an object begins. */
export const objects = list(`
  a, an, the, its, their, our, each, every, all, both, any, some, more, most, half, no, this, that, these, those, one,
  two, three, four, five, six, seven, eight, nine, ten, twelve, how, what, whether, which, who, when, where, why, up, out
`);

/** Of these, the ones before which a word that ends in "s" can only be a verb. */
export const plainObjects = list("a, an, the, its, their, our, how, what, whether, which, who, why");

/** Words that end in "s" and say nothing of what a body does. */
export const notDoing = list(`
  is, has, was, does, as, this, its, us, plus, across, versus, says, knows, thinks, needs, wants, hears, feels,
  believes, becomes, remains, shows, means, includes, covers, towards, unless, besides, per, less, perhaps
`);

/** What a body may do before "to": "The council plans to open …". */
export const intentions = list(`
  agreed, agrees, agree, has agreed, have agreed, plans, plan, aims, aim, intends, intend, expects, expect, hopes,
  hope, commits, commit, has committed, have committed, undertakes, needs, need, has, have
`);

/** Words between a subject and what it does. */
export const adverbs = list(`
  also, now, then, jointly, together, already, directly, regularly, formally, currently, urgently, fully, again, first
`);

/** What comes before the name of whoever does it: "A new service, run by …". */
export const doneBy = list(`
  led by, co led by, jointly led by, run by, jointly run by, delivered by, provided by, managed by, hosted by,
  organised by, coordinated by, co ordinated by, owned by, produced by, written by, carried out by, undertaken by, taken forward by
`);

/** Words with which a sentence may begin before its subject. */
export const openers = list(`
  by, in, from, during, over, after, before, within, at, each, every, until, through, with, following,
  once, when, working, together, as, alongside, starting, this, next, to
`);
