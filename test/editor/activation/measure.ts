import { extensions } from "vscode";
import { pause, tell } from "../suite/harness.ts";

/** What `run` tells of one window: milliseconds from asking for an extension to its having started. */
export interface Measured {
  readonly own: number;
  readonly empty: readonly number[];
}

/**
 * Called by VS Code's extension host in a new window, where none of these runs yet, once the window has settled. The
 * first pays for what all need; ours comes last, because what it does afterwards would count for the next.
 */
export async function run(): Promise<void> {
  await pause(5000);
  await timeOf("area-send.empty-0");
  const empty = [];
  for (const name of ["empty-1", "empty-2", "empty-3"]) empty.push(await timeOf(`area-send.${name}`));
  const measured: Measured = { own: await timeOf("area-send.area-send"), empty };
  tell(JSON.stringify(measured));
}

async function timeOf(id: string): Promise<number> {
  const extension = extensions.getExtension(id);
  if (!extension) throw new Error(`${id} is not there`);
  if (extension.isActive) throw new Error(`${id} runs already`);
  const start = performance.now();
  await extension.activate();
  return performance.now() - start;
}
