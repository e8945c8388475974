/*
 * Words that tell who is who in a local area. All in lower case, with straight apostrophes and a space for a
 * hyphen (but "coordinator", "cochair"), as `nameKey` gives them.
 */

/** The phrases between the commas. */
function list(text: string): readonly string[] {
  return text.replace(/\s+/g, " ").trim().split(", ");
}

/** A kind of body that can answer for an action. */
export interface BodyKind {
  /** What such a body is called without its own name. */
  readonly names: readonly string[];
  /** How the own names of such bodies begin or end. */
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** Words that mark such a body wherever they stand in its own name. */
  readonly words: readonly string[];
}

/** The first kind that fits is the kind: "Oakley Parent Carer Council" is no council. */
export const bodyKinds: readonly BodyKind[] = [
  {
    names: list(`
      pcf, parent carer forum, parent carers forum, parent carer's forum, parents and carers forum, parent and
      carer forum, parents forum, parent forum, forum
    `),
    beginnings: ["voice of", "voices of"],
    endings: ["voice", "voices", "together", "united", "4 parents", "4 families"],
    words: ["parent carer", "parent carers", "parents", "carers", "families"],
  },
  {
    names: list(`
      icb, integrated care board, ccg, clinical commissioning group, icb board
    `),
    beginnings: [],
    endings: ["icb", "integrated care board", "ccg", "clinical commissioning group"],
    words: [],
  },
  {
    names: list(`
      la, local authority, council, county council, city council, borough council, district council,
      metropolitan borough council, unitary authority, local education authority
    `),
    beginnings: ["london borough", "royal borough", "city of", "lb", "rb", "metropolitan borough"],
    endings: list(`
      council, county council, city council, mbc, lbc, cc, dc, bc, la, local authority, borough
    `),
    words: ["council"],
  },
  {
    names: ["academy trust", "multi academy trust", "mat", "learning trust"],
    beginnings: [],
    endings: list(`
      academy trust, academies trust, learning trust, education trust, schools trust, school trust, mat
    `),
    words: [],
  },
  {
    names: list(`
      trust, nhs trust, nhs foundation trust, foundation trust, community trust, mental health trust, hospital
      trust, acute trust, health trust, community health trust, provider trust
    `),
    beginnings: [],
    endings: ["trust", "nhs ft", "ft", "hospitals"],
    words: ["nhs trust", "nhs foundation trust"],
  },
  {
    names: list(`
      sendiass, sendias, send iass, iass, information advice and support service, send information advice and
      support service, parent partnership service
    `),
    beginnings: ["sendiass"],
    endings: ["iass", "sendiass", "sendias"],
    words: [],
  },
  {
    names: list(`
      college, university, special school, hospital school, pupil referral unit
    `),
    beginnings: [],
    endings: list(`
      school, academy, nursery, primary, pru, federation, hospital
    `),
    words: ["college", "university"],
  },
  {
    names: list(`
      dfe, department for education, department of education, department for health and social care, dhsc,
      nhs, nhs england, nhse, nhsei, ofsted, cqc, care quality commission, lga, local government association,
      cdc, council for disabled children, nnpcf, ndti, integrated care system, ics, integrated care
      partnership, jobcentre plus, healthwatch, family action, action for children, barnardo's, barnardos,
      mencap, national autistic society, contact, nspcc
    `),
    beginnings: ["nhs", "healthwatch", "mencap", "barnardo's", "barnardos"],
    endings: list(`
      nhs, cic, community interest company, charity, ltd, limited, plc, llp, company, foundation, association,
      society, consortium, collaborative, authority, commission, agency, ministry, surgery, healthcare,
      provider, contractor, supplier, trusts, social enterprise
    `),
    words: [],
  },
];

/** Services and teams inside a body. Alone they can own an action; beside a post they do not say whose post it is. */
export const services = {
  names: list(`
    camhs, cyps, cypmhs, child and adolescent mental health services, public health, social care, children's
    social care, childrens social care, child social care, adult social care, adults social care, adult
    services, adults services, children's services, childrens services, csc, asc, virtual school, virtual
    school and college, early help, early years, family help, youth justice, youth service, youth services,
    yjs, yos, portage, health visiting, school nursing, eps, ep, salt, slt, ot, speech and language therapy,
    occupational therapy, physiotherapy, children with disabilities team, educational psychology, school improvement, primary care, finance,
    legal, commissioning, procurement, transport, admissions, communications, comms, democratic services,
    human resources, hr, bi, ict, it
  `),
  endings: list(`
    service, services, team, unit, department, directorate, division, hub, hubs, clinic, outreach, helpline,
    office, teams
  `),
};

/** Of all these, the ones that are words unless they stand in capitals. */
export const capitalsOnly = ["it", "salt", "ad"];

/** Groups of people from several bodies, who meet. */
export const groups = {
  names: list(`
    spb, hwb, hwbb, smt, dmt, clt, cabinet, scrutiny, governing body, task and finish, t&f
  `),
  endings: list(`
    board, panel, group, groups, forum, committee, workstream, work stream, stream, strand, network,
    alliance, assembly, subgroup, taskforce, task force, partnership, cluster, clusters, panels, boards,
    workstreams, cabinet, scrutiny, executive, meeting, crew, cell
  `),
  /** Of these, the ones that parents and carers give to bodies of their own. */
  likeForums: ["forum", "partnership", "network"],
};

/** Job titles. */
export const posts = {
  /** Abbreviations, and whole titles that the nouns below do not tell. */
  names: list(`
    dco, dmo, dsco, dcso, dciso, dcs, dass, dph, sro, lano, senco, sendco, ad, ceo, coo, cfo, pep, lead
    member, cabinet member, portfolio holder, lead professional, head, chair, cochair, programme lead
  `),
  /** The word that makes a title a post. */
  nouns: list(`
    officer, director, dir, manager, mgr, lead, commissioner, coordinator, adviser, advisor, executive, nurse,
    psychologist, therapist, principal, headteacher, senco, sendco, chair, cochair, chairperson, leader,
    practitioner, worker, specialist, consultant, administrator, analyst, clerk, supervisor, sponsor,
    champion, paediatrician, clinician, doctor, gp, teacher, facilitator, navigator, keyworker, head,
    secretary, partner, accountant, solicitor, librarian, trainer, visitor, mentor, broker, auditor, planner,
    controller, registrar, governor, member, holder, ceo, ad, hos, dco, dmo, dsco, sro, dcs, lano
  `),
  /** Professions that make a post behind one of the grades: "Principal EP". */
  professions: ["ep", "ot", "salt", "slt"],
  grades: ["principal", "senior", "lead", "chief", "deputy", "assistant", "specialist"],
  /** Nouns that make a post whatever follows them: "Deputy Director Transformation and Business Services". */
  ranks: ["director", "commissioner", "manager", "officer", "ad", "hos"],
};

/** Words for an owner that names nobody. */
export const vague = {
  /** Whole answers. */
  phrases: list(`
    we, us, them, partnership, local area partnership, area partnership, send local area partnership, send
    partnership, local partnership, area send partnership, local area, area, system, whole system, team,
    service, school, setting, business as usual, bau, as above, see above, as before, ditto, to follow, not
    known, unknown, not yet known, not assigned, unassigned, not allocated, xx, xxx, name, name of lead,
    lead name, lead, owner, n k, nk, health, education, care, education and health, health and education, health and
    care, health and social care, education and social care, education health and care, education health and
    social care, education care and health, staff, workforce, leadership, senior leadership, everybody,
    nobody
  `),
  /** Not settled yet, wherever they stand. */
  undecided: list(`
    tbc, tba, tbd, vacant, vacancy, to be confirmed, to be appointed, to be agreed, to be decided, to be
    recruited, to be identified, to be determined, to be named, to be allocated, to be assigned, to be
    advised, not yet appointed, not yet agreed, not yet identified, insert, awaiting, new post, recruitment
    under way, recruitment underway, under recruitment, being recruited, recruiting, out to advert, to be filled,
    unfilled, no lead, no owner, no one, no named, none yet, nobody yet, not yet, not known, unknown, not yet in post, appointment pending, pending appointment
  `),
  /** First words that leave it open who. */
  openings: list(`
    all, every, everyone, everybody, each, any, anyone, various, multiple, several, relevant, appropriate,
    other, others, both, some, wider, whole, someone, nobody
  `),
  /** Last words that leave it open who. */
  endings: list(`
    partners, schools, settings, leaders, colleagues, stakeholders, providers, agencies, organisations,
    bodies, professionals, practitioners, staff, colleges, trusts, academies, nurseries, governors,
    headteachers, heads, sencos, sendcos, clinicians, teachers, therapists, employers, families, parents,
    carers, children, people, communities, members, councillors, volunteers, sector, others, partner
    agencies, parties, inspectors, nurses, gps, practices, surgeries, mats, secondaries, primaries
  `),
  /** Of these, the ones for whom bodies are named: "Together for Children". */
  families: ["children", "families", "people", "parents", "carers"],
  /** The ones that may be the subject of an action; the rest take part in it or gain from it. */
  subjects: list(`
    partners, schools, settings, leaders, colleagues, stakeholders, providers, agencies, organisations,
    colleges, services, leads, headteachers, heads, sencos, professionals
  `),
  /** What may stand before such a subject: "Secondary schools to …", but not "Support schools to …". */
  qualifiers: list(`
    secondary, primary, special, mainstream, local, health, senior, school, education, social, care,
    council, area, workstream, system, nhs, commissioned, independent, sixth, form, early, years, of, the,
    and, other, all, our
  `),
};

/** What services and posts are about. Alone, in capitals, such words name a department ("Data and Insight"). */
export const subjects = {
  /** The work of an office: these do not name a kind of child, place or need. */
  functions: list(`
    analytics, assurance, audit, business, capital, estates, property, commissioning, communication,
    communications, corporate, customer, data, digital, engagement, finance, governance, improvement,
    information, insight, insights, intelligence, legal, marketing, media, operations, performance,
    planning, policy, procurement, programme, programmes, project, projects, quality, research, strategy,
    systems, transformation, workforce
  `),
  fields: list(`
    access, accountable, achievement, acting, adolescent, adult, adulthood, adults, advanced, advice,
    advisory, alternative, ap, area, assessment, assessments, assistant, associate, attendance, autism,
    behaviour, borough, care, casework, change, chief, child, childcare, childhood, children, childrens,
    clinical, cluster, communities, community, complex, coproduction, county, culture, cyp, deaf, delivery,
    dedicated, deputy, designated, development, disabilities, disability, district, early, economy,
    education, educational, ehc, ehcp, elective, emotional, employment, environment, equality, exclusion,
    exclusions, executive, experience, families, family, funding, group, growth, health, hearing, help,
    home, housing, impairment, inclusion, inclusive, independent, integrated, interim, intervention, joint,
    key, language, learning, leisure, libraries, life, link, local, localities, locality, maternity,
    medical, mental, multi, needs, neighbourhood, neighbourhoods, neurodevelopmental, neurodiversity, new,
    nominated, nursing, occupational, offer, outreach, paediatric, parent, participation, partnership,
    partnerships, pathway, pathways, people, pfa, physical, physiotherapy, place, placement, placements,
    plan, plans, post, preparation, preparing, prevention, primary, principal, protection, provision,
    psychology, public, pupil, pupils, qa, reading, regional, resources, respite, responsible, review,
    reviews, risk, safeguarding, school, schools, secondary, section, sen, send, senior, sensory, service,
    services, settings, short, breaks, skills, social, special, specialist, speech, sport, standards,
    statutory, strategic, strategies, sufficiency, support, system, task, finish, teaching, technical, term, theme,
    therapies, therapy, training, transition, transitions, transport, travel, tribunal, tribunals, virtual,
    visual, vulnerable, waiting, wellbeing, work, worker, year, years, young, youth
  `),
};

/** Longer and shorter ways to write the same part of a name. */
export const shortForms: readonly (readonly [long: string, short: string])[] = [
  ["integrated care board", "icb"],
  ["parent carer forum", "pcf"],
  ["nhs foundation trust", "foundation trust"],
  ["foundation trust", "ft"],
  ["nhs trust", "trust"],
  ["county council", "council"],
  ["city council", "council"],
  ["metropolitan borough council", "council"],
  ["borough council", "council"],
  ["district council", "council"],
  ["london borough of", "lb"],
  ["royal borough of", "rb"],
];

/** Capitalised words that are not the names of people. */
export const placeWords = list(`
  north, south, east, west, central, mid, greater, city, county, upper, lower, royal, great, twenty,
  thirty, forty, fifty, hundred, one, two, three, four, five, six, seven, eight, nine, ten, well, action,
  future, futures, healthy, ready, tell, once, us, our, my, best, start, nhs, phase, stage, level, part,
  annex, appendix, england, national, home, passport, toolkit, st, centre, job, hospital, handbook,
  framework, charter, protocol, conference, survey, dashboard, portal, website, census, report
`);

/** Nouns for what people write and count. */
export const documents = list(`
  report, survey, census, framework, audit, dashboard, return, returns, review, letter, minutes, policy, strategy,
  plan, guide, handbook, toolkit, statistics, profile, study, analysis, evaluation, consultation, interviews
`);

/** Words in front of a person's name. */
export const personTitles = list(`
  dr, mr, mrs, ms, miss, mx, prof, professor, cllr, councillor, sir, dame, rev
`);

/** Abbreviations of the field that are not bodies or posts. */
export const things = list(`
  adhd, ap, ar, asd, asw, app, bau, brag, cme, cyp, dbv, dsg, dsr, ebsa, ebsna, ehc, ehcp, ehcna, ehe,
  eotas, eyfs, faq, gld, hnb, ilacs, jsna, kpi, ks1, ks2, ks3, ks4, lac, mld, nd, neet, oap, pap, pda,
  pfa, pmld, qa, rag, sef, semh, sen, sen2, send, sla, slcn, sld, uasc, wsoa
`);
