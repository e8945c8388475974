import { getHeapStatistics } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Outcome, Run } from "./checked.ts";
import type { Job, Learnt } from "./checker.ts";
import { sizeOf } from "./disk.ts";
import type { File } from "./disk.ts";
import type { Answer } from "./worker.ts";

/** Takes what comes of jobs, as it comes: the files of one job in turn, those of several in any order. */
export interface Receiver {
  outcome(file: File, outcome: Outcome): void;
  learnt(news: Learnt): void;
}

/**
 * How large what a thread keeps may grow, in megabytes. The less it may, the sooner it is looked through for what is no
 * longer needed; drafts of a usual length take a fraction of the usual limit.
 */
const widest = Math.min(2000, getHeapStatistics().heap_size_limit / 2 ** 20);
const usual = Math.min(400, widest);
/** The size of a file, in bytes, from which on the usual limit may not do. */
const large = 1_000_000;

/**
 * Does jobs in `count` threads; gives those that no thread could begin. Where a thread runs out of memory, another with as
 * much as there is tries the same file. Where one fails otherwise, the file that it was at is refused, and another thread
 * goes on with the next. Where an outcome stops the run, jobs not begun are dropped.
 */
export async function inThreads(
  jobs: readonly Job[],
  run: Run,
  count: number,
  receiver: Receiver,
): Promise<Job[]> {
  const waiting = [...jobs];

  function work(megabytes: number): Promise<void> {
    const thread = new Worker(new URL("./thread.js", import.meta.url), {
      workerData: run,
      resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: megabytes },
    });
    let nextMegabytes = megabytes;
    let job: Job | undefined;
    let at = 0;

    const receive = (outcome: Outcome) => {
      const file = job?.files[at++];
      if (!file) return;
      if ("stops" in outcome) waiting.length = 0;
      receiver.outcome(file, outcome);
    };
    const next = () => {
      job = waiting.shift();
      at = 0;
      if (job) thread.postMessage(job);
      else void thread.terminate();
    };
    thread.on("message", (answer: Answer) => {
      if ("outcome" in answer) receive(answer.outcome);
      else {
        receiver.learnt(answer.learnt);
        next();
      }
    });
    return new Promise((resolve) => {
      thread.on("error", (error: unknown) => {
        const file = job?.files[at];
        if (isOutOfMemory(error) && megabytes < widest) nextMegabytes = widest;
        else if (file) receive({ refusal: `${file.shown}: ${reasonOf(error)}` });
      });
      thread.on("exit", () => {
        if (job && at < job.files.length) waiting.unshift({ ...job, files: job.files.slice(at) });
        resolve(job && waiting.length > 0 ? work(nextMegabytes) : undefined);
      });
    });
  }

  const isLarge = jobs.some(({ files }) => files.some(({ path }) => sizeOf(path) > large));
  await Promise.all(Array.from({ length: count }, () => work(isLarge ? widest : usual)));
  return waiting;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function reasonOf(error: unknown): string {
  if (isOutOfMemory(error)) return "there is not enough memory to check this file.";
  const message = error instanceof Error ? error.message : String(error);
  return `this could not be checked, because of a fault in Area SEND itself: ${message}`;
}
