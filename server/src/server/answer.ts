import { ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { CancellationToken } from "vscode-languageserver";
import { pause } from "./pause.ts";

/**
 * Makes handlers of requests. Each answers from what the documents say at that moment, and answers nothing once the
 * request has been cancelled. A fault in one is the answer to that request and goes no further.
 */
export function answers<State>(state: () => State | undefined) {
  return <P, R, More extends unknown[]>(
      handle: (state: State, params: P, token: CancellationToken, ...more: More) => R | Promise<R>,
    ) =>
    async (params: P, token: CancellationToken, _progress?: unknown, ...more: More): Promise<R> => {
      const started = state();
      if (!started)
        throw new ResponseError(ErrorCodes.ServerNotInitialized, "The server has not been initialised.");
      // Edits and cancellations that have been sent already come first.
      await pause();
      stopIfCancelled(token);
      const result = await handle(started, params, token, ...more);
      stopIfCancelled(token);
      return result;
    };
}

function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
  }
}
