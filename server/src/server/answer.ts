import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { CancellationToken } from "vscode-languageserver";
import type { Checking } from "./checking.ts";
import type { Turns } from "./turns.ts";

type Handle<P, R, More extends unknown[]> = (
  state: Checking,
  params: P,
  token: CancellationToken,
  ...more: More
) => R | Promise<R>;

/**
 * Makes handlers of requests. Each answers from what the documents say when all edits that have been sent are taken in,
 * and answers nothing once the request has been cancelled. A fault in one is the answer to that request and goes no
 * further.
 */
export function answers(turns: Turns, state: Checking) {
  function answer<P, R, More extends unknown[]>(handle: Handle<P, R, More>) {
    const handled = answerInBackground(handle);
    return (...asked: Parameters<typeof handled>): Promise<R> => turns.first(() => handled(...asked));
  }

  /** For long work, which is to ask `turns` now and then who goes first. */
  function answerInBackground<P, R, More extends unknown[]>(handle: Handle<P, R, More>) {
    return async (params: P, token: CancellationToken, _progress?: unknown, ...more: More): Promise<R> => {
      turns.arrived();
      await turns.settled();
      stopIfCancelled(token);
      const result = await handle(state, params, token, ...more);
      stopIfCancelled(token);
      return result;
    };
  }

  return { answer, answerInBackground };
}

export type Answering = ReturnType<typeof answers>;

function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
  }
}
