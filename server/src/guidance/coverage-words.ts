import { list } from "./phrases.ts";

/** Something that a self-evaluation as a whole should speak of. */
export interface Part {
  /** As it stands in a message after "nothing about". */
  readonly name: string;
  /** Any of these tells that the text speaks of it; in the language of `finder`. */
  readonly phrases: readonly string[];
}

/** Names and set phrases that speak of none of them. */
export const boilerplate: readonly string[] = list(`
  education, health and care | education, health and social care | education, health, and care
  | education health and care | health, education and care | health, education and social care
  | health and social care | education and social care | department of health* | health and wellbeing board*
  | director of adult social care | director of public health | special educational needs co-ordinator*
  | 0 to 25 | 0-25
`);

export const partners: readonly Part[] = [
  {
    name: "health services",
    phrases: list(`
      therap* | camhs | mental health | health visit* | nurse | nurses | nursing | paediatric*
      | waiting list* | waiting time* | occupational | physio* | autism assessment* | autism wait*
      | neurodevelopmental | nd | adhd | diagnos* | clinic | clinics | clinical | clinician* | health advice
      | health section* | health check* | health service* | health team* | health outcome* | health need*
      | health care plan* | health transition* | health wait* | health part* | health data
      | health colleagues | health professionals | health partners | health provider* | personal health | gp
      | gps | general practice | hospital* | medical | midwi* | audiolog* | dietet* | dietitian*
      | continence | wheelchair* | orthotic* | dco | dmo | epilepsy | vaccinat* | dental | dentist*
      | speech and language | newborn | healthy child | wellbeing team* | nhs services | community health
    `),
  },
  {
    name: "social care",
    phrases: list(`
      social care | social work* | short break* | respite | overnight break* | weekend break*
      | direct payment* | early help | family help | child in need | children in need | looked-after
      | children in care | child in care | care leaver* | care experienced | disabled children*
      | children with disabilities team | virtual school | virtual head | youth justice | youth offending
      | child protection | children's home* | carers' assessment* | carer's assessment* | family support
      | foster* | adult services | supported living | supported lodgings | dsco | leave care | into care
      | personal assistant* | home care
    `),
  },
];

/** Where none of these stands, a text does not speak of EHC plans either. */
export const planHolders: readonly string[] = list(`
  ehc plan* | ehcp* | education, health and care plan* | education, health and care (ehc) plan*
  | with a plan | with plans | new plans
`);

export const groups: readonly Part[] = [
  {
    name: "children at SEN support, who have no plan",
    phrases: list(`
      sen support | send support | sen-support | graduated approach | ordinarily available | without a plan
      | without an ehc* | without ehc* | who do not have a plan | who have no plan | no ehc*
      | quality first teaching | needs but no plan | k code
    `),
  },
  {
    name: "the early years",
    phrases: list(`
      early years | age of two | age two | at two and | nurser* | under-five* | under 5* | under five*
      | under the age of five | preschool* | pre-school* | reception | portage | two-year check*
      | two-year review* | two-year-old* | two-and-a-half | health visit* | healthy child | babies | baby
      | toddler* | infant* | before school | before they start school | start* school | children's centre*
      | childminder* | good level of development | young children | youngest | small children | family hub*
      | early language | aged # to five | birth to five | 0-5 | 0 to 5 | newborn | five-year-olds
      | four-year-olds | early intervention
    `),
  },
  {
    name: "young people from 16 to 25",
    phrases: list(`
      post-16 | post-18 | post-19 | after 16 | after 18 | after 19 | over 16 | over 18 | over 19 | 16 to 25
      | 16-25 | 18-25 | 18 to 25 | 19 to 25 | 19-25 | 14 to 25 | 14-25 | college | colleges | sixth form*
      | apprentice* | internship* | adulthood | adult life | adult services | adult health
      | adult mental health | become adult* | becoming adult* | growing up | grown up | young adult* | neet
      | at 16 | at 17 | at 18 | at 19 | turn 18 | turned 18 | aged 16* | aged 17 | aged 18 | aged 19
      | 16 and 17 | 16 year* | 17 year* | 19 year* | year 11 leavers | school leavers | leave school
      | left school | life after school | paid work | in education, employment | job coach*
      | supported living | transition to adult* | move to adult* | ready for adult*
    `),
  },
];
