import { ErrorCodes, ResponseError } from "vscode-languageserver";
import type { Connection, Position, ServerCapabilities } from "vscode-languageserver";
import type { Group } from "../draft/mentions/group.ts";
import { draftLinks } from "../language/links.ts";
import { definitionsAt, highlightsAt, referencesAt } from "../language/mentions.ts";
import { numberToRename, Refusal, rename } from "../language/rename.ts";
import type { answers } from "./answer.ts";
import type { Checking } from "./checking.ts";

export const navigationCapabilities: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentLinkProvider: {},
};

interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Finding one's way in a draft and between the drafts of a folder. */
export function navigate(
  { languages: _languages, ...connection }: Connection,
  answer: ReturnType<typeof answers<Checking>>,
): void {
  const inGroup = <P extends Asked, R>(ask: (group: Group, asked: P) => R) =>
    answer(async ({ groupOf }: Checking, asked: P) => {
      const found = await groupOf(asked.textDocument.uri);
      return found && ask(found.answer, asked);
    });

  connection.onDefinition(
    inGroup((group, { textDocument, position }) => definitionsAt(textDocument.uri, position, group)),
  );
  connection.onReferences(
    inGroup((group, { textDocument, position, context }) =>
      referencesAt(textDocument.uri, position, group, { declarations: context.includeDeclaration }),
    ),
  );
  connection.onDocumentHighlight(
    inGroup((group, { textDocument, position }) => highlightsAt(textDocument.uri, position, group)),
  );
  connection.onPrepareRename(
    inGroup((group, { textDocument, position }) =>
      refusing(() => numberToRename(textDocument.uri, position, group)),
    ),
  );
  connection.onRenameRequest(
    answer(async (state: Checking, { textDocument, position, newName }) => {
      const found = await state.groupOf(textDocument.uri);
      if (!found) return undefined;
      if (!found.whole) throw refused("The other drafts of the folder could not be read in time. Try again.");
      const { versionOf, readAs, client } = state;
      return refusing(() =>
        rename(textDocument.uri, position, newName, found.answer, client.editing, readAs, versionOf),
      );
    }),
  );
  connection.onDocumentLinks(
    answer(async ({ namedBy }: Checking, { textDocument }) => {
      const named = await namedBy(textDocument.uri);
      return named && draftLinks(named.answer.draft, named.answer.files);
    }),
  );
}

/** A refusal is told to the author in its own words. */
function refusing<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw error instanceof Refusal ? refused(error.message) : error;
  }
}

function refused(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, message);
}
