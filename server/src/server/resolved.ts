import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { CodeAction } from "vscode-languageserver";
import { rewrite, type Chosen } from "../language/rewrites.ts";
import type { Checking } from "./checking.ts";

/** A refactoring with its changes. The answer is an error where the draft has changed since, or would tell otherwise. */
export async function resolved({ read, client }: Checking, action: CodeAction): Promise<CodeAction> {
  const chosen = action.data as Chosen | undefined;
  if (!chosen) return action;
  const document = await read(chosen.uri);
  if (document?.version !== chosen.version)
    throw new ResponseError(LSPErrorCodes.ContentModified, "The draft has changed. Choose again.");
  const edit = rewrite(document, chosen, client.editing);
  if (!edit) throw new ResponseError(LSPErrorCodes.RequestFailed, cannot);
  return { ...action, edit };
}

const cannot =
  "Area SEND has changed nothing: written in that form, the draft would no longer say the same about its actions.";
