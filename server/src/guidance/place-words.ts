import { list } from "./phrases.ts";

/** Words that stand with a capital in the titles of drafts and are no part of a place's name. */
export const notPlaces: ReadonlySet<string> = new Set(
  list(`
    a | the | our | of | for | and | in | on | to | with | by | at | from | this | area | local | partnership | partnerships
    | send | sen | ehc | ehcp | cyp | special | educational | needs | need | disabilities | disability | disabled | children
    | child | young | people | family | families | parent | parents | carer | carers | forum | education | health | care
    | social | inclusion | inclusive | council | city | county | borough | district | metropolitan | royal | unitary
    | authority | authorities | board | nhs | icb | ccg | integrated | trust | service | services | ofsted | cqc | commission
    | quality | hmci | hmi | inspection | inspections | inspectors | inspected | joint | report | reports | letter | outcome
    | outcomes | findings | finding | published | priority | priorities | action | actions | impact | improvement | improving
    | improve | plan | plans | planning | strategic | strategy | strategies | delivery | development | transformation
    | recovery | implementation | written | statement | accelerated | progress | wsoa | pap | pip | app | sef | update
    | updates | updated | review | reviews | highlight | summary | monitoring | adviser | advisers | self | evaluation
    | assessment | framework | annual | engagement | meeting | draft | final | version | v | appendix | annex | index
    | evidence | information | request | return | next | steps | year | years | month | months | quarter | term | autumn
    | spring | summer | winter | january | february | march | april | may | june | july | august | september | october
    | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | monday | tuesday
    | wednesday | thursday | friday | how | what | where | when | why | we | are | is | it | you | your | us | one | two
    | three | six | twelve | big | conversation | roadmap | together | better | everyone | matters | support | provision
    | alternative | areas | weakness | weaknesses | significant | recommendations | key | working | document | copy
    | response | programme | project | team | office | dear | date | dates | status | confidential | official | between
    | contents | introduction | foreword | vision | time | following | against | has | have | been | not | q
  `),
);
