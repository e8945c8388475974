import type { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../check/check.ts";
import type { Finding } from "../check/finding.ts";
import { readDraft } from "../draft/read.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Document } from "../language/document.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { readMarkdown } from "../markdown/read.ts";
import { kindGiven } from "./configurations.ts";
import type { Configured } from "./configurations.ts";
import type { Files } from "./files.ts";

/** An open document keeps what was read of its text: an edit then re-reads only what it touched. */
interface Checked {
  readonly text: string;
  readonly configured: Configured;
  readonly today: PlainDate;
  readonly findings: readonly Finding[];
  readonly markdown: MarkdownText | undefined;
}

interface Sources {
  /** The document as it is being edited, if it is. */
  readonly open: (uri: string) => TextDocument | undefined;
  readonly files: Files;
  readonly configurationOf: (uri: string) => Promise<Configured>;
  readonly today: () => PlainDate;
  /** Told of a document that could not be checked because of a fault of ours. */
  readonly failed: (uri: string, error: unknown) => void;
}

/** Checks each document once for what it says, how it is to be checked, and the day. */
export function drafts({ open, files, configurationOf, today, failed }: Sources) {
  const memory = new Map<string, Checked>();

  function checked(uri: string, text: string, configured: Configured, isOpen: boolean): Checked {
    const before = memory.get(uri);
    const day = today();
    if (before?.text === text && before.configured === configured && before.today === day) return before;
    const markdown = readMarkdown(text, before?.markdown);
    const findings = findingsOf(uri, markdown, configured, day);
    const after = { text, configured, today: day, findings, markdown: isOpen ? markdown : undefined };
    memory.set(uri, after);
    return after;
  }

  function findingsOf(
    uri: string,
    markdown: MarkdownText,
    configured: Configured,
    day: PlainDate,
  ): Finding[] {
    try {
      const { configuration } = configured;
      const { calendar } = configuration;
      const draft = readDraft(markdown, { today: day, calendar, kind: kindGiven(uri, configured) });
      return draft ? check(draft, { today: day, configuration }) : [];
    } catch (error) {
      failed(uri, error);
      return [];
    }
  }

  /** The document as it is now; undefined where it is neither open nor to be read. */
  async function read(uri: string): Promise<Document | undefined> {
    const closed = open(uri) ? undefined : await files.read(uri);
    const configured = await configurationOf(uri);
    // Nothing is awaited from here on, so that the answer is about the newest text.
    const document = open(uri);
    const text = document?.getText() ?? closed;
    if (text === undefined) {
      memory.delete(uri);
      return undefined;
    }
    const { findings, markdown } = checked(uri, text, configured, document !== undefined);
    return {
      uri,
      version: document?.version ?? null,
      findings,
      markdown: () => markdown ?? readMarkdown(text),
    };
  }

  return {
    read,
    /** The document is being closed. */
    forget: (uri: string) => memory.delete(uri),
  };
}

export type Drafts = ReturnType<typeof drafts>;
