import { dirname } from "node:path";
import { defaultConfiguration, kindOfFile, readConfiguration } from "../check/configuration.ts";
import type { Configuration } from "../check/configuration.ts";
import type { Kind } from "../draft/draft.ts";
import { rules } from "../rules/index.ts";
import { below } from "./disk.ts";
import { Refusal } from "./refusal.ts";
import { settingsFor } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** The configuration that counts for a file, and the kind that it gives the file. */
export interface Configured {
  readonly configuration: Configuration;
  readonly kind: Kind | undefined;
}

/** Finds how each file is checked: by the configuration given, or by the nearest one in the folders above the file. */
export function configurations(
  given: string | undefined,
  settings = settingsFor(given),
): (path: string) => Configured {
  const read = new Map<Settings, Configuration>();
  return (path) => {
    const found = settings(dirname(path));
    if (!found) return { configuration: defaultConfiguration, kind: undefined };
    const configuration = read.get(found) ?? configurationIn(found);
    read.set(found, configuration);
    return { configuration, kind: kindOfFile(below(found.folder, path), configuration) };
  };
}

function configurationIn({ text, shown }: Settings): Configuration {
  const { configuration, problems } = readConfiguration(
    text,
    rules.map(({ id }) => id),
  );
  if (problems.length === 0) return configuration;
  const lines = problems.map(({ range: { start }, message }) => {
    return `${shown}:${start.line + 1}:${start.character + 1}: ${message}`;
  });
  throw new Refusal(lines.join("\n"));
}
