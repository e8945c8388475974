import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { getHeapCodeStatistics } from "node:v8";
import { Script } from "node:vm";
import { cacheFolder } from "./cache-folder.ts";
import { writeWhole } from "./disk.ts";

/** The file's name, which tells what is in it; given when it is built. */
declare const BUNDLE: string;

/**
 * Loads the command line, with what V8 compiled of it in earlier runs. Node's own cache holds only what is compiled as
 * a file is loaded, which is little: a function is compiled when it is first called.
 */
export function loadBundle(folder: string): typeof import("./bundle.ts") {
  const path = join(folder, BUNDLE);
  const url = pathToFileURL(path).href;
  const kept = keptFor(path);
  const script = new Script(readFileSync(path, "utf8"), { filename: url, cachedData: kept?.code });
  const known = kept && !script.cachedDataRejected ? kept.compiled : 0;
  process.on("exit", () => {
    const compiled = compiledNow();
    if (compiled <= known * 1.1) return;
    keep(path, { compiled, code: script.createCachedData() });
  });
  const module = { exports: {} as typeof import("./bundle.ts") };
  const run = script.runInThisContext() as Bundle;
  run(module, createRequire(path), url);
  return module.exports;
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

function keep(path: string, { compiled, code }: Kept): void {
  const file = fileFor(path);
  if (file === undefined) return;
  const head = Buffer.alloc(8);
  head.writeDoubleLE(compiled);
  const rest = Buffer.concat([head, code]);
  try {
    mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
    writeWhole({ path: file, shown: file }, Buffer.concat([digestOf(rest), rest]), 0o600);
  } catch {
    // The next run compiles it again.
  }
}

function fileFor(path: string): string | undefined {
  const folder = cacheFolder();
  return folder && join(folder, `${basename(path)}-${process.versions.v8}`);
}

const digestOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
