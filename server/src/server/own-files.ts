import { baselineFile, readBaseline } from "../check/baseline-file.ts";
import type { Range } from "../markdown/position.ts";
import { configurationProblems, isConfigurationFile } from "./configurations.ts";

/** The file by which a folder keeps its known findings quiet. */
export function isBaselineFile(uri: string): boolean {
  return uri.endsWith(`/${baselineFile}`);
}

/** A file by which a folder says how its documents are checked, or what of their findings is known. */
export function isOwnFile(uri: string): boolean {
  return isConfigurationFile(uri) || isBaselineFile(uri);
}

/** What is wrong with such a file. */
export function problemsIn(uri: string, text: string): readonly { range: Range; message: string }[] {
  if (isConfigurationFile(uri)) return configurationProblems(text);
  const { problem } = readBaseline(text);
  return problem ? [problem] : [];
}
