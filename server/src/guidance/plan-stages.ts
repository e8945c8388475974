/** How a plan says that it has gone to Ofsted and the CQC, or that it is public. */
import { list } from "./phrases.ts";

export const stageLists = {
  inspectorates: list(`ofsted | cqc | hmci | hmi | inspectors | inspectorates | his majesty's chief inspector
    | her majesty's chief inspector | the chief inspector | the care quality commission | care quality commission`),
};

export const submittedPhrases =
  list(`submitted to .. {inspectorates} | submitted on # | (submitted | submitted version
  | submission version | version submitted | version as submitted | as submitted | approved by .. {inspectorates}
  | approved on behalf of .. {inspectorates} | accepted by .. {inspectorates} | agreed by .. {inspectorates}
  | sent to .. {inspectorates} | final approved | approved version | approved plan | status: submitted
  | status: approved | final version | final plan | version final`);

export const publishedPhrases = list(`plan was published | plan was first published | plan has been published
  | plan is published on | first published | published version | published plan | version published | ^ published
  | published by the partnership on | on our website* since | on our website* from | on the website* since
  | put on our website* | put on the website* | on each website since | on the local offer since
  | live on our website* | status: published | final and published`);

/** What is still to come, or is asked of every plan. */
export const notYetPhrases = list(`to be submitted | be submitted | must submit | to submit | submitted within
  | submitted by the end | to be approved | be approved | not yet approved | not yet submitted | not yet published
  | to be published | be published | before it is submitted | when it is submitted | once submitted | once approved
  | until it is approved | not been approved | not been submitted | not been published | published report | report published
  | report was published | inspection was published | before the final version | before the final plan | the final plan will
  | the final version will | a final version | a final plan`);
