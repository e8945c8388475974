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
export interface Range {
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

/** Client to server: the short form that starts a draft of a kind. Answers with its steps, in order. */
export const newDraftForm = "areaSend/newDraftForm";
export interface NewDraftForm {
  /** One of the kinds, as the front matter writes them. */
  readonly kind: string;
}
export interface FormStep {
  readonly name: string;
  /** choice: one of `choices`, or other words. names: any number of them. */
  readonly asks: "choice" | "text" | "date" | "names";
  readonly title: string;
  readonly prompt: string;
  readonly choices?: readonly FormChoice[];
  /** What is written there for the author to keep or change. */
  readonly suggestion?: string;
  /** The answer is about the area, and the same for all of its documents. */
  readonly lasting: boolean;
}
export interface FormChoice {
  readonly label: string;
  /** What this choice suggests for later steps, by their names. */
  readonly suggests?: Readonly<Record<string, string>>;
}

/** Client to server: what is understood of an answer while it is typed, or what is wrong with it. */
export const newDraftAnswer = "areaSend/newDraftAnswer";
export interface NewDraftAnswer {
  readonly kind: string;
  /** The name of the step. */
  readonly step: string;
  readonly text: string;
}
export interface AnswerUnderstood {
  readonly problem?: string;
  readonly note?: string;
}

/** Client to server: a document to start from. Answers with its text, and a name for its file. */
export const newDraft = "areaSend/newDraft";
export interface NewDraft {
  readonly kind: string;
  /** By the names of the steps. What has no answer stays a blank, `[like this]`. */
  readonly answers: Readonly<Record<string, string>>;
}
export interface NewDraftText {
  readonly text: string;
  readonly fileName: string;
}

/** Client to server: how a draft stands, for a tree beside it. Answers with null for any other Markdown. */
export const overview = "areaSend/overview";
export interface OverviewOf {
  readonly textDocument: { readonly uri: string };
}
export interface Overview {
  readonly kind: string;
  /** What the kind is called: "Priority action plan". */
  readonly kindName: string;
  /** How many findings it has that are not mere hints. */
  readonly findings: number;
  readonly items: readonly OverviewItem[];
}
export interface OverviewItem {
  /** The same as long as the item is about the same thing; no two are alike in one overview. */
  readonly id: string;
  readonly label: string;
  /** What is said of it in few words: "NHS Estuary ICB", "No date". */
  readonly detail: string;
  /** none: it is only a group, or there is nothing to ask of it. */
  readonly state: "met" | "unmet" | "unsure" | "none";
  /** Where it stands, zero-based, in UTF-16 code units; absent where the draft has no place for it. */
  readonly range?: Range;
  readonly children: readonly OverviewItem[];
}

/** Client to server: all kinds with what they are called, and which one a document is taken for. */
export const documentKinds = "areaSend/documentKinds";
export interface DocumentKinds {
  readonly kinds: readonly { readonly kind: string; readonly name: string }[];
  /** What the document says of itself in its front matter: a kind, `other`, or null for nothing. */
  readonly stated: string | null;
}

/** Client to server: the edits by which a document says what kind it is; null takes its word for it out. */
export const stateKind = "areaSend/stateKind";
export interface StateKind extends OverviewOf {
  readonly kind: string | null;
}
export type StateKindEdits = readonly { readonly range: Range; readonly newText: string }[];
