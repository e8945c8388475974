import { parentPort, workerData } from "node:worker_threads";
import type { Outcome, Run } from "./checked.ts";
import { checker } from "./checker.ts";
import type { Job, Learnt } from "./checker.ts";

/** An outcome for each file of a job in turn; what was learnt of others tells that the next job may come. */
export type Answer = { readonly outcome: Outcome } | { readonly learnt: Learnt };

/** In a thread: does each job that the main thread sends, and asks for the next. */
export function answerJobs(): void {
  const { check, learnt } = checker(workerData as Run);
  const answer = (given: Answer) => parentPort?.postMessage(given);

  parentPort?.on("message", (job: Job) => {
    for (const outcome of check(job)) answer({ outcome });
    answer({ learnt: learnt() });
  });
  answer({ learnt: [] });
}
