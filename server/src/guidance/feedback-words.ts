import { list } from "./phrases.ts";

/** Something came of what families said, or it is said why not. In the language of `finder`, with `evidenceLists`. */
export const answeredFeedback = list(`
  you said | we did | what changed because | changed because | change because | because {children} … {tells}
  | because {parents} … {tells} | because … told us | because … asked | because … said | because of what
  | because of the survey | because of their | because they … {tells} | in response | in answer to
  | as a result of … feedback | as a result of … views | as a result of what | as a result of … survey
  | as a result of … concerns | as a result of … consultation | as a result of … complaints
  | as a result of this | after {parents} … {tells} | after {children} … {tells} | when {parents} … {tells}
  | when {children} … {tells} | following … feedback | following … concerns | following … complaints
  | following … consultation | following … survey | following … views | acted on | act on what | acting on
  | so we | so the | we therefore | led us to | led to | prompted | shaped | helped to shape | influenced
  | informed by | informed the | inform our | informs | has informed | have informed | we have changed
  | we changed | was changed | were changed | is why we | was why we | why not | could not be done
  | could not do | cannot do | not been able to | were not able to | could not afford | fed back to {parents}
  | fed back to {children} | feed back to | reported back | report back | told them what | told families what
  | told them why | told {children} what | told {parents} what | we told … what
  | we told … which | were told what | were told why | we wrote back | explained why | explained what | explaining why | heard back | hear back | asked for this | asked us to | asked for by | they asked for
  | chosen by | suggested by | at the request of | requested by | co-produce* | co-design* | co-wr*
  | designed with | designed by | rewritten with | rewritten by | written with | wrote … with {parents}
  | wrote … with {children} | redesigned with | since then | feedback loop | what we heard | what we did about
  | what we changed | built on what | drawn from what | taken from what | comes from what | came from what
  | addresses what | answers what | picks up what | because of its … results | because of the results | publish what | published what
  | publish the answer* | published the answer* | what changed and | what will not | will not happen because
  | said no | the answer was no | after … comments | after … complaints | after … feedback | after … survey
`);

/** Somebody else was answered, or what was made together has nothing to do with what families said. */
export const otherAnswers = list(`
  inspectors asked us | inspectors asked for | inspection asked us | ofsted asked us | report asked us | dfe asked us
  | advisers asked us | vision … co-produced | ambition … co-produced | co-produced vision | co-produced in #
  | co-designed with {staff} | co-designed with partners | co-produced with partners
`);

/** How views were gathered. */
export const gatheredViews = list(`
  we asked | were asked | we surveyed | survey | surveys | focus group* | open evening* | listening event* | comments
  | consultation | consulted | replied | replies | responded | responses | told us | wrote that
`);

/** Views were put away, or those who gave them say that they heard no more. */
export const leftUnanswered = list(`
  nobody … come back | nobody … came back | no one … came back | never heard back | not heard back | heard nothing
  | comments … logged | comments … noted | comments … recorded | comments … collated | comments … filed
  | views … logged | views … noted | views … recorded | feedback … logged | feedback … noted | feedback … collated
`);

/** Events at which views are gathered, and things that they are gathered on: no evidence yet. */
export const listeningEvents = list(`
  listening session* | listening event* | listening day* | listening tour* | listening exercise* | graffiti wall*
  | graffiti board* | wish tree* | wishing tree* | postcard* | suggestion box* | suggestions box* | comment box* | comment card*
  | ideas wall* | ideas box* | sticky note* | post-it note* | post-its | roadshow* | road show* | takeover day*
  | takeover challenge* | summer shout | big shout | shout out | shout-out | big conversation* | big chat | world cafe*
  | q&a | question time | ask us anything | drawing competition* | art competition* | art project* | mural* | talking wall*
  | vox pop* | video booth* | video diar* | big brother chair | chatterbox* | engagement event* | engagement session*
  | engagement day* | engagement stall* | consultation event* | consultation stall* | voice day* | fun day* | festival*
  | open mic | pizza and chat | pizza evening* | drop-in session* | pop-up stall* | pop-up event* | facebook live | poster competition*
  | feedback tree* | memory jar* | voice box*
`);

/** Views or what they were given on, kept and admired: said of what was gathered, and of nothing that came of it. */
export const keptViews = list(`
  typed up | written up | collated | on the wall of | on the walls of | on our wall* | on display | are displayed | were displayed
  | was displayed | is displayed | been displayed | hang in | hangs in | on show | were filed | have been filed | were logged
  | have been logged | were recorded | have been recorded | have been collected | were collected | have been captured
  | were captured | are wonderful | were wonderful | are amazing | were amazing | are beautiful | were moving | are moving
  | made into a film | made into a poster | in a book | in a folder
`);

/** Views are what is spoken of. */
export const viewsGiven = list(`
  views | views of | ideas | comments | thoughts | opinions | suggestions | feedback | wishes | pictures | drawings | drew
  | letters | stories | poems | messages | responses | voices
`);

/** What was said, or what was learnt from it. */
export const saidOrLearnt = list(`
  said | say | says | told us | tell us | asked for | ask for | asked us | wanted | want | wished for | wish for | preferred
  | chose | found that | showed | shows | show that | learnt | learned | we heard that | agreed | disagreed | complained
  | praised | changed | theme* | the message was | most of them | half of | which led | we now | now | because
`);
