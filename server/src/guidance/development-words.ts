import { list } from "./phrases.ts";

/** Lists that the phrases below call for by name. */
export const developmentLists = {
  body: list(`
    school | academy | academies | college | nursery | nurseries | centre | unit | base | hub | clinic | service
    | services | team | teams | provider | providers | provision | trust | ward | hospital | council | icb | board
    | partnership | panel | setting | contract | agreement | programme | helpline | system
  `),
  post: list(`
    director | commissioner | chief executive | chief nurse | head of | headteacher | manager | lead | chair
    | officer | cabinet member | lead member | dco | dsco | dcs | principal | paediatrician | psychologist
  `),
};

/** Something in the local system is new, has ended or is no longer as it was. */
export const developments = list(`
  recent development* | recent change* | key development* | local development* | developments since
  | since we last met | since we met | since the last | since our last | since the inspection
  | since that inspection | since the previous | changes since | changed since | changes to the | changes in the
  | in the last year | in the past year | over the last year | over the past year | last 12 months
  | past 12 months | last twelve months | past twelve months | recently | new director | new chief | new head
  | new lead* | new chair* | new post* | new role* | new team* | new service* | new special school*
  | new school* | new resource* base* | new unit* | new contract* | new provider* | new strategy | new board
  | new system* | new partnership* | new joint | new pathway* | new hub* | new panel* | new model
  | new structure* | new duty | new duties | new arrangements | new clinic* | new offer | newly | reorgani*
  | restructur* | merged | merges | merger | reform* | took over the | took over from | took over as
  | took over all | took over … from | taken over | joined the … {body} | joined us | left the {body}
  | was appointed | were appointed | have appointed | has appointed | we appointed | in post since
  | came into post | opened | opens | {body} .. closed | {body} .. has closed | closed its | closed the
  | was commissioned | were commissioned | recommission* | re-commission* | commissioned a | commissioned an
  | came into force | came into effect | replaced | replaces | has moved to | have moved to | moved to a
  | transferred to | {post} .. since | {post} .. retired | {post} .. left | {post} .. started | {post} .. joined
  | {body} .. since april | {body} .. since september | {body} .. started in | {body} .. began | {body} .. has begun
  | have had one {post} | have had one joint {post} | has had one {post} | {body} now has | contract .. ended
  | agreement .. ended | programme .. ended | contract .. has ended | agreement .. has ended
  | programme .. has ended | service .. has ended | launched | relaunched | introduced | set up in | set up a | was set up | were set up
  | established | safety valve | delivering better value | change programme | local government review
  | was created | were created | was decommissioned | were decommissioned | handed back | ended _ {body} | went live | is live
  | moved {body} | moved … {body} into
`);
