import type { Connection } from "vscode-languageserver";
import type { Settings } from "../protocol.ts";

const section = "areaSend";
const none: Settings = {};

/** The client's settings, asked for once for each workspace folder until they change. */
export function settings(connection: Connection, canAsk: boolean) {
  const answers = new Map<string, Promise<Settings>>();
  let told = none;

  async function ask(scopeUri: string | undefined): Promise<Settings> {
    try {
      const answer: unknown = await connection.workspace.getConfiguration({
        section,
        ...(scopeUri && { scopeUri }),
      });
      return settingsIn(answer);
    } catch {
      return none;
    }
  }

  return {
    of(workspaceFolder: string | undefined): Promise<Settings> {
      if (!canAsk) return Promise.resolve(told);
      const answer = answers.get(workspaceFolder ?? "") ?? ask(workspaceFolder);
      answers.set(workspaceFolder ?? "", answer);
      return answer;
    },
    /** They have changed; a client that cannot be asked says to what. */
    changed(all: unknown) {
      answers.clear();
      told = isObject(all) ? settingsIn(all[section]) : none;
    },
  };
}

function settingsIn(value: unknown): Settings {
  if (!isObject(value) || !isObject(value.rules)) return none;
  const levels = Object.entries(value.rules).flatMap(([rule, level]) =>
    typeof level === "string" ? [[rule, level] as const] : [],
  );
  return { rules: Object.fromEntries(levels) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
