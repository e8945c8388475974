import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { configurationFile } from "../check/configuration-file.ts";
import { below, readText } from "./disk.ts";
import type { File } from "./disk.ts";
import { nearestAbove } from "./nearest.ts";

/** A file of settings as it was found. */
export interface Settings extends File {
  readonly text: string;
  /** The folder that its patterns are seen from. */
  readonly folder: string;
}

/** Finds the settings that count in a folder: those in `given`, else the nearest ones in it and above; else none. */
export function settingsFor(given: string | undefined): (folder: string) => Settings | undefined {
  if (given === undefined) return nearestAbove(inFolder);
  const fixed = read({ path: resolve(given), shown: given });
  return () => fixed;
}

function inFolder(folder: string): Settings | undefined {
  const path = join(folder, configurationFile);
  return existsSync(path) ? read({ path, shown: below(process.cwd(), path) }) : undefined;
}

function read(file: File): Settings {
  return { ...file, text: readText(file), folder: dirname(file.path) };
}
