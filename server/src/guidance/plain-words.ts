import { list } from "./phrases.ts";

/**
 * The words of retext-simplify that families stumble over. The rest of its list are words that everybody reads
 * ("however", "provide") or that mean something of their own in this field ("identify", "monitor", "requirement").
 */
export const hardWords: readonly string[] = list(`
  accede to | acquiesce | addressees | adversely impact | adversely impact on | afford an opportunity
  | aforementioned | ameliorate | appreciable | as a means of | as prescribed by | ascertain
  | at the present time | attributable to | be advised | because of the fact that | bestow | by means of
  | by virtue of | cease | close proximity | commence | convene | deem | disseminate | due to the fact that
  | each and every | effect modifications | elucidate | endeavor | enumerate | expedite
  | expeditious | expend | first and foremost | for a period of | for the purpose of | formulate | forfeit | furnish
  | herein | heretofore | herewith | if and when | in a timely manner | in accordance with
  | in all likelihood | in an effort to | in excess of | in lieu of | in light of the fact that | in regard to
  | in the amount of | in the event of | in the near future | in view of the above | inasmuch as | incumbent upon
  | inter alia | interpose no objection | is applicable to | is in consonance with | magnitude | methodology
  | necessitate | not later than | notwithstanding | null and void | obligate | optimum
  | owing to the fact that | parameters | pertaining to | point in time | preclude | prior to
  | promulgate | pursuant to | readily apparent | remuneration | set forth in | subsequent | subsequently
  | the undersigned | thereof | therein | this day and age | transpire | under the provisions of
  | until such time as | utilise | utilisation | utilize | utilization | various different | with reference to
  | with respect to | with the exception of
`);

/** Words of management that a family seldom meets. One or two are borne; a sentence full of them says nothing. */
export const jargon: readonly string[] = list(`
  leverage | leverages | leveraging | leveraged | holistic | holistically | cohesive | synergy | synergies | synergistic
  | strengths-based | asset-based | place-based | outcomes-led | outcomes-focused | outcomes-based | needs-led
  | whole-system | whole system | cross-system | system-wide | systemwide | system leadership | system leaders | ecosystem
  | ecosystems | landscape | agile | paradigm | paradigms | stakeholder | stakeholders | co-location | co-locate | co-located
  | wraparound | wrap-around | footprint | life course | lifecourse | sufficiency | de-risk | de-risks | de-risking | optimise
  | optimises | optimising | optimisation | maximise | maximising | operationalise | operationalising | transformational
  | operating model | theory of change | levers | enablers | granular | granularity | deep dive | deep dives | alignment
  | cross-cutting | subsidiarity | triangulate | triangulation | scalable | scalability | architecture | interdependencies
  | interface | interfaces | synergise | assets | resource envelope | envelope | integrated delivery | delivery model
  | commissioning cycle | commissioning ecosystem | cohort-based | multi-modal | iterative | iteratively | upstream
  | downstream | touchpoint | touchpoints | value chain | capability | capabilities | step change | pump-prime | pump-priming
  | mainstreaming | catalyse | catalyst | modality | modalities | conceptualise | reconfigure | reconfiguration
  | transformation journey | core offer | blended offer | tiered | matrix | trajectories | pathways | modelling | horizon scanning
`);
