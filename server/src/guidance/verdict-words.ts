import { list } from "./phrases.ts";

/** Lists that the phrases below call for by name. */
export const verdictLists = {
  much: list(`
    much | far | significantly | considerably | substantially | markedly | greatly | hugely | massively | dramatically
    | noticeably | vastly | enormously | tremendously | immeasurably | a lot | a great deal | visibly | no end
  `),
  better: list(`
    better | stronger | happier | higher | lower | shorter | quicker | faster | safer | easier | calmer | healthier
    | smoother | fewer | more confident | more positive | more settled | more engaged | more included | more inclusive
    | more involved | more independent | more consistent | more joined-up | more effective | more resilient
  `),
  moved: list(`
    improved | increased | reduced | dropped | fallen | risen | grown | strengthened | declined | decreased | boosted
    | enhanced | transformed | raised | lifted | widened | shortened
  `),
  great: list(`
    fantastic | excellent | outstanding | brilliant | amazing | superb | exceptional | exemplary | impressive
    | wonderful | phenomenal | second to none | first class | world class | first rate | top class
  `),
  everyone: list(`
    nearly everyone | almost everyone | nearly everybody | almost everybody | everyone | everybody | nearly all | almost all
    | the vast majority | the great majority | the overwhelming majority | an overwhelming majority | a large majority
  `),
  liked: list(`
    liked | like it | loved | love it | enjoyed | enjoy it | valued | value it | praised | are happy | were happy | is happy
    | was happy | are satisfied | were satisfied | are pleased | were pleased | are positive | were positive | feel better
    | felt better | found it helpful | found it useful | would recommend
  `),
  delighted: list(`
    really positive | very positive | extremely positive | hugely positive | overwhelmingly positive | highly positive
    | really happy | very happy | extremely happy | delighted | thrilled | over the moon | love it | a lifeline
    | very satisfied | highly satisfied | nothing but praise
  `),
  make: list("make | makes | making | made"),
  fine: list(`
    good | very good | strong | very strong | excellent | outstanding | rapid | significant | sustained | great | superb
  `),
  pupils: list("children | young people | pupils | students | learners | those"),
  welcomed: list(`
    well received | very well received | warmly received | warmly welcomed | widely welcomed | positively received
    | enthusiastically received | very popular | hugely popular | extremely popular | much appreciated | greatly appreciated
    | really appreciated
  `),
  families: list(`
    families | parents | carers | children | young people | pupils | students | schools | headteachers | heads | staff
    | settings | feedback
  `),
};

/** How things are said to be good, or much better than they were. In the language of `finder`, with `verdictLists`. */
export const verdicts = list(`
  {much} {better} | {moved} {much} | {moved} .. {much} $ | {moved} _ {much} | {moved} _ _ {much} | {much} {moved} | {better} {much}
  | {better} than elsewhere | {better} than most | {better} than many | {better} than ever
  | is {great} | are {great} | has been {great} | have been {great} | was {great}
  | {everyone} .. {liked} | {families} .. {delighted} | feel better | feels better | feels much better
  | has halved | have halved | has doubled | have doubled | has trebled | have trebled | has tripled | have tripled
  | has been transformed | have been transformed | is unrecognisable | is transformed | are transformed
  | {pupils} .. {make} {fine} progress | {pupils} .. are thriving | {pupils} .. achieve well
  | is {welcomed} | are {welcomed} | was {welcomed} | were {welcomed} | been {welcomed} | proved {welcomed}
  | leading the way | the envy of | goes from strength to strength | going from strength to strength
`);

/** A bullet that starts with one of these and says no more than a few words. */
export const barelySaid = list(`
  ^ improved | ^ increased | ^ better | ^ stronger | ^ enhanced | ^ strengthened | ^ greater | ^ reduced | ^ fewer | ^ quicker
  | ^ faster | ^ shorter
`);

/** A statement of a few words that says no more than that something is better now. */
export const simplyBetter = list(`
  is {improved} | are {improved} | feel {improved} | feels {improved} | has become {improved} | have become {improved}
  | is now {improved} | are now {improved} | is much {improved} | are much {improved}
  | comes {improved} | come {improved} | goes {improved} | go {improved} | works {improved} | work {improved} | runs {improved}
  | run {improved} | arrives {improved} | arrive {improved} | {start} .. better *ed
  | of better quality | of higher quality | of a better quality | of a higher quality | of a better standard
`);

/** A note of a few words that ends so: "Annual reviews better". */
export const endsBetter = list(`
  better $ | improved $ | stronger $ | quicker $ | faster $ | shorter $ | smoother $ | happier $ | calmer $ | safer $
  | more confident $ | more settled $ | more involved $ | more consistent $ | more joined-up $ | more inclusive $
`);

/** Such a note starts so where it is no claim but a wish or a question. */
export const noClaimAtStart =
  /^(?:what|how|where|when|who|why|which|make|making|do|doing|get|getting|be|being|go|going|keep|even|for|to|let|help|helping|work|working|feel|feeling|all the|so much|know|knowing)\b/i;

/** "Schools tell us that …", "Nursery heads say …": what is claimed comes after it. */
export const reportedBy =
  /^(?:\S+ ){1,5}?(?:(?:tells? us|says?|reports?|thinks?|believes?|finds?|agrees?) that|tells? us) (?=\S)/i;

export const simplyBetterLists = {
  start: list("arrive | arrives | start | starts | leave | leaves | come | comes | move on | go on"),
  improved: list(`
    better | stronger | happier | quicker | faster | smoother | clearer | closer | safer | calmer | better *ed | better understood
    | better known | more confident | more settled | more positive | more included | more involved | more inclusive
    | more consistent | more joined-up | more resilient | more independent | more engaged | more effective | more timely
  `),
};

/** Words that make it no claim of how things are: a hope, a condition, a doubt. */
export const unclaimed = list(`
  not | no | never | nor | cannot | could | would | should | will | if | whether | unless | until | want | wants | wanted
  | need to | needs to | must | aim | aims | hope | hoped | expect | expected | to be | too | although | though | but | however | yet
  | asked | ask | wish | wished | ambition | vision | inspectors | inspection
`);

/** A share or a count in words. */
export const countedInWords = list(`
  # in # | # of # | # out of # | half | third | quarter | thirds | quarters | fifth | twice | national* | england
  | # times as | # times more | # times less | # times the | # times that | # times what | # times higher | # times lower
`);
