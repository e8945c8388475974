import { setTimeout as pause } from "node:timers/promises";
import { editorOn } from "./editor.ts";
import type { Edit, Editor } from "./editor.ts";
import { nearTop } from "./edits.ts";
import { servers } from "./peers.ts";
import type { ServerOf } from "./peers.ts";

/** What an edit or an opening took, until its findings were in: milliseconds, and milliseconds of the server's processor time. */
export interface Taken {
  readonly wall: number;
  readonly processor: number;
}

/** What each edit or opening took, by the name of the server. */
export type Times = Readonly<Record<string, Taken[]>>;

/** How many milliseconds of a processor a server may take for its edits. A slow one then makes fewer. */
const patience = 8000;
/** The first edits warm a server up and are left out; of a slow one no more than half. */
const warming = 20;

/** Makes the same edits on all servers in turn, each when the findings of the last are in. */
export async function typed(
  path: string,
  text: string,
  edits: readonly Edit[],
): Promise<{ readonly times: Times; readonly memory: Readonly<Record<string, number>> }> {
  return withEditors(path, text, async (editors) => {
    const spent = new Map(editors.map((editor) => [editor, [] as Taken[]]));
    for (const edit of edits)
      for (const editor of editors) {
        const taken = spent.get(editor) ?? [];
        if (taken.reduce((sum, { processor }) => sum + processor, 0) > patience) continue;
        taken.push(await timed(editor, () => editor.edit(edit)));
      }
    const warm = (taken: readonly Taken[]) => taken.slice(Math.min(warming, Math.floor(taken.length / 2)));
    return {
      times: byName(editors, (editor) => warm(spent.get(editor) ?? [])),
      memory: byName(editors, (editor) => editor.usage().memory),
    };
  });
}

/** Opens a fence or comment above nearly all of the text; the next letter follows after 50 ms, and is timed. Then both are undone. */
export async function afterOpened(
  path: string,
  text: string,
  opener: string,
  rounds: number,
): Promise<Times> {
  return withEditors(path, text, async (editors) => {
    const times = byName(editors, (): Taken[] => []);
    const start = nearTop(text);
    const letter = { start: start + opener.length + 3, length: 0, insert: "e" };
    for (let round = 0; round < rounds; round += 1)
      for (const editor of editors) {
        const opened = editor.edit({ start, length: 0, insert: opener });
        await pause(50);
        times[editor.name]?.push(await timed(editor, () => editor.edit(letter)));
        await opened;
        await editor.edit({ start, length: letter.start + 1 - start, insert: text.slice(start, start + 3) });
      }
    return times;
  });
}

/** Types a letter every `pace` milliseconds, whatever is answered; how long each waits for its findings. */
export async function paced(path: string, text: string, edits: readonly Edit[], pace = 50): Promise<Times> {
  return withEditors(path, text, async (editors) => {
    const times = byName(editors, (): Taken[] => []);
    for (const editor of editors) {
      const answers: Promise<Taken>[] = [];
      const start = performance.now();
      for (const [at, edit] of edits.entries()) {
        await pause(Math.max(0, start + at * pace - performance.now()));
        answers.push(timed(editor, () => editor.edit(edit)));
      }
      times[editor.name]?.push(...(await Promise.all(answers)));
    }
    return times;
  });
}

export interface Opened {
  /** From the start of the process to its answer to the greeting. */
  readonly start: Times;
  /** From there to the first findings of the first document. */
  readonly first: Times;
  /** Of a second document of the same shape. */
  readonly second: Times;
}

/** Starts each server anew in each round, in turn, and opens two documents, one after the other. */
export async function opened(
  paths: readonly [string, string],
  texts: readonly [string, string],
  rounds: number,
): Promise<Opened> {
  const names = servers().map(({ name }) => name);
  const none = () => Object.fromEntries(names.map((name) => [name, [] as Taken[]]));
  const [start, first, second] = [none(), none(), none()];
  for (let round = 0; round < rounds; round += 1)
    for (const server of servers()) {
      const began = performance.now();
      const editor = await editorOn(server);
      start[server.name]?.push({ wall: performance.now() - began, ...editor.usage() });
      first[server.name]?.push(await timed(editor, () => editor.open(paths[0], texts[0])));
      second[server.name]?.push(await timed(editor, () => editor.open(paths[1], texts[1])));
      editor.end();
    }
  return { start, first, second };
}

async function withEditors<T>(
  path: string,
  text: string,
  work: (editors: readonly Editor[]) => Promise<T>,
): Promise<T> {
  const editors: Editor[] = [];
  try {
    for (const server of servers())
      editors.push(await begun(server, path, text).catch(() => begun(server, path, text)));
    return await work(editors);
  } finally {
    for (const editor of editors) editor.end();
  }
}

/** rumdl's server now and then says nothing of the first document; then it is begun anew. */
async function begun(server: ServerOf, path: string, text: string): Promise<Editor> {
  const editor = await editorOn(server);
  try {
    await editor.open(path, text);
    return editor;
  } catch (error) {
    editor.end();
    throw error;
  }
}

const byName = <T>(editors: readonly Editor[], of: (editor: Editor) => T): Record<string, T> =>
  Object.fromEntries(editors.map((editor) => [editor.name, of(editor)]));

async function timed(editor: Editor, work: () => Promise<void>): Promise<Taken> {
  const start = performance.now();
  const before = editor.usage().processor;
  await work();
  return { wall: performance.now() - start, processor: editor.usage().processor - before };
}
