import { env } from "vscode";

/** So many characters at once are not typed. */
const fewest = 8;
/** A browser may first ask whether the clipboard may be read, and nobody answers. */
const patience = 500;

/**
 * What was surely pasted, as it was copied: a box of one line leaves out the ends of lines, by which a list is told
 * apart. Anything else is as typed. `before`: what stood in the box until then.
 */
export async function asPasted(typed: string, before: string): Promise<string> {
  if (charactersPut(typed, before) < fewest) return typed;
  const copied = await Promise.race([copiedText(), later(patience)]);
  return copied !== undefined && withoutSpace(copied) === withoutSpace(typed) ? copied : typed;
}

/** How many characters stand between the first that is new and the last. */
function charactersPut(typed: string, before: string): number {
  let start = 0;
  while (start < typed.length && typed[start] === before[start]) start++;
  let end = 0;
  while (end < typed.length - start && typed.at(-1 - end) === before.at(-1 - end)) end++;
  return typed.length - start - end;
}

async function copiedText(): Promise<string | undefined> {
  try {
    return await env.clipboard.readText();
  } catch {
    return undefined;
  }
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "");
}
