import picomatch from "picomatch";
import type { Kind } from "../draft/draft.ts";
import { createCalendar, defaultCalendar } from "../guidance/calendar.ts";
import type { Calendar, PlainDate, Term } from "../guidance/calendar.ts";
import { edition as usualEdition, editions as allEditions, withCounts } from "../guidance/editions.ts";
import type { DeadlineId, Edition } from "../guidance/editions.ts";
import { defaultFrame, frameOf } from "../guidance/frames/frames.ts";
import type { Frame, FrameId } from "../guidance/frames/frames.ts";
import type { Range } from "../markdown/position.ts";
import type { Severity } from "../rules/rule.ts";
import { parseJson } from "./json.ts";
import { problemsOf } from "./configuration-problems.ts";

export { configurationFile } from "./configuration-file.ts";

/** How documents are read and checked. */
export interface Configuration {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** The first pattern that fits a file's path below the folder of the configuration names its kind. */
  readonly kinds: readonly { readonly pattern: string; readonly kind: Kind }[];
  readonly calendar: Calendar;
  /** The edition of the handbook, with the area's own day counts. */
  readonly edition: Edition;
  /** The themes by which coverage is told. */
  readonly frame: Frame;
  /** The most words that a self-evaluation should have. */
  readonly length: number;
}

export interface ConfigurationProblem {
  readonly range: Range;
  /** One line that names the key. */
  readonly message: string;
}

/** About half an hour's reading, or 20 pages: "succinct", by the handbook's word, is not given in figures. */
const usualLength = 8000;

export const defaultConfiguration: Configuration = {
  rules: {},
  kinds: [],
  calendar: defaultCalendar,
  edition: usualEdition,
  frame: frameOf(defaultFrame),
  length: usualLength,
};

/**
 * What a configuration file says, or what is wrong with it: then nothing of it is used. `editions`: those that it may
 * choose from. Never throws.
 */
export function readConfiguration(
  text: string,
  ruleIds: readonly string[],
  editions: readonly Edition[] = allEditions,
): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } {
  const json = parseJson(text);
  const problems = json.problem ? [json.problem] : problemsOf(json.value, json.rangeOf, ruleIds, editions);
  return {
    configuration:
      problems.length > 0 ? defaultConfiguration : configurationOf(json.value as Written, editions),
    problems,
  };
}

/** The shape that the schema asks for. */
interface Written {
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly kinds?: Readonly<Record<string, Kind>>;
  readonly bankHolidays?: readonly PlainDate[];
  readonly terms?: Readonly<Record<string, Partial<Term>>>;
  readonly edition?: string;
  readonly frame?: FrameId;
  readonly deadlines?: Readonly<Partial<Record<DeadlineId, number>>>;
  readonly length?: number;
}

function configurationOf(written: Written, editions: readonly Edition[]): Configuration {
  const {
    rules = {},
    kinds = {},
    bankHolidays = [],
    terms = {},
    deadlines = {},
    frame = defaultFrame,
  } = written;
  const edition = editions.find(({ name }) => name === written.edition) ?? usualEdition;
  return {
    rules,
    kinds: Object.entries(kinds).map(([pattern, kind]) => ({ pattern, kind })),
    calendar: createCalendar({ extraBankHolidays: bankHolidays, terms }),
    edition: withCounts(edition, deadlines),
    frame: frameOf(frame),
    length: written.length ?? usualLength,
  };
}

/** The kind that the configuration gives a file; `path` is below the configuration's folder, with `/`. */
export function kindOfFile(path: string, { kinds }: Configuration): Kind | undefined {
  return kinds.find(({ pattern }) => fits(path, pattern))?.kind;
}

/** A pattern without `/` fits a file name in any folder. */
function fits(path: string, pattern: string): boolean {
  const plain = pattern.replace(/^\.\//, "");
  return picomatch.isMatch(path, plain, { basename: !plain.includes("/"), dot: true });
}
