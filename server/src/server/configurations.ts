import {
  configurationFile,
  defaultConfiguration,
  kindOfFile,
  readConfiguration,
} from "../check/configuration.ts";
import type { Configuration, ConfigurationProblem } from "../check/configuration.ts";
import type { Kind } from "../draft/draft.ts";
import type { Settings } from "../protocol.ts";
import { rules } from "../rules/index.ts";

const ruleIds = rules.map((rule) => rule.id);

/** How a document is to be checked. The same object as long as nothing has changed. */
export interface Configured {
  readonly configuration: Configuration;
  /** The URI of the folder that the configuration file stands in, if there is one. */
  readonly folder: string | undefined;
}

interface Sources {
  readonly textOf: (uri: string) => Promise<string | undefined>;
  /** The URI of the workspace folder that a document is in. */
  readonly workspaceFolderOf: (uri: string) => string | undefined;
  /** The client's settings; the same object as long as they have not changed. */
  readonly settingsOf: (workspaceFolder: string | undefined) => Promise<Settings>;
}

/**
 * Finds how documents are to be checked: by the nearest configuration file above, not beyond the workspace folder;
 * then by the client's settings; then by the rules' own defaults.
 */
export function configurations({ textOf, workspaceFolderOf, settingsOf }: Sources) {
  const read = new Map<string, { text: string | undefined; settings: Settings; configured: Configured }>();

  function configured(folder: string | undefined, text: string | undefined, settings: Settings): Configured {
    const before = read.get(folder ?? "");
    if (before?.settings === settings && before.text === text) return before.configured;
    const after = { configuration: combine(settings, text), folder };
    read.set(folder ?? "", { text, settings, configured: after });
    return after;
  }

  return async (uri: string): Promise<Configured> => {
    const workspaceFolder = workspaceFolderOf(uri);
    const settings = await settingsOf(workspaceFolder);
    for (const folder of foldersAbove(uri, workspaceFolder)) {
      const text = await textOf(`${folder}/${configurationFile}`);
      if (text !== undefined) return configured(folder, text, settings);
    }
    return configured(undefined, undefined, settings);
  };
}

export function isConfigurationFile(uri: string): boolean {
  return uri.endsWith(`/${configurationFile}`);
}

/** What is wrong with a configuration file. */
export function configurationProblems(text: string): readonly ConfigurationProblem[] {
  return readConfiguration(text, ruleIds).problems;
}

/** The kind that the configuration gives a document. */
export function kindGiven(uri: string, { configuration, folder }: Configured): Kind | undefined {
  if (folder === undefined) return undefined;
  return kindOfFile(decoded(uri.slice(folder.length + 1)), configuration);
}

function combine(settings: Settings, text: string | undefined): Configuration {
  const file = text === undefined ? defaultConfiguration : readConfiguration(text, ruleIds).configuration;
  return { ...file, rules: { ...rulesOf(settings), ...file.rules } };
}

/** The levels that the settings give to rules; an entry that says nothing sensible is left out. */
function rulesOf(settings: Settings): Configuration["rules"] {
  const entries = Object.entries(settings.rules ?? {}).map(([id, level]) => {
    const text = JSON.stringify({ rules: { [id]: level } });
    return readConfiguration(text, ruleIds).configuration.rules;
  });
  return Object.assign({}, ...entries) as Configuration["rules"];
}

/** The folders that a file is in, the nearest first, up to the workspace folder or else to the top. */
export function foldersAbove(uri: string, workspaceFolder: string | undefined): string[] {
  const top = workspaceFolder?.replace(/\/$/, "") ?? /^[^:/]+:\/\/[^/]*/.exec(uri)?.[0];
  if (top === undefined) return [];
  const folders = [];
  for (let end = uri.lastIndexOf("/"); end >= top.length; end = uri.lastIndexOf("/", end - 1)) {
    folders.push(uri.slice(0, end));
  }
  return folders;
}

/** A path as people write it; as it stands where it is no valid URI. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
