import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/** The folder for what may be made anew, where this system keeps such for a user; undefined where it has none. */
export function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME: given = "", LOCALAPPDATA: local = "" } = process.env;
  const folder = isAbsolute(given) ? given : process.platform === "win32" ? local : join(homedir(), usual);
  return isAbsolute(folder) ? join(folder, "area-send") : undefined;
}

const usual = process.platform === "darwin" ? "Library/Caches" : ".cache";

/**
 * Makes a folder that only its user may open, and those above it. Throws where that cannot be done. Node's own `recursive`
 * never ends where a system says of a folder in one that exists that it does not exist, as Linux does below /proc.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** The most bytes that are kept, and for how many days. */
const limits = { bytes: 200_000_000, days: 30 };

/** Removes what was written long ago, and the oldest of too much. What cannot be removed stays. */
export function removeOld(folder: string): void {
  const oldest = Date.now() - limits.days * 86_400_000;
  let bytes = 0;
  for (const { path, size, time } of filesIn(folder).sort((a, b) => b.time - a.time)) {
    bytes += size;
    if (time < oldest || bytes > limits.bytes)
      quietly(() => {
        rmSync(path, { force: true });
      });
  }
}

interface Held {
  readonly path: string;
  readonly size: number;
  readonly time: number;
}

function filesIn(folder: string): Held[] {
  const names = quietly(() => readdirSync(folder)) ?? [];
  return names.flatMap((name) => {
    const path = join(folder, name);
    const status = quietly(() => statSync(path));
    return status ? [{ path, size: status.size, time: status.mtimeMs }] : [];
  });
}

/** Undefined where that cannot be done. */
export function quietly<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
