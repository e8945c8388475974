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
import { finder, finderInTurn, fold } from "../guidance/phrases.ts";
import type { Finder } from "../guidance/phrases.ts";
import { hasLetterOrDigit } from "../markdown/letters.ts";
import { once } from "../markdown/once.ts";
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

const takeKinds = finderInTurn(
  evidenceWords.map(({ phrases }) => phrases),
  evidenceLists,
  ({ from, to }) => ";".repeat(to - from),
);

/** The sources of evidence that a text names, in order; none overlaps another. */
export function findEvidence(text: string): Evidence[] {
  return takeKinds(fold(text))
    .flatMap(({ turn, from, to }) => {
      const kind = evidenceWords[turn]?.kind ?? "none";
      return kind === "none" ? [] : [{ kind, text: text.slice(from, to), from, to }];
    })
    .sort((one, other) => one.from - other.from);
}

/** A statement, such as `Words`. What is found in one is remembered with it. */
interface Statement {
  readonly text: string;
}

/** The sources of evidence that a statement names. */
export const evidenceIn = once(({ text }: Statement): readonly Evidence[] => findEvidence(text));

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

/** Whether some statements hold evidence that comes from children and young people, and from parents and carers. */
export function findVoices(statements: readonly Statement[], names: VoiceNames = {}): Voices {
  const all = statements.flatMap(sentencesIn);
  const speak = (who: keyof Voices) =>
    all.some((sentence, at) => {
      const { speak, theySpeak, isHeard } = told[who](sentence);
      if (speak || (theySpeak && areNamedBefore(who, all, at))) return true;
      return isHeard && names[who]?.some((name) => mentions(sentence.said, name));
    });
  return { children: speak("children"), parents: speak("parents") };
}

/** The last of the two sentences before one that names people tells who "they" are. */
function areNamedBefore(who: keyof Voices, all: readonly Sentence[], at: number): boolean {
  const before = [all[at - 1], all[at - 2]].find((each) => each && people.isIn(foldedOf(each)));
  return before !== undefined && voices[who].whom.isIn(textFor[who](before));
}

interface Sentence {
  readonly said: string;
}

/** What a sentence alone tells of some people. */
interface Told {
  readonly speak: boolean;
  /** They speak, if they are those whom the sentences before name. */
  readonly theySpeak: boolean;
  /** Somebody is heard. */
  readonly isHeard: boolean;
}

const sentencesIn = once(({ text }: Statement): readonly Sentence[] =>
  text.split(/(?<=[.?!;])\s|\n/).map((said) => ({ said })),
);

const foldedOf = once(({ said }: Sentence): string => cover(fold(said), unheard));

/** Parents of children are not children. */
const textFor = {
  children: once((sentence: Sentence): string => cover(foldedOf(sentence), parentsOf)),
  parents: foldedOf,
};

/** Asked of one sentence after the other until one tells. */
const told = {
  children: once((sentence: Sentence) => toldOf(voices.children, textFor.children(sentence))),
  parents: once((sentence: Sentence) => toldOf(voices.parents, textFor.parents(sentence))),
};

function toldOf({ group, voice }: (typeof voices)["children"], folded: string): Told {
  const isHeard = heard.isIn(folded);
  const speak = voice.isIn(folded) || (isHeard && group.isIn(folded));
  return { speak, theySpeak: !speak && they.isIn(folded) && !people.isIn(folded), isHeard };
}

/** `name` as it is written, as whole words: "Shine" is a name, "shine" is not. */
function mentions(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at !== -1 && name; at = said.indexOf(name, at + 1)) {
    const around = (said[at - 1] ?? " ") + (said[at + name.length] ?? " ");
    if (!hasLetterOrDigit(around)) return true;
  }
  return false;
}

/** Covers what `seek` finds with marks that no phrase reaches across. */
function cover(folded: string, seek: Finder): string {
  return seek.replaceIn(folded, ({ words }) => ";".repeat(words.length));
}
