export { main } from "./main.ts";

/** What a thread does. */
export async function work(): Promise<void> {
  const { answerJobs } = await import("./worker.ts");
  answerJobs();
}
