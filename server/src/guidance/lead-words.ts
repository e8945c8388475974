import type { Role } from "./labels.ts";

/** How a sentence opens that says no more of the action before it than who does it, by when, or how it will be known. */
export const lead: readonly { readonly role: Role; readonly opens: RegExp }[] = [
  {
    role: "owner",
    opens:
      /^(?:(?:it|this) (?:is|will be) |to be )?(?:jointly )?(?:promised|pledged|led|owned|delivered|run|undertaken|carried out|taken forward|taken on|picked up|provided|done) (?:jointly )?by (?=(?:the |an? |our |\p{Lu}))|^(?:the )?(?:lead|leader|owner|responsible (?:body|organisation|officer)) (?:is|are|will be) |^(?:lead|owner|responsible|responsibility of) (?=(?:the )?\p{Lu})/iu,
  },
  {
    role: "end",
    opens:
      /^(?:(?:it|this) (?:is|will be) )?(?:(?:done|due|finished|completed?|ready|in place|open|live|kept|delivered|to be (?:done|finished|completed|ready|in place|delivered)) )?(?:by|before|no later than|not later than|from|between|until|during) (?=\S)/i,
  },
  {
    role: "measure",
    opens:
      /^(?:(?:you|we|they|families|parents|carers|children|young people|people|anyone|everyone|schools)(?: and \p{L}+)? ?(?:[’']ll|will|can|could|should)(?: be able to)? (?:tell|know|see|notice)(?: (?:it|this|that)(?: (?:has|is) (?:worked|done|working|kept))?)?(?: (?:because|when|if|that|by))? |(?:it|this) (?:has worked|worked|works|is working|will have worked) (?:if|when) |the (?:test|sign|proof|measure|target) (?:is|will be)(?: that)? |success (?:is|means|will be|will mean|looks like)(?: that)? )(?=\S)/iu,
  },
];
