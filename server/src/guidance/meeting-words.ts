/** How a self-evaluation names the meeting it is for. */
import { list } from "./phrases.ts";

export const meetingPhrases =
  list(`engagement meeting | annual engagement | annual conversation | engagement visit
  | meeting with ofsted | conversation with ofsted | meets ofsted | meet ofsted | meets inspectors | meets the inspectors
  | meeting with the inspectorates | meets the inspectorates | engagement event`);

/** An earlier meeting, or the one after. */
export const otherMeetings =
  list(`last | previous | since | earlier | next year | following | after | before our
  | was held | took place | met`);

/** A time that only the document's own date settles. */
export const thisYear = list(`this year | this term | this month | this spring | this summer | this autumn
  | this winter | last month | last week | last term | last quarter | in the last year | yesterday`);
