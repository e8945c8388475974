import { list } from "./phrases.ts";

/**
 * What a column heading or a label in front of a text means. Drafts use the same words for both: "By when" heads
 * a column in one plan and opens a paragraph in the next. Words as met in published plans; a label is compared
 * in lower case, without punctuation, as a whole (`words`) or by how it begins (`starts`).
 */
export type Role =
  | "id"
  | "action"
  | "milestone"
  | "owner"
  | "start"
  | "end"
  | "original"
  | "revised"
  | "review"
  | "measure"
  | "baseline"
  | "target"
  | "status"
  | "percent"
  | "area"
  | "reason"
  | "mitigation"
  | "risk"
  | "done"
  | "context";

interface Label {
  readonly role: Role;
  readonly words: readonly string[];
  readonly starts?: readonly string[];
}

/** In order: the first that fits wins. */
export const labels: readonly Label[] = [
  {
    role: "id",
    words: list(`
      ref | ref no | reference | no | number | id | action no | action number | action ref | action id
      | action reference | item | item no | # | line | s n | sn | plan ref | plan reference | plan no
      | plan number | action plan ref | action plan reference | pap ref | pap reference | wsoa ref
      | wsoa reference
    `),
  },
  {
    role: "risk",
    words: list(`
      risk | risks | issue | issues | dependency | likelihood | probability | how likely | risk score
      | impact score | impact description | likelihood impact | risk level | risk rating | gross risk
      | net risk | inherent risk | residual risk | what could go wrong | what might go wrong
    `),
    starts: list(`
      risk | issue | dependency | description of dependency | description of the benefit
      | description of non cashable | benefit number
    `),
  },
  {
    role: "mitigation",
    words: list(`
      mitigation | mitigations | mitigating action | mitigating actions | mitigation remedial action
      | remedial action | what we are doing about it | what is being done about it | recovery action
      | action to recover | controls
    `),
    starts: list(`
      mitigating | mitigation
    `),
  },
  {
    role: "reason",
    words: list(`
      reason | reasons | reason for delay | why | why it slipped | why it is late | cause of delay
      | explanation | reason for slippage | why it has slipped | why late | why is it late | why delayed
      | why behind | why it is behind | why it is delayed | why it moved | why it has moved | why slipped
      | why not | what held it up | what has held it up | what got in the way | if late why | if late reason
      | if behind why | if delayed why | if not why | if late the reason | cause | explanation of delay
      | explanation for delay
    `),
    starts: list(`
      reason for | reasons for | cause of delay | cause of slippage
    `),
  },
  {
    role: "done",
    words: list(`
      how far | how far on | how far along | how far we are | how far are we | how far we have got
      | how far have we got | where it stands | where things stand | how it is going | how is it going
      | what happened | what we did | what we have done | what has been done | we did | progress so far
      | progress to date | update | progress update | latest update | progress | comment | comments
      | commentary | notes | remark | remarks | narrative | what we have already done | achievements | key achievements | evidence
      | evidence of completion | impact to date | impact so far | outcome of action
    `),
    starts: list(`
      what we had already done | update | progress update | latest position | reason and | reasons and
      | reason mitigation | reasons mitigation | reason action | reason what | why and | why what
    `),
  },
  {
    role: "review",
    words: list(`
      review | review date | next review | review by | monitoring | how we will monitor | reporting to
      | reports to | governance | oversight | reviewed by | date reviewed | monitored by
      | monitoring and review
    `),
  },
  {
    role: "revised",
    words: list(`
      revised date | revised | rev | rev date | new date | forecast | forecast date | revised due date | revised target date
      | revised end date | revised timescale | revised deadline | extended to | revised completion date
      | latest forecast | expected date | current forecast | new deadline | revised completion | new end date
      | new target date
    `),
  },
  {
    role: "original",
    words: list(`
      original date | baseline date | original due date | planned date | original target date
      | original end date | original deadline | original timescale | was due | planned
    `),
  },
  {
    role: "start",
    words: list(`
      start | start date | start by | from | begins | begin | starts | planned start | planned start date
      | commence | commencement date | start month | started | began | beginning | opens | opening date
      | opens on | starting | commences | commencing
    `),
  },
  {
    role: "owner",
    words: list(`
      lead | leads | lead s | lead person | lead agency | lead agencies | lead organisation
      | lead organisations | lead partner | lead partners | lead body | lead officer | lead officers
      | strategic lead | operational lead | delivery lead | workstream lead | work stream lead
      | workstream leads | work stream lead s | project lead | named lead | named leads | named officer
      | named person | action lead | action owner | owner | owners | action owners | owned by | owner s
      | responsible | responsible organisation | responsible organisations | responsible body
      | responsible bodies | responsible officer | responsible officers | responsible officer action lead
      | responsible officers action lead | responsible person | responsible agency | responsible lead
      | responsible partner | person responsible | people responsible | officer responsible
      | organisation responsible | organisation s responsible | organisations responsible | agency responsible
      | partner responsible | body responsible | roles responsible | role responsible | responsibility
      | responsible for delivery | senior responsible officer | senior responsible owner
      | senior responsible officer accountable | sro | accountable | accountable officer | accountable lead
      | accountable organisation | accountable body | accountability | executive lead | exec lead
      | executive sponsor | sponsor | executive owner | who | who is responsible | who will do it
      | who will do this | who will lead | who leads | who is leading | by whom | whom | action by | led by
      | who s responsible | who will make it happen | who will lead this | who is leading this
      | who answers for it | who is accountable | task finish group | task and finish group | delivery
      | delivering | answerable | answers for it | led | delivery partner | delivery partners | delivered by
      | to be done by | organisation | partner | agency | assigned to | lead responsible | lead service
      | lead team | led by who | who will do this work | who is doing it | whose job is it
      | lead responsibility | lead role | agency lead | organisation and lead | lead and organisation
      | health lead | education lead | social care lead | la lead | icb lead | council lead
      | l | accountable body | lead body or person | who answers | area lead | area owner | priority lead
      | priority owner | theme lead | overall lead | workstream owner | org | orgs | org s | organisations
      | organisation s | lead org | lead orgs | responsible org | partner s | agencies
      | promised by | pledged by | kept by | undertaken by | carried out by | taken forward by | taken on by
      | picked up by | jointly led by | led jointly by | who has promised | who has promised it | who promised
      | who promised it | who promises | who promises it | whose promise | promise made by | promise by
      | responsibility of | the responsibility of | the job of | in the hands of | falls to | it falls to
      | whose job | who does it | who does this | who will act | the lead is | lead is | who to chase
    `),
    starts: list(`
      who is responsible | responsible organisation | who will lead | who leads | lead officer
      | lead organisation | accountable officer
    `),
  },
  {
    role: "end",
    words: list(`
      when | by when | by | by when will it be done | when by | timescale | timescales | time scale
      | timeframe | time frame | timeline | timelines | timing | deadline | deadlines | due | due date
      | due by | date due | target date | target completion date | target completion | target end date
      | completion date | completion | complete by | completed by | to be completed by | completion by | end
      | end date | planned end date | planned end | finish | finish date | delivery date | date | dates
      | target date for completion | target date for achievement | target date for resolution | period
      | date for completion | achieve by | to be achieved by | milestone date | when will it be done
      | when will this happen | when will this be done | when will we do it | start rev end | start end
      | start and end | start and end dates | start and finish | start end date | dates start end | date by
      | implementation date | expected completion | expected completion date | timescale for completion | term
      | time | expected by | done by | finish by | period for action | target | to be done by when
      | delivery timescale | action by when | year | quarter | month
      | t | done by | finished by | ends | finishes | ending | closes | closing date | closes on
      | in place by | ready by | opens closes | no later than | not later than | to happen by | happens by
      | to be kept by | to be ready by | to be in place by | before the end of
    `),
    starts: list(`
      by when | when will | when we will | timescale | deadline | due date | period within which
    `),
  },
  {
    role: "measure",
    words: list(`
      measure | measures | success | proof | test | evidence that it worked | measure of success
      | measures of success | success measure | success measures | success criteria | success criterion
      | success indicators | success indicator | measure of impact | impact measure | impact measures
      | outcome measure | outcome measures | kpi | kpis | key performance indicator
      | key performance indicators | performance measure | performance measures | performance indicator
      | indicator | indicators | target outcome | outcome | outcomes | intended outcome | intended outcomes
      | expected outcome | expected outcomes | desired outcome | desired outcomes | expected impact
      | intended impact | impact | desired impact | planned impact | anticipated impact | evaluation impact
      | evaluation | what success looks like | what does success look like | what will success look like
      | what good looks like | what does good look like | what will good look like | what we will see
      | what will we see | what will be different | what will be different for children | what will change
      | what difference will it make | what difference will this make | the difference this will make
      | the difference it will make | difference | the difference | difference made | impact on children
      | impact on families | impact on cyp | impact for children | impact for cyp
      | impact on children and families | evidence of success | evidence of impact
      | evidence of impact required | result | results | benefit | benefits | how measured
      | how will it be measured | how will this be measured | how we will measure it
      | how we will measure this | how we will know | how will we know | how we will know it worked
      | how will we know it has worked | how we ll know | how we will measure success | measured by | so that
      | impact outcome | outcome impact | impact outcomes | outcomes impact | success looks like
      | target measure | baseline target | baseline and target | baseline to target | baseline and targets
      | now target | now and target | now to target | today target | today and target | current target
      | current and target | current to target | current and target figure | before after | before and after
      | start and target | from what to what | where we are and where we want to be
      | s | sign of success | signs of success | sign that it has worked | signs that it has worked
    `),
    starts: list(`
      what will be different | what children | what families | what young people | what parents
      | how will we know | how we will know | how we ll know | how will we tell | how we will tell
      | how we ll tell | how you will know | we will know | we ll know | how do we know it | the difference
      | difference it | difference this | what difference | what does success | what will success
      | success criteria | success measure | measure of success | impact on | impact for | outcome for
      | outcomes for | what this will mean | what this means for | what it will mean | what good will look
      | sign that | signs that
      | we will look at | what we will look at
    `),
  },
  {
    role: "baseline",
    words: list(`
      baseline | benchmark | benchmarking | starting point | current performance | current position
      | where we are now | where are we now | current
    `),
    starts: list(`
      baseline
    `),
  },
  {
    role: "target",
    words: list(`
      target value | trajectory
    `),
  },
  {
    role: "status",
    words: list(`
      status | rag | brag | rag status | brag status | rag rating | brag rating | rating | current status
      | action status | overall status | state | confidence | delivery confidence | rag now | position | completed | complete | status rag | now
    `),
    starts: list(`
      rag | brag
    `),
  },
  {
    role: "percent",
    words: list(`
      % | % complete | percent complete | percentage complete | per cent complete | progress %
    `),
  },
  {
    role: "area",
    words: list(`
      area | area of weakness | area of significant weakness | area for improvement | areas for improvement
      | area for priority action | priority area | priority | priorities | theme | themes | workstream
      | work stream | strand | ambition | pillar | improvement priority | improvement area | weakness
      | significant concern | concern | area of focus | focus area | focus | aim | aims | goal
      | strategic priority | strategic objective | key priority | inspection finding | finding
      | area of concern | programme | project | report paragraph | paragraph of the report
      | where we want to be | what we want | what we want to achieve | what needs to change
      | what inspectors said | issue identified | what the inspectors said | what we need to develop
      | what do we need to change | why | rationale
    `),
    starts: list(`
      area for | area of | priority action area | weakness | significant weakness | area to improve
    `),
  },
  {
    role: "action",
    words: list(`
      action | actions | key action | key actions | priority action | priority actions | action to be taken
      | actions to be taken | action required | actions required | agreed action | agreed actions
      | agreed actions support following this meeting | action description | description of action
      | action task | actions tasks | action activity | activity | activities | key activity | key activities
      | improvement action | improvement actions | planned action | planned actions | proposed action
      | proposed actions | specific action | specific actions | smart action | detailed action
      | detailed actions | required action | recommended action | short term action | medium term action
      | short medium term action | what | what we will do | what will we do | what we ll do
      | what we are going to do | what are we going to do | what we are doing | what we will do next
      | what we plan to do | what we plan to do next | what needs to happen | what needs to happen next
      | what needs to be done | what has to be done | what must we do | what we need to do
      | what do we need to do | what will happen | what is going to happen | what action will we take
      | what actions will we take | what is being done to make this happen | how will we do this
      | how we will do this | how we will do it | how will we do it | how we will get there
      | how will we get there | next step | step | next steps | key next steps | steps | key steps
      | our actions | commitment | commitments | our commitment | we will | key future activity
      | key activities for the next period | intervention | interventions | initiative | initiatives | work
      | piece of work | action s | what will be done | actions we will take | the action | action we will take
      | what s going to happen | job | jobs to do | change we will make | undertaking | undertakings
      | the undertaking | what is to be done | what is to happen | we promise | our promise | the promise
      | we pledge | our pledge | the pledge
      | how | what will happen next
    `),
    starts: list(`
      what we will do | what we are going to do | what will we do | actions from | action to | actions to
    `),
  },
  {
    role: "milestone",
    words: list(`
      milestone | milestones | key milestone | key milestones | task | tasks | key task | key tasks
      | task name | task milestone name | milestone name | task milestone | deliverable | deliverables
      | key deliverable | key deliverables | objective | objectives | objective s | recommendation
      | recommendations | output | outputs
    `),
  },
];
