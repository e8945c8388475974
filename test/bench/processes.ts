import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

/** A command and its arguments. */
export type Command = readonly [string, ...string[]];

/** What a process took. What the system does not tell is NaN. */
export interface Cost {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Milliseconds for which processors were busy with it, to about 10. */
  readonly processor: number;
  /** The most memory it held, in bytes. */
  readonly memory: number;
}

/** Runs a command to its end. What it prints is thrown away; `codes` are the exit codes of a run that did its work. */
export function run(
  [file, ...args]: Command,
  {
    cwd,
    codes,
    env,
  }: { readonly cwd: string; readonly codes: readonly number[]; readonly env?: NodeJS.ProcessEnv },
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    let last = { processor: NaN, memory: NaN };
    const look = () => {
      last = usageOf(child.pid) ?? last;
    };
    const looking = setInterval(look, 5);
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors = (errors + text).slice(-2000)));
    child.on("error", reject);
    child.on("exit", (code) => {
      const wall = performance.now() - start;
      clearInterval(looking);
      if (code !== null && codes.includes(code)) resolve({ wall, ...last });
      else reject(new Error(`${file} ${args.join(" ")} ended with ${code}.\n${errors}`));
    });
  });
}

/** What a running process has taken so far; undefined where the system does not tell, as only Linux does. */
export function usageOf(id: number | undefined): Pick<Cost, "processor" | "memory"> | undefined {
  try {
    const threads = readdirSync(`/proc/${id}/task`);
    const busy = threads.map((thread) =>
      Number.parseInt(readFileSync(`/proc/${id}/task/${thread}/schedstat`, "utf8")),
    );
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
    if (peak === undefined) return undefined;
    return { processor: busy.reduce((sum, time) => sum + time / 1e6, 0), memory: Number(peak) * 1024 };
  } catch {
    return undefined;
  }
}
