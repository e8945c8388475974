import { basename } from "node:path";
import { marked } from "../check/baseline.ts";
import { check } from "../check/check.ts";
import type { Draft } from "../draft/draft.ts";
import { longest } from "../workspace/beside.ts";
import { readCard } from "../workspace/catalogue.ts";
import type { Checked, Outcome, Run } from "./checked.ts";
import { companionsOnDisk } from "./companions.ts";
import { configurations } from "./configurations.ts";
import { readTextBytes, shownAs, textOf } from "./disk.ts";
import type { File } from "./disk.ts";
import { draftOf, markdownOf } from "./read.ts";
import { Refusal } from "./refusal.ts";
import { besideOf, digestOf, recall } from "./remembered.ts";
import type { KeptCard, Remembered } from "./remembered.ts";
import { settingsFor } from "./settings.ts";
import { shelf } from "./shelf.ts";

/** Files of one folder to be checked. */
export interface Job {
  readonly files: readonly File[];
  /** What is remembered of that folder's files. */
  readonly remembered: Learnt;
}

/** What is known of files, by their paths with `/`. */
export type Learnt = readonly (readonly [path: string, Remembered])[];

/** Checks the files of a job in turn; what a thread learns of files for one job, it knows for the next. */
export interface Checker {
  readonly check: (job: Job) => Iterable<Outcome>;
  /** What was learnt, since this was last asked, of files that lie beside those to be checked. */
  readonly learnt: () => Learnt;
}

export function checker({ today, config }: Run): Checker {
  let remembered = new Map<string, Remembered>();
  let learnt: [path: string, Remembered][] = [];
  const settings = settingsFor(config);
  const configured = configurations(config, settings);
  const cards = new Map<string, Remembered>();

  function cardOf(path: string): KeptCard | null {
    const digest = disk.digest(path);
    if (digest === undefined) return null;
    const before = remembered.get(path) ?? cards.get(path);
    if (before?.digest === digest) return before.card;
    const bytes = readTextBytes({ path, shown: path });
    const made = { digest: digestOf(bytes), card: cardIn(path, textOf(bytes)) };
    cards.set(path, made);
    learnt.push([path, made]);
    return made.card;
  }

  function cardIn(path: string, text: string): KeptCard | null {
    if (text.length > longest) return null;
    const card = readCard(basename(path), markdownOf(text), configured(path).kind);
    if (!card) return null;
    const { inspectionReport, plan } = card.frontMatter;
    return { ...card, frontMatter: { inspectionReport, plan }, area: [...card.area] };
  }

  const disk = shelf(settings, cardOf);
  const companions = companionsOnDisk(disk, today, configured);

  function checkOne(file: File): Outcome {
    const path = shownAs(file.path);
    const known = configuredOrStop(path);
    if ("stops" in known) return known;
    const bytes = readTextBytes(file);
    const before = remembered.get(path);
    const again = recall(path, before, disk);
    if (again && before) return { checked: again, remembered: before };
    const text = textOf(bytes);
    const markdown = markdownOf(text);
    const draft = draftOf(markdown, today, known.configuration.calendar, known.kind);
    const checked = draft ? findingsIn(draft, path) : { kind: null, findings: [] };
    const digest = digestOf(bytes);
    const card = digest === disk.digest(path) ? cardOf(path) : cardIn(path, text);
    return { checked, remembered: { digest, card, beside: besideOf(path, card, disk), checked } };
  }

  function findingsIn(draft: Draft, path: string): Checked {
    const { configuration } = configured(path);
    const findings = check(draft, { today, configuration, companions: companions(path, draft) });
    return {
      kind: draft.kind,
      findings: marked(findings, draft.markdown).map(
        ({ rule, severity, message, range, source, fixes, mark }) => {
          return { rule, severity, message, range, source, fixable: fixes.length > 0, mark };
        },
      ),
    };
  }

  function configuredOrStop(path: string) {
    try {
      return configured(path);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { refusal: error.message, stops: true } as const;
    }
  }

  return {
    *check(job) {
      remembered = new Map(job.remembered);
      for (const file of job.files) {
        try {
          yield checkOne(file);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          yield { refusal: error.message };
        }
      }
    },
    learnt() {
      const news = learnt;
      learnt = [];
      return news;
    },
  };
}
