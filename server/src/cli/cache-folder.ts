import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** The folder for what may be made anew, where this system keeps such for a user; undefined where it has none. */
export function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME: given = "", LOCALAPPDATA: local = "" } = process.env;
  const folder = isAbsolute(given) ? given : process.platform === "win32" ? local : join(homedir(), usual);
  return isAbsolute(folder) ? join(folder, "area-send") : undefined;
}

const usual = process.platform === "darwin" ? "Library/Caches" : ".cache";
