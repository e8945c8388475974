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
  command: Command,
  {
    cwd,
    codes,
    env,
  }: { readonly cwd: string; readonly codes: readonly number[]; readonly env?: NodeJS.ProcessEnv },
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const shell = spawn("sh", ["-c", counting, "sh", ...command], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    const said = { errors: "", times: "" };
    let memory = NaN;
    const looking = setInterval(() => {
      memory = usageOf(childOf(shell.pid))?.memory ?? memory;
    }, 5);
    shell.stderr?.on("data", (text: Buffer) => (said.errors = (said.errors + text.toString()).slice(-2000)));
    shell.stdio[3]?.on("data", (text: Buffer) => (said.times += text.toString()));
    shell.on("error", reject);
    shell.on("close", (code) => {
      const wall = performance.now() - start;
      clearInterval(looking);
      if (code !== null && codes.includes(code))
        resolve({ wall, processor: processorOf(said.times), memory });
      else reject(new Error(`${command.join(" ")} ended with ${code}.\n${said.errors}`));
    });
  });
}

/** Runs its arguments; says then how long processors were busy with itself and, in the second line, with what it ran. */
const counting = '"$@"; code=$?; times >&3; exit $code';

function processorOf(times: string): number {
  const [, ran = ""] = times.split("\n");
  const [user = NaN, system = NaN] = [...ran.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000,
  );
  return user + system;
}

function childOf(id: number | undefined): number | undefined {
  try {
    return Number(readFileSync(`/proc/${id}/task/${id}/children`, "utf8").split(" ")[0]) || undefined;
  } catch {
    return undefined;
  }
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
