import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { cachedDataVersionTag, getHeapCodeStatistics } from "node:v8";
import { Script } from "node:vm";
import { cacheFolder, makeFolder, removeOld } from "./cache-folder.ts";
import { writeWhole } from "./disk.ts";

/** The file's name, which tells what is in it; given when it is built. */
declare const BUNDLE: string;

/** A bundle that was loaded. */
export interface Loaded<Exports> {
  readonly exports: Exports;
  /** Keeps what is compiled by now, for the next process; it is kept at the end of this one too. */
  readonly keep: () => void;
}

/**
 * Loads a bundle with what V8 compiled of it in earlier processes. Node's own cache holds only what is compiled as a file
 * is loaded, which is little: a function is compiled when it is first called.
 */
export function loadBundle<Exports extends object>(folder: string): Loaded<Exports> {
  const path = join(folder, BUNDLE);
  const url = pathToFileURL(path).href;
  const kept = keptFor(path);
  const script = new Script(readFileSync(path, "utf8"), { filename: url, cachedData: kept?.code });
  let known = kept && !script.cachedDataRejected ? kept.compiled : 0;
  const keep = () => {
    const compiled = compiledNow();
    if (compiled <= known * 1.1) return;
    known = compiled;
    write(path, { compiled, code: script.createCachedData() });
  };
  process.on("exit", keep);
  const module = { exports: {} as Exports };
  const run = script.runInThisContext() as Bundle;
  run(module, createRequire(path), url);
  return { exports: module.exports, keep };
}

/** How the bundle is wrapped up when it is built. */
type Bundle = (module: { exports: object }, require: NodeJS.Require, url: string) => void;

/** What V8 compiled. */
interface Kept {
  /** How much was compiled when it was kept, in bytes. */
  readonly compiled: number;
  readonly code: Buffer;
}

const compiledNow = (): number => getHeapCodeStatistics().bytecode_and_metadata_size;

/** A digest of the rest comes first: V8 would run what was damaged. */
const digestLength = 32;
const headLength = digestLength + 8;

function keptFor(path: string): Kept | undefined {
  const file = fileFor(path);
  if (file === undefined) return undefined;
  try {
    const bytes = readFileSync(file);
    const rest = bytes.subarray(digestLength);
    if (!digestOf(rest).equals(bytes.subarray(0, digestLength))) return undefined;
    return { compiled: bytes.readDoubleLE(digestLength), code: bytes.subarray(headLength) };
  } catch {
    return undefined;
  }
}

function write(path: string, { compiled, code }: Kept): void {
  const file = fileFor(path);
  if (file === undefined) return;
  const folder = dirname(file);
  const head = Buffer.alloc(8);
  head.writeDoubleLE(compiled);
  const rest = Buffer.concat([head, code]);
  try {
    makeFolder(folder);
    writeWhole({ path: file, shown: file }, Buffer.concat([digestOf(rest), rest]), 0o600);
    removeOld(folder);
  } catch {
    // The next run compiles it again.
  }
}

function fileFor(path: string): string | undefined {
  const folder = cacheFolder();
  return folder && join(folder, `${basename(path)}-${cachedDataVersionTag()}`);
}

const digestOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
