import { finder, list } from "./phrases.ts";

/** Ways in which a plan says who is responsible for making it. */
export const saysWhoMakes = finder(
  list(`
    principal authority | principal authorities | lead authority | lead body for | accountable body for
    | responsible for making | responsible for producing | responsible for preparing | responsible for submitting
    | responsible for writing | responsible for developing | responsible for the plan | responsible for this plan
    | responsible for the priority action plan | accountable for the plan | accountable for this plan
    | accountable for the priority action plan | accountable for delivery | accountable for the delivery
    | responsible for delivering | responsible for the delivery | responsible for delivery | own* the plan | owned by the board | accountable for the whole | answers for the plan | answers for this plan | answer for this plan | owner of this plan
    | owns this plan | own this plan | owned by the | plan owner | plan lead | owner of the plan | owned jointly
    | made by | written by | wrote this plan | written jointly by | produced by | produced jointly by | prepared by
    | prepared jointly by | submitted by | developed by | developed jointly by | published by | jointly responsible
    | joint plan of | is the plan of | on behalf of
    | this is a joint plan | we are responsible for | this plan is led by
  `),
);

/** Who answers for it, where that is said of the plan and not of an action. */
export const saysWhoAnswers = finder(list("senior responsible officer | senior responsible owner | sro"));
