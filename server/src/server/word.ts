import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { recognise } from "../draft/read.ts";
import { readMarkdown } from "../markdown/read.ts";
import { fromHtml, fromWordFile } from "../protocol.ts";
import type { FromHtml, FromWordFile, Pasted, WordFile } from "../protocol.ts";
import type { Answering } from "./answer.ts";

/** Loads what reads Word, which is large and seldom needed. */
export type LoadWord = (connection: Connection) => Promise<typeof import("../word/index.ts")>;

/** Answers the client's requests about what comes from Word. */
export function registerWord(
  connection: Connection,
  { answer }: Answering,
  documents: TextDocuments<TextDocument>,
  load: LoadWord,
): void {
  connection.onRequest(
    fromHtml,
    answer(async ({ read }, { uri, html }: FromHtml): Promise<Pasted | null> => {
      const converted = (await load(connection)).fromHtml(html);
      if (!converted) return null;
      const text = documents.get(uri)?.getText() ?? "";
      const isDraft = (await read(uri))?.draft() !== undefined;
      const inDraft = text.trim() === "" || isDraft || wouldBeDraft(`${text}\n\n${converted.markdown}`);
      return { ...converted, inDraft };
    }),
  );
  connection.onRequest(
    fromWordFile,
    answer(async (_state, { content }: FromWordFile): Promise<WordFile> => {
      return (await load(connection)).fromWordFile(bytesOf(content));
    }),
  );
}

function wouldBeDraft(text: string): boolean {
  return recognise(readMarkdown(text)) !== undefined;
}

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
