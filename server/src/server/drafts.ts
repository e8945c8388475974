import type { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../check/check.ts";
import type { Finding } from "../check/finding.ts";
import type { Draft } from "../draft/draft.ts";
import { readDraft } from "../draft/read.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Document } from "../language/document.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { readMarkdown } from "../markdown/read.ts";
import type { Companion, Companions } from "../rules/rule.ts";
import { AskedCompanions } from "../workspace/asked-companions.ts";
import { folderOf, subjectOf } from "../workspace/companions.ts";
import type { Subject } from "../workspace/companions.ts";
import { kindGiven } from "./configurations.ts";
import type { Configured } from "./configurations.ts";
import type { Files } from "./files.ts";
import { neighbours } from "./neighbours.ts";
import type { Looked } from "./neighbours.ts";

/** An open document keeps what was read of its text: an edit then re-reads only what it touched. */
interface Checked {
  readonly text: string;
  readonly configured: Configured;
  readonly today: PlainDate;
  readonly findings: readonly Finding[];
  readonly beside: Beside | undefined;
  /** Let go where the document is not open. */
  reading: Reading | undefined;
}

interface Reading {
  readonly markdown: MarkdownText;
  readonly draft: Draft | undefined;
}

/** What a rule has asked for of the documents beside a draft, and the folders in which that was looked for. */
interface Beside {
  readonly subject: Subject;
  readonly asked: ReadonlyMap<keyof Companions, unknown>;
  looked: Looked;
}

interface Sources {
  /** The document as it is being edited, if it is. */
  readonly open: (uri: string) => TextDocument | undefined;
  readonly files: Files;
  readonly configurationOf: (uri: string) => Promise<Configured>;
  readonly today: () => PlainDate;
  /** The URIs of the documents that are open. */
  readonly opened: () => readonly string[];
  /** The client says when files change. */
  readonly watched: boolean;
  /** Told of a document that could not be checked because of a fault of ours. */
  readonly failed: (uri: string, error: unknown) => void;
  /** Told of documents that have been read without what stands beside them, which has come since. */
  readonly completed: (uris: readonly string[]) => void;
}

/** Checks each document once for what it says, how it is to be checked, the day, and what stands beside it. */
export function drafts({ failed, completed, ...sources }: Sources) {
  const { open, files, configurationOf, today } = sources;
  const memory = new Map<string, Checked>();
  const around = neighbours({
    ...sources,
    markdown: markdownOf,
    late(path) {
      completed([...memory].filter(([, { beside }]) => beside?.looked.has(path)).map(([uri]) => uri));
    },
  });

  /** An open document is read as far as it has changed. */
  function markdownOf(uri: string, text: string): MarkdownText {
    return readMarkdown(text, memory.get(uri)?.reading?.markdown);
  }

  function checked(uri: string, text: string, configured: Configured, isOpen: boolean): Checked {
    const before = memory.get(uri);
    const day = today();
    if (
      before?.text === text &&
      before.configured === configured &&
      before.today === day &&
      (!before.beside || isAsBefore(uri, before.beside))
    )
      return before;
    const reading = readingOf(uri, text, configured, day);
    const { findings, beside } = findingsOf(uri, reading.draft, configured, day);
    const after = { text, configured, today: day, findings, beside, reading: isOpen ? reading : undefined };
    memory.set(uri, after);
    return after;
  }

  function readingOf(uri: string, text: string, configured: Configured, day: PlainDate): Reading {
    const previous = memory.get(uri)?.reading?.draft;
    const markdown = markdownOf(uri, text);
    const { calendar } = configured.configuration;
    try {
      const kind = kindGiven(uri, configured);
      return { markdown, draft: readDraft(markdown, { today: day, calendar, kind, previous }) };
    } catch (error) {
      failed(uri, error);
      return { markdown, draft: undefined };
    }
  }

  function findingsOf(
    uri: string,
    draft: Draft | undefined,
    { configuration }: Configured,
    day: PlainDate,
  ): { findings: Finding[]; beside: Beside | undefined } {
    if (!draft) return { findings: [], beside: undefined };
    try {
      const subject = subjectOf(draft);
      const asked = new Map<keyof Companions, unknown>();
      const companions = noting(around.find(uri, subject), asked);
      const findings = check(draft, { today: day, configuration, companions });
      return { findings, beside: { subject, asked, looked: around.lookedInto() } };
    } catch (error) {
      failed(uri, error);
      around.lookedInto();
      return { findings: [], beside: undefined };
    }
  }

  /** What was asked for is still the same, whatever else has changed in the folders. */
  function isAsBefore(uri: string, beside: Beside): boolean {
    if (around.areAsBefore(beside.looked)) return true;
    if (around.isWanting(beside.looked)) return false;
    const now = around.find(uri, beside.subject);
    const isSame = [...beside.asked].every(([key, before]) => isSameAnswer(now[key], before));
    const looked = around.lookedInto();
    if (isSame) beside.looked = looked;
    return isSame && !around.isWanting(looked);
  }

  /** The document as it is now; undefined where it is neither open nor to be read. */
  async function read(uri: string): Promise<Document | undefined> {
    for (let round = 1; ; round++) {
      const before = memory.get(uri)?.beside;
      const isInTime = !before || (await around.load(before.looked));
      const closed = open(uri) ? undefined : await files.read(uri);
      const configured = await configurationOf(uri);
      // Nothing is awaited from here on, so that the answer is about the newest text.
      const document = open(uri);
      const text = document?.getText() ?? closed;
      if (text === undefined) {
        memory.delete(uri);
        return undefined;
      }
      const now = checked(uri, text, configured, document !== undefined);
      const { findings, beside } = now;
      if (beside && isInTime && round < mostRounds && around.isWanting(beside.looked)) continue;
      const reading = () => {
        const known = now.reading ?? readingOf(uri, text, configured, now.today);
        if (document) now.reading = known;
        return known;
      };
      return {
        uri,
        version: document?.version ?? null,
        findings,
        markdown: () => reading().markdown,
        draft: () => reading().draft,
        today: now.today,
        settings: configured.configuration,
      };
    }
  }

  /** What stands beside a draft, with what had to be read first. */
  async function companionsOf(uri: string, draft: Draft): Promise<Companions> {
    for (let round = 1; ; round++) {
      const { report, plan, missing } = around.find(uri, subjectOf(draft));
      const looked = around.lookedInto();
      const isWhole = !around.isWanting(looked) || round === mostRounds;
      if (isWhole || !(await around.load(looked))) return { report, plan, missing };
    }
  }

  /**
   * Asks about a draft and its folders as they are now, once all that is asked for has been read; `whole` where that
   * was in time. Undefined for any other Markdown.
   */
  async function askAround<Answer>(
    uri: string,
    ask: (draft: Draft) => Answer,
  ): Promise<{ readonly answer: Answer; readonly whole: boolean } | undefined> {
    for (let round = 1; ; round++) {
      const draft = (await read(uri))?.draft();
      if (!draft) return undefined;
      const answer = ask(draft);
      const looked = around.lookedInto();
      const whole = !around.isWanting(looked);
      if (whole || round === mostRounds || !(await around.load(looked))) return { answer, whole };
    }
  }

  return {
    read,
    companionsOf,
    /** The drafts that share the numbers of areas and actions with a draft. */
    groupOf: (uri: string) => askAround(uri, (draft) => around.group(uri, draft)),
    /** The files that a draft names in its front matter and that are there, each with the place of its name. */
    namedBy: (uri: string) => askAround(uri, (draft) => ({ draft, files: around.named(uri, draft) })),
    /** The document is being closed. */
    forget: (uri: string) => memory.delete(uri),
    /** The file says something else now: gives the open documents whose findings may depend on it. */
    touch(uri: string): string[] {
      return around.touch(uri)
        ? [...memory.keys()].filter((each) => each !== uri && dependsOn(each, uri))
        : [];
    },
    touchAll: () => {
      around.touchAll();
    },
  };

  function dependsOn(document: string, uri: string): boolean {
    return open(document) !== undefined && memory.get(document)?.beside?.looked.has(folderOf(uri)) === true;
  }
}

/** As often as a document is checked again because what stands beside it had to be read first. */
const mostRounds = 8;

/** The companions, with what is asked of them written down. */
function noting(companions: Companions, asked: Map<keyof Companions, unknown>): Companions {
  const note = <Key extends keyof Companions>(key: Key): Companions[Key] => {
    const answer = companions[key];
    asked.set(key, answer);
    return answer;
  };
  return new AskedCompanions({
    report: () => note("report"),
    plan: () => note("plan"),
    missing: () => note("missing"),
  });
}

function isSameAnswer(now: unknown, before: unknown): boolean {
  if (Array.isArray(now)) return JSON.stringify(now) === JSON.stringify(before);
  return (now as Companion | undefined)?.draft === (before as Companion | undefined)?.draft;
}
