import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Everything fetched or made for editor tests; git-ignored, may be deleted at any time. */
export const cache = join(root, ".vscode-test");

/** One plain line to whoever runs the script. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
