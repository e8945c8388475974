import type { Message } from "vscode-languageserver";
import { once } from "../markdown/once.ts";

/**
 * Writes messages as JSON. That of each diagnostic is kept with it: of a long draft there are thousands after every
 * letter, and the letter has moved few of them.
 */
export const messagesAsJson = {
  name: "application/json",
  encode: (message: Message): Promise<Uint8Array> => Promise.resolve(bytesOf(message)),
};

/** Stands for the diagnostics. Nothing else in a message that holds them is such a text. */
const them = "\0";

function bytesOf(message: Message): Buffer {
  const diagnostics = diagnosticsIn(message);
  const [first, ...others] = diagnostics ?? [];
  if (!first) return Buffer.from(JSON.stringify(message));
  const around = JSON.stringify(message, (_key, value: unknown) => (value === diagnostics ? them : value));
  const [before = "", after = ""] = around.split(JSON.stringify(them));
  return Buffer.concat([
    Buffer.from(`${before}[`),
    afterComma(first).subarray(1),
    ...others.map(afterComma),
    Buffer.from(`]${after}`),
  ]);
}

const afterComma = once((diagnostic: object): Buffer => Buffer.from(`,${JSON.stringify(diagnostic)}`));

/** Those that are published, or that a client has asked for. */
function diagnosticsIn(message: Message): readonly object[] | undefined {
  if ("method" in message && message.method === "textDocument/publishDiagnostics")
    return (message as { params?: { diagnostics?: object[] } }).params?.diagnostics;
  const { result } = message as { result?: { kind?: unknown; items?: object[] } | null };
  return result?.kind === "full" ? result.items : undefined;
}
