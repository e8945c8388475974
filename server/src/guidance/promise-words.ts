/** How a paragraph begins that says what will be done, in a plan that is written in sentences. */

const intent =
  "(?:will|shall|(?:is|are) (?:going )?to|(?:plans?|intends?|undertakes?|commits?|promises?|pledges?|agrees?) to|(?:has|have) (?:agreed|promised|undertaken|committed|decided) to)";

/** Somebody who does it and a verb: "We will …", "By May the council and the ICB are going to …". */
export const promise = new RegExp(
  `^(?<who>[^.:;?!\\n]{1,140}?) ${intent} (?:also |now |then |jointly |together |each |all |both |first )?(?<does>\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}+)?)`,
  "u",
);

/** Whoever begins a sentence that goes on with what stands above, or that is about somebody else's doings. */
export const noDoers =
  /^(?:this|that|these|those|it|they|there|he|she|you|which|what|who|if|when|where|while|although|nobody|no one|none|no|some|many|most|more|fewer|less|children|young people|pupils|students|families|parents|carers|inspectors?|ofsted|cqc|the (?:report|inspectors?|inspection|plan|test|measure|target|result|average|longest|number|share|percentage|proportion|department|cost|board will meet))\b|\b(?:ofsted|care quality commission|cqc|inspectors|department for education|nhs england)$/i;

/** What a sentence foresees that is no action: how it will be known, what it needs, what will be felt. */
export const foreseen =
  /^(?:know|see|judge|measure|tell|notice|feel|find|have|be able|be seen|mean|need|cost|depend|remain|stay|still|not|never|only|continue to be|help us|allow us|be (?:a|an|the|no|more|less|fewer|better|known|told|felt|measured|reviewed|reported|added|published|good|hard|easier|possible|needed|clear))\b/u;

/** People for whom it is done: "Every family will be offered …" is an action, "Every family will know …" is none. */
export const served =
  /^(?:every|each|all|no|the|these|those)? ?(?:child|children|young (?:person|people)|pupils?|students?|famil(?:y|ies)|parents?|carers?|schools?|settings?)\b/i;

/** Paragraphs that say what will be different by an action above. */
export const outcome =
  /^(?:(?:we|you|families|parents|they) (?:will|shall|should) (?:know|see|judge|measure|tell|notice|feel)\b|success (?:is|will|means|looks)\b|(?:by then|when (?:it|this) (?:is done|works|has worked))\b|the (?:test|measure|sign|proof|target) (?:is|will be|of)\b|(?:it|this) (?:will have|has) worked (?:when|if)\b)/i;

/** What is done about the plan itself and not by it. */
export const aboutThePlan =
  /^(?:meet|report|review|update|discuss|oversee|monitor|receive|hear|come back|return|send|submit|publish (?:this|the|it)|share (?:this|the|it)|check|look|chair|advise|challenge|hold)\b/u;
