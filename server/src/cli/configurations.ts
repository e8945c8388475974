import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  configurationFile,
  defaultConfiguration,
  kindOfFile,
  readConfiguration,
} from "../check/configuration.ts";
import type { Configuration } from "../check/configuration.ts";
import type { Kind } from "../draft/draft.ts";
import { rules } from "../rules/index.ts";
import { below, readText } from "./disk.ts";
import { nearestAbove } from "./nearest.ts";
import { Refusal } from "./refusal.ts";

/** The configuration that counts for a file, and the kind that it gives the file. */
export interface Configured {
  readonly configuration: Configuration;
  readonly kind: Kind | undefined;
}

/** Finds how each file is checked: by the configuration given, or by the nearest one in the folders above the file. */
export function configurations(given: string | undefined): (path: string) => Configured {
  const fixed = given === undefined ? undefined : read(resolve(given), given);
  const nearest = nearestAbove(inFolder);
  return (path) => {
    const { configuration, folder } = fixed ?? nearest(dirname(path)) ?? none;
    return {
      configuration,
      kind: folder === undefined ? undefined : kindOfFile(below(folder, path), configuration),
    };
  };
}

interface Found {
  readonly configuration: Configuration;
  readonly folder: string | undefined;
}

const none: Found = { configuration: defaultConfiguration, folder: undefined };

function inFolder(folder: string): Found | undefined {
  const path = join(folder, configurationFile);
  return existsSync(path) ? read(path, below(process.cwd(), path)) : undefined;
}

function read(path: string, shown: string): Found {
  const text = readText({ path, shown });
  const { configuration, problems } = readConfiguration(
    text,
    rules.map(({ id }) => id),
  );
  if (problems.length === 0) return { configuration, folder: dirname(path) };
  const lines = problems.map(({ range: { start }, message }) => {
    return `${shown}:${start.line + 1}:${start.character + 1}: ${message}`;
  });
  throw new Refusal(lines.join("\n"));
}
