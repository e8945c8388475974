import { list } from "./phrases.ts";

/** Lists that the phrases below call for by name. */
export const pointerLists = {
  /** What is not in this document. */
  elsewhere: list(`
    attached | attachment* | enclosed | enclosure* | appendix | appendices | annex | annexes | annexe* | link
    | links | weblink* | hyperlink* | website | webpage* | web page* | url | http* | separate document*
    | separate … slide* | separate … sheet* | separate report* | separate paper* | separate file* | separately | accompanying | sharepoint
    | teams folder | embedded document* | embedded file* | supporting document* | supporting paper*
    | evidence folder | evidence file* | evidence pack* | data pack* | slide deck* | slides | spreadsheet*
    | workbook* | report | reports | dashboard* | strategy | jsna | needs assessment | plan | paper | papers
    | document | page | here
  `),
  /** What cannot be read without leaving the page. */
  outside: list(`
    attached | attachment* | enclosed | appendix | appendices | annex | annexes | annexe* | link | links
    | weblink* | hyperlink* | http* | separate document* | separate report* | separate paper* | separate file*
    | accompanying | sharepoint | teams folder | embedded document* | embedded file* | supporting document*
    | supporting paper* | evidence folder | evidence file* | evidence pack* | data pack* | slide deck*
    | spreadsheet* | workbook*
  `),
  web: list(
    `website | web site | webpage | web page | web pages | local offer | intranet | extranet | online`,
  ),
  told: list(`
    set out | shown | given | provided | included | available | found | listed | described | reported | held
    | published | presented | covered | detailed | outlined | summarised | recorded | documented | stored
    | saved | located | evidenced | read | seen | viewed | accessed | downloaded
  `),
};

/** A sentence with one of these sends the reader elsewhere. */
export const pointers = list(`
  ^ see … {elsewhere} | ^ please see … {elsewhere} | ^ please refer to | ^ refer to … {elsewhere}
  | ^ please read … {elsewhere} | ^ for … see … {elsewhere} | ^ for … please see … {elsewhere}
  | ^ for … refer to … {elsewhere} | ^ for … please refer to | ^ as set out in … {outside} $
  | is {told} … {outside} | are {told} … {outside} | be {told} … {outside} | is set out … {web} $ | are set out … {web} $ | is shown … {web} $
  | are shown … {web} $ | is given … {web} $ | are given … {web} $ | is explained … {web} $ | be found … {web} $
  | is described … {web} $ | are described … {web} $ | be read … {web} $ | be seen … {web} $ | be viewed … {web} $
  | is in … {outside}
  | are in … {outside} | can be {told} here | is {told} here | are {told} here | is attached $
  | are attached $ | is attached as | are attached as | is attached to this | are attached to this
  | is enclosed | are enclosed | has been attached $ | have been attached $ | attached separately | click here
  | follow the link | follow this link | ^ attached $ | ^ see attached $ | ^ as attached $ | ^ link
  | ^ link to | {outside} … sets out | {outside} … set out | {outside} … contains | {outside} … contain
  | {outside} … gives the | {outside} … provides the | {outside} … refers $
`);

/** Places in the document itself, and more for those who want it: no reader is sent away. */
export const nearby = list(`
  and is in | and are in | above | below | question # | section # | part # | page # | pages # | paragraph #
  | chapter # | table # | figure # | chart # | overleaf | next page | previous page | this document
  | this section | further detail* | further information | more detail* | more information | more about
  | read more | find out more | full list | full report | full text | full version | full set | full data
`);

/** A heading over links and papers that a reader may want: nothing is missed there. */
export const readingLists = list(`
  appendi* | annex* | attachment* | link | links | related documents | useful | further reading | references
  | bibliography | sources | documents | contact* | contents | key documents | supporting | resources
  | evidence list | evidence index | where to find | find out more | further information | more information
`);
