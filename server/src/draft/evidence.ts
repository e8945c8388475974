import {
  childrenGroups,
  childrenVoices,
  evidenceLists,
  evidenceWords,
  heardWords,
  parentGroups,
  parentsOfChildren,
  parentVoices,
  pronounVoices,
  unheardWords,
} from "../guidance/evidence-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Finder } from "../guidance/phrases.ts";
import type { EvidenceKind } from "../guidance/evidence-words.ts";

/** A source of evidence that a text names: `text` stands from `from` up to `to`, as for String.slice. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Whose views a text brings as evidence. */
export interface Voices {
  readonly children: boolean;
  readonly parents: boolean;
}

/** Names by which a draft calls its groups of young people and of parents, as it writes them. */
export interface VoiceNames {
  readonly children?: readonly string[];
  readonly parents?: readonly string[];
}

const kinds = evidenceWords.map(({ kind, phrases }) => ({ kind, seek: finder(phrases, evidenceLists) }));

/** The sources of evidence that a text names, in order; none overlaps another. */
export function findEvidence(text: string): Evidence[] {
  const found: Evidence[] = [];
  let left = fold(text);
  for (const { kind, seek } of kinds) {
    left = seek.replaceIn(left, ({ from, to }) => {
      if (kind !== "none") found.push({ kind, text: text.slice(from, to), from, to });
      return ";".repeat(to - from);
    });
  }
  return found.sort((one, other) => one.from - other.from);
}

const parentsOf = finder(parentsOfChildren, evidenceLists);
const heard = finder(heardWords);
const unheard = finder(unheardWords);
const people = finder(["{children}", "{parents}", "{staff}"], evidenceLists);
const they = finder(pronounVoices, evidenceLists);
const voices = {
  children: {
    whom: finder(["{children}"], evidenceLists),
    group: finder(childrenGroups),
    voice: finder(childrenVoices, evidenceLists),
  },
  parents: {
    whom: finder(["{parents}"], evidenceLists),
    group: finder(parentGroups),
    voice: finder(parentVoices, evidenceLists),
  },
};

/** Whether a text holds evidence that comes from children and young people, and from parents and carers. */
export function findVoices(text: string, names: VoiceNames = {}): Voices {
  const said = sentences(text);
  return {
    children: said.some((sentence) => speaks(withoutParents(sentence), voices.children, names.children)),
    parents: said.some((sentence) => speaks(sentence, voices.parents, names.parents)),
  };
}

interface Sentence {
  readonly said: string;
  readonly folded: string;
  /** The last of the two sentences before it that names people: it tells who "they" are. */
  readonly before: string;
}

function sentences(text: string): Sentence[] {
  const all = text.split(/(?<=[.?!;])\s|\n/).map((said) => ({ said, folded: cover(fold(said), unheard) }));
  return all.map(({ said, folded }, at) => ({
    said,
    folded,
    before: all.slice(Math.max(0, at - 2), at).findLast((each) => namesPeople(each.folded))?.folded ?? "",
  }));
}

function namesPeople(folded: string): boolean {
  return people.isIn(folded);
}

function withoutParents(sentence: Sentence): Sentence {
  const { folded, before } = sentence;
  return { ...sentence, folded: cover(folded, parentsOf), before: cover(before, parentsOf) };
}

function speaks(
  { said, folded, before }: Sentence,
  { voice, group, whom }: (typeof voices)["children"],
  names: readonly string[] = [],
): boolean {
  if (voice.isIn(folded)) return true;
  if (!namesPeople(folded) && whom.isIn(before) && they.isIn(folded)) return true;
  if (!heard.isIn(folded)) return false;
  return group.isIn(folded) || names.some((name) => mentions(said, name));
}

/** `name` as it is written, as whole words: "Shine" is a name, "shine" is not. */
function mentions(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at !== -1 && name; at = said.indexOf(name, at + 1)) {
    const around = (said[at - 1] ?? " ") + (said[at + name.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** Covers what `seek` finds with marks that no phrase reaches across. */
function cover(folded: string, seek: Finder): string {
  return seek.replaceIn(folded, ({ words }) => ";".repeat(words.length));
}
