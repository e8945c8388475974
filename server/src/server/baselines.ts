import { baselineFile, readBaseline } from "../check/baseline-file.ts";
import { knownAt, marked, newFindings } from "../check/baseline.ts";
import type { Baseline, Known } from "../check/baseline.ts";
import type { Finding } from "../check/finding.ts";
import type { Document } from "../language/document.ts";
import { decoded, foldersAbove } from "./configurations.ts";

/** A file of known findings. The same object as long as its text is the same. */
export interface KnownIn {
  /** The URI of its folder. */
  readonly folder: string;
  readonly baseline: Baseline;
}

interface Sources {
  readonly textOf: (uri: string) => Promise<string | undefined>;
  /** The URI of the workspace folder that a document is in. */
  readonly workspaceFolderOf: (uri: string) => string | undefined;
}

/** Finds the known findings that count for a document: those of the nearest file above, not beyond the workspace folder. */
export function baselines({ textOf, workspaceFolderOf }: Sources) {
  const memory = new Map<string, { text: string; known: KnownIn }>();
  return async (uri: string): Promise<KnownIn | undefined> => {
    for (const folder of foldersAbove(uri, workspaceFolderOf(uri))) {
      const text = await textOf(`${folder}/${baselineFile}`);
      if (text === undefined) continue;
      const before = memory.get(folder);
      if (before?.text === text) return before.known;
      const known = { folder, baseline: readBaseline(text).baseline };
      memory.set(folder, { text, known });
      return known;
    }
    return undefined;
  };
}

/** The path of a document below a folder, as people write it. */
export function pathBelow(folder: string, uri: string): string {
  return decoded(uri.slice(folder.length + 1));
}

interface Quiet {
  /** What this was made from. */
  readonly all: readonly Finding[];
  readonly known: Known;
  readonly findings: readonly Finding[];
}

/** Reads documents without the findings that are known. The same findings as long as nothing has changed. */
export function quietly(
  read: (uri: string) => Promise<Document | undefined>,
  knownFor: (uri: string) => Promise<KnownIn | undefined>,
) {
  const memory = new Map<string, Quiet>();
  return async (uri: string): Promise<Document | undefined> => {
    const file = await knownFor(uri);
    const known = file && knownAt(pathBelow(file.folder, uri), file.baseline);
    const document = await read(uri);
    if (!document || !known) {
      memory.delete(uri);
      return document;
    }
    const before = memory.get(uri);
    const all = document.findings;
    if (before?.all === all && before.known === known) return { ...document, findings: before.findings };
    const findings = newFindings(marked(all, document.markdown()), known);
    memory.set(uri, { all, known, findings });
    return { ...document, findings };
  };
}
