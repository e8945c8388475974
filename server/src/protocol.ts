/**
 * What the server and its client say to each other beyond the Language Server Protocol. No library is needed
 * to read this file: requests are sent and answered by their names.
 */

/** The `initializationOptions` of `initialize`. */
export interface InitializationOptions {
  /** The client answers `areaSend/findFiles` and `areaSend/readFile`; otherwise files are read from the disk. */
  readonly files?: boolean;
  /** The client shows a finding's message wherever it shows a hover, so a hover need not say it again. */
  readonly showsMessages?: boolean;
  /** The client has the command `areaSend.showPlaces`; otherwise what is told above a heading is mere words. */
  readonly showsPlaces?: boolean;
  /** The date to check against, `YYYY-MM-DD`; otherwise today in London. */
  readonly today?: string;
}

/** The settings of section `areaSend`. A configuration file in the folder has the last word. */
export interface Settings {
  readonly rules?: Readonly<Record<string, string>>;
}

/**
 * Server to client: the files of a folder whose path below it fits the glob; a glob without `/` is for those that stand
 * in the folder itself. Answers with their URIs. Others may be among them.
 */
export const findFiles = "areaSend/findFiles";
export interface FindFiles {
  /** The URI of the folder. */
  readonly folder: string;
  readonly glob: string;
}
export type FoundFiles = readonly string[];

/** Server to client: what a file says. Answers with its text without byte order mark; null where it cannot be read. */
export const readFile = "areaSend/readFile";
export interface ReadFile {
  readonly uri: string;
}
export type FileText = string | null;

/**
 * Client to server: all that is found now in these folders, as files of known findings, which keep it quiet once they
 * are written. Answers with the files, and with how many findings in how many documents they hold.
 */
export const knownFindings = "areaSend/knownFindings";
export interface KnownFindings {
  /** The URIs of the folders. */
  readonly folders: readonly string[];
}
export interface KnownFindingsFiles {
  /** `replaces`: a file is there already. */
  readonly files: readonly { readonly uri: string; readonly text: string; readonly replaces: boolean }[];
  readonly findings: number;
  readonly documents: number;
}

/** Command of the client: shows places of a document one beside the other. Its argument is `Places`. */
export const showPlaces = "areaSend.showPlaces";
export interface Places {
  readonly uri: string;
  /** Where the list opens. */
  readonly position: Position;
  readonly places: readonly Range[];
}
interface Position {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Client to server: a page from the clipboard as Markdown. Answers with null where it cannot be read. */
export const fromHtml = "areaSend/fromHtml";
export interface FromHtml {
  /** The URI of the document that it is to be pasted into. */
  readonly uri: string;
  readonly html: string;
}
export interface FromWord {
  readonly markdown: string;
  /** What could not be kept as it was, in plain sentences. */
  readonly notes: readonly string[];
}
export interface Pasted extends FromWord {
  /** The document is a draft, or is one with this pasted, or is empty. */
  readonly inDraft: boolean;
}

/** Client to server: a Word file (.docx) as Markdown; or why there is none, as the rest of a sentence. */
export const fromWordFile = "areaSend/fromWordFile";
export interface FromWordFile {
  /** The file's bytes in base 64. */
  readonly content: string;
}
export type WordFile = FromWord | { readonly problem: string };
