import { fileAt, readBytes, writeNew } from "./disk.ts";
import { say, write } from "./output.ts";
import { Refusal } from "./refusal.ts";

/** Loads what reads Word, which is large and seldom needed. */
export type LoadWord = () => Promise<typeof import("../word/index.ts")>;

/** `area-send import`. */
export async function importCommand(
  given: string,
  { out }: { readonly out?: string },
  load: LoadWord,
): Promise<void> {
  const file = fileAt(given);
  const { fromWordFile } = await load();
  const read = await fromWordFile(readBytes(file));
  if ("problem" in read) throw new Refusal(`${file.shown}: ${read.problem}.`);
  if (out === undefined) write(read.markdown);
  else {
    writeNew(out, read.markdown);
    say(`${out} is ready.`);
  }
  for (const note of read.notes) say(note);
}
