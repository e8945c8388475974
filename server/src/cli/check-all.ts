import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import type { Cache } from "./cache.ts";
import type { Outcome, Run } from "./checked.ts";
import type { Job } from "./checker.ts";
import { shownAs, sizeOf } from "./disk.ts";
import type { File } from "./disk.ts";
import { program } from "./program.ts";
import { Refusal } from "./refusal.ts";
import { digestOf, recall } from "./remembered.ts";
import type { Remembered } from "./remembered.ts";
import { settingsFor } from "./settings.ts";
import { shelf } from "./shelf.ts";
import type { inThreads, Receiver } from "./threads.ts";

/**
 * Checks files, or recalls what was found in them; gives what came of each, in their order. `at` is told how many are
 * done. Throws a `Refusal` where a configuration cannot be used.
 */
export async function checkAll(
  files: readonly File[],
  run: Run,
  cache: Cache,
  at: (count: number) => void,
): Promise<Outcome[]> {
  const outcomes = new Map<File, Outcome>();
  const remembered = new Map<string, Remembered>();
  const disk = shelf(settingsFor(run.config), (path) => remembered.get(path)?.card ?? null);
  const folders = byFolder(files);
  const pathsIn = (folder: string) => disk.listing(folder)?.names.map((name) => `${folder}/${name}`) ?? [];
  const terms = (folder: string) => digestOf(JSON.stringify([program, run.today, disk.settings(folder)]));

  for (const [folder, inFolder] of folders) {
    const memory = cache.recall(folder, terms(folder));
    for (const [path, each] of memory) remembered.set(path, each);
    const isSame = (path: string) => memory.get(path)?.digest === disk.digest(path);
    if (memory.size === 0 || !pathsIn(folder).every(isSame)) continue;
    for (const file of inFolder) {
      const path = shownAs(file.path);
      const before = memory.get(path);
      const checked = recall(path, before, disk);
      if (before && checked) outcomes.set(file, { checked, remembered: before });
    }
  }

  const touched = new Set<string>();
  const keep = (path: string, news: Remembered) => {
    remembered.set(path, news);
    touched.add(path.slice(0, path.lastIndexOf("/")));
  };
  const receiver: Receiver = {
    outcome(file, outcome) {
      outcomes.set(file, outcome);
      if ("remembered" in outcome) keep(shownAs(file.path), outcome.remembered);
      at(outcomes.size);
    },
    learnt(news) {
      for (const [path, each] of news) if (remembered.get(path)?.digest !== each.digest) keep(path, each);
    },
  };
  const jobs = [...folders].flatMap(([folder, inFolder]) => {
    const open = inFolder.filter((file) => !outcomes.has(file));
    return jobsOf(open, pathsIn(folder), remembered);
  });
  await doAll(jobs, run, receiver);

  const came = files.flatMap((file) => outcomes.get(file) ?? []);
  for (const outcome of came) if ("stops" in outcome) throw new Refusal(outcome.refusal);
  for (const folder of touched) {
    const known = pathsIn(folder).flatMap((path) => {
      const each = remembered.get(path);
      return each ? [[path, each] as const] : [];
    });
    cache.keep(folder, terms(folder), new Map(known));
  }
  if (touched.size > 0) cache.tidy();
  return came;
}

function byFolder(files: readonly File[]): Map<string, File[]> {
  const folders = new Map<string, File[]>();
  for (const file of files) {
    const folder = shownAs(dirname(file.path));
    const known = folders.get(folder);
    if (known) known.push(file);
    else folders.set(folder, [file]);
  }
  return folders;
}

/** The files of one folder stay together, as they are looked through for one another; those of a large one are parted. */
const mostInJob = 16;

function jobsOf(
  files: readonly File[],
  paths: readonly string[],
  remembered: ReadonlyMap<string, Remembered>,
): Job[] {
  return Array.from({ length: Math.ceil(files.length / mostInJob) }, (_, index) => {
    const part = files.slice(index * mostInJob, (index + 1) * mostInJob);
    const own = new Set(part.map(({ path }) => shownAs(path)));
    const known = paths.flatMap((path) => {
      const each = remembered.get(path);
      return each ? [[path, own.has(path) ? each : { digest: each.digest, card: each.card }] as const] : [];
    });
    return { files: part, remembered: known };
  });
}

/** In threads where that is worth their start; else, and what they leave, here. */
async function doAll(jobs: readonly Job[], run: Run, receiver: Receiver): Promise<void> {
  const bytes = jobs.flatMap(({ files }) => files).reduce((sum, { path }) => sum + sizeOf(path), 0);
  const threads = threadsFor(bytes, jobs.length);
  const left = threads > 1 ? await doInThreads(jobs, run, threads, receiver) : jobs;
  if (left.length === 0) return;
  const { checker } = await import("./checker.ts");
  const { check, learnt } = checker(run);
  for (const job of left) {
    let at = 0;
    for (const outcome of check(job)) {
      const file = job.files[at++];
      if (file) receiver.outcome(file, outcome);
      if ("stops" in outcome) return;
    }
    receiver.learnt(learnt());
  }
}

/** The bytes of text that take a thread about as long as its start. */
const worthwhile = 200_000;

/** In how many threads to check texts of so many bytes in all; `AREA_SEND_THREADS` says it however little there is. */
function threadsFor(bytes: number, jobs: number): number {
  const given = Number(process.env.AREA_SEND_THREADS);
  return Math.min(given || Math.min(availableParallelism(), Math.floor(bytes / worthwhile)), jobs);
}

async function doInThreads(...given: Parameters<typeof inThreads>): Promise<Job[]> {
  return (await import("./threads.ts")).inThreads(...given);
}
