import { baselineFile, baselineText } from "../check/baseline-file.ts";
import { marked, renewed } from "../check/baseline.ts";
import type { MarkedFinding } from "../check/baseline.ts";
import type { Document } from "../language/document.ts";
import type { KnownFindings, KnownFindingsFiles } from "../protocol.ts";
import { pathBelow } from "./baselines.ts";
import type { KnownIn } from "./baselines.ts";
import { isBelow } from "./files.ts";

interface Sources {
  /** The URIs of the documents in these folders. */
  readonly documentsIn: (folders: readonly string[]) => Promise<readonly string[]>;
  /** With all its findings, known or not. */
  readonly read: (uri: string) => Promise<Document | undefined>;
  readonly knownFor: (uri: string) => Promise<KnownIn | undefined>;
  readonly textOf: (uri: string) => Promise<string | undefined>;
  /** Called after each document. */
  readonly mayPause: () => Promise<void>;
}

/**
 * Files of known findings that keep quiet all that is found now in these folders: each finding in the file that counts
 * for its document already, else in a new one in the folder that was asked about.
 */
export async function knownFindings(
  { folders }: KnownFindings,
  { documentsIn, read, knownFor, textOf, mayPause }: Sources,
): Promise<KnownFindingsFiles> {
  const groups = new Map<string, { known: KnownIn; found: Map<string, MarkedFinding[]> }>();
  const counts = { findings: 0, documents: 0 };
  for (const uri of await documentsIn(folders)) {
    const above = folders.find((each) => isBelow(uri, each));
    const known =
      above === undefined ? undefined : ((await knownFor(uri)) ?? { folder: above, baseline: {} });
    const document = known && (await read(uri));
    if (!document) continue;
    const group = groups.get(known.folder) ?? { known, found: new Map<string, MarkedFinding[]>() };
    groups.set(known.folder, group);
    group.found.set(pathBelow(known.folder, uri), marked(document.findings, document.markdown()));
    counts.findings += document.findings.length;
    counts.documents += document.findings.length > 0 ? 1 : 0;
    await mayPause();
  }

  async function fileOf({
    known: { folder, baseline },
    found,
  }: {
    known: KnownIn;
    found: Map<string, MarkedFinding[]>;
  }) {
    const uri = `${folder}/${baselineFile}`;
    const still = [];
    for (const entry of Object.entries(baseline)) {
      const isThere = found.has(entry[0]) || (await textOf(`${folder}/${encoded(entry[0])}`)) !== undefined;
      if (isThere) still.push(entry);
    }
    const text = baselineText(renewed(Object.fromEntries(still), found));
    return { uri, text, replaces: (await textOf(uri)) !== undefined };
  }
  return { files: await Promise.all([...groups.values()].map(fileOf)), ...counts };
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
