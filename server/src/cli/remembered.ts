import { createHash } from "node:crypto";
import { findBeside } from "../workspace/beside.ts";
import type { Places, Subject, Trait } from "../workspace/beside.ts";
import type { Checked } from "./checked.ts";

/** What is remembered of a Markdown file from one run to the next. */
export interface Remembered {
  /** The digest of its bytes. */
  readonly digest: string;
  /** What it is to the files beside it; null where it is none of our documents. */
  readonly card: KeptCard | null;
  /** What was found in it, and the digest of what it was compared with; none where only others were checked. */
  readonly beside?: string;
  readonly checked?: Checked;
}

/** A card as the disk can hold it. */
export interface KeptCard extends Omit<Trait, "area">, Pick<Subject, "frontMatter"> {
  readonly area: readonly string[];
}

/** What is remembered of the Markdown files of one folder, by their paths with `/`. */
export type FolderMemory = ReadonlyMap<string, Remembered>;

/** Files as a run finds them on the disk. */
export interface Disk extends Places {
  /** The digest of a file; undefined where it cannot be read. */
  digest(path: string): string | undefined;
  /** Stands for the configuration that counts in a folder. */
  settings(folder: string): string;
}

/** What was found in a file at an earlier run, if it and all that it was compared with are still the same. */
export function recall(path: string, before: Remembered | undefined, disk: Disk): Checked | undefined {
  if (!before?.checked || before.digest !== disk.digest(path)) return undefined;
  return before.beside === besideOf(path, before.card, disk) ? before.checked : undefined;
}

/** Stands for the texts that a file is compared with, and for how they are read. */
export function besideOf(path: string, card: KeptCard | null, disk: Disk): string {
  if (!card) return "";
  const subject: Subject = { ...card, area: new Set(card.area) };
  const files = (["report", "plan"] as const).map((sort) => {
    const found = findBeside(path, subject, sort, disk);
    if (!found || !("name" in found)) return found ?? null;
    const { folder, name } = found;
    return [folder, name, disk.digest(`${folder}/${name}`), disk.settings(folder)];
  });
  return digestOf(JSON.stringify(files));
}

export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url");
}
